import CommandLineKit
import RoadmapKit

/// `roadmap show`: a plan or a part of it as an outline.
struct ShowCommand: Command {
  static let target = Argument<[String]>(
    "what", help: "A plan, an address, a key, words from an item, or a Markdown file.")
  static let notes = Flag("--notes", help: "Show notes too.")
  static let leftOut = Flag(
    "--left-out", help: "Show the lines that were not read as items, and why.")
  static let keys = Flag("--keys", help: "Show each item's key.")
  static let dates = Flag("--dates", help: "Show when sections and items are due.")

  static let descriptor = CommandDescriptor(
    "show", group: .looking, summary: "Show a plan or part of it as an outline.",
    discussion: [
      "Addresses are written as the outline shows them: year-3.q1.2, staff.sep.w3. Plan names can "
        + "be abbreviated when unambiguous: y3, phase.",
      "For a single item, its links, history, notes and evidence are shown too.",
      "Files are shown the same way, whether you have added them or not. '-' reads standard "
        + "input. After a plan or a file, you can give an address or words.",
      "Lines that were not read as items are listed at the end. If you meant them as items, put a "
        + "comment above the list or its heading: <!-- roadmap: items -->, <!-- roadmap: notes -->, "
        + "<!-- roadmap: week 3 -->.",
    ],
    examples: [
      CommandExample("roadmap show year-3", "The whole plan."),
      CommandExample("roadmap show staff.sep --notes", "One month, with its notes."),
      CommandExample("roadmap show p5.b --json", "A section of phase-5 as JSON."),
      CommandExample("roadmap show circuit breaker", "The item that contains these words."),
    ],
    synonyms: ["view", "cat", "outline", "tree"],
    parameters: [target, notes, leftOut, keys, dates, StandardOptions.json])

  let given: ParsedArguments
  var words: [String] { given[Self.target] }
  var options: OutlineView.Options {
    OutlineView.Options(
      showsNotes: given[Self.notes], showsKeys: given[Self.keys], showsDates: given[Self.dates])
  }
  var showsLeftOut: Bool { given[Self.leftOut] }
  var isJSON: Bool { given[StandardOptions.json] }

  func run(in context: CommandContext) throws -> ExitCode {
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
          LeftOutView(plan: target.source.plan.plan, screen: context.screen).write(to: &$0)
        })
    } else {
      if options.showsDates, schedule?.course.pace == nil {
        throw CommandError(
          .couldNot, "'\(plan.id)' has no schedule, so nothing in it is due.",
          // One that was started and names no times lacks an end.
          hints: [
            "To give it one: roadmap start \(plan.id)"
              + (schedule.flatMap { $0.course.run == nil ? nil : PlanWords.end(from: $0.today) }
                ?? "")
          ])
      }
      let view = OutlineView(plan, options: options, schedule: schedule, screen: context.screen)
      try context.write(
        Page(context.screen) { page in
          view.write(target.places, to: &page)
          if case .item? = target.places.first {
            ItemLinksView(links: plan.links(at: target.places))
              .write(to: &page)
          }
          history?.write(to: &page)
        })
    }
    return .ok
  }

  /// When its parts are due; `nil` for a file that is only looked at.
  private func schedule(_ source: ReadPlan, _ access: PlanAccess) throws -> OutlineView.Schedule? {
    guard source.plan.study.isTracked else { return nil }
    let scope = try access.shelf.scopes.scope(only: [source])
    let remarks = try access.shelf.history.remarks(at: .section(0), of: source.plan)
      .compactMap(\.note)
    return scope.courses.first.map {
      OutlineView.Schedule(
        course: $0, today: scope.today, questions: scope.questions[source.plan.id] ?? 0,
        remarks: remarks)
    }
  }

  /// Of one place below the plan, where there is a journal that knows the plan.
  private func history(_ target: ItemFinder.Target, _ access: PlanAccess) throws -> HistoryView? {
    let plan = target.source.plan
    guard plan.study.isTracked, target.places.count == 1, target.places != [.section(0)] else {
      return nil
    }
    let place = target.places[0]
    let moment = try Moment(access.context.environment)
    let record = try access.shelf.history.record(
      of: place, in: plan, last: isJSON ? .max : HistoryView.mostOnScreen)
    return record.map {
      HistoryView(
        record: $0, address: plan.address(of: place), moment: moment,
        minutes: plan.minutes(of: place))
    }
  }
}
