import CommandLineKit
import RoadmapKit

/// What to study next: each with its address and the reason.
struct NextView {
  let report: NextReport
  let hasReasons: Bool
  private var today: Day { report.scope.today }

  func page(_ screen: Screen) -> Page {
    Page(screen) { page in
      heading(&page)
      let groups = report.groups
      let rows = groups.map { group in group.entries.map { row($0, screen.glyphs) } }
      let reviews = reviewRows
      let widths = ReasonedRows.Widths(of: rows.flatMap(\.self) + reviews, on: screen)
      page.line()
      nothing(&page)
      for (index, (group, rows)) in zip(groups, rows).enumerated() {
        if index > 0 { page.line() }
        if groups.count > 1 { page.paragraph(title(report.courses[group.course], screen)) }
        ReasonedRows(rows, widths: widths).write(to: &page, width: screen.width)
      }
      moreItems(&page)
      if !reviews.isEmpty {
        if !groups.isEmpty || report.more == 0 { page.line() }
        page.paragraph("\("Review", .heading)")
        ReasonedRows(reviews, widths: widths).write(to: &page, width: screen.width)
        if let more = moreReviews(than: reviews.count) {
          page.paragraph("\(more, .dim)", indent: 2)
        }
      }
      footer(&page)
    }
  }

  private func row(_ entry: Agenda.Entry, _ glyphs: Glyphs) -> ReasonedRows.Row {
    let plan = report.courses[entry.course].plan
    let words = ReasonWords(report: report, glyphs: glyphs)
    var reason = words.short(entry)
    if report.sitting != nil { reason = "\(Minutes.words(entry.minutes)), \(reason)" }
    let text =
      switch entry.place {
      case .section(let index): plan.heading(ofSection: index)
      case .item(let index): plan.text(ofItem: index)
      }
    return ReasonedRows.Row(
      address: plan.address(of: entry.place), text: text, reason: reason,
      sentence: hasReasons ? words.sentence(entry) : nil, isLate: entry.isOverdue)
  }

  private var reviewRows: [ReasonedRows.Row] {
    report.shownCards.map { card, plan in
      ReasonedRows.Row(
        address: plan.address(ofItem: card.item).description, text: plan.text(ofItem: card.item),
        reason: ReviewView.since(card, today: today),
        sentence: hasReasons
          ? "\(ReviewView.share(card.recall) ?? "0 %") likely to be remembered; reviewing now "
            + "reinforces it." : nil)
    }
  }

  /// `and 12 more today: roadmap next -n 24`
  private func moreItems(_ page: inout Page) {
    guard report.moreToday > 0 else { return }
    let plan = report.occasion == .plansUnderWay ? "" : report.scope.sources.first.map(Self.name)
    let name = plan.map { $0.isEmpty ? "" : " \($0)" } ?? ""
    let count = report.entries.count + report.moreToday
    page.line()
    page.hint("and \(report.moreToday) more today:", "roadmap next\(name) -n \(count)")
  }

  /// `and 7 more today, 5 on another day`
  private func moreReviews(than shown: Int) -> String? {
    let today = report.reviews?.todayCount ?? 0
    let later = (report.reviews?.dueCount ?? 0) - today
    switch (today - shown, later) {
    case (...0, ...0): return nil
    case (let more, ...0): return "and \(more) more"
    case (...0, _): return "and \(later) more on another day"
    case (let more, _): return "and \(more) more today, \(later) on another day"
    }
  }

  // MARK: - The heading

  private func heading(_ page: inout Page) {
    let screen = page.screen
    let separator = " \(screen.glyphs.separator) "
    let day = DayWords.heading(today, today: today)
    let courses = report.groups.map { report.courses[$0.course] }
    if courses.count == 1 || report.occasion != .plansUnderWay {
      let course = courses.first ?? report.courses.first
      let title = course.map { self.title($0, screen) } ?? StyledText()
      return page.paragraph("\(day, .dim)\(separator, .dim)" + title)
    }
    let share = shareWords.map { separator + $0 } ?? ""
    page.paragraph("\(day, .title)\(share, .dim)")
  }

  /// `Year 3, Q2 Cloud-Native Engineering · on pace, 2 items this week`
  private func title(_ course: Course, _ screen: Screen) -> StyledText {
    let separator = " \(screen.glyphs.separator) "
    var text: StyledText = "\(course.plan.title, .title)"
    if let section = section(of: course) { text += "\(separator, .dim)\(section)" }
    let words = PaceWords(course, today: today)
    if let told = words.pace {
      var fact = StyledText(told, words.isBehind ? .warning : .dim)
      if let left = words.left { fact.append(", \(left)", .dim) }
      // What fits in no line is broken at its words.
      let fits = screen.width(of: fact) <= screen.width
      text += "\(separator, .dim)" + (fits ? fact.unbroken(on: screen) : fact)
    }
    return text
  }

