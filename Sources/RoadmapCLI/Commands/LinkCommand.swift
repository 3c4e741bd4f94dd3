import CommandLineKit
import RoadmapKit

/// `roadmap link`: a tick of one item counts for another too.
struct LinkCommand: Command {
  static let items = Argument<[String]>(
    "item", help: "Two or more addresses or keys (default: list all links).")
  static let not = Flag("--not", help: "Remove links.")

  static let all = Flag("--all", help: "List all possible duplicates, and related items.")

  static let descriptor = CommandDescriptor(
    "link", group: .plans, summary: "Link equivalent items.",
    discussion: [
      "The same subject is often part of several plans. Once items are linked, checking one "
        + "checks the others, and so does unchecking. If one is already done, linking marks the "
        + "others as done.",
      "Without items, lists links and possible duplicates, the best matches first. Nothing is "
        + "linked or checked automatically.",
    ],
    examples: [
      CommandExample("roadmap link", "List links and possible duplicates."),
      CommandExample("roadmap link staff.oct.w1.2 phase-5.c.1.2", "Count one tick for both."),
      CommandExample("roadmap link --not phase-5.c.1.2", "Remove all links of the item."),
    ],
    synonyms: ["same", "alias"], parameters: [items, not, all, StandardOptions.json])

  let given: ParsedArguments
  private var words: [String] { given[Self.items] }

  func run(in context: CommandContext) throws -> ExitCode {
    let access = PlanAccess(context, isWriting: !words.isEmpty)
    guard !words.isEmpty else {
      let list = try access.shelf.reports.links()
      let view = LinkListView(list: list, showsAll: given[Self.all])
      try context.write(asJSON: given[StandardOptions.json], view.json(), view.page(context.screen))
      return .ok
    }
    let linking = try LinkAction(words, access)
    try context.answer(
      try given[Self.not] ? linking.unlink(context.screen) : linking.link(context.screen))
    return .ok
  }
}
