import RoadmapKit

/// `roadmap list`: one line an item, for pipes and filters.
struct ListCommand: Command {
  static let words = Argument<[String]>("words", help: "Words that an item's text must hold.")
  static let plan = Option<String?>("--plan", "-p", valueName: "plan", help: "Only this plan.")
  static let section = Option<String?>(
    "--section", "-s", valueName: "address", help: "Only this section and what is in it.")
  static let kind = Option<[Item.Kind]>(
    "--kind", "-k", valueName: "kind", help: "Only items of this kind; may be repeated.")
  static let state = Option<[Item.State]>(
    "--state", valueName: "state", help: "Only items in this state; may be repeated.")
  static let optional = Flag("--optional", help: "Only optional items.")
  static let required = Flag("--required", help: "Only items that are not optional.")

  static let descriptor = CommandDescriptor(
    "list", group: .looking, summary: "List items, one a line.",
    discussion: [
      "On a terminal the columns are aligned; in a pipe they are separated by tabs: address, state, "
        + "kind, text. Only leaves are listed: items that hold others are done when those are."
    ],
    examples: [
      CommandExample("roadmap list --plan year-3", "Everything in year-3."),
      CommandExample("roadmap list --kind project,deliverable", "What there is to build."),
      CommandExample("roadmap list --section staff.oct mesh", "Items of a month that name a word."),
    ],
    synonyms: ["ls", "items"],
    parameters: [words, plan, section, kind, state, optional, required, StandardOptions.json])

  private let query: String
  private let plan: String?
  private let section: String?
  private let kinds: [Item.Kind]
  private let states: [Item.State]
  private let isOptional: Bool?
  private let isJSON: Bool

  init(_ parsed: ParsedArguments) throws(UsageError) {
    try parsed.exclude(Self.optional, Self.required)
    query = try parsed[Self.words].joined(separator: " ")
    plan = try parsed[Self.plan]
    section = try parsed[Self.section]
    kinds = try parsed[Self.kind]
    states = try parsed[Self.state]
    isOptional = parsed[Self.optional] ? true : parsed[Self.required] ? false : nil
    isJSON = parsed[StandardOptions.json]
  }

  func run(in context: CommandContext) throws(CommandError) -> ExitCode {
    let rows = try rows(PlanAccess(context))
    if isJSON {
      try context.write(ItemTable(rows).json())
    } else {
      try context.write(ItemTable(rows).page(context.screen))
    }
    return .ok
  }

  private func rows(_ access: PlanAccess) throws(CommandError) -> [ItemTable.Row] {
    var rows: [ItemTable.Row] = []
    for (plan, sections) in try scope(access) {
      let optional = Optionality(plan)
      let found = try matching(plan)
      for index in plan.items.indices where plan.isLeaf(index) {
        let item = plan.items[index]
        guard sections.contains(Int(item.section)), found?.contains(index) ?? true,
          kinds.isEmpty || kinds.contains(item.kind),
          states.isEmpty || states.contains(item.mark),
          isOptional == nil || isOptional == optional.isOptional(index)
        else { continue }
        rows.append(ItemTable.Row(plan: plan, item: index, isOptional: optional.isOptional(index)))
      }
    }
    return rows
  }

  /// The plans to look at, each with the sections that count.
  private func scope(
    _ access: PlanAccess
  ) throws(CommandError) -> [(Plan, Range<Int>)] {
    if let section {
      let text = plan.map { "\($0).\(section)" } ?? section
      guard case .place(let found, let place) = try ItemFinder(access).resolve(text),
        case .section(let index) = place
      else { throw CommandError(
        .couldNot, "There is no section '\(section)'.",
        hints: ["'roadmap show \(plan ?? "PLAN")' shows the addresses of sections."]) }
      return [(found, index..<Int(found.sections[index].next))]
    }
    if let plan {
      let found = try access.read(try access.entry(named: plan))
      return [(found, found.sections.indices)]
    }
    return try access.plans().map { ($0.plan, $0.plan.sections.indices) }
  }

  private func matching(_ plan: Plan) throws(CommandError) -> Set<Int>? {
    guard !query.isEmpty else { return nil }
    guard let words = SearchQuery(query) else { return [] }
    return Set(PlanSearch(words).items(in: plan))
  }
}

extension Item.Kind: ArgumentValue {}
extension Item.State: ArgumentValue {}
