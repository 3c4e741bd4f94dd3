package import RoadmapModel

/// The days on which a plan is paused, as far as they are known on some day.
package struct PausedDays: Hashable, Sendable {
  /// By number, in their order and apart from each other.
  let ranges: [Range<Int>]
  /// The first day of the pause that today is in, also where the plan was to begin later in it.
  package let pausedSince: Day?

  /// Its last day, where that is known.
  package let pausedUntil: Day?
  /// The pauses with an end that are to come.
  package let planned: [ClosedRange<Day>]

  /// A pause without an end goes on up to today; one that is to begin without an end is not known yet.
  package init(_ run: PlanRun, today: Day) {
    // A pause that is over before the plan begins puts nothing off.
    let pauses = run.pauses.filter { ($0.last ?? Day.all.upperBound) >= run.start }
      .compactMap { pause -> ClosedRange<Day>? in
        let last = pause.last ?? today
        return pause.first <= last ? pause.first...last : nil
      }
    ranges = StudyDays.union(
      pauses.filter { $0.upperBound >= run.start }
        .map { max($0.lowerBound, run.start)...$0.upperBound })
    let current = StudyDays.union(pauses).first { $0.contains(today.number) }
    pausedSince = current.map { Day(number: $0.lowerBound) }
    // One without an end may follow on the last day of another.
    let next = current?.upperBound ?? today.number
    let isOpen = run.pauses.contains { $0.last == nil && $0.first.number <= next }
    pausedUntil = isOpen ? nil : current.map { Day(number: $0.upperBound - 1) }
    let known = max(current?.upperBound ?? 0, today.number + 1)
    planned = ranges.filter { $0.lowerBound >= known }.map {
      Day(number: $0.lowerBound)...Day(number: $0.upperBound - 1)
    }
  }

  /// The first day after a plan of so many days, by number, as the pauses before a day have put it off.
  func end(of length: Int, from start: Int, before day: Int) -> Int {
    let pauses = ranges.map { $0.lowerBound..<max(min($0.upperBound, day), $0.lowerBound) }
    return CalendarMap(
      from: start, length: max(length, 1), ends: [(from: start, end: nil)],
      pauses: pauses.filter { !$0.isEmpty }
    ).end
  }

  /// How many of these days are paused.
  func count(in days: Range<Int>) -> Int {
    ranges.reduce(0) { $0 + $1.clamped(to: days).count }
  }

  var closed: [ClosedRange<Day>] {
    ranges.map { Day(number: $0.lowerBound)...Day(number: $0.upperBound - 1) }
  }

  /// A window as the pauses that came after a day have put it off, less those that it was made with.
  func put(
    _ window: ClosedRange<Day>, offAfter day: Day, knowing known: [ClosedRange<Day>]
  ) -> ClosedRange<Day> {
    var (first, last) = (window.lowerBound.number, window.upperBound.number)
    for range in without(known) where range.upperBound > day.number + 1 {
      let pause = max(range.lowerBound, day.number + 1)..<range.upperBound
      if pause.lowerBound <= first { first += pause.count }
      if pause.lowerBound <= last { last += pause.count }
    }
    return Day(number: first)...Day(number: max(first, last))
  }

  /// The day that a part is due on which was postponed: what was paused since puts it off by as many
  /// days, and nothing becomes due in a pause.
  func due(_ postponed: PlanRun.Postponement) -> Day {
    var day = postponed.day.number
    for pause in without(postponed.known) where pause.lowerBound <= day { day += pause.count }
    for pause in ranges where pause.contains(day) { day = pause.upperBound }
    return Day(number: day)
  }

  /// The paused days that are not among the known ones, in their order.
  private func without(_ known: [ClosedRange<Day>]) -> [Range<Int>] {
    StudyDays.union(known).reduce(ranges) { rest, known in
      rest.flatMap { range in
        [
          range.lowerBound..<max(min(range.upperBound, known.lowerBound), range.lowerBound),
          min(max(range.lowerBound, known.upperBound), range.upperBound)..<range.upperBound,
        ].filter { !$0.isEmpty }
      }
    }
  }
}
