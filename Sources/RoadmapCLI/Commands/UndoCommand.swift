import CommandLineKit
import RoadmapKit

/// `roadmap undo`: takes back the last command that recorded something.
struct UndoCommand: Command {
  static let descriptor = CommandDescriptor(
    "undo", group: .safety, summary: "Undo the last change.",
    discussion: [
      "Undoes one command at a time, as far back as the history goes. Nothing is deleted from the "
        + "history: 'roadmap redo' restores the change. What came by 'import' or 'sync' was recorded "
        + "elsewhere, and is not undone."
    ],
    examples: [CommandExample("roadmap undo", "Undo the last command.")],
    synonyms: ["revert"])

  let given: ParsedArguments

  func run(in context: CommandContext) throws -> ExitCode {
    try Reversal.run(in: context, word: "undone", from: "before") { try $0.undo() }
  }
}

/// `roadmap redo`: takes back an undo.
struct RedoCommand: Command {
  static let descriptor = CommandDescriptor(
    "redo", group: .safety, summary: "Redo the last undone change.",
    discussion: ["Possible until something else is recorded."],
    examples: [CommandExample("roadmap redo", "Redo what was just undone.")])

  let given: ParsedArguments

  func run(in context: CommandContext) throws -> ExitCode {
    try Reversal.run(in: context, word: "redone", from: "after") { try $0.redo() }
  }
}

/// What undo and redo have in common.
private enum Reversal {
  /// How many items are named before they are only counted.
  private static let most = 5

  /// The items that it was about, with their texts.
  private static func list(_ reversal: Journal.Reversal, _ names: ItemNames, _ page: inout Page) {
    var items: [ItemReference] = []
    let reviewed = reversal.background.reviews[reversal.action.id]?.items ?? []
    // A note of a plan as a whole is named by the line above; a line that was undone has no name left.
    let told = ActionSummary.told(reversal.action, names.addresses).map(\.fact)
    for item in told.flatMap(\.items) + reviewed
    where !items.contains(item) && names.text(item)?.isEmpty == false { items.append(item) }
    for item in items.prefix(most) {
      let text = names.text(item).map { "  \($0)" } ?? ""
      page.paragraph("\(names.address(item), .address)\(text, .dim)", indent: 2, hanging: 4)
    }
    if items.count > most {
      page.paragraph("\("and \(items.count - most) more", .dim)", indent: 2)
    }
  }

  /// The lines that an edit added: they have no address where it is undone.
  private static func list(_ lines: [String], _ page: inout Page) {
    for line in lines.prefix(most) { page.paragraph("\(line, .dim)", indent: 2, hanging: 4) }
    if lines.count > most {
      page.paragraph("\("and \(lines.count - most) more", .dim)", indent: 2)
    }
  }

  static func run(
    in context: CommandContext, word: String, from: String,
    _ reverse: (Undoing) throws -> Journal.Reversal?
  ) throws -> ExitCode {
    let path = try StorePath.path(context.environment)
    let today = try Moment(context.environment).today
    var reversal: Journal.Reversal?
    var names: ItemNames?
    var unmoved: (done: [ItemReference], open: [ItemReference]) = ([], [])
    if context.environment.isThere(path) {
      let access = PlanAccess(context, isWriting: true)
      reversal = try access.reversing(reverse)
      if let action = reversal?.action {
        let journal = try access.shelf.recorder.beginWriting()
        if word == "undone" { unmoved = try journal.unmoved(by: action) }
        names = try access.shelf.history.names(
          of: action.events, reversal?.background ?? ActionBackground(), in: journal)
      }
    }
    guard let reversal else {
      throw CommandError(
        .couldNot, "Nothing to \(word == "undone" ? "undo" : "redo").",
        hints: ["To see the history: roadmap log"])
    }
    try context.answer(
      Page(context.screen) { page in
        let day = DayWords.phrase(reversal.action.day, today: today)
        let words =
          names.map {
            ActionSummary(
              reversal.action, addresses: $0.addresses, plans: reversal.plans, reversal.background
            ).words
          }
          ?? reversal.words
        page.paragraph("\(word, .heading)  \(words)\(", \(day)", .dim)", hanging: 8)
        if let names { list(reversal, names, &page) }
        let known = Set(reversal.action.facts.flatMap(\.items).compactMap { names?.text($0) })
        list(reversal.newLines.filter { !known.contains($0) }, &page)
      })
    for (items, words, verb) in [
      (unmoved.done, "done: checked on another machine, too. To reopen", "uncheck"),
      (unmoved.open, "open: reopened on another machine, too. To check", "check"),
    ] where !items.isEmpty {
      let count = items.count == 1 ? "1 item stays" : "\(items.count) items stay"
      let addresses = items.map { names?.address($0) ?? "@\($0.key)" }.joined(separator: " ")
      context.note("\(count) \(words): roadmap \(verb) \(addresses)")
    }
    if reversal.answeredElsewhere > 0 {
      let count = reversal.answeredElsewhere
      context.note(
        "\(PlanWords.count(count, "question")) \(count == 1 ? "stays" : "stay") answered: another machine "
          + "has answered \(count == 1 ? "it" : "them"), too.")
    }
    for plan in reversal.outranked {
      context.note(
        "The text of \(plan.description) is unchanged: another machine has edited it, or answered a "
          + "question about it, since.")
    }
    for plan in reversal.left {
      context.note(
        "The text of \(plan.description) is unchanged: the version from "
          + "\(from) the update is not stored here, or is read differently now.")
    }
    return .ok
  }
}
