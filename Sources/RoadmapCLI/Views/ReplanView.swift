import CommandLineKit
import RoadmapKit

/// What it takes to keep the end of some plans, and what end keeps the pace.
struct ReplanView {
  let proposal: ReplanProposal
  let wished: Day?

  private var today: Day { proposal.today }

  func write(to page: inout Page) {
    for (index, (course, outlook)) in zip(proposal.courses, proposal.outlooks).enumerated() {
      if index > 0 { page.line() }
      let counts = course.plan.counts
      page.paragraph(
        "\(course.plan.title, .title)  "
          + "\("\(PlanWords.count(outlook.left, "item")) of \(counts.counted) left", .dim)")
      page.table(table(outlook))
      if let waiting = QuestionWords.line(proposal.questions[course.plan.id], course.plan.id) {
        page.paragraph(waiting)
      }
    }
  }

  /// `keep the end  Sun 31 Jan  8 items a week`
  private func table(_ outlook: ReplanOutlook) -> Table {
    var table = Table([.left, .left, .left], indent: 2)
    func add(_ label: String, _ day: Day?, _ rate: String?) {
      guard let day, let rate else { return }
      table.row([
        StyledText(label, .dim), StyledText(DayWords.heading(day, today: today)),
        StyledText("\(rate) a week"),
      ])
    }
    add("keep the end", outlook.end, outlook.neededPerWeek.map(ForecastWords.rate))
    // As long as it leads to the same end, it is the same.
    if outlook.endAsPlanned != outlook.end {
      add(
        "keep the planned pace", outlook.endAsPlanned,
        outlook.plannedPerWeek.map(ForecastWords.rate))
    }
    add("keep your own pace", outlook.endAtPace, outlook.perWeek.map(ForecastWords.rate))
    add("end as asked", wished, outlook.neededForWish.map(ForecastWords.rate))
    return table
  }
}
