import CommandLineKit
import RoadmapKit

/// `roadmap review`: calls to mind what was learnt.
struct ReviewCommand: Command {
  static let items = Argument<[String]>(
    "item", help: "Addresses, keys or words of finished items (default: what is due).")
  static let grade = Option<GradeWord?>(
    "--grade", "-g", valueName: "grade",
    help: "How well you could explain it: again, hard, good or easy (or 1 to 4).")
  static let due = Flag("--due", help: "List due items without asking about them.")

  static let plain = Flag("--plain", help: "Ask and answer in lines, for pipes and screen readers.")
  static let never = Option<[String]>(
    "--never", valueName: "place", help: "Never ask about this item, section or plan.")
  static let ask = Option<[String]>(
    "--ask", valueName: "place", help: "Ask about this item, section or plan again.")

  static let descriptor = CommandDescriptor(
    "review", group: .daily, summary: "Review what you have learned.",
    discussion: [
      "Items that you checked come back after a few days, then sooner or later depending on how "
        + "well you could explain them; the schedule is FSRS. On a terminal you are asked about "
        + "one item after the other, and each answer is saved at once. One key is enough: 1 to "
        + "4 for the grade, space for notes and links, s to skip, b to go back, q to quit.",
      "Chores such as 'Install rustup' are not asked about; --ask and --never decide otherwise. "
        + "To set the retention to aim for and the number of reviews per day: roadmap config.",
    ],
    examples: [
      CommandExample("roadmap review", "Review what is due."),
      CommandExample("roadmap review --due", "List what is due."),
      CommandExample("roadmap review circuit breaker --grade good", "One item, without questions."),
    ],
    synonyms: ["recall", "repeat", "flashcards"],
    parameters: [
      items, grade, due, plain, never, ask, ItemArguments.day, StandardOptions.json,
    ])

  let given: ParsedArguments
  private var words: [String] { given[Self.items] }
  private var grade: Grade? { given[Self.grade]?.grade }
  private var day: PastDay? { given[ItemArguments.day] }
  private var isPlain: Bool { given[Self.plain] }
  private var never: [String] { given[Self.never] }
  private var ask: [String] { given[Self.ask] }

  func run(in context: CommandContext) throws -> ExitCode {
    if !never.isEmpty || !ask.isEmpty {
      try ReviewChoice(access: PlanAccess(context)).record(never: never, ask: ask)
      return .ok
    }
    if let grade { return try record(grade, context) }
    let access = PlanAccess(context)
    var session = ReviewSession(
      context: context, scope: try access.shelf.scopes.scope(), access: access)
    session.isPlain = isPlain
    let asks = isPlain && context.choices.mayAsk || context.mayAsk
    if given[StandardOptions.json] {
      try context.write(session.view().json())
    } else if !words.isEmpty {
      let items = try session.items(named: words)
      guard asks else { throw missingGrade }
      try session.ask(about: items)
    } else if given[Self.due] || !asks {
      try context.write(session.view().page(context.screen))
    } else {
      try session.askAboutDue()
    }
    return .ok
  }

  private var missingGrade: CommandError {
    CommandError(
      .usage, "A grade is required here.",
      hints: [
        "For example: roadmap review \(words.map(ShellWord.quoted).joined(separator: " ")) "
          + "--grade good"
      ])
  }

  private func record(_ grade: Grade, _ context: CommandContext) throws -> ExitCode {
    guard !words.isEmpty else {
      throw CommandError(
        .usage, "No item given.", hints: ["Name one: roadmap review ITEM --grade \(grade.name)"])
    }
    let today = try Moment(context.environment).today
    let outcomes = try ReviewSession.action(
      grade, on: try day?.day(today: today) ?? today, isNamed: day != nil, context
    ).run(words)
    let scope = try PlanAccess(context).shelf.scopes.scope(only: [])
    try context.answer(
      ActionView(
        outcomes: outcomes, today: today, already: { _, _ in "" },
        changed: { plan, place in ReviewView.told(grade, plan, place, scope) }
      ).page(context.screen))
    return .ok
  }
}

/// A grade as it is typed: its name, or its number.
struct GradeWord: ArgumentValue, Hashable {
  let grade: Grade

  init(argument: String) throws(InvalidValue) {
    guard let grade = Grade(argument) else {
      throw InvalidValue("use again, hard, good or easy, or 1 to 4")
    }
    self.grade = grade
  }
}
