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
      if let refusal = proposal.refusals[course.plan.id] { write(refusal, to: &page) }
      if let waiting = QuestionWords.line(proposal.questions[course.plan.id], course.plan.id) {
        page.paragraph(waiting)
      }
    }
  }

  /// The plans that stay as they are, and why.
  func writeRefusals(to page: inout Page) {
    let refusals = proposal.refusals
    for refusal in proposal.courses.compactMap({ refusals[$0.plan.id] }) {
      write(refusal, to: &page)
    }
  }

  private func write(_ refusal: ScheduleRefusal, to page: inout Page) {
    let sentence = refusal.sentence { DayWords.words($0, today: today) }
    page.paragraph(
      StyledText(sentence + " ")
        + StyledText(hint: refusal.wayOut(today), program: ProgramName.text))
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
    add("finish as forecast", outlook.endAtPace, outlook.perWeek.map(ForecastWords.rate))
    add("end as asked", wished, outlook.neededForWish.map(ForecastWords.rate))
    return table
  }
}
