package import PlanMatching
import PlanReading
import ProgressJournal
package import RoadmapModel

/// What adding a plan came to.
package struct AddedPlan {
  /// The plan as it is called from then on: its own name may be free again.
  package let id: PlanID
  /// What its text ticks, recorded with it.
  package let ticks: TickCounts
  /// How it was matched, where it had been known before.
  package let match: PlanMatch.Summary?
  /// What is recorded of it from then.
  package let kept: Int
  /// Whether another machine's text is newer than the file's, and is shown.
  package var isBehind = false
}

/// Puts plans on the list, and takes them off it.
package struct PlanAdding {
  private let recorder: Recorder
  private let cache: PlanCache
  private let recording: EditRecording
  private let files: TickFiles

  init(_ recorder: Recorder, _ cache: PlanCache, _ files: TickFiles) {
    (self.recorder, self.cache, self.files) = (recorder, cache, files)
    recording = EditRecording(recorder, cache)
  }

  /// Lists a plan, with what its text ticks already, as one action. One that was known before is
  /// matched with what it was. `ticksFile`: from now on its file and the journal say the same.
  package func add(_ source: PlanChange.Source, ticksFile: Bool = false) throws -> AddedPlan {
    let id = source.plan.id
    let style = ticksFile ? TickStyle(of: TickText(source.bytes, source.plan)).stored : nil
    let settings = style.map { [Fact.setting(TickFileSetting.name(of: id), $0)] } ?? []
    return try files.recording { writer in
      let added = Fact.plan(id, .added(source.origin))
      if try ticksFile || TickFileSetting.style(of: id, in: writer.settings()) != nil {
        try FirstTicks(in: writer).expect(of: id)
      }
      if let entry = try writer.catalogue(id),
        let older = try OlderFile(source, entry, in: writer, day: recorder.time.day, isTied: false)
      {
        let kept = try writer.progress(of: id).count
        try recording.keep(older, beside: [added] + settings, in: writer)
        cache[id] = nil
        return AddedPlan(
          id: try writer.called(id),
          ticks: TickCounts(older.ticks.map(\.fact)), match: nil, kept: kept, isBehind: true)
      }
      let arrival = ticksFile ? PlanChange.Arrival.tiedToTick : .tied
      if let change = try PlanChange(source, arrival, in: writer, day: recorder.time.day) {
        let kept = try writer.progress(of: id).count
        try recording.store(change, beside: [added] + settings, in: writer)
        return AddedPlan(
          id: try writer.called(id), ticks: TickCounts(change.ticks.map(\.fact)),
          match: change.summary, kept: kept)
      }
      let shelved = ShelvedPlan(new: source.plan, source.bytes, source.origin)
      let ticks = shelved.ticks(on: recorder.time.day, source.bytes)
      let deeds = ticks.filter { $0.fact.isDeed }.map(\.leaf)
      let facts = ticks.map { Fact.item(ItemReference(id, shelved.itemKeys[$0.leaf]), $0.fact) }
      let shown = try writer.shownFact(shelved.catalogueText)
      let said = shelved.takenUp(with: deeds, [:]) + facts
      try recorder.record(
        [added] + [shown].compactMap(\.self) + settings + writer.withLinked(said), in: writer)
      try writer.store(shelved.catalogueText)
      try cache.keep(shelved, storedIn: writer)
      return AddedPlan(
        id: try writer.called(id), ticks: TickCounts(ticks.map(\.fact)), match: nil, kept: 0)
    }
  }

  /// Takes a plan off the list; what was recorded of it stays unless it is to be forgotten.
  package func remove(_ id: PlanID, forgets: Bool) throws {
    try files.recording { writer in
      // The time that runs is progress too.
      let timers = FocusTimer.all(in: try writer.settings()).filter { $0.timer.item.plan == id }
      let forgotten = [Fact.plan(id, .forgotten)] + timers.map { .setting($0.name, nil) }
      try recorder.record([Fact.plan(id, .removed)] + (forgets ? forgotten : []), in: writer)
    }
  }
}
