package import Outlook
package import RoadmapModel

/// All that `roadmap status` knows before it is put into words.
package struct StatusReport: Sendable {
  /// One plan and how it stands. A class, since to copy all that is dear.
  package final class Entry: Sendable {
    package let course: Course
    package let standing: Standing

    fileprivate init(_ course: Course, _ standing: Standing) {
      (self.course, self.standing) = (course, standing)
    }
  }

  /// As many plans as anybody follows are told in full.
  package static let mostInFull = 8

  package let scope: ReportScope
  /// Told in full, in the order in which plans are listed; those that begin on a later day come last.
  package let entries: [Entry]
  /// The others that are under way, those worked on last before the rest: a line each.
  package let lines: [Entry]
  package let reviews: DueReviews
  package let activity: Activity
  /// One plan or section was asked for.
  package let isDeep: Bool
  /// Every plan was asked for, in full.
  package let isAll: Bool
  /// How many plans are left out: finished, and nothing is left to say of them.
  package let closed: Int
  /// Whether anything was done in any plan of the report.
  package var isAnythingDone: Bool { scope.courses.contains { $0.plan.counts.done > 0 } }

  /// `isAll`: every plan in full, whatever became of it.
  package init(_ scope: ReportScope, isAll: Bool = false) {
    let courses = scope.courses
    let all = courses.map { Entry($0, Standing($0, isDeep: false)) }
    let open = isAll ? all : all.filter { !$0.standing.isClosed(today: scope.today) }
    let ranked = isAll ? Array(open.indices) : Self.ranked(open, today: scope.today)
    let full = isAll ? ranked[...] : ranked.prefix(Self.mostInFull)
    self.init(
      scope, courses, Self.listed(full, open, today: scope.today),
      lines: ranked.dropFirst(full.count).map { open[$0] }, isDeep: false,
      isAll: isAll, closed: all.count - open.count)
  }

  /// Of the plans of a scope, or a section of its only one, with the sections below.
  package init(_ scope: ReportScope, section: Int) {
    let courses = scope.courses
    self.init(
      scope, courses,
      courses.map { Entry($0, Standing($0, section: section, isDeep: true)) },
      lines: [], isDeep: true, isAll: false, closed: 0)
  }

  private init(
    _ scope: ReportScope, _ courses: [Course], _ entries: [Entry], lines: [Entry], isDeep: Bool,
    isAll: Bool, closed: Int
  ) {
    self.scope = scope
    self.entries = entries
    self.lines = lines
    self.isDeep = isDeep
    self.isAll = isAll
    self.closed = closed
    reviews = scope.reviews
    activity = scope.activity(of: courses)
  }

  private static func listed(
    _ places: ArraySlice<Int>, _ entries: [Entry], today: Day
  ) -> [Entry] {
    let entries = places.sorted().map { entries[$0] }
    func isAhead(_ entry: Entry) -> Bool { entry.course.run.map { $0.start > today } ?? false }
    return entries.filter { !isAhead($0) } + entries.filter(isAhead)
  }

  /// Those that are scheduled now, then those worked on last, and what is finished after all others.
  private static func ranked(_ entries: [Entry], today: Day) -> [Int] {
    let keys = entries.map { entry -> (Int, Int) in
      let rank = entry.standing.isComplete ? 2 : entry.course.run?.isOn(today) == true ? 0 : 1
      return (rank, -(entry.course.plan.lastTouched?.number ?? -.max))
    }
    return entries.indices.sorted { a, b in
      keys[a] != keys[b] ? keys[a] < keys[b] : a < b
    }
  }
}

extension Standing {
  /// Finished, and confirmed; without outcomes it is news for a week.
  package func isClosed(today: Day) -> Bool {
    guard isComplete else { return false }
    if counts.outcomes > 0 { return counts.confirmed == counts.outcomes }
    return days.map { today.number - $0.upperBound.number > 6 } ?? true
  }
}

extension StudiedPlan {
  /// The last day that anything recorded is of.
  package var lastTouched: Day? {
    var last: Day?
    func note(_ day: Day?) {
      if let day { last = max(last ?? day, day) }
    }
    for progress in study.progress.values {
      note(progress.startedDay)
      note(progress.doneDay)
      note(progress.skippedDay)
      note(progress.memory?.reviewed)
    }
    return last
  }
}
