/// A plan that need not be read: its tally, and the progress that it was made of.
package struct TalliedPlan: Sendable {
  package let tally: PlanTally
  private let progress: PackedProgress
  /// The first and the last day on which something was done.
  package private(set) var days: ClosedRange<Day>?
  /// The last day that anything recorded is of.
  package private(set) var lastTouched: Day?
  /// Whether something was started and not finished.
  package private(set) var hasStarted = false
  /// Whether any time was recorded.
  package private(set) var hasTimes = false

  /// `nil` where one of them is damaged, or they do not belong together.
  package init?(_ progress: PackedProgress, tally bytes: [UInt8]) {
    guard let tally = PlanTally(bytes) else { return nil }
    self.init(progress, tally)
  }

  package init?(_ progress: PackedProgress, _ tally: PlanTally) {
    self.tally = tally
    self.progress = progress
    var (first, last, touched) = (Int.max, Int.min, Int.min)
    var (hasStarted, hasTimes) = (false, false)
    func note(_ done: Day, _ role: PlanTally.Role) {
      touched = max(touched, done.number)
      if role.contains(.counts) {
        (first, last) = (min(first, done.number), max(last, done.number))
      }
    }
    let isSound = Self.forEach(progress, tally, done: note) { part, role in
      if let done = part.done {
        note(done, role)
      } else if part.skipped == nil, part.started != nil {
        hasStarted = true
      }
      if let started = part.started?.number { touched = max(touched, started) }
      if let skipped = part.skipped?.number { touched = max(touched, skipped) }
      if let reviewed = part.memory?.reviewed.number { touched = max(touched, reviewed) }
      if part.minutes > 0 { hasTimes = true }
    }
    guard isSound else { return nil }
    if first <= last { days = Day(number: first)...Day(number: last) }
    if touched > Int.min { lastTouched = Day(number: touched) }
    self.hasStarted = hasStarted
    self.hasTimes = hasTimes
  }

  /// One that was read after all.
  package init(_ plan: Plan) {
    guard let tallied = TalliedPlan(plan.study?.packed ?? PackedProgress(), PlanTally(plan)) else {
      preconditionFailure("what was just packed can be read")
    }
    self = tallied
  }

  /// Each recorded part and what it counts as, those of which only the day is known on which they
  /// were done as that day; `false` where the two do not belong together.
  @inline(__always)
  private static func forEach(
    _ progress: PackedProgress, _ tally: PlanTally, done: (Day, PlanTally.Role) -> Void,
    _ others: (borrowing PartProgress, PlanTally.Role) -> Void
  ) -> Bool {
    tally.roles.withUnsafeBufferPointer { roles in
      var place = 0
      let isSound = progress.forEach(
        done: { day in
          if place < roles.count { done(day, roles[place]) }
          place += 1
        },
        others: { part in
          if place < roles.count { others(part, roles[place]) }
          place += 1
        })
      return isSound && place == roles.count
    }
  }

  @inline(__always)
  func forEach(
    done: (Day, PlanTally.Role) -> Void, _ others: (borrowing PartProgress, PlanTally.Role) -> Void
  ) {
    _ = Self.forEach(progress, tally, done: done, others)
  }

  /// The days on which leaves were done that progress is counted in.
  private func forEachDone(_ body: (Day) -> Void) {
    forEach(done: { if $1.contains(.counts) { body($0) } }) { part, role in
      if let done = part.done, role.contains(.counts) { body(done) }
    }
  }

  /// What was done on each day, as `StudyHistory` has it.
  package func count(into counts: inout DayCounts) { forEachDone { counts.add($0) } }

  package func doneCount(on day: Day) -> Int {
    guard let days, days.contains(day) else { return 0 }
    var count = 0
    forEachDone { if $0 == day { count += 1 } }
    return count
  }
}

/// How many of something fell on each day. Most days are of the last years, where no table is needed.
package struct DayCounts {
  private let last: Int
  private var recent: [Int]
  private var others: [Day: Int] = [:]

  package init(today: Day) {
    last = today.number
    recent = Array(repeating: 0, count: 1024)
  }

  package mutating func add(_ day: Day) {
    let age = last - day.number
    if recent.indices.contains(age) { recent[age] += 1 } else { others[day, default: 0] += 1 }
  }

  /// Added to what is known already.
  package func added(to known: [Day: Int]) -> [Day: Int] {
    var counts = known
    for (day, count) in others { counts[day, default: 0] += count }
    for (age, count) in recent.enumerated() where count > 0 {
      counts[Day(number: last - age), default: 0] += count
    }
    return counts
  }
}
