import CommandLineKit
import RoadmapKit

/// How far the plans are, to begin a day with.
struct StatusView {
  let report: StatusReport
  let hasCalendar: Bool
  let hasChart: Bool
  /// Where one plan was asked for; `nil` where nothing of it was reviewed.
  var retention: TrueRetention?
  /// What the user noted on the one plan that was asked for, the oldest first.
  var remarks: [String] = []
  /// What to begin with; `nil` where there is no plan.
  var proposal: PlanID?
  private var today: Day { report.scope.today }
  /// Several plans fit one screen; one alone has room for all of its sections.
  private var isBrief: Bool { !report.isDeep && !report.isAll && report.entries.count > 1 }

  func write(to page: inout Page) {
    if report.entries.isEmpty {
      guard report.closed > 0 else { return welcome(&page) }
      allDone(&page)
    }
    let screen = page.screen
    let lines = report.entries.map { entry in
      isFinished(entry.standing) ? Line() : line(entry.standing, entry.course, screen)
    }
    let bar = isBrief && screen.isTerminal ? Self.barLength(lines, screen) : Self.longBar
    let footer = Page(screen) { self.footer(&$0) }
    page.append(plans(lines, bar: bar, screen, above: footer))
    if !report.lines.isEmpty {
      page.line()
      PlanLinesView(lines: report.lines, today: today).write(to: &page)
    }
    if hasCalendar {
      page.line()
      ActivityCalendar(activity: report.activity).write(to: &page)
    }
    page.append(footer)
  }

  /// For somebody who has just come.
  private func welcome(_ page: inout Page) {
    page.paragraph("\("Welcome.", .title) You haven't started a plan yet.")
    page.line()
    let name = proposal?.description ?? "PLAN"
    let lines = [
      ("roadmap plans", "list plans; to add your own: roadmap add FILE.md"),
      ("roadmap start \(name)", "schedule a plan, from today"),
      ("roadmap next", "what to study first"),
    ]
    let width = (lines.map { page.screen.width(of: $0.0) }.max() ?? 0) + 2
    for (command, meaning) in lines {
      page.paragraph(
        StyledText("  ") + StyledText(command, .address).padded(to: width, on: page.screen)
          + StyledText(hint: meaning, program: ProgramName.text).styled(.dim), hanging: width + 2
      )
    }
  }

