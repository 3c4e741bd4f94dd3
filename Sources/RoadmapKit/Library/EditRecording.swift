import PlanReading
import ProgressJournal
import RoadmapModel

/// Records what a plan's other text comes to.
package struct EditRecording {
  private let recorder: Recorder
  private let cache: PlanCache

  init(_ recorder: Recorder, _ cache: PlanCache) {
    (self.recorder, self.cache) = (recorder, cache)
  }

  /// Stores a change and records it, with what else the same command does.
  @discardableResult
  func store(
    _ change: PlanChange, beside facts: [Fact] = [], in writer: Journal
  ) throws -> ShelvedPlan {
    let isTicking =
      TickFileSetting.style(of: change.source.plan.id, in: try writer.settings()) != nil
    var actions = isTicking ? change.actions : [change.facts]
    // A plan that is added is one action, with all that its text says.
    if !facts.isEmpty || actions.isEmpty { actions = [facts + actions.joined()] }
    if !change.facts.isEmpty {
      let schedules = KeptSchedules(in: writer, at: recorder.time)
      actions[0] += try schedules.facts(of: change)
    }
    // With what the text changes, so that an undo takes back both; else it is no action to undo.
    if let shown = try writer.shownFact(change.shelved.catalogueText, questions: change.questions) {
      actions[0].append(shown)
    }
    for action in actions where !action.isEmpty {
      try recorder.record(try writer.withLinked(action), in: writer)
    }
    try writer.store(change.shelved.catalogueText, questions: change.questions)
    return try cache.keep(change.shelved, storedIn: writer)
  }

  /// Records the ticks of a file that is behind, and nothing else of it.
  func keep(_ older: OlderFile, beside facts: [Fact] = [], in writer: Journal) throws {
    let all = try writer.withLinked(facts + older.facts)
    if !all.isEmpty { try recorder.record(all, in: writer) }
    try writer.keepOlder(older.text.catalogueText)
  }
}
