import CommandLineKit
import RoadmapKit

/// Starts, shows and ends the timer.
struct FocusSession {
  let access: PlanAccess
  let moment: Moment

  private var context: CommandContext { access.context }

  func running() throws -> RunningFocus? { try access.shelf.timers.first() }

  /// All of them, the one that was started last before the others, on whatever machine.
  func allRunning() throws -> [RunningFocus] {
    let all = try access.shelf.timers.running()
    return all.sorted { ($1.timer.start, $1.kept.name) < ($0.timer.start, $0.kept.name) }
  }

  func start(_ words: [String], length: Int?) throws {
    let item = try item(named: words)
    try recording { try $0.start(on: item.reference, planned: length) }
    try context.answer(
      Page(context.screen) { page in
        let planned =
          length.map { " \(page.screen.glyphs.separator) for \(Minutes.words($0))" } ?? ""
        page.paragraph(
          "\("timing", .heading)  \(item.address, .address)  \(item.text)\(planned, .dim)",
          hanging: 8)
        page.line()
        page.hint("Finished?", "roadmap check \(item.address)")
        page.line("\("To stop:", .dim)   \("roadmap focus --stop", .address)")
      }, look: "roadmap focus")
  }

  private func item(named words: [String]) throws -> PlanItem {
    let targets = try ItemFinder(access, command: "focus").findAll(words) { plan, place in
      ItemArguments.has(plan, place) { $0 == .open || $0 == .started }
    }
    guard targets.count == 1, targets[0].places.count == 1 else {
      throw CommandError(
        .usage, "The timer is for one item at a time.", hints: ["Name one: roadmap focus ITEM"])
    }
    let (plan, place) = (targets[0].source.plan, targets[0].places[0])
    guard case .item(let index) = place, plan.isLeaf(index) else {
      throw CommandError(
        .couldNot, "\(plan.address(of: place)) has sub-items; the timer is for a single item.",
        hints: ["To see them: roadmap show \(plan.address(of: place))"])
    }
    guard plan.study.isTracked else {
      throw CommandError(
        .couldNot, "'\(plan.id)' has not been added.", hints: ["To add it: roadmap add FILE"])
    }
    return PlanItem(plan: plan, item: index)
  }

  private func recording<Result>(_ body: (Timers) throws -> Result) throws -> Result {
    do {
      let result = try body(try access.shelf.timers)
      access.relist()
      try access.reportRecorded()
      return result
    } catch let failure as FocusFailure {
      switch failure {
      case .notRunning: throw noTimer
      case .isRunning(let other):
        let elapsed = Minutes.words(other.timer.minutes(until: moment.instant))
        throw CommandError(
          .couldNot, "A timer is already running for \(other.address) (\(elapsed)).",
          hints: [
            "To stop it: roadmap focus --stop", "To drop its time: roadmap focus --discard",
          ])
      }
    }
  }

  func show() throws {
    let all = try access.shelf.timers.running()
    guard !all.isEmpty else { throw noTimer }
    try context.write(
      Page(context.screen) { page in
        for running in all { FocusView.line(running, at: moment.instant, to: &page) }
        page.line()
        page.hint("To stop:", "roadmap focus --stop")
      })
  }

  private var noTimer: CommandError {
    CommandError(
      .couldNot, "No timer is running.", hints: ["To start one: roadmap focus ITEM --for 25m"])
  }

  // MARK: - The end

  func stop(at clock: ClockTime?) throws {
    guard let running = try running() else { throw noTimer }
    let (timer, name) = (running.timer, running.address)
    let end: FocusEnd
    if let clock {
      let stopped = clock.instant(
        after: timer.start, before: moment.local(moment.instant), local: moment.local)
      guard stopped >= timer.start else {
        // The last time that the clock showed it is before the start, the next one is to come: the nearer
        // of the two is meant.
        let day: Int64 = 86_400_000
        let early = timer.start.milliseconds - stopped.milliseconds
        guard early <= stopped.milliseconds + day - moment.instant.milliseconds else {
          throw CommandError(
            .usage,
            "\(clock.argumentText) is in the future: it is \(moment.clock(moment.instant)).",
            hints: ["To stop the timer now: roadmap focus --stop"])
        }
        throw CommandError(
          .usage,
          "The timer for \(name) started at \(moment.clock(timer.start)), after \(clock.argumentText).",
          hints: ["Name a later time, or drop the timer: roadmap focus --discard"])
      }
      end = FocusEnd(timer, at: stopped)
    } else if let known = access.end(of: running, at: moment.instant) {
      end = known
    } else {
      throw CommandError(
        .couldNot,
        "The timer for \(name) has run for "
          + "\(Minutes.words(timer.minutes(until: moment.instant))): too long to record in full.",
        hints: [
          "Say when you stopped: roadmap focus --stop --at 17:30",
          "Or drop its time: roadmap focus --discard",
        ])
    }
    try self.end(running, end)
  }

  func discard() throws {
    guard let running = try running() else { throw noTimer }
    try end(running, .withoutTime(at: moment.instant))
  }

  private func end(_ running: RunningFocus, _ end: FocusEnd) throws {
    let day = moment.local(end.at).day
    let (minutes, total) = try recording { try $0.end(running, end, on: day) }
    try context.answer(
      Page(context.screen) { page in
        let said = minutes == 0 ? "no time recorded" : "\(Minutes.words(minutes)) recorded"
        let sum = total > end.minutes ? ", \(Minutes.words(total)) in total" : ""
        page.paragraph(
          "\("stopped", .heading)  \(running.address, .address)  \(said)\(sum, .dim)", hanging: 9)
      })
  }

  /// Waits until the planned time is over, then ends the timer. Ctrl-C leaves it running.
  func countDown() throws {
    guard let running = try running() else { throw noTimer }
    let timer = running.timer
    guard let planned = timer.planned else {
      throw CommandError(
        .usage, "The timer has no planned length to wait for.",
        hints: ["Start it with one: roadmap focus ITEM --for 25m --wait"])
    }
    while true {
      let now = try Moment(context.environment).instant
      let left = Int64(planned) * 60_000 - (now.milliseconds - timer.start.milliseconds)
      guard left > 0 else { break }
      if context.messages.isTerminal {
        context.reportPart(
          "\r\(FocusView.clock(left))  \(running.address)  Ctrl-C leaves the timer running ")
      }
      context.environment.pause(1000)
      // Checked or stopped on another terminal.
      let still = try access.shelf.timers.timer()
      guard still == running.kept else { return }
    }
    if context.messages.isTerminal { context.reportPart("\r\u{7}\n") }
    try end(running, FocusEnd(timer, minutes: planned))
  }
}
