package import RoadmapKit

extension CommandError: JournalFailure {
  package init(_ error: JournalError) {
    self.init(.store, error.summary, hints: [error.advice])
  }

  /// A plan that is known and cannot be had.
  init(_ failure: PlanLoadFailure, of name: String) {
    switch failure.reason {
    case .journal(let error): self.init(error)
    case .text(let reason): self = PlanAccess.error(reason, in: name)
    case .file(let path, let reason):
      self.init(
        .plan, "Cannot read '\(path)': \(reason).",
        hints: ["To take it off the list, progress kept: roadmap remove \(ShellWord.path(name))"])
    }
  }
}

extension Journal {
  /// At a path that may be no text.
  convenience init(at path: String, _ mode: Mode) throws(JournalError) {
    try self.init(DatabaseLocation.file(RawText.bytes(path)), mode)
  }
}
