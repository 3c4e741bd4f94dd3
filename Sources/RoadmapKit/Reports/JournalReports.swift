package import ProgressJournal
package import RoadmapModel

/// What was ever recorded of plans and of what is in them.
package struct JournalReports {
  private let recorder: Recorder
  private let list: PlanList

  init(_ recorder: Recorder, _ list: PlanList) { (self.recorder, self.list) = (recorder, list) }

  private var journal: Journal? { recorder.journal }

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
            event.fact.part.map { keys.contains($0.key) } ?? false
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

  package func names(
    of events: [Event], _ background: ActionBackground = ActionBackground(), in journal: Journal
  ) throws -> ItemNames {
    let library = try list.library()
    return try ItemNames(of: events, background, in: journal) { plan in try? library[plan]?.read() }
  }

  /// What the user said of a place, and counts, the oldest first.
  package func remarks(at place: PlanPlace, of plan: StudiedPlan) throws -> [Remark] {
    let key = plan.study.key(place)
    guard let journal, let progress = plan.study.progress[key], progress.remarks != RemarkSum()
    else { return [] }
    return progress.remarks(of: try journal.countedFacts(of: ItemReference(plan.id, key)))
  }

  /// Of the last year.
  package func trueRetention(of plans: [StudiedPlan], section: Int = 0) throws -> TrueRetention? {
    guard let journal else { return nil }
    return TrueRetention(
      try journal.reviews(), of: plans, section: section,
      since: recorder.time.day.advanced(by: -365))
  }
}
