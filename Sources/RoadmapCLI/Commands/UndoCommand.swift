import RoadmapKit

/// `roadmap undo`: takes back the last command that recorded something.
struct UndoCommand: Command {
  static let descriptor = CommandDescriptor(
    "undo", group: .safety, summary: "Undo the last change.",
    discussion: [
      "Undoes one command at a time, as far back as the history goes. Nothing is deleted from the "
        + "history: 'roadmap redo' restores the change."
    ],
    examples: [CommandExample("roadmap undo", "Undo the last command.")],
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
    "redo", group: .safety, summary: "Redo the last undone change.",
    discussion: ["Possible until something else is recorded."],
    examples: [CommandExample("roadmap redo", "Redo what was just undone.")])

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
    let time = try Moment(context.environment).recordingTime
    var reversal: Journal.Reversal?
    if context.environment.isThere(path) {
      do throws(JournalError) {
        let journal = try Journal(at: path, .writing(RandomSource(context.environment.random)))
        defer { journal.close() }
        reversal = try reverse(journal, time)
      } catch {
        throw CommandError(error)
      }
    }
    guard let reversal else {
      throw CommandError(
        .couldNot, "Nothing to \(word == "undone" ? "undo" : "redo").",
        hints: ["To see the history: roadmap log"])
    }
    try context.answer(
      Page(context.screen) { page in
        page.paragraph("\(word, .heading): \(reversal.words)", hanging: 8)
      })
    for plan in reversal.left {
      context.report { page in
        page.paragraph(
          "\("Note:", .heading)  The text of \(plan.description) is unchanged: the version from "
            + "\(from) the update is not stored here, or is read differently now.", hanging: 7)
      }
    }
    return .ok
  }
}
