import CommandLineKit
import RoadmapKit

/// What a command decides on is read before it writes: inside of the transaction it is looked at
/// again, and what has changed since is refused in words.
extension PlanAccess {
  /// One transaction: what is asked of the journal in it stays as it is until it ends.
  func writing<Result>(_ body: () throws -> Result) throws -> Result {
    let result = try shelf.files.recording { _ in
      relist()
      return try body()
    }
    try reportRecorded()
    return result
  }

  /// Brings the files of plans that tick theirs up to what was recorded.
  func tickFiles() throws {
    try shelf.files.bringFilesUp()
    try reportRecorded()
  }

  /// The same where an edit was taken up, of which more boxes may follow.
  func tickEditedFiles() throws {
    try shelf.files.bringEditedFilesUp()
    try reportRecorded()
  }

  /// What the user should know of what was just recorded.
  func reportRecorded() throws {
    try reportFiles()
    let overtaken = try shelf.journal?.overtaken(at: shelf.time.instant)
    if let overtaken { try context.report(overtaken: overtaken) }
  }

  /// What could not be written is told when the command has said what it did.
  func reportFiles() throws {
    let shelf = try shelf
    for outcome in shelf.files.unwritten {
      let isOwn = shelf.journal?.hasTouched(outcome.plan) ?? true
      let hint = "The next command that records something brings it up to date."
      switch outcome.result {
      case .written: break
      // Which text the file has was told when the other one came.
      case .isOlder where !isOwn: break
      case .isAnother:
        context.late.add(
          CommandError(
            .couldNot,
            "Your change is saved, but '\(outcome.path)' has another text by now, and was left as it is.",
            hints: [hint]), isFailure: false)
      case .isTakenBack:
        context.late.add(
          CommandError(
            .couldNot,
            "Your change is saved, but '\(outcome.path)' has the text that was undone, and was left as it "
              + "is.", hints: ["To use its text: roadmap update \(outcome.plan)"]), isFailure: false
        )
      case .isOlder:
        context.late.add(
          CommandError(
            .couldNot,
            "Your change is saved, but '\(outcome.path)' has another text than '\(outcome.plan)', and was "
              + "left as it is.",
            hints: [
              OlderFileAdvice.catchUp(outcome.plan, outcome.path),
              "To keep the file's text: edit it, and it is the plan's text from then on.",
            ]), isFailure: false)
      case .failed(let reason):
        context.late.add(
          CommandError(
            .store,
            "Your change is saved, but '\(outcome.path)' could not be written: \(reason).",
            hints: [hint]), isFailure: isOwn)
      }
    }
  }

  /// Undoes or redoes.
  func reversing(_ body: (Undoing) throws -> Journal.Reversal?) throws -> Journal.Reversal? {
    guard let reversal = try body(try shelf.undoing) else { return nil }
    relist()
    try reportRecorded()
    return reversal
  }

  /// What was named cannot be what something is recorded of any more.
  func error(_ outdated: NamedPlaces.Outdated) throws -> CommandError {
    switch outdated {
    case .removed(let id): try removed(id)
    case .gone(let places, let plan): Self.gone(places, plan)
    }
  }

  func removed(_ id: PlanID) throws -> CommandError {
    CommandError(
      .couldNot, "'\(id)' was removed while this command ran; nothing was changed.",
      hints: [try comeback(of: id.description) ?? "To list plans: roadmap plans"])
  }

  private static func gone(_ places: [PlanPlace], _ plan: StudiedPlan) -> CommandError {
    let lines = places.map { "  \(plan.address(of: $0))  \(plan.text(of: $0))" }
    return CommandError(
      .couldNot,
      "'\(plan.id)' changed while this command ran, so nothing was recorded. It no longer has:",
      list: lines, hints: ["To see it now: roadmap show \(plan.id)"])
  }
}

/// What to do about a file that is behind the text of its plan.
enum OlderFileAdvice {
  static func catchUp(_ plan: PlanID, _ path: String) -> String {
    "To write the plan's text and ticks into it: roadmap export \(plan) --format markdown -o "
      + ShellWord.path(path)
  }
}
