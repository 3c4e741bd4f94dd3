package import ProgressJournal
package import RoadmapModel

/// Takes back what this device recorded last, in plans' files too.
package struct Undoing {
  private let recorder: Recorder
  private let cache: PlanCache
  private let sources: PlanSources
  private let files: TickFiles

  init(_ recorder: Recorder, _ cache: PlanCache, _ sources: PlanSources, _ files: TickFiles) {
    (self.recorder, self.cache, self.sources, self.files) = (recorder, cache, sources, files)
  }

  /// Undoes this device's last action; `nil` where there is none.
  package func undo() throws -> Journal.Reversal? {
    try reverse { try $0.undo(at: recorder.time.instant, day: recorder.time.day) }
  }

  /// Does again what was undone last; `nil` where nothing was.
  package func redo() throws -> Journal.Reversal? {
    try reverse { try $0.redo(at: recorder.time.instant, day: recorder.time.day) }
  }

  /// Undoes the review of an item that was just recorded. False where something else was recorded since:
  /// that answer stays.
  package func undoReview(of item: ItemReference) throws -> Bool {
    try files.recording { writer in
      guard let last = try writer.lastActions(1).last, !last.isUndone,
        last.facts.contains(where: { if case .item(item, .reviewed) = $0 { true } else { false } })
      else { return false }
      return try writer.undo(at: recorder.time.instant, day: recorder.time.day) != nil
    }
  }

  /// What an editor ticked since is the last action, where the plan's file is written too.
  private func reverse(_ body: (Journal) throws -> Journal.Reversal?) throws -> Journal.Reversal? {
    try files.takeUp()
    guard let reversal = try recorder.saving(body) else { return nil }
    cache.forgetAll()
    let writer = try recorder.beginWriting()
    try AppendedLines(in: writer).follow(reversal.action, in: sources)
    try FirstTicks(in: writer).follow(reversal.action, in: sources)
    files.bringFilesUp(after: reversal.action)
    return reversal
  }
}
