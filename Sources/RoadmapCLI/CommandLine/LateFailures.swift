/// What is to be told once a command has said what it did: it is done, but something besides it is
/// not. A command runs on one thread, so nothing here is locked.
package final class LateFailures: @unchecked Sendable {
  package private(set) var errors: [CommandError] = []
  private var hasFailure = false

  package init() {}

  /// `isFailure`: the command ends with its exit code, as if it had failed.
  package func add(_ error: CommandError, isFailure: Bool) {
    guard !errors.contains(error) else { return }
    errors.append(error)
    hasFailure = hasFailure || isFailure
  }

  /// The exit code of a command that has ended well besides.
  package func exitCode(after code: ExitCode) -> ExitCode {
    code == .ok && hasFailure ? .store : code
  }
}
