import CommandLineKit
import RoadmapKit

/// `roadmap log`: what was recorded.
struct LogCommand: Command {
  static let target = Argument<[String]>(
    "what", help: "A plan, an address, a key, or words of an item.")
  static let since = Option<PastDay?>(
    "--since", valueName: "day", help: "Only from this day on: monday, '2 weeks ago', 2026-11-18.")

  static let descriptor = CommandDescriptor(
    "log", group: .looking, summary: "Show activity by day.",
    discussion: ["The newest is last. Undone changes are included and marked."],
    examples: [
      CommandExample("roadmap log", "All activity."),
      CommandExample("roadmap log year-3 --since monday", "This week in one plan."),
    ],
    synonyms: ["history", "journal"], parameters: [target, since, StandardOptions.json])

  private let words: [String]
  private let since: PastDay?
  private let isJSON: Bool

  init(_ parsed: ParsedArguments) throws(UsageError) {
    words = try parsed[Self.target]
    since = try parsed[Self.since]
    isJSON = parsed[StandardOptions.json]
  }

  func run(in context: CommandContext) throws(CommandError) -> ExitCode {
    let access = PlanAccess(context)
    let moment = try Moment(context.environment)
    let first = try since?.day(today: moment.today)
    try access.takeUpEdits()
    let target = words.isEmpty ? nil : try ItemFinder(access, command: "log").find(words)
    let view = try access.asking { shelf throws(JournalError) -> LogView? in
      guard let journal = shelf.journal else { return nil }
      return try journal.read { () throws(JournalError) in
        try report(of: journal, since: first, target, moment)
      }
    }
    guard let view, isJSON || !view.actions.isEmpty else {
      if isJSON {
        try context.write(
          JSONWriter {
            $0.set("schema", "roadmap.log/1")
            $0.array("actions", [String]()) { $0.string($1) }
          })
        return .ok
      }
      context.report { page in
        page.line(
          "\("Note:", .heading)  No activity\(first.map { " since \($0)" } ?? "").")
      }
      return .ok
    }
    if isJSON {
      try context.write(view.json())
    } else {
      try context.write(view.page(context.screen))
    }
    return .ok
  }

  private func report(
    of journal: Journal, since first: Day?, _ target: ItemFinder.Target?, _ moment: Moment
  ) throws(JournalError) -> LogView {
    var actions = try journal.log(since: first, plan: target?.source.plan.id)
    if let target, let keys = Self.keys(target) {
      actions = actions.compactMap { action in
        let events = action.events.filter { event in
          event.fact.item.map { keys.contains($0.key) } ?? false
        }
        return events.isEmpty ? nil : action.with(events)
      }
    }
    var targets: [ActionID: ActionRecord] = [:]
    let wanted = Set(actions.flatMap { $0.facts.compactMap(\.target) })
    if !wanted.isEmpty {
      for action in try journal.log() where wanted.contains(action.id) {
        targets[action.id] = action
      }
    }
    let events = (actions + targets.values).flatMap(\.events)
    let plans = Set(actions.flatMap { $0.facts.compactMap(\.planNamed) })
    return LogView(
      actions: actions, names: try ItemNames(of: events, in: journal), targets: targets,
      moment: moment, questions: try journal.questionCounts(of: Array(plans)))
  }

  /// The keys of all that is at a target; `nil` for a whole plan.
  private static func keys(_ target: ItemFinder.Target) -> Set<ItemKey>? {
    let plan = target.source.plan
    guard plan.study.isTracked, target.places != [.section(0)] else { return nil }
    var keys: Set<ItemKey> = []
    var stack = target.places
    while let place = stack.popLast() {
      keys.insert(plan.study.key(place))
      stack += plan.children(of: place)
    }
    return keys
  }
}

extension Fact {
  /// The plan that it is about.
  fileprivate var planNamed: PlanID? {
    switch self {
    case .item(let item, _): item.plan
    case .plan(let plan, _): plan
    case .setting, .undone, .redone, .unknown: nil
    }
  }
}
