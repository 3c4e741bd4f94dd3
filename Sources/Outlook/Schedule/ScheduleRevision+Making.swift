package import RoadmapModel

extension ScheduleRevision {
  /// Keeps the windows that had begun where they are, for a text or a choice that would move them, and gives
  /// days that are ahead to what was added before today; `nil` where there is neither.
  package init?(
    keeping before: StudiedPlan, in after: StudiedPlan, _ run: PlanRun, today: Day
  ) {
    guard let old = Timetable(before, run, today: today),
      let new = Timetable(after, run, today: today)
    else { return nil }
    let begun = Self.begun(old, before, today)
    let places = Dictionary(
      zip(after.study.sectionKeys, after.sections.indices), uniquingKeysWith: { first, _ in first })
    let isMoved = begun.contains { window in
      places[window.section].map { new.plannedWindow(ofSection: $0) != window.days } ?? false
    }
    let known = Set(begun.map(\.section))
    let keys = Set(after.study.sectionKeys + after.study.itemKeys).subtracting(known)
    let kept = begun + Self.given(run, today: today).filter { keys.contains($0.section) }
    // What had begun stays where it was, which may put what was added before today.
    let revision = ScheduleRevision(from: today, until: run.until, .ahead, windows: kept)
    var revised: PlanRun? = run
    revised.apply(.replanned(revision), recorded: today)
    let held = revised.flatMap { Timetable(after, $0, today: today) } ?? new
    let table = isMoved ? held : new
    let items = Self.items(
      beginning: before, old, in: after, table, today
    ).filter { item in !kept.contains { $0.section == item.section } }
    let added = AddedParts(
      to: before, old, in: after, new, table, begun: begun, today: today
    ).windows
    guard isMoved || !added.isEmpty || !items.isEmpty else { return nil }
    self.init(from: today, until: run.until, .ahead, windows: kept + items + added)
  }

  /// A section's own items before its first subsection have a share of its days, which changes with
  /// what else is in it: those whose days had begun keep them, too.
  private static func items(
    beginning before: StudiedPlan, _ old: Timetable, in after: StudiedPlan, _ new: Timetable,
    _ today: Day
  ) -> [Window] {
    let known = Dictionary(
      zip(before.study.itemKeys, before.items.indices), uniquingKeysWith: { first, _ in first })
    return after.items.indices.compactMap { index in
      let key = after.study.itemKeys[index]
      guard after.isLeaf(index), let last = known[key],
        before.study.sectionKeys[Int(before.items[last].section)]
          == after.study.sectionKeys[Int(after.items[index].section)],
        let days = old.plannedWindow(ofItem: last, in: before), days.lowerBound <= today,
        days != new.plannedWindow(ofItem: index, in: after)
      else { return nil }
      return Window(key, days)
    }
  }

  /// Spreads what is not done from today to the end; `nil` for the plan's own, which later pauses move.
  package init(
    spreading plan: StudiedPlan, _ run: PlanRun, until end: Day?, today: Day
  ) {
    let windows = Timetable(plan, run, today: today).map { Self.begun($0, plan, today) } ?? []
    self.init(from: max(today, run.start), until: end, .left, windows: windows)
  }

  /// What was postponed is so in the new schedule as well.
  private static func begun(
    _ table: Timetable, _ plan: StudiedPlan, _ today: Day
  ) -> [Window] {
    plan.sections.indices.dropFirst().compactMap { index in
      guard let days = table.plannedWindow(ofSection: index), days.lowerBound <= today else {
        return nil
      }
      return Window(plan.study.sectionKeys[index], days)
    }
  }

  /// The days that were given to what was added before.
  private static func given(_ run: PlanRun, today: Day) -> [Window] {
    guard let revision = run.revision, revision.spread == .ahead else { return [] }
    let pausedDays = PausedDays(run, today: today)
    return revision.windows.map { window in
      Window(
        window.section,
        pausedDays.put(window.days, offAfter: revision.from, knowing: run.revisionPauses))
    }
  }
}
