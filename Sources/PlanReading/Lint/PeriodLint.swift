import RoadmapModel

/// Months and weeks that leave a gap, or stand twice.
enum PeriodLint {
  static func findings(_ plan: Plan) -> [Finding] {
    var findings: [Finding] = []
    for parent in plan.sections.indices {
      var last: [Period.Name: Last] = [:]
      var months: Last?
      for index in plan.childSections(of: parent) {
        guard let period = plan.sections[index].period, period.numbering == .counted,
          !isPlacedElsewhere(period)
        else { continue }
        check(
          period.name, period.span, isCalendar: period.isCalendarMonth, plan, index,
          &last[period.name], &findings)
        if let span = period.months, period.name != .month {
          check(.month, span, isCalendar: false, plan, index, &months, &findings)
        }
      }
    }
    return findings
  }

  /// "Week 2, Day 1" follows "Week 1, Day 5", and "July 1" is no first day.
  private static func isPlacedElsewhere(_ period: Period) -> Bool {
    guard period.name == .day else { return period.name == .week && period.months != nil }
    return period.dates != nil || period.weeks != nil
  }

  private struct Last {
    var span: Span
    var line: UInt32
  }

  private static func check(
    _ name: Period.Name, _ span: Span, isCalendar: Bool, _ plan: Plan, _ index: Int,
    _ last: inout Last?, _ findings: inout [Finding]
  ) {
    let line = plan.sections[index].line
    defer { last = Last(span: span, line: line) }
    guard let before = last else { return }
    let isNewYear = isCalendar && before.span.last == 12 && span.first == 1
    if span.first > before.span.last + 1 {
      let missing = Span(before.span.last + 1, span.first - 1)
      findings.add(
        .gap, line,
        "\(words(name, span)) follows \(words(name, before.span)): "
          + "\(words(name, missing)) \(missing.first == missing.last ? "is" : "are") missing")
    } else if span.first <= before.span.last, !isNewYear {
      findings.add(
        .overlap, line,
        before.span == span
          ? "\(words(name, span)) is also in line \(before.line)"
          : span.last < before.span.first
            ? "\(words(name, span)) comes after \(words(name, before.span)) in line \(before.line)"
            : "\(words(name, span)) and \(words(name, before.span)) in line \(before.line) overlap")
    }
  }

  private static func words(_ name: Period.Name, _ span: Span) -> String {
    let word = name == .letter ? "section" : "\(name)"
    func number(_ value: Int32) -> String {
      guard name == .letter, (1...26).contains(value) else { return "\(value)" }
      return String(UnicodeScalar(UInt8(0x40 + value)))
    }
    return span.first == span.last
      ? "\(word) \(number(span.first))" : "\(word)s \(number(span.first))–\(number(span.last))"
  }
}
