import CommandLineKit
import RoadmapKit

/// What it takes to keep the end of some plans, and what end keeps the pace.
struct ReplanView {
  private let courses: [Course]
  private let outlooks: [ReplanOutlook]
  private let wished: Day?
  private let today: Day
  private let questions: [PlanID: Int]

  init(
    _ access: PlanAccess, _ plans: [ReadPlan], wished: Day?
  ) throws(CommandError) {
    let scope = try access.scope(only: plans)
    courses = scope.courses
    outlooks = scope.courses.map {
      ReplanOutlook($0, scope.calendar, until: wished, today: scope.today)
    }
    today = scope.today
    questions = scope.questions
    self.wished = wished
  }

  /// Why nothing can be spread.
  var refusal: CommandError? {
    let open = zip(courses, outlooks).filter { $0.1.left > 0 }
    guard let first = open.first else {
      return CommandError(
        .couldNot, "Nothing is left to spread.", hints: ["To see how things stand: roadmap status"])
    }
    let missing = open.first { $0.0.run == nil } ?? open.first { wished == nil && $0.1.end == nil }
    if let missing {
      let id = missing.0.plan.id
      return CommandError(
        .couldNot, "'\(id)' has no schedule.",
        hints: ["To give it one: roadmap start \(id) --until \(today.advanced(byMonths: 3))"])
    }
    // An end that is over cannot be kept.
    if wished == nil, let over = open.first(where: { ($0.1.end ?? today) < today }) {
      let end = over.1.endAsPlanned ?? today.advanced(by: 30)
      return CommandError(
        .couldNot, "'\(over.0.plan.id)' was to end on \(over.1.end ?? today).",
        hints: [
          "Name another end, such as the one that keeps its pace: roadmap replan "
            + "\(over.0.plan.id) --until \(end)"
        ])
    }
    _ = first
    return nil
  }

  func write(to page: inout Page) {
    for (index, (course, outlook)) in zip(courses, outlooks).enumerated() {
      if index > 0 { page.line() }
      let counts = course.plan.counts
      page.paragraph(
        "\(course.plan.title, .title)  "
          + "\("\(PlanWords.count(outlook.left, "item")) of \(counts.counted) left", .dim)")
      for (label, words) in lines(outlook) {
        page.paragraph("  \(label, .dim)  \(words)", hanging: 4)
      }
      if let waiting = QuestionWords.line(questions[course.plan.id], course.plan.id) {
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
