package import CommandLineKit
package import RoadmapKit

extension JournalError: CommandFailure {
  package var commandError: CommandError { CommandError(self) }
}

extension PlanLoadFailure: CommandFailure {
  package var commandError: CommandError { CommandError(self) }
}

extension CommandError {
  init(_ error: JournalError) {
    self.init(.store, error.summary, hints: [error.advice])
  }

  /// A plan that is known and cannot be had.
  init(_ failure: PlanLoadFailure) {
    switch failure.reason {
    case .text(let reason, let plan): self = PlanAccess.error(reason, in: plan.description)
    case .file(let path, let plan, let reason, let isMissing):
      let adding = "If the file has moved: \(PlanNewsWords.addingAgain(plan))"
      self.init(
        .plan, "Cannot read '\(path)': \(reason).",
        hints: (isMissing ? [adding] : []) + [
          "To remove the plan, keeping its progress: roadmap remove \(plan)"
        ])
    }
  }
}

extension CommandError {
  /// What is wrong with a text is said of the file that the text is in.
  init(_ failure: PlanLoadFailure, from origin: PlanOrigin) {
    if case .text(let reason, _) = failure.reason, case .file(let path) = origin {
      self = PlanAccess.error(reason, in: path)
    } else {
      self.init(failure)
    }
  }
}

extension Journal {
  /// At a path that may be no text.
  convenience init(at path: String, _ mode: Mode, _ patience: Patience) throws(JournalError) {
    try self.init(DatabaseLocation.file(RawText.bytes(path)), mode, patience: patience)
  }
}

extension CommandContext {
  /// Who waits for longer than a second is told what for.
  func patience(with path: String) -> Patience {
    Patience {
      report { page in
        page.note("Waiting for another program that is using \(ShellWord.path(path))")
      }
    }
  }
}
