import RoadmapModel

/// Periods that are named again further down.
extension PlanFinisher {
  /// "Week 3 Labs" within or right behind week 3 is a part of it; so is "Week 3 – Labs" where the plan
  /// names most of its weeks again and again.
  mutating func joinSame(_ children: Groups) {
    for parent in sections.indices {
      let isHabit = repeatsPeriods(children[parent])
      var before: Int?
      for index in children[parent] {
        defer { if Int(sections[index].parent) == parent { before = index } }
        guard let period = sections[index].period, period.numbering == .counted else { continue }
        if let outer = periodAround(index), isSame(outer, period) {
          demote(index)
        } else if let last = before, let earlier = sections[last].period, isSame(earlier, period),
          isHabit || goesOn(index)
        {
          sections[index].parent = Int32(last)
          demote(index)
        }
      }
    }
  }

  private func periodAround(_ index: Int) -> Period? {
    sections.innermost(from: Int(sections[index].parent)) { sections[$0].period != nil }
      .flatMap { sections[$0].period }
  }

  /// Whether most of these periods stand there more than once in a row.
  private func repeatsPeriods(_ children: ArraySlice<Int>) -> Bool {
    var (runs, repeated) = (0, 0)
    var (last, isRepeated): (Period?, Bool) = (nil, false)
    for index in children {
      guard let period = sections[index].period, period.numbering == .counted else { continue }
      if let earlier = last, isSame(earlier, period), showsLetters(sections[index].titleRange) {
        if !isRepeated { repeated += 1 }
        isRepeated = true
      } else {
        (last, isRepeated) = (period, false)
        runs += 1
      }
    }
    return repeated > 1 && repeated * 2 >= runs
  }

  private func isSame(_ one: Period, _ other: Period) -> Bool {
    one.name == other.name && one.span == other.span && one.weeks == other.weeks
      && one.months == other.months && one.dates == other.dates
      && one.isCalendarMonth == other.isCalendarMonth && one.calendarYear == other.calendarYear
  }

  /// Whether the title goes on from the period's words without a mark between: "Week 3 Labs".
  private func goesOn(_ index: Int) -> Bool {
    let (heading, title) = (sections[index].headingRange, sections[index].titleRange)
    guard !title.isEmpty, title.start > heading.start else { return false }
    var at = title.start - 1
    while at > heading.start, Lines.isSpace(text[at]) || text[at] == 0x2A { at -= 1 }
    return isWordByte(text[at])
  }
}
