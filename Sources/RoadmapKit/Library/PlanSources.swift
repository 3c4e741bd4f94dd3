import PlanReading
package import RoadmapModel

/// Where the texts of plans come from: the program itself, or files.
package struct PlanSources {
  package enum FileText {
    case bytes([UInt8])
    /// In the system's words.
    case unreadable(String, isMissing: Bool)
  }

  /// The program's own plans, which another version of it may word otherwise.
  let bundled: [BundledPlan]
  let readFile: (_ path: String) -> FileText
  /// Replaces what was read of a file by another text, at once or not at all.
  let rewriteFile: (_ path: String, _ old: [UInt8], _ new: [UInt8]) -> FileRewrite
  /// Removes what `rewriteFile` left beside a file where its process was killed.
  let clearDrafts: (_ path: String) -> Void

  package init(
    bundled: [BundledPlan] = BundledPlan.all, readFile: @escaping (_ path: String) -> FileText,
    rewriteFile: @escaping (_ path: String, _ old: [UInt8], _ new: [UInt8]) -> FileRewrite = {
      _, _, _ in .failed("files are only read here")
    }, clearDrafts: @escaping (_ path: String) -> Void = { _ in }
  ) {
    self.bundled = bundled
    self.readFile = readFile
    self.rewriteFile = rewriteFile
    self.clearDrafts = clearDrafts
  }

  /// The text of a plan that comes with this version of the program.
  func bundledText(_ id: PlanID) -> [UInt8]? { bundled.first { $0.id == id }?.text() }

  /// What the source holds now.
  package func plan(
    _ id: PlanID, _ origin: PlanOrigin
  ) throws(PlanLoadFailure) -> (plan: Plan, bytes: [UInt8]) {
    let bytes = try text(id, origin)
    return (try read(bytes, id, origin), bytes)
  }

  func read(_ bytes: [UInt8], _ id: PlanID, _ origin: PlanOrigin) throws(PlanLoadFailure) -> Plan {
    try PlanLoadFailure.reading(id) { () throws(PlanReader.Failure) in
      // The program's own texts are sound.
      origin == .bundled
        ? try PlanReader.read(SourceText(sound: bytes), id: id) : try PlanReader.read(bytes, id: id)
    }
  }

  func text(_ id: PlanID, _ origin: PlanOrigin) throws(PlanLoadFailure) -> [UInt8] {
    switch origin {
    case .bundled:
      guard let bytes = bundledText(id) else {
        throw PlanLoadFailure(
          .file(
            id.description, of: id, reason: "not a bundled plan of this version",
            isMissing: false))
      }
      return bytes
    case .file(let path):
      switch readFile(path) {
      case .unreadable(let reason, let isMissing):
        throw PlanLoadFailure(.file(path, of: id, reason: reason, isMissing: isMissing))
      case .bytes(let bytes): return bytes
      }
    case .elsewhere:
      // What came from there is in the journal.
      throw PlanLoadFailure(
        .file(
          id.description, of: id,
          reason: "its text has not come from the machine that has its file",
          isMissing: false))
    }
  }
}
