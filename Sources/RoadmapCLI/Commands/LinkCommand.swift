import RoadmapKit

/// `roadmap link`: a tick of one item counts for another too.
struct LinkCommand: Command {
  static let items = Argument<[String]>(
    "item", help: "Two or more addresses or keys; what is linked, where none is named.")
  static let not = Flag("--not", help: "They are not the same: take links away.")

  static let descriptor = CommandDescriptor(
    "link", group: .plans, summary: "Say that items of several plans are the same.",
    discussion: [
      "The same subject often stands in more than one plan. Once linked, checking one checks the "
        + "others, and so does taking a check back. Where one is done already, the others are done "
        + "from then.",
      "Without items, 'roadmap link' lists what is linked and suggests what looks the same. Nothing "
        + "is ever linked or ticked by itself.",
    ],
    examples: [
      CommandExample("roadmap link", "What is linked, and what might be."),
      CommandExample("roadmap link staff.oct.w1.2 phase-5.c.1.2", "One tick counts for both."),
      CommandExample("roadmap link --not phase-5.c.1.2", "Each for itself again."),
    ],
    synonyms: ["same", "alias"], parameters: [items, not, StandardOptions.json])

  private let words: [String]
  private let isNot: Bool
  private let isJSON: Bool

  init(_ parsed: ParsedArguments) throws(UsageError) {
    words = try parsed[Self.items]
    isNot = parsed[Self.not]
    isJSON = parsed[StandardOptions.json]
  }

  func run(in context: CommandContext) throws(CommandError) -> ExitCode {
    let access = PlanAccess(context, isWriting: !words.isEmpty)
    guard !words.isEmpty else {
      let view = LinkListView(try LinkList(access))
      if isJSON {
        try context.write(view.json())
      } else {
        try context.write(view.page(context.screen))
      }
      return .ok
    }
    let linking = Linking(access: access, items: try LinkedItem.find(words, access))
    try context.answer(
      try isNot ? linking.unlink(context.screen) : linking.link(context.screen))
    return .ok
  }
}
