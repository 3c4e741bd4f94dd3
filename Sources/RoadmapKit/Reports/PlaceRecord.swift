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

extension PlanShelf {
  /// The last `count` of what was recorded of a place; `nil` where there is no journal.
  package func record(
    of place: PlanPlace, in plan: StudiedPlan, last count: Int = .max
  ) throws -> PlaceRecord? {
    guard let journal else { return nil }
    let item = ItemReference(plan.id, plan.study.key(place))
    let entries = try journal.history(of: item, last: count)
    let linked = try journal.links().partners(of: item)
    return PlaceRecord(
      entries: entries, earlier: try journal.historyCount(of: item) - entries.count,
      names: try self.names(of: entries.map(\.event), in: journal),
      linked: try journal.addresses(of: Set(linked)).values.sorted())
  }

  /// What was recorded from a day on, of a plan, of what is at these places of it, or of everything;
  /// `nil` where there is no journal.
  package func log(since first: Day?, of target: NamedPlaces?) throws -> ActivityLog? {
    guard let journal else { return nil }
    return try journal.read {
      var actions = try journal.log(since: first, plan: target?.plan.id)
      if let keys = target?.keys {
        actions = actions.compactMap { action in
          let events = action.events.filter { event in
            event.fact.item.map { keys.contains($0.key) } ?? false
          }
          return events.isEmpty ? nil : action.with(events)
        }
      }
      var targets: [ActionID: ActionRecord] = [:]
      let wanted = Set(actions.flatMap { $0.facts.compactMap(\.target) })
      if !wanted.isEmpty {
        for action in try journal.log() where wanted.contains(action.id) {
          targets[action.id] = action
        }
      }
      let told = actions + targets.values
      let background = try journal.background(of: told)
      let plans = Set(actions.flatMap { $0.facts.compactMap(\.planNamed) })
      return ActivityLog(
        actions: actions,
        names: try self.names(of: told.flatMap(\.events), background, in: journal),
        targets: targets, questions: try journal.questionCounts(of: Array(plans)),
        background: background)
    }
  }
}

extension NamedPlaces {
  /// The keys of all that is at these places; `nil` for a whole plan.
  fileprivate var keys: Set<ItemKey>? {
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
  fileprivate var planNamed: PlanID? {
    switch self {
    case .item(let item, _): item.plan
    case .plan(let plan, _): plan
    case .setting, .undone, .redone, .unknown: nil
    }
  }
}
