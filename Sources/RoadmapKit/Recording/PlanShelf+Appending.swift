import ProgressJournal
package import RoadmapModel

// A line that the program wrote into a plan's file goes with the undo of it, and comes back with the
// redo. What an editor wrote stays.
extension PlanShelf {
  /// Takes up a text that the program has just written into the plan's file.
  package func takeAppended(_ source: PlanChange.Source) throws {
    try takeQuietly(source)
    let writer = try beginWriting()
    let written = try written(source.plan.id, in: writer).suffix(Self.mostKept - 1)
    let all = written + ["\(SourceFingerprint(source.bytes).hash)"]
    try writer.setMachineValue(Self.appended(source.plan.id), to: all.joined(separator: " "))
  }

  /// After an undo or a redo: the file gets the text that the plan has now, if it holds the other one.
  package func followAppending(_ action: ActionRecord) throws {
    let writer = try beginWriting()
    for case .plan(let id, .updated(let update)) in action.facts {
      let written = try written(id, in: writer)
      let other = action.isUndone ? update.to : update.from
      guard written.contains("\(update.to)"), let entry = try writer.catalogue(id),
        case .file(let path) = entry.origin, case .bytes(let bytes) = sources.readFile(path),
        SourceFingerprint(bytes).hash == other, entry.fingerprint.hash != other,
        let text = try writer.lastReadText(entry)
      else { continue }
      _ = sources.rewriteFile(path, bytes, text.bytes)
    }
  }

  /// The texts that the program itself wrote, by their hashes, the last one last.
  private func written(_ plan: PlanID, in writer: Journal) throws -> [String] {
    try writer.machineValue(Self.appended(plan))?.split(separator: " ").map(String.init) ?? []
  }

  /// So many in a row can be undone.
  private static let mostKept = 100

  private static func appended(_ plan: PlanID) -> String { "appended.\(plan.stored)" }
}
