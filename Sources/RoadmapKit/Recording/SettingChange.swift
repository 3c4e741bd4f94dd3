import ProgressJournal
package import RoadmapModel

/// What a user has set, and sets.
package struct SettingChange {
  private let recorder: Recorder
  private let files: TickFiles

  init(_ recorder: Recorder, _ files: TickFiles) {
    (self.recorder, self.files) = (recorder, files)
  }

  /// What was set, by name; what is at its default is not in it.
  package func all() throws -> [String: String] {
    try recorder.journal?.settings() ?? [:]
  }

  /// Sets something, or, with `nil`, takes it back, as one action. `value`: of what is stored, and once
  /// more in the transaction, since others may have written meanwhile. Gives what was stored before it,
  /// and after it.
  @discardableResult
  package func change(
    _ name: String, to value: ([String: String]) -> String?
  ) throws -> (before: [String: String], after: [String: String]) {
    let stored = try all()
    guard value(stored) != stored[name] else { return (stored, stored) }
    return try files.recording { writer in
      let before = try writer.settings()
      try writer.set(name, to: value(before), at: recorder.time.instant, day: recorder.time.day)
      return (before, try writer.settings())
    }
  }
}

extension StudiedPlan {
  /// What reviews ask about, or not, where places are named: the plan as a whole, or the leaves in them.
  package func reviewTargets(
    of places: [PlanPlace]
  ) -> [(target: ReviewExceptions.Target, place: PlanPlace)] {
    if places == [.section(0)] { return [(ReviewExceptions.Target(id), .section(0))] }
    var targets: [(target: ReviewExceptions.Target, place: PlanPlace)] = []
    var stack = Array(places.reversed())
    while let place = stack.popLast() {
      if case .item(let index) = place, isLeaf(index) {
        targets.append((ReviewExceptions.Target(id, study.itemKeys[index]), place))
      } else {
        stack += children(of: place).reversed()
      }
    }
    return targets
  }
}
