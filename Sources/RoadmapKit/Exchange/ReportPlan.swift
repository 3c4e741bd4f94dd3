import Outlook
import PlanReading
import RoadmapModel

/// A plan in the report: its progress by section, and its burn-up.
struct ReportPlan {
  private let exported: ExportedPlan
  private let number: Int
  private let today: Day

  init(_ exported: ExportedPlan, number: Int, today: Day) {
    (self.exported, self.number, self.today) = (exported, number, today)
  }

  private var plan: StudiedPlan { exported.plan }

  var section: HTMLText {
    let counts = plan.counts
    let goal: HTMLText = plan.goal.map { "<p class=\"goal\">\(HTMLText.bdi($0))</p>\n" } ?? ""
    return """
      <section>
      <h2>\(HTMLText.bdi(plan.title))</h2>
      \(goal)<p>\(Self.words(counts))\(schedule)</p>
      \(ReportPictures.bar(counts, id: "p\(number)", name: plan.title))
      \(sections)\(burnUp)</section>

      """
  }

  private static func words(_ counts: PlanCounts) -> String {
    var words = "\(counts.done) of \(counts.counted) items done"
    if let percent = counts.percent { words += " (\(percent) %)" }
    if counts.skipped > 0 { words += " · \(counts.skipped) skipped" }
    if counts.optional > 0 { words += " · \(counts.optional) optional" }
    if counts.outcomes > 0 {
      words += " · \(counts.confirmed) of \(counts.outcomes) outcomes confirmed"
    }
    return words
  }

  private var schedule: HTMLText {
    guard let pace = exported.course.pace else { return "" }
    let end = pace.timetable.end
    var words: HTMLText = " · from \(HTMLText.time(pace.timetable.start)) to \(HTMLText.time(end))"
    if let since = pace.pausedDays.pausedSince {
      words += " · paused since \(HTMLText.time(since))"
      if let until = pace.pausedDays.pausedUntil { words += " until \(HTMLText.time(until))" }
    }
    for pause in pace.plannedPauses {
      words += " · pause from \(HTMLText.time(pause.lowerBound))"
      if pause.count > 1 { words += " to \(HTMLText.time(pause.upperBound))" }
    }
    return words
  }

  private var sections: HTMLText {
    let rows = plan.childSections(of: 0).filter { plan.sections[$0].kind != .outcomes }.map {
      index -> [HTMLText] in
      let counts = plan.counts(of: .section(index))
      let days = exported.days(ofSection: index)
      return [
        .bdi(exported.name(ofSection: index)), "\(counts.done)", "\(counts.counted)",
        "\(counts.percent.map { "\($0) %" } ?? "–")",
        days.map { "\(HTMLText.time($0.lowerBound)) to \(HTMLText.time($0.upperBound))" } ?? "–",
      ]
    }
    guard !rows.isEmpty else { return "" }
    return .table("By section", ["Section", "Done", "Of", "Share", "Days"], rows)
  }

  private var burnUp: HTMLText {
    guard let pace = exported.course.pace else { return "" }
    let step = max(7, pace.timetable.days.count / 60)
    let burnUp = pace.burnUp(everyDays: step)
    let rows = burnUp.points.map { point -> [HTMLText] in
      [.time(point.day), "\(point.done.map { "\($0)" } ?? "–")", "\(point.expected)"]
    }
    return """
      <h3>Done and scheduled</h3>
      <p class="goal">Solid line: items done. Dashed line: the schedule.</p>
      \(ReportPictures.burnUp(burnUp, today: today, id: "b\(number)", name: plan.title))
      \(HTMLText.folded("Figures", .table("Items by day", ["Day", "Done", "Scheduled"], rows), isOpen: rows.count <= 15))
      """
  }
}
