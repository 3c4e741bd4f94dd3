package import RoadmapModel

extension ScheduleRevision {
  /// Keeps the windows that had begun where they are, for a text that would move them; `nil` where it
  /// moves none.
  package init?(
    keeping before: StudiedPlan, in after: StudiedPlan, _ run: PlanRun, today: Day
  ) {
    guard let old = Timetable(before, run, today: today),
      let new = Timetable(after, run, today: today)
    else { return nil }
    let windows = Self.begun(old, before, today)
    let places = Dictionary(
      zip(after.study.sectionKeys, after.sections.indices), uniquingKeysWith: { first, _ in first })
    let isMoved = windows.contains { window in
      places[window.section].map { new.window(ofSection: $0) != window.days } ?? false
    }
    guard isMoved else { return nil }
    self.init(from: today, until: run.until, .ahead, windows: windows)
  }

  /// Spreads what is not done from today to the end.
  package init(
    spreading plan: StudiedPlan, _ run: PlanRun, until end: Day, today: Day
  ) {
    let windows = Timetable(plan, run, today: today).map { Self.begun($0, plan, today) } ?? []
    self.init(from: max(today, run.start), until: end, .left, windows: windows)
  }

  private static func begun(
    _ table: Timetable, _ plan: StudiedPlan, _ today: Day
  ) -> [Window] {
    plan.sections.indices.dropFirst().compactMap { index in
      guard let days = table.window(ofSection: index), days.lowerBound <= today else { return nil }
      return Window(plan.study.sectionKeys[index], days)
    }
  }
}
