import ProgressJournal
import RoadmapModel

/// Why something could not be done. Whatever the reason, nothing is half done.
public struct RoadmapError: Error, Sendable, CustomStringConvertible {
  /// What kind of thing went wrong.
  public enum Kind: Sendable, Hashable {
    /// No plan, or no part of one, has that name; or several have.
    case notFound
    /// The plan's text or its file cannot be used.
    case plan
    /// The journal cannot be used.
    case journal
    /// What was asked for is not possible as things are, such as starting an item that is done.
    case refused
    /// The repository to sync with cannot be used.
    case sync
  }

  /// What went wrong, as a value to decide by.
  public let cause: Cause
  /// The error beneath it, where there is one.
  public internal(set) var underlying: (any Error)?

  /// What kind of thing went wrong.
  public var kind: Kind { cause.kind }

  /// What is wrong, in a sentence.
  public var description: String { cause.sentence }
}

/// Why a journal cannot be used.
public struct JournalProblem: Sendable, Hashable {
  /// What is in the way.
  public enum Reason: Sendable, Hashable {
    /// A later version of the program wrote it.
    case isNewer
    /// The file is no journal, but something else.
    case isForeign
    /// Some of it cannot be read.
    case isDamaged
    /// It is not there.
    case isMissing
    /// The system lets this user not read, or not write.
    case isForbidden
    /// No space is left.
    case isFull
    /// Another program held it for too long.
    case isBusy
    /// Anything else that SQLite or the system reports.
    case failed
  }

  /// What is in the way.
  public let reason: Reason
  /// The file.
  public let path: String
  /// What is wrong, in a sentence that names the file.
  public let summary: String
  /// What to do about it.
  public let advice: String
}

/// Why a sync did not come about. What was taken over before it stays.
public struct SyncProblem: Sendable, Hashable {
  /// What is in the way.
  public enum Reason: Sendable, Hashable {
    /// No repository is set up.
    case notSetUp
    /// Another repository is set up already.
    case isSetUp
    /// There is no program called git.
    case noGit
    /// The repository cannot be reached.
    case isUnreachable
    /// The repository can be reached, and takes nothing from this machine.
    case isRejected
    /// It is no repository to sync with: it holds something else, or is of a form that is not known.
    case isUnsuitable
    /// Another sync runs, or others were quicker each time.
    case isBusy
    /// What is kept on this machine cannot be used.
    case failed
  }

  /// What is in the way.
  public let reason: Reason
  /// What is wrong, in a sentence.
  public let summary: String
  /// What to do about it.
  public let advice: String
}
