import RoadmapModel

/// Which of the days that headings name are days of the plan.
extension PlanFinisher {
  /// "Monday Upper Body", "Tuesday Run": days where two or more stand beside each other.
  mutating func promoteWeekdays(_ children: Groups) {
    for parent in sections.indices {
      var days: [(index: Int, period: Period)] = []
      var count = 0
      for index in children[parent] {
        if sections[index].period?.name == .day { count += 1 }
        guard sections[index].period == nil, sections[index].kind == .topic,
          let period = LoosePeriod.weekday(text, sections[index].headingRange)
        else { continue }
        days.append((index, period))
      }
      guard days.count + count > 1 else { continue }
      for day in days {
        sections[day.index].period = day.period
        sections[day.index].kind = .day
      }
    }
  }

  /// "05/01" above "06/01": days where two or more stand beside each other, whichever number is the month.
  mutating func promotePairs(_ children: Groups) {
    for parent in sections.indices {
      let days = children[parent].filter {
        mayCount($0) && LoosePeriod.isPair(text, sections[$0].headingRange)
      }
      guard days.count > 1, !areFractions(days) else { continue }
      for day in days {
        sections[day].period = Period(name: .day, span: Span(0, 0), numbering: .none)
        sections[day].kind = .day
      }
    }
  }

  /// "1/3", "2/3", "3/3" count the parts of a whole.
  private func areFractions(_ days: [Int]) -> Bool {
    days.enumerated().allSatisfy { place, section in
      let range = sections[section].headingRange
      let part = Array("\(place + 1)/\(days.count)".utf8)
      return text[range.start..<range.end].starts(with: part)
    }
  }

  /// "1. July — Hull" above "2. August — Sails": parts that are numbered, each in the month after the one
  /// before. "1. Juli" above "2. Juli" are days.
  mutating func turnNumberedMonths(_ children: Groups) {
    for parent in sections.indices {
      var row: [(index: Int, day: CalendarDay)] = []
      for index in children[parent] {
        guard let period = sections[index].period, period.name == .day,
          let dates = period.dates, dates.first == dates.last, beginsWithOrdinal(index)
        else { continue }
        let day = dates.first
        if let last = row.last?.day, day.day != last.day + 1 || day.month != last.month % 12 + 1 {
          row.removeAll()
        }
        row.append((index, day))
      }
      guard row.count > 1 else { continue }
      for (index, day) in row {
        let month = Int32(day.month)
        sections[index].period = Period(
          name: .month, span: Span(month, month), isCalendarMonth: true)
        sections[index].dates = nil
        sections[index].kind = .month
      }
    }
  }

  /// "2. …"
  private func beginsWithOrdinal(_ index: Int) -> Bool {
    TokenLine.with(text, Trim(text: text).heading(sections[index].headingRange), most: 4) { line in
      line.kind(0) == .number && line.kind(1) == .dot && line.isTight(1) && !line.isTight(2)
    }
  }

  /// "Thursday (catch-up)", the only weekday of the plan, is a part of its routine.
  mutating func demoteLoneWeekday() {
    let days = sections.indices.filter {
      sections[$0].period?.numbering == .weekday && sections[$0].period?.dates == nil
    }
    if days.count == 1 { demote(days[0]) }
  }

  /// "Tuesday: long run" outside the plan's weeks, which hold their own work, is a day of any week.
  mutating func demoteRoutine(_ holds: [Bool]) {
    var weeks = 0
    var isInside = [Bool](repeating: false, count: sections.count)
    var days: [Int] = []
    for index in sections.indices.dropFirst() {
      let parent = Int(sections[index].parent)
      guard let period = sections[index].period, period.name != .letter else {
        isInside[index] = isInside[parent]
        continue
      }
      isInside[index] = true
      if period.numbering == .weekday, period.dates == nil {
        if !isInside[parent] { days.append(index) }
      } else if period.name == .week || period.name == .day, holds[index] {
        weeks += 1
      }
    }
    guard weeks > 2 else { return }
    for index in days { demote(index) }
  }
}
