import CommandLineKit
import RoadmapKit

/// Items of several plans that look the same, and are neither linked nor both done.
struct Overlaps {
  private let plans: [StudiedPlan]
  private let index: OverlapIndex
  private let links: ItemLinks
  private static let many = 12
  /// How sure a match must be to be named beside a check; the others wait in 'roadmap link'.
  private static let sure: Float = 0.8

  /// Where there are very many plans, only those that have a schedule are looked at, and those that
  /// matter.
  init(_ access: PlanAccess, around ids: Set<PlanID>? = nil) throws(CommandError) {
    var entries = try access.shownPlans().shown
    if let ids, entries.count > Self.many {
      let runs = try access.asking { shelf throws(JournalError) in
        try shelf.journal?.runs() ?? [:]
      }
      entries = entries.filter { runs[$0.id] != nil || ids.contains($0.id) }
    }
    for id in ids ?? [] where !entries.contains(where: { $0.id == id }) {
      if let entry = try access.library[id] { entries.append(entry) }
    }
    var plans: [StudiedPlan] = []
    // A file that is gone for good must not stop a check in another plan.
    for entry in entries {
      if let source = try? access.read(entry) { plans.append(source.plan) }
    }
    self.plans = plans
    index = OverlapIndex(plans.map(\.plan))
    links = try access.asking { shelf throws(JournalError) in
      try shelf.journal?.links() ?? ItemLinks()
    }
  }

  /// What is still to do elsewhere and is surely the same as some items, the likeliest first.
  func open(like items: [LinkedItem], limit: Int) -> [LinkedItem] {
    var found: [(item: LinkedItem, score: Float)] = []
    for item in items {
      guard let plan = plans.firstIndex(where: { $0.id == item.plan.id }) else { continue }
      for other in index.similar(to: Overlap.Place(plan: plan, item: item.item), limit: limit) {
        let candidate = self.item(other.place)
        guard other.score >= Self.sure, isOpen(candidate), !isLinked(item, candidate),
          !found.contains(where: { $0.item.address == candidate.address })
        else { continue }
        found.append((candidate, other.score))
      }
    }
    return found.sorted { $0.score > $1.score }.prefix(limit).map(\.item)
  }

  /// The pairs of which at least one is still to do.
  func pairs() -> [(first: LinkedItem, second: LinkedItem)] {
    index.pairs().map { (item($0.first), item($0.second)) }
      .filter { (isOpen($0.0) || isOpen($0.1)) && !isLinked($0.0, $0.1) }
  }

  private func item(_ place: Overlap.Place) -> LinkedItem {
    LinkedItem(plan: plans[place.plan], item: place.item)
  }

  private func isOpen(_ item: LinkedItem) -> Bool {
    item.plan.isOpen(item.item)
  }

  private func isLinked(_ a: LinkedItem, _ b: LinkedItem) -> Bool {
    links.partners(of: a.reference).contains(b.reference)
  }
}
