import CommandLineKit
import RoadmapKit

/// Short phrases that say what a plan, section or item is.
enum PlanWords {
  static func count(_ number: Int, _ noun: String, plural: String? = nil) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(plural ?? noun + "s")"
  }

  /// `62 items`: as many as `status` counts; all of them where none counts.
  static func items(_ counts: PlanCounts) -> String {
    count(counts.counted > 0 ? counts.counted : counts.leaves, "item")
  }

  /// `3 of 7 done, 1 skipped`; before anything is done, `8 items`. `isShort`: where there is little room.
  static func progress(_ counts: PlanCounts, isShort: Bool = false) -> String {
    guard counts.done > 0 || counts.skipped > 0 else { return items(counts) }
    return "\(counts.done) of \(counts.counted) done"
      + (counts.skipped > 0 && !isShort ? ", \(counts.skipped) skipped" : "")
  }

  /// `a study item`, `a project`.
  static func kind(_ kind: Item.Kind) -> String {
    switch kind {
    case .study: "a study item"
    case .task: "a task"
    case .project: "part of a project"
    case .deliverable: "a deliverable"
    case .option: "an option"
    case .outcome: "an outcome"
    }
  }

  /// The option that gives a plan without times an end.
  static func end(from today: Day) -> String { " --until \(today.advanced(byMonths: 3))" }

  /// `months 25–36`, `Sep–Dec 2025`, `4–6 weeks`.
  static func span(_ span: PlanSpan, _ glyphs: Glyphs = .unicode) -> String {
    switch span {
    case .months(let months):
      "\(months.first == months.last ? "month" : "months") \(range(months, glyphs))"
    case .weeks(let weeks): "\(range(weeks, glyphs)) \(weeks.last == 1 ? "week" : "weeks")"
    case .days(let days): "\(range(days, glyphs)) \(days.last == 1 ? "day" : "days")"
    case .calendar(let first, let last): calendar(first, last, glyphs)
    }
  }

  private static func range(_ span: Span, _ glyphs: Glyphs) -> String {
    span.first == span.last ? "\(span.first)" : "\(span.first)\(glyphs.dash)\(span.last)"
  }

  static func choice(
    _ choice: Choice, of options: Int, _ glyphs: Glyphs = .unicode
  ) -> String {
    "pick \(asked(choice, glyphs)) of \(options)"
  }

  /// The same of a part of a plan; `nil` where nothing is to be chosen there.
  static func choice(at place: PlanPlace, of plan: StudiedPlan, _ glyphs: Glyphs = .unicode)
    -> String?
  {
    plan.choice(at: place).map { choice($0, of: plan.options(of: place).count, glyphs) }
  }

  /// `1–2`
  static func asked(_ choice: Choice, _ glyphs: Glyphs) -> String {
    choice.least == choice.most
      ? "\(choice.least)" : "\(choice.least)\(glyphs.dash)\(choice.most)"
  }

  /// `1 of 1–2 chosen`; where more are done than it asks for, `3 chosen`.
  static func chosen(_ count: Int, of choice: Choice, _ glyphs: Glyphs) -> String {
    count > Int(choice.most) ? "\(count) chosen" : "\(count) of \(asked(choice, glyphs)) chosen"
  }

  /// `4 quarters`, `13 sections`: what the plan's first level consists of.
  static func firstLevel(_ plan: StudiedPlan) -> String? {
    let sections = plan.childSections(of: 0).map { plan.sections[$0] }
      .filter { $0.kind != .outcomes && $0.kind != .project }
    guard let first = sections.first else { return nil }
    let isOneKind = sections.allSatisfy { $0.period?.name == first.period?.name }
    guard isOneKind, let name = first.period?.name, name != .letter else {
      return count(sections.count, first.period == nil && isOneKind ? "topic" : "section")
    }
    let level = count(sections.count, "\(name)")
    // "6 weeks · 2 weeks" would be a riddle.
    return switch (plan.span, name) {
    case (.weeks, .week), (.days, .day), (.months, .month):
      level == plan.span.map { span($0) } ? level : count(sections.count, "section")
    default: level
    }
  }

  private static func calendar(
    _ first: YearMonth, _ last: YearMonth, _ glyphs: Glyphs
  ) -> String {
    // Nobody has written a year 0: the plan names months only.
    func year(_ month: YearMonth) -> String { month.year == 0 ? "" : " \(month.year)" }
    if first == last { return month(first) + year(first) }
    return first.year == last.year
      ? "\(month(first))\(glyphs.dash)\(month(last))\(year(last))"
      : "\(month(first))\(year(first)) \(glyphs.dash) \(month(last))\(year(last))"
  }

  private static func month(_ month: YearMonth) -> String {
    let names = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let index = Int(month.month) - 1
    return names.indices.contains(index) ? names[index] : "?"
  }
}
