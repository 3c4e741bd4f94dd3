package import ProgressJournal

/// Why a sync did not come about. What was taken over before it stays; nothing is half taken.
package indirect enum SyncError: JournalFailure, Equatable {
  case journal(JournalError)
  /// There is no program called git.
  case noGit
  /// The remote cannot be reached or used, in git's own words.
  case remote(url: String, message: String)
  /// The remote can be reached, and takes nothing from this machine, for a reason of its own.
  case notTaken(url: String, reason: String, NotTaken)
  /// The remote calls its files by SHA-256.
  case otherHash(url: String)
  /// The remote has more to send than a journal comes to: so many bytes at least.
  case tooLarge(url: String, limit: Int)
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

  /// What would have to change there.
  package enum NotTaken: Sendable {
    case rule
    case lock
    case room
  }

  package init(_ error: JournalError) { self = .journal(error) }
}

/// Something in the repository is not what it claims.
package struct SyncRefusal: Error, Hashable, Sendable {
  /// In the repository.
  package let path: String
  package let reason: String
  /// What the machine is called that the folder is of, where its card says so.
  package internal(set) var machine: String?

  package init(_ path: String, _ reason: String) {
    self.path = path
    self.reason = reason
  }
}

extension SyncRefusal {
  /// A line each: the path, which git may have read anything from, comes last.
  static func text(_ refusals: [SyncRefusal]) -> String {
    refusals.map { refusal in
      let machine = refusal.machine.map { "\(mark)\($0)" } ?? ""
      return "\(refusal.reason)\(machine)\t\(refusal.path)".filter { !$0.isNewline }
    }.joined(separator: "\n")
  }

  /// Between a reason and a machine; no text of this program's has it.
  private static let mark: Character = "\u{1F}"

  static func list(_ text: String) -> [SyncRefusal] {
    text.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: "\t", maxSplits: 1)
      guard parts.count == 2 else { return nil }
      let words = parts[0].split(separator: mark, maxSplits: 1)
      var refusal = SyncRefusal(String(parts[1]), words.first.map(String.init) ?? "")
      if words.count == 2 { refusal.machine = String(words[1]) }
      return refusal
    }
  }
}
