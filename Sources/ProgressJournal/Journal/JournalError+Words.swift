extension JournalError: CustomStringConvertible {
  package var description: String { "\(summary) \(advice)" }

  /// What is wrong, in a sentence that names the file.
  package var summary: String {
    switch reason {
    case .newer(let found, let known):
      "'\(path)' was written by a newer version of roadmap (format \(found); this "
        + "version reads up to \(known))."
    case .foreign: "'\(path)' is another program's database."
    case .notADatabase: "'\(path)' is not a database."
    case .damaged: "'\(path)' is damaged\(detail)."
    case .nothingLeft: "There is nothing left to rescue in '\(path)'."
    case .missing: "'\(path)' does not exist."
    case .isDirectory: "'\(path)' is a directory."
    case .noDirectory(let code): "Cannot create the directory of '\(path)' (system error \(code))."
    case .forbidden: "Permission denied: '\(path)'."
    case .readOnly: "'\(path)' is read-only."
    case .full: "No space left to write '\(path)'."
    case .busy: "'\(path)' has been locked by another program for too long."
    case .inUse: "'\(path)' is in use by another program."
    case .replaced: "'\(path)' was just replaced or moved."
    case .notMigrated(let migration):
      "'\(path)' could not be upgraded (at '\(migration)'\(detail))."
    case .notBackedUp(let backup):
      "'\(path)' is of an earlier version, and its backup '\(backup)' cannot be written\(detail)."
    case .incredibleEvent(let id): "Event \(id) has an impossible time."
    case .exists: "'\(path)' already exists."
    case .noBackup: "'\(path)' is not a backup of a journal."
    case .failed: "'\(path)' cannot be used\(detail)."
    }
  }

  /// What to do about it.
  package var advice: String {
    switch reason {
    case .newer: "Install that version; nothing was changed."
    case .notADatabase:
      "If it was your journal, recover what is left: roadmap doctor --rescue; "
        + "if not, set ROADMAP_DB to another file."
    case .nothingLeft:
      "If you have a backup: roadmap doctor --restore FILE; if this is another program's file, "
        + "set ROADMAP_DB to another one."
    case .foreign, .isDirectory:
      "Set ROADMAP_DB to another file; this one was not changed."
    case .damaged: "To recover what can be read: roadmap doctor --rescue"
    case .missing: "Check the path."
    case .noDirectory, .forbidden:
      "Check the permissions of the file and its directory, or set ROADMAP_DB to another file."
    case .readOnly:
      "Make the file and its directory writable, or set ROADMAP_DB to another file; "
        + "if they already are: roadmap doctor."
    case .full: "Free some space and try again; nothing was recorded."
    case .busy: "Try again later; nothing was recorded."
    case .inUse: "Close that program and try again; nothing was changed."
    case .replaced: "Try again; nothing was changed."
    case .notMigrated: "Nothing was changed; a copy from before the upgrade is next to it."
    case .notBackedUp:
      "Check the permissions of the directory and what is at that path; nothing was changed."
    case .incredibleEvent: "Nothing was imported."
    case .exists: "Name another file; this one was not changed."
    case .noBackup: "Name a file made with 'roadmap doctor --backup'; nothing was changed."
    case .failed: "To check it: roadmap doctor"
    }
  }

  private var detail: String { report.map { ": \($0.message)" } ?? "" }
}
