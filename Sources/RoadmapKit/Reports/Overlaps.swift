import Outlook
import ProgressJournal
import RoadmapModel

/// Items of several plans that look the same, and are neither linked nor both done.
package struct Overlaps {
  private let plans: [StudiedPlan]
  private let index: OverlapIndex
  private let links: ItemLinks
  private static let many = 12
  /// How sure a match must be to be named beside a check; the others wait in 'roadmap link'.
  private static let sure: Float = 0.8

  /// Who ticks more at once, as a whole month, is not told of each of its lines.
  package static let mostLookedFor = 12

  /// Where there are very many plans, only those that have a schedule are looked at, and those that
  /// matter.
  init(_ list: PlanList, around ids: Set<PlanID>? = nil) throws {
    var entries = try list.shown().shown
    if let ids, entries.count > Self.many {
      let runs = try list.runs()
      entries = entries.filter { runs[$0.id] != nil || ids.contains($0.id) }
    }
    let library = try list.library()
    for id in ids ?? [] where !entries.contains(where: { $0.id == id }) {
      if let entry = library[id] { entries.append(entry) }
    }
    // A file that is gone for good must not stop a check in another plan.
    plans = entries.compactMap { try? $0.read() }
    index = OverlapIndex(plans.map(\.plan))
    links = try list.links()
  }

  /// What is still to do elsewhere and is surely the same as one of some items, the likeliest first.
  package func open(like items: [PlanItem], limit: Int) -> [(item: PlanItem, like: PlanItem)] {
    var found: [(item: PlanItem, like: PlanItem, score: Float)] = []
    for item in items {
      guard let plan = plans.firstIndex(where: { $0.id == item.plan.id }) else { continue }
      for other in index.similar(to: Overlap.Place(plan: plan, item: item.item), limit: limit) {
        let candidate = self.item(other.place)
        guard other.isSame, other.score >= Self.sure, isOpen(candidate), !isLinked(item, candidate),
          !found.contains(where: { $0.item.address == candidate.address })
        else { continue }
        found.append((candidate, item, other.score))
      }
    }
    return found.sorted { $0.score > $1.score }.prefix(limit).map { ($0.item, $0.like) }
  }

  /// The pairs of which at least one is still to do; `isSame`: they seem to be the same, and do not only
  /// have a subject in common.
  package func pairs() -> [(first: PlanItem, second: PlanItem, isSame: Bool)] {
    index.pairs().map { (item($0.first), item($0.second), $0.isSame) }
      .filter { (isOpen($0.0) || isOpen($0.1)) && !isLinked($0.0, $0.1) }
  }

  private func item(_ place: Overlap.Place) -> PlanItem {
    PlanItem(plan: plans[place.plan], item: place.item)
  }

  private func isOpen(_ item: PlanItem) -> Bool {
    item.plan.isOpen(item.item)
  }

  private func isLinked(_ a: PlanItem, _ b: PlanItem) -> Bool {
    links.partners(of: a.reference).contains(b.reference)
  }
}
