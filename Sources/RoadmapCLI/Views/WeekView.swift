import CommandLineKit
import RoadmapKit

/// A week on a page: the days with what was finished, then what slipped and what is coming.
struct WeekView {
  let report: WeekReport
  private var today: Day { report.scope.today }

  func page(_ screen: Screen) -> Page {
    Page(screen) { page in
      let title =
        "\(DayWords.heading(report.first, today: today)) \(screen.glyphs.dash) "
        + DayWords.heading(report.last, today: today)
      let sums = Self.sums(report).listed(" \(screen.glyphs.separator) ")
      page.paragraph("\(title, .title)" + StyledText(sums.isEmpty ? "" : "  \(sums)", .dim))
      if report.first <= today {
        page.line()
        finished(&page)
      }
      section("Slipped", report.slipped, .warning, &page)
      section(comingTitle, report.coming, .heading, &page)
      if report.first > today, report.coming.isEmpty {
        page.line()
        page.paragraph("Nothing is due that week.", indent: 2)
      }
      asked(&page)
      let waiting = QuestionWords.lines(
        report.scope.questions, of: report.courses.map(\.plan.id))
      if !waiting.isEmpty { page.line() }
      for line in waiting { page.paragraph(line) }
    }
  }

  /// What the schedule asks for beyond what is due: of a week's own part, all may be due later.
  private func asked(_ page: inout Page) {
    guard report.first <= today, today <= report.last else { return }
    let left = report.courses.reduce(0) { $0 + ($1.pace?.thisWeek.left ?? 0) }
    guard left > report.slipped.itemCount + report.coming.itemCount else { return }
    page.line()
    page.hint("\(PlanWords.count(left, "item")) left this week:", "roadmap next")
  }

  private var comingTitle: String { report.last < today ? "Due in the week after" : "Coming" }

  /// `5 items`, `3 reviews`, `2 h 15 min`
  static func sums(_ report: WeekReport) -> [String] {
    guard report.first <= report.scope.today else {
      return [PlanWords.count(report.coming.itemCount, "item") + " due"]
    }
    var sums = [PlanWords.count(report.finishedCount, "item") + " finished"]
    if report.reviewCount > 0 { sums.append(PlanWords.count(report.reviewCount, "review")) }
    if report.minutes > 0 { sums.append(Minutes.words(report.minutes)) }
    return sums
  }

  private func finished(_ page: inout Page) {
    let screen = page.screen
    let days = report.days.filter { !$0.isBlank }
    guard !days.isEmpty else {
      let week = report.last < today ? "that" : "this"
      return page.paragraph("Nothing finished \(week) week.", indent: 2)
    }
    let rows = days.flatMap(\.finished)
    let width = AddressColumn(rows.map(address), on: screen).width
    for day in days {
      var facts: [String] = []
      if day.reviews > 0 { facts.append(PlanWords.count(day.reviews, "review")) }
      if day.minutes > 0 { facts.append(Minutes.words(day.minutes)) }
      let beside = facts.listed(" \(screen.glyphs.separator) ")
      page.paragraph(
        "\(DayWords.heading(day.day, today: today), .heading)"
          + StyledText(beside.isEmpty ? "" : "  \(beside)", .dim))
      for entry in day.finished {
        let box = StyledText("  ") + StyledText(screen.glyphs.box(.done), .done) + " "
        let address = StyledText(address(entry), .address)
        if screen.width(of: address) > width {
          page.line(box + address)
          page.paragraph(StyledText(text(entry)), indent: width + 6, hanging: width + 6)
        } else {
          let start = box + address.padded(to: width + 2, on: screen)
          page.paragraph(start + StyledText(text(entry)), hanging: width + 6)
        }
      }
    }
  }

  private func section(
    _ title: String, _ entries: [WeekReport.Entry], _ style: Style, _ page: inout Page
  ) {
    guard !entries.isEmpty else { return }
    page.line()
    page.paragraph(
      StyledText(title, style) + StyledText("  \(PlanWords.count(entries.itemCount, "item"))", .dim)
    )
    ReasonedRows(
      entries.map {
        ReasonedRows.Row(
          address: address($0), text: text($0),
          reason: choice($0, page.screen.glyphs)
            + "due \(DayWords.words($0.day, today: today))")
      }
    ).write(to: &page, width: page.screen.width)
  }

  private func address(_ entry: WeekReport.Entry) -> String {
    report.courses[entry.course].plan.address(of: entry.place)
  }

  /// `pick 1 of 2, `; empty for an item.
  private func choice(_ entry: WeekReport.Entry, _ glyphs: Glyphs) -> String {
    PlanWords.choice(at: entry.place, of: report.courses[entry.course].plan, glyphs)
      .map { $0 + ", " } ?? ""
  }

  private func text(_ entry: WeekReport.Entry) -> String {
    report.courses[entry.course].plan.text(of: entry.place)
  }
}

extension [WeekReport.Entry] {
  fileprivate var itemCount: Int { reduce(0) { $0 + $1.count } }
}
