package import ProgressJournal

/// Why a sync did not come about. What was taken over before it stays; nothing is half taken.
package enum SyncError: JournalFailure, Equatable {
  case journal(JournalError)
  /// There is no program called git.
  case noGit
  /// The remote cannot be reached or used, in git's own words.
  case remote(url: String, message: String)
  /// git failed on what it keeps on this machine.
  case git(command: String, message: String)
  /// The folder beside the journal cannot be used.
  case folder(path: String, reason: String)
  /// Another sync of the same journal is running.
  case running
  /// `sync --init` was not run on this machine.
  case notSetUp
  /// Another remote is set up already.
  case isSetUp(url: String)
  case badRemote(String, reason: String)
  /// The repository holds something else than a journal.
  case foreign(url: String, found: String)
  case newerFormat(url: String, found: String)
  /// The repository is not what it claims; nothing of it was taken over.
  case refused(SyncRefusal)
  /// Others were quicker each time.
  case tooBusy

  package init(_ error: JournalError) { self = .journal(error) }

  /// Runs what asks the journal.
  static func asking<Result>(
    _ body: () throws(JournalError) -> Result
  ) throws(SyncError) -> Result {
    do throws(JournalError) { return try body() } catch { throw .journal(error) }
  }
}

/// Something in the repository is not what it claims.
package struct SyncRefusal: Error, Hashable, Sendable {
  /// In the repository.
  package let path: String
  package let reason: String

  package init(_ path: String, _ reason: String) {
    self.path = path
    self.reason = reason
  }
}
