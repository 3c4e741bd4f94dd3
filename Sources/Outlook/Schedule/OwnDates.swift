package import RoadmapModel

extension StudiedPlan {
  /// The first day that the plan's own headings name, as in `Week 1 (Jan 4–10)`; without a year it is the
  /// one nearest to today. `nil` where they name none.
  package func ownStart(near today: Day) -> Day? {
    let dates = sections.dropFirst().lazy.filter { $0.kind != .outcomes }
      .compactMap { $0.period?.dates?.first }
    guard let first = dates.first else { return nil }
    let year = today.date.year
    return [year, year + 1, year - 1].compactMap { first.day(inYear: $0) }
      .min { abs($0.number - today.number) < abs($1.number - today.number) }
  }
}
