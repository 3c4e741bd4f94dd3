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
      for (label, words) in lines(outlook) {
        page.paragraph("  \(label, .dim)  \(words)", hanging: 4)
      }
      if let waiting = QuestionWords.line(proposal.questions[course.plan.id], course.plan.id) {
        page.paragraph(waiting)
      }
    }
  }

  private func lines(_ outlook: ReplanOutlook) -> [(String, String)] {
    var lines: [(String, String)] = []
    func add(_ label: String, _ day: Day?, _ words: String) {
      guard let day else { return }
      lines.append((label, "\(Calendar.heading(day, today: today)): \(words)"))
    }
    let end = outlook.end.map { Calendar.heading($0, today: today) } ?? ""
    if let needed = outlook.neededPerWeek {
      lines.append(
        ("to keep the end", "\(PlanWords.count(needed, "item")) a week, done by \(end)"))
    }
    if let planned = outlook.plannedPerWeek {
      add(
        "to keep the planned pace", outlook.endAsPlanned,
        "\(ForecastWords.rate(planned)) a week as before")
    }
    if let pace = outlook.perWeek {
      add("to keep your own pace", outlook.endAtPace, "\(ForecastWords.rate(pace)) a week")
    }
    if let wished, let needed = outlook.neededForWish {
      lines.append(
        (
          "to end on \(Calendar.heading(wished, today: today))",
          "\(PlanWords.count(needed, "item")) a week"
        ))
    }
    return lines
  }
}
