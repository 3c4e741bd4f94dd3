package import ProgressJournal
package import RoadmapModel

extension PlanShelf {
  /// Undoes this device's last action; `nil` where there is none.
  package func undo() throws -> Journal.Reversal? {
    try reverse { journal in
      try journal.undo(at: time.instant, day: time.day)
    }
  }

  /// Does again what was undone last; `nil` where nothing was.
  package func redo() throws -> Journal.Reversal? {
    try reverse { journal in
      try journal.redo(at: time.instant, day: time.day)
    }
  }

  /// Undoes the review of an item that was just recorded. False where something else was recorded since:
  /// that answer stays.
  package func undoReview(of item: ItemReference) throws -> Bool {
    try recording { writer in
      guard let last = try writer.lastActions(1).last, !last.isUndone,
        last.facts.contains(where: { if case .item(item, .reviewed) = $0 { true } else { false } })
      else { return false }
      return try writer.undo(at: time.instant, day: time.day) != nil
    }
  }

  /// What an editor ticked since is the last action, where the plan's file is written too.
  private func reverse(_ body: (Journal) throws -> Journal.Reversal?) throws -> Journal.Reversal? {
    try takeUpTickingFiles()
    guard let reversal = try body(try beginWriting()) else { return nil }
    forgetReadPlans()
    try followAppending(reversal.action)
    reversed = reversal.action
    bringFilesUp()
    reversed = nil
    return reversal
  }
}
