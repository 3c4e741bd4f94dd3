import ProgressJournal
import RoadmapModel

/// Records what follows of what came from elsewhere.
package struct MergeFollowing {
  private let recorder: Recorder
  private let cache: PlanCache
  private let sources: PlanSources
  private let answering: Answering

  init(_ recorder: Recorder, _ cache: PlanCache, _ sources: PlanSources, _ answering: Answering) {
    (self.recorder, self.cache) = (recorder, cache)
    (self.sources, self.answering) = (sources, answering)
  }

  /// The number of the last event that this machine has followed.
  private static let followed = "ticks-followed"

  /// Where no sync has come through yet, what comes first is not followed if it is killed then: unless it
  /// is known from where on.
  func begin(after number: Int, in writer: Journal) throws {
    guard try writer.machineValue(Self.followed) == nil else { return }
    try writer.setMachineValue(Self.followed, to: String(number))
  }

  /// Says what follows of ticks and texts that came from elsewhere since this was done last: a sync may
  /// have been killed between. `number`: that of the last event before what has just come.
  func follow(after number: Int) throws {
    guard let journal = recorder.journal else { return }
    let known = try journal.machineValue(Self.followed).flatMap { Int($0) } ?? number
    let last = min(known, number)
    let plans = try journal.plansFromElsewhere(after: last)
    let writer = try recorder.beginWriting()
    guard !plans.isEmpty else {
      // Who only sends is not to look through all that was sent each time.
      if last < number { try writer.setMachineValue(Self.followed, to: String(number)) }
      return
    }
    var isAllSaid = true
    for plan in plans {
      // One plan of which nothing can be said keeps no other back, and is tried again.
      do { try follow(plan, after: last, in: writer) } catch { isAllSaid = false }
    }
    if isAllSaid { try writer.setMachineValue(Self.followed, to: String(writer.lastNumber)) }
    cache.forgetAll()
  }

  private func follow(_ plan: PlanID, after number: Int, in writer: Journal) throws {
    let answers = try writer.write { () -> [PlanAnswer] in
      guard let entry = try writer.catalogue(plan),
        let merged = try MergedTicks(entry, after: number, in: writer, day: recorder.time.day)
      else { return [] }
      try record(merged, in: writer)
      return merged.answers
    }
    // One that was answered otherwise meanwhile keeps no other back.
    for answer in answers { try? answering.settle(plan, [answer], isFollowing: true) }
  }

  private func record(_ merged: MergedTicks, in writer: Journal) throws {
    let id = merged.text.plan.id
    var facts = merged.carried.map { Fact.item(ItemReference(id, $0.key), $0.fact) }
    let questions = try writer.questions(of: id) + merged.questions
    let isAsked = !merged.questions.isEmpty
    if isAsked {
      let hash = SourceFingerprint(merged.text.bytes).hash
      facts.append(
        .plan(
          id,
          .updated(PlanUpdate(from: hash, to: hash, lines: merged.lines, questions: questions))))
      if let shown = try writer.shownFact(merged.text.catalogueText, questions: questions) {
        // What the lines were that are asked about says the last text that had them.
        facts += merged.earlier.map { .plan(id, .shown($0)) } + [shown]
      }
    }
    if facts.isEmpty { return }
    let action = try recorder.record(try writer.withLinked(facts), in: writer)
    try writer.setFollowing(action.id)
    for deed in merged.meant {
      try writer.record(
        [.item(ItemReference(id, deed.line), deed.fact)], within: deed.action,
        at: recorder.time.instant, day: recorder.time.day)
    }
    guard isAsked else { return try writer.setCarrying(action.id, of: id) }
    try writer.settle(merged.text.catalogueText, questions: questions)
    try writer.showTexts(of: [id], bundled: sources.bundledText)
  }

  /// Reopens what was ticked along with an item that another machine reopened since. Only the machine that
  /// gave the ticks does: it knows what it had heard of.
  func reopenSources() throws {
    guard let journal = recorder.journal else { return }
    let reopened = try ReopenedSources(in: journal)
    guard !reopened.facts.isEmpty else { return }
    let (writer, time) = (try recorder.beginWriting(), recorder.time)
    try writer.write {
      for (action, fact) in reopened.facts {
        try writer.record([fact], within: action, at: time.instant, day: time.day)
      }
    }
    cache.forgetAll()
  }
}
