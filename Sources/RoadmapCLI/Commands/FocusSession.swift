import CommandLineKit
import RoadmapKit

/// Starts, shows and ends the timer.
struct FocusSession {
  let access: PlanAccess
  let moment: Moment

  private var focus: FocusAccess { FocusAccess(access: access) }
  private var context: CommandContext { access.context }

  /// This machine's own, else the one that was started last.
  func running() throws(CommandError) -> FocusView.Running? {
    try focus.timer().map { (kept) throws(CommandError) in try running(kept.timer) }
  }

  /// All of them, the one that was started last before the others, on whatever machine.
  func allRunning() throws(CommandError) -> [FocusView.Running] {
    var all: [FocusView.Running] = []
    let timers = try focus.timers().sorted {
      ($1.timer.start, $1.name) < ($0.timer.start, $0.name)
    }
    for kept in timers { all.append(try running(kept.timer)) }
    return all
  }

  private func running(_ timer: FocusTimer) throws(CommandError) -> FocusView.Running {
    let item = try focus.item(of: timer)
    return FocusView.Running(
      timer: timer, address: try focus.name(of: timer), text: item?.text ?? "",
      total: item.map { $0.plan.progress(at: .item($0.item)).minutes } ?? 0)
  }

  func start(_ words: [String], length: Int?) throws(CommandError) {
    let item = try item(named: words)
    let timer = FocusTimer(item: item.reference, start: moment.instant, planned: length)
    try access.writing { (shelf, journal) throws(CommandError) in
      if let other = try focus.timer() { throw try alreadyRunning(other.timer) }
      try access.asking { shelf throws(JournalError) in
        try shelf.catalogue(item.plan.id)
        let name = FocusTimer.name(of: try journal.ownDevice(at: shelf.time.instant))
        try journal.record(
          [.setting(name, timer.text)], at: shelf.time.instant, day: shelf.time.day)
      }
    }
    try context.answer(
      Page(context.screen) { page in
        let planned =
          length.map { " \(page.screen.glyphs.separator) for \(Minutes.words($0))" } ?? ""
        page.paragraph(
          "\("timing", .heading)  \(item.address, .address)  \(item.text)\(planned, .dim)",
          hanging: 8)
        page.line()
        page.line("\("Finished?", .dim)  \("roadmap check \(item.address)", .address)")
        page.line("\("To stop:", .dim)   \("roadmap focus --stop", .address)")
      }, look: "roadmap focus")
  }

  private func item(named words: [String]) throws(CommandError) -> LinkedItem {
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
    return LinkedItem(plan: plan, item: index)
  }

  private func alreadyRunning(_ timer: FocusTimer) throws(CommandError) -> CommandError {
    let elapsed = Minutes.words(timer.minutes(until: moment.instant))
    return CommandError(
      .couldNot, "A timer is already running for \(try focus.name(of: timer)) (\(elapsed)).",
      hints: ["To stop it: roadmap focus --stop", "To drop its time: roadmap focus --discard"])
  }

  func show() throws(CommandError) {
    let timers = try focus.timers()
    guard !timers.isEmpty else { throw noTimer }
    var running: [FocusView.Running] = []
    for kept in timers { running.append(try self.running(kept.timer)) }
    try context.write(
      Page(context.screen) { page in
        for running in running { FocusView.line(running, at: moment.instant, to: &page) }
        page.line()
        page.line("\("To stop:", .dim)  \("roadmap focus --stop", .address)")
      })
  }

  private var noTimer: CommandError {
    CommandError(
      .couldNot, "No timer is running.", hints: ["To start one: roadmap focus ITEM --for 25m"])
  }

  // MARK: - The end

  func stop(at clock: ClockTime?) throws(CommandError) {
    guard let kept = try focus.timer() else { throw noTimer }
    let timer = kept.timer
    let name = try focus.name(of: timer)
    let time: FocusAccess.Time
    if let clock {
      let end = clock.instant(before: moment.local(moment.instant))
      guard end >= timer.start else {
        // The last time that the clock showed it was a day ago.
        guard clock.text < moment.clock(moment.instant) else {
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
      time = FocusAccess.Time(minutes: timer.minutes(until: end), end: end)
    } else if let known = try focus.time(of: timer, at: moment.instant) {
      time = known
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
    try end(kept, named: name, time)
  }

  func discard() throws(CommandError) {
    guard let kept = try focus.timer() else { throw noTimer }
    try end(
      kept, named: try focus.name(of: kept.timer),
      FocusAccess.Time(minutes: 0, end: moment.instant))
  }

  private func end(
    _ kept: FocusTimer.Kept, named name: String, _ time: FocusAccess.Time
  ) throws(CommandError) {
    let timer = kept.timer
    let item = try focus.item(of: timer)
    let (minutes, day) = (time.minutes, moment.local(time.end).day)
    var total = 0
    try access.writing { (shelf, journal) throws(CommandError) in
      // Another terminal may have ended it meanwhile, and recorded its time.
      guard try focus.timer() == kept else { throw noTimer }
      try access.asking { shelf throws(JournalError) in
        var facts: [Fact] = []
        if minutes > 0, item != nil {
          try shelf.catalogue(timer.item.plan)
          facts.append(
            .item(
              timer.item,
              .noted(Remark(minutes: minutes), on: day == shelf.time.day ? nil : day)))
        }
        facts.append(.setting(kept.name, nil))
        try journal.record(facts, at: shelf.time.instant, day: shelf.time.day)
        total = try journal.progress(of: timer.item).minutes
      }
    }
    try context.answer(
      Page(context.screen) { page in
        let said =
          minutes == 0 || item == nil
          ? "no time recorded" : "\(Minutes.words(minutes)) recorded"
        let sum = total > minutes ? ", \(Minutes.words(total)) in total" : ""
        page.paragraph(
          "\("stopped", .heading)  \(name, .address)  \(said)\(sum, .dim)", hanging: 9)
      })
  }

  /// Waits until the planned time is over, then ends the timer. Ctrl-C leaves it running.
  func countDown() throws(CommandError) {
    guard let kept = try focus.timer() else { throw noTimer }
    let timer = kept.timer
    guard let planned = timer.planned else {
      throw CommandError(
        .usage, "The timer has no planned length to wait for.",
        hints: ["Start it with one: roadmap focus ITEM --for 25m --wait"])
    }
    let name = try focus.name(of: timer)
    while true {
      let now = try Moment(context.environment).instant
      let left = Int64(planned) * 60_000 - (now.milliseconds - timer.start.milliseconds)
      guard left > 0 else { break }
      if context.messages.isTerminal {
        context.reportPart("\r\(FocusView.clock(left))  \(name)  Ctrl-C leaves the timer running ")
      }
      context.environment.wait(min(1, max(1, Int(left / 1000))))
      // Checked or stopped on another terminal.
      guard try focus.timer() == kept else { return }
    }
    if context.messages.isTerminal { context.reportPart("\r\u{7}\n") }
    try end(kept, named: name, FocusAccess.Time(timer, minutes: planned))
  }
}