  private func allDone(_ page: inout Page) {
    let plans = report.closed == 1 ? "the plan" : "all \(report.closed) plans"
    if report.isAnythingDone {
      page.paragraph("\("You've finished \(plans) you started.", .done) Well done!")
    } else {
      page.paragraph("Nothing is left of \(plans) you started: all of it was skipped.")
    }
    page.line()
    page.hint("To start another:", "roadmap plans")
    page.line("\("To look back:", .dim)      \("roadmap status --all", .address)")
  }

  /// The plans, with as many lines for sections that are overdue as there is room for: fewer where three plans
  /// would need more than the 24 lines of a terminal.
  private func plans(_ lines: [Line], bar: Int, _ screen: Screen, above footer: Page) -> Page {
    guard isBrief else { return plans(lines, bar: bar, mostOverdue: nil, screen) }
    guard report.entries.count > 2 else { return plans(lines, bar: bar, mostOverdue: 3, screen) }
    for most in [3, 2] {
      let page = plans(lines, bar: bar, mostOverdue: most, screen)
      if page.lineCount(upTo: 25) + footer.lineCount(upTo: 25) <= 24 { return page }
    }
    return plans(lines, bar: bar, mostOverdue: 1, screen)
  }

  /// `mostOverdue`: how many sections that are overdue have a line in each plan; `nil` where all have one.
  private func plans(_ lines: [Line], bar: Int, mostOverdue: Int?, _ screen: Screen) -> Page {
    Page(screen) { page in
      for (index, (entry, line)) in zip(report.entries, lines).enumerated() {
        if index > 0 { page.line() }
        write(entry.standing, entry.course, line, bar: bar, mostOverdue: mostOverdue, &page)
        if hasChart, let pace = entry.course.pace {
          page.line()
          BurnUpChart(pace: pace, today: today).write(to: &page)
        }
      }
    }
  }

  // MARK: - One plan

  private func isFinished(_ standing: Standing) -> Bool {
    standing.isComplete && standing.section == 0 && !report.isDeep
  }

  private func write(
    _ standing: Standing, _ course: Course, _ line: Line, bar: Int, mostOverdue: Int?,
    _ page: inout Page
  ) {
    if isFinished(standing) { return finished(standing, &page) }
    heading(standing, course, &page)
    progress(standing, line, bar: bar, &page)
    if report.isDeep, standing.section == 0, standing.isBegun,
      let sentence = ForecastWords(forecast: course.forecast, today: today).long
    {
      page.paragraph("\(sentence, .dim)")
    }
    if standing.section == 0 {
      for remark in remarks { page.paragraph("\("Note:", .dim) \(remark)", hanging: 6) }
    }
    if report.isDeep || standing.isBegun || standing.run != nil {
      // A plan without sections has no rows.
      if !isBrief, !standing.parts.isEmpty || standing.counts.outcomes > 0 { page.line() }
      StandingRows(standing: standing, today: today, mostOverdue: mostOverdue).write(to: &page)
      if !isBrief { outcomes(standing, &page) }
    }
  }

  private func heading(_ standing: Standing, _ course: Course, _ page: inout Page) {
    let plan = standing.plan
    let title =
      standing.section == 0 ? self.title(of: plan) : plan.heading(ofSection: standing.section)
    var since = ""
    if standing.own != nil {
      since = standing.window.map { DayWords.words($0, today: today, page.screen.glyphs) } ?? ""
    } else if let start = standing.run?.start {
      since = "\(start > today ? "from" : "since") \(DayWords.words(start, today: today))"
      if let end = PaceWords(course, today: today).end { since += ", \(end)" }
    } else if let first = standing.days?.lowerBound {
      since = "started \(DayWords.words(first, today: today))"
    }
    let screen = page.screen
    func room(beside words: String) -> Int {
      min(screen.width, 80) - screen.width(of: title) - screen.width(of: words)
    }
    // Among others a line is worth more than the day it began.
    if isBrief, screen.isTerminal, room(beside: since) < 2,
      let end = PaceWords(course, today: today).end, room(beside: end) >= 2
    {
      since = end
    }
    let room = room(beside: since)
    if since.isEmpty || (room < 2 && screen.isTerminal) {
      page.paragraph("\(title, .title)")
      if !since.isEmpty { page.paragraph("\(since, .dim)") }
    } else {
      page.line("\(title, .title)\(String.spaces(max(room, 2)))\(since, .dim)")
    }
  }

  /// With the plan's name, where another plan bears the same title.
  private func title(of plan: StudiedPlan) -> String {
    let alike = report.entries.count { $0.standing.plan.title == plan.title }
    return alike > 1 ? "\(plan.title) (\(plan.id))" : plan.title
  }

  /// What stands behind a plan's bar: what is done, and how that stands.
  private struct Line {
    var amount = StyledText()
    var facts: [StyledText] = []

    func told(_ separator: StyledText) -> StyledText { Self.joined(facts[...], separator) }

    /// As many facts as fit behind something, and the others.
    func parted(
      behind base: StyledText, _ separator: StyledText, _ screen: Screen
    ) -> (first: StyledText, rest: StyledText) {
      let count = facts.indices.reversed().first { count in
        let told = Self.joined(facts[...count], separator)
        return screen.width(of: base) + 3 + screen.width(of: told) <= screen.width
      }
      guard let count else { return (base, Self.joined(facts[...], separator)) }
      return (
        base + "   " + Self.joined(facts[...count], separator),
        Self.joined(facts[(count + 1)...], separator)
      )
    }

    private static func joined(
      _ facts: ArraySlice<StyledText>, _ separator: StyledText
    ) -> StyledText {
      facts.dropFirst().reduce(facts.first ?? StyledText()) { $0 + separator + $1 }
    }
  }

  private func progress(_ standing: Standing, _ line: Line, bar: Int, _ page: inout Page) {
    let (counts, screen) = (standing.counts, page.screen)
    let base =
      screen.glyphs.bar(done: counts.done, of: counts.counted, width: bar) + line.amount
    let separator = Self.separator(screen)
    let told = line.told(separator)
    let all = told.isEmpty ? base : base + "   " + told
    guard screen.isTerminal, screen.width(of: all) > screen.width else { return page.line(all) }
    let (first, rest) = isBrief ? line.parted(behind: base, separator, screen) : (base, told)
    page.paragraph(first)
    page.paragraph(rest)
  }

  private static func separator(_ screen: Screen) -> StyledText {
    StyledText(" \(screen.glyphs.separator) ", .dim)
  }

  private static let (longBar, shortBar) = (24, 10)

  /// Bars below each other are compared, so all are of one length: the shorter one, where the longer takes
  /// room that the words of any plan need.
  private static func barLength(_ lines: [Line], _ screen: Screen) -> Int {
    let isShort = lines.contains { line in
      let told = line.told(separator(screen))
      return !told.isEmpty
        && longBar + screen.width(of: line.amount) + 3 + screen.width(of: told) > screen.width
    }
    return isShort ? shortBar : longBar
  }

  private func line(_ standing: Standing, _ course: Course, _ screen: Screen) -> Line {
    let counts = standing.counts
    var facts: [StyledText] = []
    let words = PaceWords(course, today: today)
    if let own = standing.own {
      let rows = StandingRows(standing: standing, today: today)
      let time = rows.tail(own, screen)
      if !time.isEmpty { facts.append(StyledText(time, own.isOverdue ? .warning : .plain)) }
    }
    if standing.section == 0, let pace = words.pace {
      facts.append(StyledText(pace, words.isBehind ? .warning : .plain))
    }
    if let left = words.left, standing.section == 0 { facts.append("\(left, .dim)") }
    if let pause = words.plannedPauses, standing.section == 0 { facts.append("\(pause, .dim)") }
    if standing.run == nil, standing.section == 0 {
      facts.append("\(standing.isBegun ? "no schedule" : "not started", .dim)")
    }
    if standing.section == 0, standing.isBegun,
      let forecast = ForecastWords(forecast: course.forecast, today: today).short, !report.isDeep
    {
      facts.append("\(forecast, .dim)")
    }
    var amount: StyledText =
      "  \(StandingRows.percent(counts), .heading)   \(counts.done) of \(counts.counted)"
    if counts.skipped > 0 {
      amount += Self.separator(screen) + StyledText("\(counts.skipped) skipped", .dim)
    }
    return Line(amount: amount, facts: facts)
  }

  private func outcomes(_ standing: Standing, _ page: inout Page) {
    let counts = standing.counts
    guard counts.outcomes > 0 else { return }
    page.paragraph(
      "  Outcomes  \("\(counts.confirmed) of \(counts.outcomes) confirmed", .dim)", hanging: 12)
  }

  /// One line of joy, and what is left to confirm.
  private func finished(_ standing: Standing, _ page: inout Page) {
    let counts = standing.counts
    let day = standing.days.map { " \(DayWords.phrase($0.upperBound, today: today))" } ?? ""
    page.paragraph(
      "\(title(of: standing.plan), .title)  \("finished\(day)", .done), "
        + (counts.counted == 0
          ? "all skipped."
          : "all \(counts.counted) of \(counts.counted)"
            + (counts.skipped > 0 ? ", \(counts.skipped) skipped" : "") + ". Well done!"))
    guard counts.confirmed < counts.outcomes else { return }
    let address = "\(standing.plan.id).outcomes"
    page.line(
      "  \("Outcomes: \(counts.confirmed) of \(counts.outcomes) confirmed. Confirm with:", .dim)  "
        + "\("roadmap check \(address)", .address)")
  }

  // MARK: - All plans together

  private func footer(_ page: inout Page) {
    let screen = page.screen
    let separator = " \(screen.glyphs.separator) "
    var lines: [[String]] = []
    let activity = report.activity
    if !activity.counts.isEmpty {
      var facts: [String] = []
      if activity.streak > 1 { facts.append("\(activity.streak) days in a row") }
      var week = PlanWords.count(activity.itemsThisWeek, "item")
      if activity.reviewsThisWeek > 0 {
        week += separator + PlanWords.count(activity.reviewsThisWeek, "review")
      }
      facts.append("\(week) this week")
      facts.append("last 12 weeks \(screen.glyphs.sparkline(activity.weeks()))")
      lines.append(facts)
    }
    if report.scope.settings[Settings.review], let share = ReviewView.share(report.reviews.retained)
    {
      var facts = ["\(report.reviews.learned) learned, about \(share) retained"]
      if let due = ReviewView.due(report.reviews) { facts.append(due) }
      lines.append(facts)
    }
    if let retention, let share = ReviewView.share(retention.share),
      let predicted = ReviewView.share(retention.predicted)
    {
      lines.append([
        "\(retention.passed) of \(PlanWords.count(retention.reviews, "review")) remembered in the "
          + "last year: \(share), predicted \(predicted)"
      ])
    }
    let spent =
      report.isDeep
      ? report.entries.map { $0.standing.plan.minutes(of: .section($0.standing.section)) }
        .reduce(0, +) : 0
    if spent > 0 { lines.append(["\(Minutes.words(spent)) recorded"]) }
    let waiting = QuestionWords.lines(
      report.scope.questions, of: (report.entries + report.lines).map(\.course.plan.id))
    guard !lines.isEmpty || !waiting.isEmpty else { return }
    page.line()
    for line in waiting { page.paragraph(line) }
    for facts in lines { page.paragraph("\(facts.listed(separator), .dim)") }
  }
}

extension Standing {
  var isBegun: Bool { days != nil || plan.isBegun }
}
