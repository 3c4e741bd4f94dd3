import RoadmapModel

/// `## Week 1, Day 1`, `## Week 1, Day 2`, `## Week 2, Day 1`: days that name their week, which has no
/// heading of its own, are gathered below it.
extension PlanFinisher {
  mutating func gatherDays() {
    let weeks = sections.indices.map { weekOfDay($0) }
    guard weeks.count(where: { $0 != nil }) > 1 else { return }
    var made: [Section] = []
    made.reserveCapacity(sections.count + 8)
    var place = [Int32](repeating: 0, count: sections.count)
    /// The last part of each parent: its week, and the section that holds that.
    var last: [Int32: (week: Span?, home: Int32)] = [:]
    for index in sections.indices {
      var section = sections[index]
      let parent = section.parent
      section.parent = index == 0 ? 0 : place[Int(parent)]
      if let week = weeks[index] {
        if last[parent]?.week != week {
          last[parent] = (week, Int32(made.count))
          made.append(impliedWeek(week, above: section))
        }
        section.parent = last[parent]?.home ?? section.parent
      } else if index > 0 {
        let own = section.period?.name == .week ? section.period?.span : nil
        last[parent] = (own, Int32(made.count))
      }
      place[index] = Int32(made.count)
      made.append(section)
    }
    sections = made
    for index in items.indices { items[index].section = place[Int(items[index].section)] }
    for index in notes.indices where notes[index].owner >= 0 {
      notes[index].owner = place[Int(notes[index].owner)]
    }
  }

  /// The one week that a day's heading names beside the day; `nil` in a week, whose heading says it.
  private func weekOfDay(_ index: Int) -> Span? {
    guard index > 0, let period = sections[index].period, period.name == .day,
      let week = period.weeks, week.first == week.last
    else { return nil }
    let isInWeek = sections.innermost(from: Int(sections[index].parent)) {
      sections[$0].period?.name == .week
    }
    return isInWeek == nil ? week : nil
  }

  private func impliedWeek(_ week: Span, above day: Section) -> Section {
    var section = Section(kind: .week, line: day.line, parent: day.parent)
    section.period = Period(name: .week, span: week)
    section.isImplied = true
    section.headingRange = words(of: week, in: day.headingRange)
    return section
  }

  /// "Week 1" in "Week 1, Day 2: Knots", as its author writes it.
  private func words(of week: Span, in heading: ByteRange) -> ByteRange {
    TokenLine.with(text, heading) { line in
      let parser = PeriodParser(line: line)
      for first in 0..<line.count {
        guard let found = parser.bare(first), found.period.name == .week,
          found.period.span == week, found.next > first
        else { continue }
        return ByteRange(Int(line[first].lower), Int(line[found.next - 1].upper))
      }
      return .empty
    }
  }
}
