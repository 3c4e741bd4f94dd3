import ProgressJournal

extension SyncError {
  /// What is wrong, in a sentence.
  package var summary: String {
    // Others' words may end as sentences do.
    var words = words
    while words.last == "." { words.removeLast() }
    return words + "."
  }

  private var words: String {
    switch self {
    case .journal(let error): error.summary
    case .noGit: "git is not installed."
    case .remote(let url, let message): "Cannot sync with '\(url)': \(message)."
    case .notTaken(let url, let reason, _):
      "'\(url)' refuses what this machine sends: \(reason)."
    case .otherHash(let url):
      "'\(url)' calls its files by SHA-256, and only repositories that use SHA-1 work."
    case .tooLarge(let url, let limit):
      "'\(url)' holds more than \(limit >> 20) MiB, which is no journal."
    case .git(let command, let message): "git \(command) failed on this machine: \(message)."
    case .folder(let path, let reason): "Cannot use '\(path)': \(reason)."
    case .running: "Another sync is running."
    case .notSetUp: "Sync is not set up on this machine."
    case .isSetUp(let url): "This machine syncs with '\(url)' already."
    case .badRemote(let url, let reason): "Cannot sync with '\(url)': \(reason)."
    case .foreign(let url, let found): "'\(url)' holds something else: '\(found)'."
    case .newerFormat(let url, let found):
      "'\(url)' was written by a newer version of roadmap (\(found))."
    case .refused(let refusal):
      "The repository is not a sound one: \(refusal.path): \(refusal.reason)."
    case .tooBusy: "Other machines kept syncing at the same time."
    }
  }

  /// What to do about it.
  package var advice: String { advice(again: "roadmap sync") }

  /// The same where another command is to be tried again: nothing is set up before the repository was seen.
  package func advice(again: String) -> String {
    switch self {
    case .journal(let error): error.advice
    case .noGit: "Install git, then try again: \(again)"
    case .remote:
      "Nothing is lost; check the connection and that 'git ls-remote' works without a password, "
        + "then try again: \(again)"
    case .notTaken(_, _, .rule):
      "Nothing is lost; what others sent was received. Allow pushes to that branch, or sync with "
        + "another repository: roadmap sync --leave"
    case .notTaken(_, _, .lock):
      "Nothing is lost; what others sent was received. If no other machine is syncing, remove the "
        + "lock file there, then: \(again)"
    case .notTaken(_, _, .room):
      "Nothing is lost; what others sent was received. Free space where the repository is, then: "
        + "\(again)"
    case .otherHash:
      "Make one that uses SHA-1: git init --bare --object-format=sha1 FOLDER"
    case .tooLarge:
      "Nothing was taken over. Look at what the repository holds, or sync with another: roadmap sync --leave"
    case .git, .folder: "Nothing is lost; check the free space and permissions, then: \(again)"
    case .running: "Wait until it has finished."
    case .notSetUp: "To set it up: roadmap sync --init URL"
    case .isSetUp: "To end that first: roadmap sync --leave"
    case .badRemote: "Name a git repository of your own: a URL, host:path or a folder."
    case .foreign: "Use an empty repository of your own; this one was not changed."
    case .newerFormat: "Install that version; nothing was changed."
    case .refused: "Nothing was taken over. Look at the repository's history before you go on."
    case .tooBusy: "Nothing is lost; try again later: \(again)"
    }
  }
}
