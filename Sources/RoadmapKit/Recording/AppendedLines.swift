import ProgressJournal
import RoadmapModel

/// Lines that the program wrote into plans' files: each goes with the undo of it, and comes back with the
/// redo. What an editor wrote stays.
struct AppendedLines {
  private let writer: Journal

  init(in writer: Journal) { self.writer = writer }

  /// Keeps the text that a plan's file has since.
  func keep(_ source: PlanChange.Source) throws {
    let written = try texts(of: source.plan.id).suffix(Self.mostKept - 1)
    let all = written + ["\(SourceFingerprint(source.bytes).hash)"]
    try writer.setMachineValue(Self.name(source.plan.id), to: all.joined(separator: " "))
  }

  /// After an undo or a redo: the file gets the text that the plan has now, if it holds the other one.
  func follow(_ action: ActionRecord, in sources: PlanSources) throws {
    for case .plan(let id, .updated(let update)) in action.facts {
      let other = action.isUndone ? update.to : update.from
      guard try texts(of: id).contains("\(update.to)"), let entry = try writer.catalogue(id),
        case .file(let path) = entry.origin, case .bytes(let bytes) = sources.readFile(path),
        SourceFingerprint(bytes).hash == other, entry.fingerprint.hash != other,
        let text = try writer.lastReadText(entry)
      else { continue }
      _ = sources.rewriteFile(path, bytes, text.bytes)
    }
  }

  /// By their hashes, the last one last.
  private func texts(of plan: PlanID) throws -> [String] {
    try writer.machineValue(Self.name(plan))?.split(separator: " ").map(String.init) ?? []
  }

  /// So many in a row can be undone.
  private static let mostKept = 100

  private static func name(_ plan: PlanID) -> String { "appended.\(plan.stored)" }
}
