import CommandLineKit
import RoadmapKit

/// A week as Markdown, to paste into a note or a mail.
struct WeekMarkdown {
  private let report: WeekReport
  private var today: Day { report.scope.today }

  init(_ report: WeekReport) { self.report = report }

  var text: String {
    var lines = [
      "# Week of \(DayWords.heading(report.first, today: today)) to "
        + DayWords.heading(report.last, today: today)
    ]
    lines += ["", WeekView.sums(report).listed(", ") + "."]
    if report.finishedCount > 0 || report.reviewCount > 0 || report.minutes > 0 {
      lines += ["", "## Finished", ""]
      for day in report.days where !day.isBlank { lines += self.lines(day) }
    }
    lines += section("Slipped", report.slipped)
    lines += section(report.last < today ? "Due in the week after" : "Coming", report.coming)
    for plan in report.courses.map(\.plan.id) {
      guard let waiting = QuestionWords.line(report.scope.questions[plan], plan) else { continue }
      lines += ["", waiting.spans.map(\.text).joined()]
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func lines(_ day: WeekReport.StudyDay) -> [String] {
    var facts: [String] = []
    if day.reviews > 0 { facts.append(PlanWords.count(day.reviews, "review")) }
    if day.minutes > 0 { facts.append(Minutes.words(day.minutes)) }
    let beside = facts.isEmpty ? "" : " (\(facts.listed(", ")))"
    return ["- \(DayWords.heading(day.day, today: today))\(beside)"]
      + day.finished.map { "  - [x] \(words($0))" }
  }

  private func section(_ title: String, _ entries: [WeekReport.Entry]) -> [String] {
    guard !entries.isEmpty else { return [] }
    return ["", "## \(title)", ""]
      + entries.map { "- [ ] \(words($0)), due \(DayWords.words($0.day, today: today))" }
  }

  /// `Circuit Breaker (Year 3)`
  private func words(_ entry: WeekReport.Entry) -> String {
    let plan = report.courses[entry.course].plan
    let choice = PlanWords.choice(at: entry.place, of: plan).map { " (\($0))" } ?? ""
    let text = MarkdownText.escaped(plan.label(of: entry.place)) + choice
    return report.courses.count > 1 ? "\(text) (\(MarkdownText.escaped(plan.title)))" : text
  }
}
