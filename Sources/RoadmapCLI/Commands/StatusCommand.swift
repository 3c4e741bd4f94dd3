import CommandLineKit
import RoadmapKit

/// `roadmap status`: how far everything is.
struct StatusCommand: Command {
  static let place = Argument<[String]>(
    "plan", help: "Plans, or a section (default: all plans under way).")
  static let all = Flag(
    "--all", "-a",
    help: "Also plans that are finished or not started yet, "
      + "all in full.")
  static let calendar = Flag("--calendar", help: "Show a calendar of the last year.")
  static let chart = Flag("--chart", help: "Show a chart of progress against the schedule.")

  static let descriptor = CommandDescriptor(
    "status", group: .daily, summary: "Show your progress.",
    discussion: [
      "Progress counts what a plan requires: optional items count once you choose them, a choice "
        + "counts as the fewest options it asks for, and skipped items don't count. Outcomes "
        + "are confirmed separately.",
      "Overdue and current sections are shown in full. If more than \(StatusReport.mostInFull) "
        + "plans are under way, currently scheduled and recently studied plans are shown in "
        + "full, and the others in one line each.",
      "Ahead and behind compare your progress with the schedule set by 'roadmap start'; the "
        + "forecast is based on your pace since the start, with recent weeks weighing more, and "
        + "at first on the pace that the plan was started with.",
      "What is left this week includes what you missed before, up to twice the plan's own pace; in "
        + "the plan's last week and after its end, it is everything that is left. A week without a "
        + "study day asks for nothing.",
    ],
    examples: [
      CommandExample("roadmap status", "All plans under way."),
      CommandExample("roadmap status year-3", "One plan with all its sections."),
      CommandExample("roadmap status --calendar", "The last year, day by day."),
    ],
    synonyms: ["stat", "st", "progress", "where"],
    parameters: [place, all, calendar, chart, StandardOptions.json])

  let given: ParsedArguments
  private var words: [String] { given[Self.place] }
  private var isAll: Bool { given[Self.all] }
  private var hasCalendar: Bool { given[Self.calendar] }
  private var hasChart: Bool { given[Self.chart] }

  func run(in context: CommandContext) throws -> ExitCode {
    let access = PlanAccess(context)
    let report: StatusReport
    if words.isEmpty {
      report = try overview(access)
    } else if let several = try several(access) {
      report = several
    } else {
      report = try depth(access)
    }
    let retention =
      try report.isDeep
      ? access.shelf.history.trueRetention(of: report.scope.plans, section: report.scope.section)
      : nil
    let focus = FocusSession(access: access, moment: try Moment(context.environment))
    let running = report.scope.focus == nil ? [] : try focus.allRunning()
    let sync = try access.shelf.syncing.trouble()
    if given[StandardOptions.json] {
      var json = StatusJSON(report: report, hasCalendar: hasCalendar, hasChart: hasChart)
      json.focus = (running.first, focus.moment.instant)
      json.retention = retention
      try context.write(json.writer)
    } else {
      var view = StatusView(report: report, hasCalendar: hasCalendar, hasChart: hasChart)
      view.retention = retention
      if report.isDeep, let plan = report.scope.plans.first {
        view.remarks = try access.shelf.history.remarks(at: .section(0), of: plan)
          .compactMap(\.note)
      }
      if report.entries.isEmpty, report.closed == 0 {
        view.proposal = try access.shelf.plans.shown().proposed?.id
      }
      try context.write(
        Page(context.screen) { page in
          for running in running {
            FocusView.line(running, at: focus.moment.instant, to: &page)
          }
          if !running.isEmpty { page.line() }
          view.write(to: &page)
          if let sync { SyncStatusView.note(sync, moment: focus.moment, to: &page) }
        })
    }
    return .ok
  }

  private func overview(_ access: PlanAccess) throws -> StatusReport {
    let scope =
      isAll
      ? try access.shelf.scopes.scope(only: try access.plans()) : try access.shelf.scopes.scope()
    return StatusReport(scope, isAll: isAll)
  }

  /// `nil` where not every word is a plan's name.
  private func several(_ access: PlanAccess) throws -> StatusReport? {
    guard words.count > 1 else { return nil }
    let library = try access.library
    let found = words.map { ($0, library.entries(named: $0)) }
    guard found.allSatisfy({ !$1.isEmpty }) else { return nil }
    for (word, entries) in found where entries.count > 1 {
      throw PlanAccess.ambiguous(word, entries)
    }
    let named = Set(found.compactMap { $1.first?.id })
    let entries = library.entries.filter { named.contains($0.id) }
    return StatusReport(
      try access.shelf.scopes.scope(only: try access.shelf.plans.read(entries)), isAll: true)
  }

  private func depth(_ access: PlanAccess) throws -> StatusReport {
    let target = try ItemFinder(access, command: "status").find(words)
    guard target.places.count == 1 else {
      let words = ShellWord.quoted(self.words.joined(separator: " "))
      throw CommandError(
        .couldNot,
        "'\(self.words.joined(separator: " "))' is \(target.places.count) places; status works on one "
          + "plan or section at a time.", hints: ["To see them: roadmap show \(words)"])
    }
    guard case .section(let section) = target.places[0] else {
      let place = target.places[0]
      throw CommandError(
        .couldNot,
        "\(target.source.plan.address(of: place)) is an item; status works on plans and "
          + "sections.", hints: ["To see it: roadmap show \(target.source.plan.address(of: place))"]
      )
    }
    return StatusReport(
      try access.shelf.scopes.scope(only: target.source, section: section), section: section)
  }
}
