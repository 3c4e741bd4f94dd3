package import ProgressJournal
package import RoadmapModel

// A line that the program wrote into a plan's file goes with the undo of it, and comes back with the
// redo. What an editor wrote stays.
extension PlanShelf {
  /// Takes up a text that the program has just written into the plan's file.
  package func takeAppended(_ source: PlanChange.Source) throws(JournalError) {
    try takeQuietly(source)
    try beginWriting().setMachineValue(
      Self.appended(source.plan.id), to: "\(SourceFingerprint(source.bytes).hash)")
  }

  /// After an undo or a redo: the file gets the text that the plan has now, if it holds the other one.
  package func followAppending(_ action: ActionRecord) throws(JournalError) {
    let writer = try beginWriting()
    for case .plan(let id, .updated(let update)) in action.facts {
      let written = try writer.machineValue(Self.appended(id))
      let other = action.isUndone ? update.to : update.from
      guard written == "\(update.to)", let entry = try writer.catalogue(id),
        case .file(let path) = entry.origin, case .bytes(let bytes) = sources.readFile(path),
        SourceFingerprint(bytes).hash == other, entry.fingerprint.hash != other,
        let text = try writer.lastReadText(entry)
      else { continue }
      _ = sources.rewriteFile(path, bytes, text.bytes)
    }
  }

  private static func appended(_ plan: PlanID) -> String { "appended.\(plan.stored)" }
}
