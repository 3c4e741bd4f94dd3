import RoadmapKit

/// `roadmap update`: takes up changed plans, shows how, and settles what is not clear.
struct UpdateCommand: Command {
  static let plan = Argument<String?>(
    "plan", defaultText: "all of them", help: "The plan to look at.")
  static let dryRun = Flag("--dry-run", help: "Show what would change, and record nothing.")
  static let same = Option<[String]>(
    "--same", valueName: "item-line",
    help: "Say which line an item is now: @k7f3=my-plan.w1.2; all: a plan in other words.")
  static let gone = Option<[String]>(
    "--gone", valueName: "item",
    help: "Say that an item is none of the lines: @k7f3; all: another plan.")

  static let descriptor = CommandDescriptor(
    "update", group: .plans, summary: "Take up changed plans, and say what changed.",
    discussion: [
      "Any command takes up a plan whose file was edited; this one shows each line of it. Where the "
        + "text alone cannot tell which line an item is now, the item waits: on a terminal this "
        + "command asks, elsewhere --same and --gone tell it. 'roadmap undo' takes an update back."
    ],
    examples: [
      CommandExample("roadmap update --dry-run", "What would change?"),
      CommandExample("roadmap update year-3", "Take up what changed in one plan."),
    ],
    synonyms: ["refresh", "reload"], parameters: [plan, dryRun, same, gone, StandardOptions.json])

  private let name: String?
  private let isDry: Bool
  private let same: [String]
  private let gone: [String]
  private let isJSON: Bool

  init(_ parsed: ParsedArguments) throws(UsageError) {
    try parsed.exclude(Self.dryRun, Self.same)
    try parsed.exclude(Self.dryRun, Self.gone)
    name = try parsed[Self.plan]
    isDry = parsed[Self.dryRun]
    same = try parsed[Self.same]
    gone = try parsed[Self.gone]
    isJSON = parsed[StandardOptions.json]
    if name == nil, !same.isEmpty || !gone.isEmpty {
      throw .rejected("'--same' and '--gone' are about one plan", hint: "Name the plan first.")
    }
  }

  func run(in context: CommandContext) throws(CommandError) -> ExitCode {
    let access = PlanAccess(context)
    var changes: [MatchView] = []
    var questions: [OpenQuestions] = []
    var settled = 0
    var isUnreadable = false
    for entry in try entries(access) {
      do throws(CommandError) {
        if let change = try change(of: entry, access) {
          changes.append(MatchView(change: change, isRecorded: !isDry))
        }
      } catch {
        // The other plans are taken up all the same.
        guard name == nil, error.kind == .plan else { throw error }
        context.report(error)
        isUnreadable = true
      }
      guard !isDry else { continue }
      let open = try access.asking { shelf throws(JournalError) in
        try OpenQuestions(of: entry.id, in: shelf.journal)
      }
      let answers = try answers(to: open, context)
      settled += answers.count
      let left = answers.isEmpty ? open : try settle(open, answers, access)
      if !left.questions.isEmpty { questions.append(left) }
    }
    if !isDry { try access.tickFiles() }
    try write(changes, questions, settled: settled, context)
    return isUnreadable ? .plan : .ok
  }

  private func entries(_ access: PlanAccess) throws(CommandError) -> [PlanLibrary.Entry] {
    let library = try access.library
    guard let name else { return library.entries }
    let entries = library.entries(named: name)
    if entries.count > 1 { throw PlanAccess.ambiguous(name, entries) }
    guard entries.isEmpty else { return entries }
    throw try access.unknown(name)
  }

  /// `nil` where the plan is as it was, or was never recorded.
  private func change(
    of entry: PlanLibrary.Entry, _ access: PlanAccess
  ) throws(CommandError) -> PlanChange? {
    let shelf = try access.shelf
    let source: PlanChange.Source
    do throws(PlanLoadFailure) {
      let (plan, bytes) = try shelf.sources.plan(entry.id, entry.origin)
      source = PlanChange.Source(plan: plan, bytes: bytes, origin: entry.origin)
    } catch {
      throw CommandError(error, from: entry.origin)
    }
    return try access.asking { shelf throws(JournalError) in
      guard let journal = shelf.journal, try shelf.isChanged(source),
        let change = try PlanChange(source, in: journal, day: shelf.time.day)
      else { return nil }
      return isDry ? change : try shelf.takeQuietly(source)
    }
  }

  private func answers(
    to open: OpenQuestions, _ context: CommandContext
  ) throws(CommandError) -> [PlanAnswer] {
    var answers: [PlanAnswer] = []
    for text in same { answers += try open.answers(text, isGone: false) }
    for text in gone { answers += try open.answers(text, isGone: true) }
    guard answers.isEmpty, !isJSON, context.mayAsk else { return answers }
    return open.ask(in: context)
  }

  /// What stays open.
  private func settle(
    _ open: OpenQuestions, _ answers: [PlanAnswer], _ access: PlanAccess
  ) throws(CommandError) -> OpenQuestions {
    let shelf = try access.shelf
    do throws(PlanShelf.AnswerRefusal) {
      try shelf.settle(open.plan, answers)
    } catch {
      throw Self.error(error, open.plan)
    }
    return try access.asking { shelf throws(JournalError) in
      try OpenQuestions(of: open.plan, in: shelf.journal)
    }
  }

  private static func error(_ refusal: PlanShelf.AnswerRefusal, _ plan: PlanID) -> CommandError {
    switch refusal {
    case .journal(let error): CommandError(error)
    case .notGone(let key): CommandError(.couldNot, "@\(key) is in the plan, or was never there.")
    case .noLine(let key): CommandError(.couldNot, "'\(plan)' has no line @\(key).")
    case .notOpen(let key):
      CommandError(
        .couldNot, "No open question is about '@\(key.description.prefix(6))' any more.",
        hints: ["To see them: roadmap update \(plan)"])
    }
  }

  private func write(
    _ changes: [MatchView], _ questions: [OpenQuestions], settled: Int, _ context: CommandContext
  ) throws(CommandError) {
    guard !isJSON else {
      let open = questions.flatMap { open in open.questions.map { (plan: open.plan, asks: $0) } }
      return try context.write(
        JSONWriter { json in
          json.set("schema", "roadmap.update/1")
          json.array("plans", changes) { json, change in json.object { change.write(to: &$0) } }
          json.array("questions", open) { json, question in
            json.object { json in
              json.set("plan", question.plan.description)
              question.asks.write(to: &json)
            }
          }
          json.set("settled", settled)
        })
    }
    let page = Page(context.screen) { page in
      if changes.isEmpty, questions.isEmpty, settled == 0 { page.line("Nothing has changed.") }
      for (index, change) in changes.enumerated() {
        if index > 0 { page.line() }
        change.write(to: &page)
      }
      if settled > 0 {
        if !changes.isEmpty { page.line() }
        page.line("\("settled", .heading)  \(PlanWords.count(settled, "question"))")
      }
      for (index, open) in questions.enumerated() {
        if index + changes.count + settled > 0 { page.line() }
        open.write(to: &page)
      }
    }
    if isDry || changes.isEmpty && settled == 0 {
      try context.write(page)
    } else {
      try context.answer(page)
    }
  }
}
