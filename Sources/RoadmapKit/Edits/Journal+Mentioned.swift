import ProgressJournal
import RoadmapModel

extension Journal {
  /// The items of a plan that carry something of the user's which is no progress of their own: others are
  /// linked to them, they are due on another day, a timer runs for them, or they were chosen for reviews,
  /// or against.
  func itemsMentioned(of plan: PlanID) throws -> Set<ItemKey> {
    let items = try links().items.union(ItemsInSettings.items(in: settings()))
    let postponed = try runs()[plan].map { Set($0.postponed.keys) } ?? []
    return postponed.union(items.filter { $0.plan == plan }.map(\.key))
  }
}
