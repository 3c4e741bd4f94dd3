import CommandLineKit
import RoadmapKit

/// `roadmap update`: takes up changed plans, shows how, and settles what is not clear.
struct UpdateCommand: Command {
  static let plan = Argument<String?>("plan", defaultText: "all plans", help: "The plan to update.")
  static let dryRun = Flag("--dry-run", help: "Show what would change without saving it.")
  static let same = Option<[String]>(
    "--same", valueName: "item-line",
    help: "Match an item to a line: @k7f3=my-plan.w1.2; all: the plan was only reworded.")
  static let gone = Option<[String]>(
    "--gone", valueName: "item",
    help: "Confirm that an item was removed from the plan: @k7f3; all: it is another plan.")

  static let descriptor = CommandDescriptor(
    "update", group: .plans, summary: "Apply edits to plan files.",
    discussion: [
      "Every command picks up edits; this one shows each changed line. If the text alone cannot "
        + "tell which line replaces an item, the item waits for your answer: on a terminal this "
        + "command asks, elsewhere use --same and --gone. To undo an update: roadmap undo."
    ],
    examples: [
      CommandExample("roadmap update --dry-run", "Show what would change."),
      CommandExample("roadmap update year-3", "Apply the edits of one plan."),
    ],
    synonyms: ["refresh", "reload"], parameters: [plan, dryRun, same, gone, StandardOptions.json],
    excluding: [[dryRun, same], [dryRun, gone]])

  let given: ParsedArguments
  private var name: String? { given[Self.plan] }
  private var isDry: Bool { given[Self.dryRun] }
  private var same: [String] { given[Self.same] }
  private var gone: [String] { given[Self.gone] }
  private var isJSON: Bool { given[StandardOptions.json] }

  init(given: ParsedArguments) throws(UsageError) {
    self.given = given
    if name == nil, !same.isEmpty || !gone.isEmpty {
      throw .rejected("'--same' and '--gone' need a plan", hint: "Name the plan first.")
    }
  }

  func run(in context: CommandContext) throws -> ExitCode {
    let access = PlanAccess(context)
    var changes: [MatchView] = []
    var questions: [OpenQuestions] = []
    var settled = 0
    var isUnreadable = false
    for entry in try entries(access) {
      let shown = try access.shelf.answers.questions(of: entry.id)
      var change: PlanChange?
      do {
        change = try self.change(of: entry, access)
      } catch {
        let error = CommandError(error)
        // The other plans are taken up all the same.
        guard name == nil, error.kind == .plan else { throw error }
        context.report(error)
        isUnreadable = true
      }
      if let change { changes.append(MatchView(change: change, isRecorded: !isDry)) }
      let open =
        if isDry {
          change.map(shown.ahead) ?? shown
        } else {
          try access.shelf.answers.questions(of: entry.id)
        }
      let answers = isDry ? [] : try answers(to: open, shown, context)
      settled += answers.count
      let left = answers.isEmpty ? open : try settle(open, answers, access)
      if !left.all.isEmpty { questions.append(left) }
    }
    if !isDry, changes.isEmpty { try access.tickFiles() }
    if !isDry, !changes.isEmpty { try access.tickEditedFiles() }
    try write(changes, questions, settled: settled, context)
    return isUnreadable ? .plan : .ok
  }

  private func entries(_ access: PlanAccess) throws -> [PlanLibrary.Entry] {
    guard let name else { return try access.library.entries }
    guard let entry = try access.entry(named: name) else { throw try access.unknown(name) }
    return [entry]
  }

  private func change(of entry: PlanLibrary.Entry, _ access: PlanAccess) throws -> PlanChange? {
    do {
      return try access.shelf.edits.update(entry, isDry: isDry)
    } catch let failure as PlanLoadFailure {
      throw CommandError(failure, from: entry.origin)
    }
  }

  private func answers(
    to open: OpenQuestions, _ shown: OpenQuestions, _ context: CommandContext
  ) throws -> [PlanAnswer] {
    var answers: [PlanAnswer] = []
    for text in same { answers += try open.answers(text, isGone: false, shown: shown) }
    for text in gone { answers += try open.answers(text, isGone: true, shown: shown) }
    guard answers.isEmpty, !isJSON, context.mayAsk else {
      try refuseTwo(answers, open)
      return answers
    }
    return open.ask(in: context)
  }

  /// A line that was split in two is one of them for what was recorded.
  private func refuseTwo(_ answers: [PlanAnswer], _ open: OpenQuestions) throws {
    for question in open.all {
      let lines = answers.filter { $0.item == question.item }.map(\.line)
      guard lines.count > 1 else { continue }
      let others = lines.dropFirst().compactMap { line in
        question.candidates.first { $0.key == line }?.address
      }
      throw CommandError(
        .couldNot, "'\(question.text)' can be one line only; nothing was answered.",
        hints: [
          "Give the line that has most of it"
            + (others.isEmpty ? "." : ", and then: roadmap check \(others.joined(separator: " "))")
        ])
    }
  }

  /// What stays open.
  private func settle(
    _ open: OpenQuestions, _ answers: [PlanAnswer], _ access: PlanAccess
  ) throws -> OpenQuestions {
    do {
      try access.shelf.answers.settle(open.plan, answers)
    } catch let refusal as AnswerRefusal {
      throw Self.error(refusal, open.plan)
    }
    return try access.shelf.answers.questions(of: open.plan)
  }

  private static func error(_ refusal: AnswerRefusal, _ plan: PlanID) -> CommandError {
    switch refusal {
    case .notGone(let key): CommandError(.couldNot, "@\(key) is still in the plan, or never was.")
    case .noLine(let key): CommandError(.couldNot, "'\(plan)' has no line @\(key).")
    case .notOpen(let key):
      CommandError(
        .couldNot, "No open question is about '@\(key.description.prefix(6))'.",
        hints: ["To list them: roadmap update \(plan)"])
    }
  }

  private func write(
    _ changes: [MatchView], _ questions: [OpenQuestions], settled: Int, _ context: CommandContext
  ) throws {
    guard !isJSON else {
      let open = questions.flatMap(\.all)
      return try context.write(
        JSONWriter { json in
          json.set("schema", "roadmap.update/1")
          json.objects("plans", changes) { $1.write(to: &$0) }
          json.objects("questions", open) { json, question in
            json.set("plan", question.plan.description)
            question.write(to: &json)
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
        page.line("\("answered", .heading)  \(PlanWords.count(settled, "question"))")
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