  /// The period that the first of its items belongs to.
  private func section(of course: Course) -> String? {
    let plan = course.plan
    guard let index = report.courses.firstIndex(where: { $0.plan.id == plan.id }),
      let entry = report.entries.first(where: { $0.course == index })
    else { return nil }
    let inner =
      switch entry.place {
      case .section(let index): index
      case .item(let index): Int(plan.items[index].section)
      }
    let section = plan.plan.firstLevel(of: inner)
    return section == 0 ? nil : plan.heading(ofSection: section)
  }

  private var shareWords: String? {
    report.doneToday == 0 ? nil : "\(PlanWords.count(report.doneToday, "item")) done today"
  }

  // MARK: - What is said besides

  private func nothing(_ page: inout Page) {
    if report.entries.isEmpty {
      let resting = report.resting.map { course in
        let (title, start) = (course.plan.title, course.run?.start ?? today)
        return course.isPaused
          ? "\(title) is paused. To resume it: roadmap resume \(course.plan.id)"
          : "\(title) starts \(DayWords.ahead(start, today: today))."
      }
      let done =
        report.occasion == .plansUnderWay
        ? (report.isAllSkipped
          ? "Nothing is left of what you started: all of it was skipped. Other plans: roadmap plans"
          : "You've finished everything you started. Other plans: roadmap plans")
        : "Everything in this plan is done."
      for line in resting.isEmpty ? [done] : resting {
        page.paragraph(StyledText(line), indent: 2)
      }
    } else if report.share.isDone, report.doneToday > 0, report.sitting == nil {
      page.paragraph(
        "\("Done for today", .done): \(PlanWords.count(report.doneToday, "item")). "
          + "If you want to continue:")
      page.line()
    }
  }

  /// What to type next; a command stays on one line, fit to be pasted.
  private func footer(_ page: inout Page) {
    let waiting = QuestionWords.lines(
      report.scope.questions, of: report.courses.map(\.plan.id))
    if !waiting.isEmpty { page.line() }
    for line in waiting { page.paragraph(line) }
    if let sitting = report.sitting, sitting.planned > 0 {
      page.line()
      page.paragraph(
        sitting.isBeginning
          ? StyledText(beginning(sitting))
          : "\("about \(Minutes.words(sitting.planned)) of \(Minutes.words(sitting.asked))", .dim)")
    }
    let lines = commands
    if !lines.isEmpty { page.line() }
    let width = (lines.map { page.screen.width(of: $0.0) }.max() ?? 0) + 2
    for (label, command) in lines {
      page.paragraph(
        StyledText(label, .dim).padded(to: width, on: page.screen) + .whole(command, .address))
    }
  }

  /// Reviews may fit where no item does.
  private func beginning(_ sitting: Sitting) -> String {
    let begin = "Every item takes longer than \(Minutes.words(sitting.asked)); begin with this one"
    guard sitting.reviews > 0 else { return begin + "." }
    let reviews = PlanWords.count(sitting.reviews, "review")
    return begin + ", after \(reviews) in about \(Minutes.words(sitting.minutesOfReviews))."
  }

  private var commands: [(String, String)] {
    // What came through a pipe cannot be asked for again.
    guard let source = report.scope.sources.first, source.origin != .file("-") else { return [] }
    let name = Self.name(source)
    var lines: [(String, String)] = []
    if let choice = report.entries.first(where: \.isChoice) {
      let plan = report.courses[choice.course].plan
      lines.append(("To see the options:", "roadmap show \(plan.address(of: choice.place))"))
    }
    if report.occasion == .proposal {
      lines.append(("To schedule it:", "roadmap start \(name)"))
      lines.append(("See other plans:", "roadmap plans"))
    } else if let first = report.entries.first(where: { !$0.isChoice }), source.plan.study.isTracked
    {
      let plan = report.courses[first.course].plan
      lines.append(("Finished one?", "roadmap check \(plan.address(of: first.place))"))
    } else if report.occasion == .named {
      lines.append(("To see the whole plan:", "roadmap show \(name)"))
    }
    return lines
  }

  private static func name(_ source: ReadPlan) -> String {
    switch source.origin {
    case .bundled, .elsewhere: source.plan.id.description
    // One that was added goes by its name.
    case .file where source.plan.study.isTracked: source.plan.id.description
    case .file(let path): ShellWord.path(path)
    }
  }
}

extension Agenda.Entry {
  var isOverdue: Bool {
    if case .overdue = urgency { true } else { false }
  }
}
