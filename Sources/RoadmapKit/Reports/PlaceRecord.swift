package import ProgressJournal
package import RoadmapModel

/// What was ever recorded of one place.
package struct PlaceRecord: Sendable {
  /// The last of it, the oldest first.
  package let entries: [Journal.HistoryEntry]
  /// How many there are before those.
  package let earlier: Int
  /// Of the items that the entries speak of.
  package let names: ItemNames
  /// The addresses of what is the same.
  package let linked: [String]
}

/// What was recorded, the newest last.
package struct ActivityLog: Sendable {
  package let actions: [ActionRecord]
  package let names: ItemNames
  /// The actions that were undone or redone, by their ids.
  package let targets: [ActionID: ActionRecord]
  /// How many ticks of the plans in it wait for an answer.
  package let questions: [PlanID: Int]
  /// What was so before all of them.
  package let background: ActionBackground
}

extension NamedPlaces {
  /// The keys of all that is at these places; `nil` for a whole plan.
  var keys: Set<ItemKey>? {
    guard plan.study.isTracked, places != [.section(0)] else { return nil }
    var keys: Set<ItemKey> = []
    var stack = places
    while let place = stack.popLast() {
      keys.insert(plan.study.key(place))
      stack += plan.children(of: place)
    }
    return keys
  }
}

extension Fact {
  /// The plan that it is about.
  var planNamed: PlanID? {
    switch self {
    case .item(let item, _): item.plan
    case .plan(let plan, _): plan
    case .setting, .undone, .redone, .unknown: nil
    }
  }
}
