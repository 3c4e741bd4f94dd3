package import RoadmapModel

/// A year of days in columns of weeks, this week last.
package struct ActivityGrid: Sendable {
  package struct Cell: Hashable, Sendable {
    package let day: Day
    package let count: Int
    /// From 0, for none, to 4: by quarters of the year's busiest day.
    package let level: Int
  }

  /// Weeks from Monday on; `nil` for days that are still to come.
  package let weeks: [[Cell?]]
  /// All that was done on these days.
  package let total: Int
  /// The most on one day.
  package let most: Int

  package init(_ activity: Activity, weeks count: Int = 53) {
    let today = activity.today
    let monday = today.monday
    let days = (1 - count..<1).map { week in
      (0..<7).map { monday.advanced(by: week * 7 + $0) }
    }
    let counts = days.joined().map { activity[$0] }
    let most = counts.max() ?? 0
    total = counts.reduce(0, +)
    self.most = most
    weeks = days.map { week in
      week.map { day in
        guard day <= today else { return nil }
        let count = activity[day]
        return Cell(
          day: day, count: count, level: most == 0 ? 0 : (count * 4 + most - 1) / most)
      }
    }
  }
}
