extension JournalError: CustomStringConvertible {
  package var description: String { "\(summary) \(advice)" }

  /// What is wrong, in a sentence that names the file.
  package var summary: String {
    switch reason {
    case .newer(let found, let known):
      "'\(path)' was written by a newer version of roadmap (its format is \(found), "
        + "this one knows \(known))."
    case .foreign: "'\(path)' is another program's database."
    case .notADatabase: "'\(path)' is not a database."
    case .damaged: "'\(path)' is damaged\(detail)."
    case .nothingLeft: "Nothing of a journal is left in '\(path)' to be rescued."
    case .missing: "'\(path)' does not exist."
    case .isDirectory: "'\(path)' is a directory."
    case .noDirectory(let code): "The directory of '\(path)' cannot be made (system error \(code))."
    case .forbidden: "You may not use '\(path)'."
    case .readOnly: "'\(path)' can only be read."
    case .full: "No space is left to write '\(path)'."
    case .busy: "Another program has held '\(path)' for too long."
    case .inUse: "'\(path)' is in use by another program."
    case .replaced: "'\(path)' was replaced or moved a moment ago."
    case .notMigrated(let migration):
      "'\(path)' could not be brought up to date (at '\(migration)'\(detail))."
    case .notBackedUp(let backup):
      "'\(path)' is of an earlier version, and its backup '\(backup)' cannot be made\(detail)."
    case .incredibleEvent(let id): "The event \(id) claims a time that no clock shows."
    case .exists: "'\(path)' is there already."
    case .noBackup: "'\(path)' is no backup of a journal."
    case .failed: "'\(path)' cannot be used\(detail)."
    }
  }

  /// What to do about it.
  package var advice: String {
    switch reason {
    case .newer: "Install that version; nothing was changed."
    case .notADatabase:
      "If it was your journal, save what is left of it: roadmap doctor --rescue; "
        + "if not, set ROADMAP_DB to another file."
    case .nothingLeft:
      "If you have a backup: roadmap doctor --restore FILE; if this is another program's file, "
        + "set ROADMAP_DB to another one."
    case .foreign, .isDirectory:
      "Set ROADMAP_DB to another file; this one was left as it is."
    case .damaged: "To save what can be read of it: roadmap doctor --rescue"
    case .missing: "Check the path."
    case .noDirectory, .forbidden:
      "Check the permissions of the file and its directory, or set ROADMAP_DB to another file."
    case .readOnly:
      "Make the file and its directory writable, or set ROADMAP_DB to another file; "
        + "if they are, see roadmap doctor."
    case .full: "Make room and try again; nothing was recorded."
    case .busy: "Try again when it has ended; nothing was recorded."
    case .inUse: "Close what has it open and try again; nothing was changed."
    case .replaced: "Try again; nothing was changed."
    case .notMigrated: "Nothing was changed; a copy from before stands beside it."
    case .notBackedUp:
      "Check the permissions of the directory and what is at that place; nothing was changed."
    case .incredibleEvent: "Nothing was taken over."
    case .exists: "Name another file; this one was left as it is."
    case .noBackup: "Name a file that roadmap doctor --backup made; nothing was changed."
    case .failed: "Run roadmap doctor."
    }
  }

  private var detail: String { report.map { ": \($0.message)" } ?? "" }
}
