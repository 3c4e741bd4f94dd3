package import RoadmapModel

extension Course {
  /// The first day that the plan's own headings name, as in `Week 1 (Jan 4–10)`; without a year it is the
  /// one nearest to today. `nil` where they name none, or where its schedule begins with another section:
  /// who starts with the day of `Week 3 (Jan 18–24)` has week 3 two weeks later.
  package func ownStart(near today: Day) -> Day? {
    let sections = plan.sections
    let dated = sections.indices.dropFirst().first {
      sections[$0].kind != .outcomes && sections[$0].period?.dates != nil
    }
    guard let dated, let first = sections[dated].period?.dates?.first, let times = pace?.timetable,
      times.window(ofSection: dated)?.lowerBound == times.start
    else { return nil }
    let year = today.date.year
    return [year, year + 1, year - 1].compactMap { first.day(inYear: $0) }
      .min { abs($0.number - today.number) < abs($1.number - today.number) }
  }
}
