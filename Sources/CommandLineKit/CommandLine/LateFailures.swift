/// What is to be told once a command has said what it did: it is done, but something besides it is
/// not. A command runs on one thread, so nothing here is locked.
package final class LateFailures: @unchecked Sendable {
  private var told: [(error: CommandError, isFailure: Bool)] = []

  /// Whether what the command recorded last is saved: what fails after that is told so.
  package var hasSaved = false

  package init() {}

  /// `isFailure`: the command ends with exit code 74; without it, it has ended well.
  package func add(_ error: CommandError, isFailure: Bool) {
    guard !told.contains(where: { $0.error == error }) else { return }
    told.append((error, isFailure))
  }

  /// Why a command has failed; whoever saw no more than that would do again what is done.
  func told(_ error: CommandError) -> CommandError {
    guard hasSaved, !error.saysWhatIsDone else { return error }
    return CommandError(
      error.kind, "Your change is saved, but a later step failed: \(error.message)",
      list: error.list, hints: error.hints)
  }

  /// Says what there is to say, and gives back the exit code of a command that has ended with `code`.
  package func report(in context: CommandContext, after code: ExitCode) -> ExitCode {
    for (error, isFailure) in told {
      if isFailure {
        context.report(error)
      } else {
        context.report { page in
          page.warning(error.message, program: context.programName)
          for hint in error.hints { page.help(hint, program: context.programName) }
        }
      }
    }
    return code == .ok && told.contains(where: \.isFailure) ? .store : code
  }
}
