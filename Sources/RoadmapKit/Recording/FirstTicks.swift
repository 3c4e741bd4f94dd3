import PlanReading
import ProgressJournal
import RoadmapModel

/// What the program wrote into a file when that was tied to a plan: its lines are as they were with the undo of
/// it, when the file is no longer the plan's or ticked no longer, and ticked again with the redo.
struct FirstTicks {
  private let writer: Journal

  init(in writer: Journal) { self.writer = writer }

  /// A line by its number, from 0.
  private struct Line {
    let number: Int
    let old: ArraySlice<UInt8>
    let new: ArraySlice<UInt8>
  }

  /// From now on the file is ticked: what is written next is the first.
  func expect(of plan: PlanID) throws { try writer.setMachineValue(Self.name(plan), to: "") }

  /// Keeps the lines that were just written, if they are the first; there may be none.
  func keep(_ old: [UInt8], _ new: [UInt8], of plan: PlanID) throws {
    guard try writer.machineValue(Self.name(plan)) == "" else { return }
    let (olds, news) = (Self.lines(old), Self.lines(new))
    guard olds.count == news.count else { return }
    let changed = olds.indices.filter { olds[$0] != news[$0] }
    let stored = changed.flatMap { ["\($0)", olds[$0].text, news[$0].text] }
    try writer.setMachineValue(
      Self.name(plan), to: stored.isEmpty ? nil : stored.joined(separator: "\n"))
  }

  /// After an undo or a redo, before the plans' files are brought up to it.
  func follow(_ action: ActionRecord, in sources: PlanSources) throws {
    for (plan, path) in try tied(by: action) {
      let lines = Self.stored(try writer.machineValue(Self.name(plan)) ?? "")
      guard !lines.isEmpty, case .bytes(let bytes) = sources.readFile(path) else { continue }
      var now = Self.lines(bytes)
      for line in lines where now.indices.contains(line.number) {
        let (from, to) = action.isUndone ? (line.new, line.old) : (line.old, line.new)
        if now[line.number] == from { now[line.number] = to }
      }
      let other = Array(now.joined(separator: [Self.lineEnd]))
      guard other != bytes, case .done = sources.rewriteFile(path, bytes, other) else { continue }
      try know(other, insteadOf: bytes, of: plan)
    }
  }

  /// The plans whose files the action began to tick, and these files.
  private func tied(by action: ActionRecord) throws -> [PlanID: String] {
    var files: [PlanID: String] = [:]
    for fact in action.facts {
      if case .plan(let plan, .added(.file(let path))) = fact {
        files[plan] = path
      } else if let plan = fact.tickedPlan, files[plan] == nil,
        case .file(let path)? = try writer.catalogue(plan)?.origin
      {
        files[plan] = path
      }
    }
    return files
  }

  /// What the program writes is no edit.
  private func know(_ bytes: [UInt8], insteadOf old: [UInt8], of id: PlanID) throws {
    guard let entry = try writer.catalogue(id),
      entry.fingerprint.hash == SourceFingerprint(old).hash,
      let plan = try? PlanReader.read(bytes, id: id),
      let known = try writer.lastRead(entry)?.ticked(otherwise: plan, bytes)
    else { return }
    try writer.storeTicks(known.catalogueText)
  }

  private static let lineEnd = UInt8(ascii: "\n")

  private static func lines(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
    text.split(separator: lineEnd, omittingEmptySubsequences: false)
  }

  private static func stored(_ text: String) -> [Line] {
    let lines = lines(Array(text.utf8))
    return stride(from: 0, to: lines.count - 2, by: 3).compactMap { at in
      Int(lines[at].text).map { Line(number: $0, old: lines[at + 1], new: lines[at + 2]) }
    }
  }

  private static func name(_ plan: PlanID) -> String { "first-ticks.\(plan.stored)" }
}

extension ArraySlice<UInt8> {
  fileprivate var text: String { String(decoding: self, as: UTF8.self) }
}
