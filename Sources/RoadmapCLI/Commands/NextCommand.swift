import RoadmapKit

/// `roadmap next`: what to study now.
struct NextCommand: Command {
  static let plan = Argument<String?>(
    "plan", defaultText: "the first one", help: "The plan to study, or a file.")
  static let count = Option<PositiveInt>(
    "--count", "-n", valueName: "count", default: PositiveInt.three,
    help: "How many items to propose.")

  static let descriptor = CommandDescriptor(
    "next", group: .daily, summary: "Say what to study next.",
    discussion: [
      "Items in the order of the plan, started ones first, each with its address and the reason. "
        + "Optional items wait until they are taken up; where the plan offers a choice, the choice "
        + "comes first."
    ],
    examples: [
      CommandExample("roadmap next", "The first items of the first plan."),
      CommandExample("roadmap next staff -n 5", "Five items of another."),
    ],
    synonyms: ["today", "now", "todo"],
    parameters: [plan, count, StandardOptions.json])

  private let name: String?
  private let count: Int
  private let isJSON: Bool

  init(_ parsed: ParsedArguments) throws(UsageError) {
    name = try parsed[Self.plan]
    count = try parsed[Self.count].value
    isJSON = parsed[StandardOptions.json]
  }

  func run(in context: CommandContext) throws(CommandError) -> ExitCode {
    let access = PlanAccess(context)
    let source: PlanAccess.Source
    if let name {
      source = try access.plan(named: name)
    } else if let first = try access.library.entries.first {
      source = try access.read(first)
    } else {
      throw CommandError(.couldNot, "There is no plan.")
    }
    let all = Candidates(source.plan).all
    let started = all.filter { $0.reason == .started }
    let candidates = (started + all.filter { $0.reason != .started }).prefix(count)
    let view = NextView(
      source.plan, Array(candidates), origin: source.origin, isChosen: name != nil)
    if isJSON {
      try context.write(view.json())
    } else {
      try context.write(view.page(context.screen))
    }
    return .ok
  }
}

extension PositiveInt {
  static let three: PositiveInt = {
    guard let three = PositiveInt(3) else { preconditionFailure("3 is positive") }
    return three
  }()
}
