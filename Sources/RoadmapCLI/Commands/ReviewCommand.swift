import RoadmapKit

/// `roadmap review`: calls to mind what was learnt.
struct ReviewCommand: Command {
  static let items = Argument<[String]>(
    "item", help: "Addresses, keys or words of finished items; what is due, where none is named.")
  static let grade = Option<GradeWord?>(
    "--grade", "-g", valueName: "grade",
    help: "How well you could explain it: again, hard, good or easy (or 1 to 4).")
  static let due = Flag("--due", help: "List what is due, and ask nothing.")

  static let descriptor = CommandDescriptor(
    "review", group: .daily, summary: "Call to mind what you learned.",
    discussion: [
      "What you checked comes back after some days, and after each review later or sooner, as well "
        + "as you could explain it: the schedule is FSRS. On a terminal one item is asked about "
        + "after the other; each answer is kept as it is given, and 'q' stops.",
      "How much is to be kept in mind, and how many reviews a day may bring: 'roadmap config'.",
    ],
    examples: [
      CommandExample("roadmap review", "Go through what is due."),
      CommandExample("roadmap review --due", "What that would be."),
      CommandExample("roadmap review circuit breaker --grade good", "One item, without questions."),
    ],
    synonyms: ["recall", "repeat", "flashcards"],
    parameters: [items, grade, due, ItemArguments.day, StandardOptions.json])

  private let words: [String]
  private let grade: Grade?
  private let day: PastDay?
  private let isList: Bool
  private let isJSON: Bool

  init(_ parsed: ParsedArguments) throws(UsageError) {
    words = try parsed[Self.items]
    grade = try parsed[Self.grade]?.grade
    day = try parsed[ItemArguments.day]
    isList = parsed[Self.due]
    isJSON = parsed[StandardOptions.json]
  }

  func run(in context: CommandContext) throws(CommandError) -> ExitCode {
    if let grade { return try record(grade, context) }
    let access = PlanAccess(context)
    let session = ReviewSession(context: context, scope: try access.scope(), access: access)
    let asks = context.environment.inputIsTerminal && context.environment.outputIsTerminal
    if isJSON {
      try context.write(session.view().json())
    } else if !words.isEmpty {
      let items = try session.items(named: words)
      guard asks else { throw missingGrade }
      try session.ask(about: items)
    } else if isList || !asks {
      try context.write(session.view().page(context.screen))
    } else {
      try session.askAboutDue()
    }
    return .ok
  }

  private var missingGrade: CommandError {
    CommandError(
      .usage, "How well could you explain it?",
      hints: [
        "Say it with: roadmap review \(words.map(ShellWord.quoted).joined(separator: " ")) "
          + "--grade good"
      ])
  }

  private func record(_ grade: Grade, _ context: CommandContext) throws(CommandError) -> ExitCode {
    guard !words.isEmpty else {
      throw CommandError(
        .usage, "Which item?", hints: ["Name it: roadmap review ITEM --grade \(grade.name)"])
    }
    let today = try Moment(context.environment).today
    let outcomes = try ReviewSession.action(
      grade, on: try day?.day(today: today) ?? today, context
    ).run(words)
    let model = try PlanAccess(context).scope(only: []).memory
    try context.answer(
      ActionView(
        outcomes: outcomes, today: today, already: { _, _ in "" },
        changed: { plan, place in ReviewView.told(grade, plan, place, model, today: today) }
      ).page(context.screen))
    return .ok
  }
}

/// A grade as it is typed: its name, or its number.
struct GradeWord: ArgumentValue, Hashable {
  let grade: Grade

  init(argument: String) throws(InvalidValue) {
    guard let grade = Grade(argument) else {
      throw InvalidValue("write again, hard, good or easy, or 1 to 4")
    }
    self.grade = grade
  }

  var argumentText: String { grade.name }
}
