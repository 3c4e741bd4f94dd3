import RoadmapKit

/// `roadmap show`: a plan or a part of it as an outline.
struct ShowCommand: Command {
  static let target = Argument<[String]>(
    "what", help: "A plan, an address, a key, words of an item, or a Markdown file.")
  static let notes = Flag("--notes", help: "Show notes too.")
  static let leftOut = Flag(
    "--left-out", help: "Show the lines that were not read as items, and why.")
  static let keys = Flag("--keys", help: "Show each item's key.")
  static let dates = Flag("--dates", help: "Show when each part is scheduled and due.")

  static let descriptor = CommandDescriptor(
    "show", group: .looking, summary: "Show a plan, or a part of it, as an outline.",
    discussion: [
      "An address is written as the outline shows it: year-3.q1.2, staff.sep.w3. A plan's name may "
        + "be shortened as long as it is clear: y3, phase.",
      "Of one item, what was recorded of it is shown too: its history, notes and evidence.",
      "A file is shown the same way, whether the program knows it or not; nothing is written. "
        + "'-' reads standard input. After a plan or a file, an address or words may follow.",
      "What was not read as items is told at the end. Where the author meant otherwise, a comment "
        + "above a list or a heading says so: <!-- roadmap: items -->, <!-- roadmap: notes -->, "
        + "<!-- roadmap: week 3 -->.",
    ],
    examples: [
      CommandExample("roadmap show year-3", "The whole plan."),
      CommandExample("roadmap show staff.sep --notes", "One month, with its notes."),
      CommandExample("roadmap show p5.b --json", "A section of phase-5 as JSON."),
      CommandExample("roadmap show circuit breaker", "The item that these words are from."),
    ],
    synonyms: ["view", "cat", "outline", "open", "tree"],
    parameters: [target, notes, leftOut, keys, dates, StandardOptions.json])

  let words: [String]
  let options: OutlineView.Options
  let showsLeftOut: Bool
  let isJSON: Bool

  init(_ parsed: ParsedArguments) throws(UsageError) {
    words = try parsed[Self.target]
    options = OutlineView.Options(
      showsNotes: parsed[Self.notes], showsKeys: parsed[Self.keys],
      showsDates: parsed[Self.dates])
    showsLeftOut = parsed[Self.leftOut]
    isJSON = parsed[StandardOptions.json]
  }

  func run(in context: CommandContext) throws(CommandError) -> ExitCode {
    let access = PlanAccess(context)
    guard !words.isEmpty else { return try PlansCommand.list(access, isJSON: isJSON) }
    let target = try ItemFinder(access, command: Self.descriptor.name).find(words)
    let plan = target.source.plan
    let history = try history(target, access)
    let schedule = try schedule(target.source, access)
    if isJSON {
      let json = PlanJSON(plan, origin: target.source.origin, schedule: schedule)
      try context.write(json.write(target.places, history))
    } else if showsLeftOut {
      try context.write(
        Page(context.screen) {
          LeftOutView(target.source.plan.plan, screen: context.screen).write(to: &$0)
        })
    } else {
      let view = OutlineView(
        plan, options: options, schedule: schedule, screen: context.screen)
      try context.write(
        Page(context.screen) { page in
          view.write(target.places, to: &page)
          history?.write(to: &page)
        })
    }
    return .ok
  }

  /// When its parts are due; `nil` for a file that is only looked at.
  private func schedule(
    _ source: ReadPlan, _ access: PlanAccess
  ) throws(CommandError) -> OutlineView.Schedule? {
    guard source.plan.study.isTracked else { return nil }
    let scope = try access.scope(only: [source])
    return scope.courses.first.map {
      OutlineView.Schedule(
        course: $0, today: scope.today, questions: scope.questions[source.plan.id] ?? 0)
    }
  }

  /// Of one place below the plan, where there is a journal that knows the plan.
  private func history(
    _ target: ItemFinder.Target, _ access: PlanAccess
  ) throws(CommandError) -> HistoryView? {
    let plan = target.source.plan
    guard plan.study.isTracked, target.places.count == 1, target.places != [.section(0)] else {
      return nil
    }
    let item = ItemReference(plan.id, plan.study.key(target.places[0]))
    let moment = try Moment(access.context.environment)
    return try access.asking { shelf throws(JournalError) in
      guard let journal = shelf.journal else { return nil }
      let entries = try journal.history(of: item)
      let names = try ItemNames(of: entries.map(\.event), in: journal)
      let linked = try journal.links().partners(of: item)
      return HistoryView(
        entries: entries, names: names, moment: moment,
        linked: try journal.addresses(of: Set(linked)).values.sorted())
    }
  }
}
