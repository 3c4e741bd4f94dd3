import RoadmapKit

/// `roadmap undo`: takes back the last command that recorded something.
struct UndoCommand: Command {
  static let descriptor = CommandDescriptor(
    "undo", group: .safety, summary: "Take back the last recorded command.",
    discussion: [
      "A whole command at a time, as far back as the record goes. The record itself is never cut: "
        + "'roadmap redo' does it again."
    ],
    examples: [CommandExample("roadmap undo", "As if the last command had not been.")],
    synonyms: ["revert"])

  init(_ parsed: ParsedArguments) throws(UsageError) {}

  func run(in context: CommandContext) throws(CommandError) -> ExitCode {
    try Reversal.run(in: context, word: "undone", from: "before") {
      (journal, time) throws(JournalError) in
      try journal.undo(at: time.instant, day: time.day)
    }
  }
}

/// `roadmap redo`: takes back an undo.
struct RedoCommand: Command {
  static let descriptor = CommandDescriptor(
    "redo", group: .safety, summary: "Do again what was undone.",
    discussion: ["As long as nothing else was recorded since."],
    examples: [CommandExample("roadmap redo", "As if it had not been undone.")])

  init(_ parsed: ParsedArguments) throws(UsageError) {}

  func run(in context: CommandContext) throws(CommandError) -> ExitCode {
    try Reversal.run(in: context, word: "redone", from: "after") {
      (journal, time) throws(JournalError) in
      try journal.redo(at: time.instant, day: time.day)
    }
  }
}

/// What undo and redo have in common.
private enum Reversal {
  static func run(
    in context: CommandContext, word: String, from: String,
    _ reverse: (Journal, RecordingTime) throws(JournalError) -> Journal.Reversal?
  ) throws(CommandError) -> ExitCode {
    let path = try StorePath.path(context.environment)
    var reversal: Journal.Reversal?
    if context.environment.isThere(path) {
      reversal = try PlanAccess(context, isWriting: true).reversing(reverse)
    }
    guard let reversal else {
      throw CommandError(
        .couldNot, "There is nothing to be \(word).",
        hints: ["To see what was recorded: roadmap log"])
    }
    try context.answer(
      Page(context.screen) { page in
        page.paragraph("\(word, .heading): \(reversal.words)", hanging: 8)
      })
    for plan in reversal.left {
      context.report { page in
        page.paragraph(
          "\("Note:", .heading)  The text of \(plan.description) stays as it is: the one from "
            + "\(from) that update is not kept here, or is read otherwise by now.", hanging: 7)
      }
    }
    return .ok
  }
}
