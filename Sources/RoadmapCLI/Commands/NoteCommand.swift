import CommandLineKit
import RoadmapKit

/// `roadmap note`: what is worth keeping about an item.
struct NoteCommand: Command {
  static let item = Argument<String>(
    "item", help: "An address, a range, a key, or words of the item in quotes.")
  static let text = Argument<[String]>("text", help: "The note.")

  static let descriptor = CommandDescriptor(
    "note", group: .daily, summary: "Attach a note, evidence or time.",
    discussion: ["Sections can have notes too. To see them: roadmap show ITEM."],
    examples: [
      CommandExample("roadmap note year-3.q1.1.1 Compare with Consul", "Attach a note."),
      CommandExample(
        "roadmap note year-3.q1 --evidence https://example.com/demo",
        "Attach evidence of the "
          + "work."),
    ],
    synonyms: ["remark", "comment", "annotate"],
    parameters: [item, text, ItemArguments.evidence, ItemArguments.time])

  private let item: String
  private let remark: Remark

  init(given: ParsedArguments) throws(UsageError) {
    item = given[Self.item]
    let text = given[Self.text].joined(separator: " ")
    let isText = text.contains { !$0.isWhitespace }
    remark = Remark(
      note: isText ? text : nil, evidence: given[ItemArguments.evidence],
      minutes: given[ItemArguments.time]?.value)
    if remark.isEmpty {
      throw .rejected(
        "No note, evidence or time given",
        hint: "Write the note after the item, or use "
          + "--evidence or --for.")
    }
  }

  func run(in context: CommandContext) throws -> ExitCode {
    let outcomes = try ItemAction(
      context: context, command: "note", isWanted: { _, _ in false },
      decide: { Decider.note(remark, on: $1, of: $0) }
    ).run([item])
    let words = "\(remark.kinds) saved"
    let view = ActionView(
      outcomes: outcomes, today: try Moment(context.environment).today, already: { _, _ in "" },
      changed: { _, _ in words })
    try context.answer(view.page(context.screen))
    remark.tellIfLong(context)
    return .ok
  }
}
