package import ProgressJournal

extension PlanShelf {
  /// Undoes this device's last action; `nil` where there is none.
  package func undo() throws(PlanLoadFailure) -> Journal.Reversal? {
    try reverse { (journal) throws(JournalError) in
      try journal.undo(at: time.instant, day: time.day)
    }
  }

  /// Does again what was undone last; `nil` where nothing was.
  package func redo() throws(PlanLoadFailure) -> Journal.Reversal? {
    try reverse { (journal) throws(JournalError) in
      try journal.redo(at: time.instant, day: time.day)
    }
  }

  /// What an editor ticked since is the last action, where the plan's file is written too.
  private func reverse(
    _ body: (Journal) throws(JournalError) -> Journal.Reversal?
  ) throws(PlanLoadFailure) -> Journal.Reversal? {
    try takeUpTickingFiles()
    return try PlanLoadFailure.asking { () throws(JournalError) in
      guard let reversal = try body(try beginWriting()) else { return nil }
      forgetReadPlans()
      try followAppending(reversal.action)
      bringFilesUp()
      return reversal
    }
  }
}
