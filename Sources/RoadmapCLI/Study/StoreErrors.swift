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

extension CommandError {
  /// What is wrong with a text is said of the file that the text is in.
  init(_ failure: PlanLoadFailure, of id: PlanID, from origin: PlanOrigin) {
    if case .text(let reason) = failure.reason, case .file(let path) = origin {
      self = PlanAccess.error(reason, in: path)
    } else {
      self.init(failure, of: id.description)
    }
  }
}

extension Journal {
  /// At a path that may be no text.
  convenience init(at path: String, _ mode: Mode) throws(JournalError) {
    try self.init(DatabaseLocation.file(RawText.bytes(path)), mode)
  }
}
