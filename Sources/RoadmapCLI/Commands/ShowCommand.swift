import RoadmapKit

/// `roadmap show`: a plan or a part of it as an outline.
struct ShowCommand: Command {
  static let target = Argument<[String]>(
    "what", help: "A plan, an address, a key, words of an item, or a Markdown file.")
  static let notes = Flag("--notes", help: "Show remarks too.")
  static let keys = Flag("--keys", help: "Show each item's key.")

  static let descriptor = CommandDescriptor(
    "show", group: .looking, summary: "Show a plan, or a part of it, as an outline.",
    discussion: [
      "An address is written as the outline shows it: year-3.q1.2, staff.sep.w3. A plan's name may "
        + "be shortened as long as it is clear: y3, phase.",
      "A file is shown the same way, whether the program knows it or not; nothing is written. "
        + "'-' reads standard input.",
    ],
    examples: [
      CommandExample("roadmap show year-3", "The whole plan."),
      CommandExample("roadmap show staff.sep --notes", "One month, with its remarks."),
      CommandExample("roadmap show p5.b --json", "A section of phase-5 as JSON."),
    ],
    synonyms: ["view", "cat", "outline", "open", "tree"],
    parameters: [target, notes, keys, StandardOptions.json])

  let words: [String]
  let options: OutlineView.Options
  let isJSON: Bool

  init(_ parsed: ParsedArguments) throws(UsageError) {
    words = try parsed[Self.target]
    options = OutlineView.Options(
      showsNotes: parsed[Self.notes], showsKeys: parsed[Self.keys])
    isJSON = parsed[StandardOptions.json]
  }

  func run(in context: CommandContext) throws(CommandError) -> ExitCode {
    let access = PlanAccess(context)
    guard !words.isEmpty else { return try PlansCommand.list(access, isJSON: isJSON, in: context) }
    let text = words.joined(separator: " ")
    if PlanAccess.isFile(text) {
      let plan = try access.plan(inFile: text).plan
      if let repair = plan.source.repair { RepairNews.report(repair, of: text, in: context) }
      return try show(plan, .section(0), origin: .file(text), in: context)
    }
    switch try ItemFinder(access).resolve(text) {
    case .place(let plan, let place):
      return try show(plan, place, origin: access.origin(of: plan), in: context)
    case .range(let plan, let items):
      return try show(plan, items, in: context)
    case .several(let found):
      throw ItemFinder.ambiguous(text, found)
    case .nothing(let nearest):
      throw ItemFinder.nothing(text, nearest: nearest)
    }
  }

  private func show(
    _ plan: Plan, _ place: PlanPlace, origin: PlanOrigin, in context: CommandContext
  ) throws(CommandError) -> ExitCode {
    if isJSON {
      try context.write(PlanJSON(plan, origin: origin).write([place]))
      return .ok
    }
    let view = OutlineView(plan, options: options, screen: context.screen)
    try context.write(
      Page(context.screen) { page in
        switch place {
        case .section(let index): view.write(section: index, to: &page)
        case .item(let index): view.write(items: [index], to: &page)
        }
      })
    return .ok
  }

  private func show(
    _ plan: Plan, _ items: [Int], in context: CommandContext
  ) throws(CommandError) -> ExitCode {
    if isJSON {
      try context.write(
        PlanJSON(plan, origin: .bundled).write(items.map { PlanPlace.item($0) }))
    } else {
      let view = OutlineView(plan, options: options, screen: context.screen)
      try context.write(Page(context.screen) { view.write(items: items, to: &$0) })
    }
    return .ok
  }
}
