package import Outlook
import ProgressJournal
package import RoadmapModel

/// One week of study: what was finished on each day, what slipped, what comes, and the time spent.
package struct WeekReport: Sendable {
  /// An item of one of the plans, or a choice that is to be made.
  package struct Entry: Sendable {
    package let course: Int
    package let place: PlanPlace
    /// The day it was finished, or the day it is due.
    package let day: Day
    /// How many items it stands for: more than one for a choice of which so many are still to be chosen.
    package let count: Int

    init(course: Int, place: PlanPlace, day: Day, count: Int = 1) {
      (self.course, self.place, self.day, self.count) = (course, place, day, count)
    }
  }

  package struct StudyDay: Sendable {
    package let day: Day
    package let finished: [Entry]
    package let reviews: Int
    package let minutes: Int

    package var isBlank: Bool { finished.isEmpty && reviews == 0 && minutes == 0 }
  }

  package let scope: ReportScope
  package let courses: [Course]
  /// Monday to Sunday.
  package let days: [StudyDay]
  /// Due in the week, before today, and not done to this day. What was spread anew after a week has another day
  /// since, and slipped in that week all the same.
  package let slipped: [Entry]
  /// Due in the rest of the week; of a week gone by, in the one that follows it.
  package let coming: [Entry]

  package var first: Day { days[0].day }
  package var last: Day { days[6].day }
  package var finishedCount: Int { days.reduce(0) { $0 + $1.finished.count } }
  package var reviewCount: Int { days.reduce(0) { $0 + $1.reviews } }
  package var minutes: Int { days.reduce(0) { $0 + $1.minutes } }

  /// `offset`: 0 is the week that today is in, -1 the one before it. `minutes`: of each day.
  package init(_ scope: ReportScope, offset: Int, minutes: [Day: Int]) {
    let today = scope.today
    let monday = Self.monday(of: today, offset)
    let sunday = monday.advanced(by: 6)
    let courses = scope.courses
    let finished = scope.finished(in: courses, from: monday, to: sunday)
    self.scope = scope
    self.courses = courses
    days = (0..<7).map { number in
      let day = monday.advanced(by: number)
      return StudyDay(
        day: day, finished: finished.filter { $0.day == day },
        reviews: scope.reviewDays[day] ?? 0, minutes: minutes[day] ?? 0)
    }
    let due = Self.due(courses) { $0.due(of: $1) }
    let missed = offset < 0 ? Self.due(courses) { $0.missedDue(of: $1) } : []
    slipped = Self.inOrder(
      (due + missed).filter {
        $0.day >= monday && $0.day <= sunday && courses[$0.course].isOver($0.day)
      })
    let (first, last) =
      offset < 0
      ? (sunday.advanced(by: 1), sunday.advanced(by: 7)) : (max(monday, today), sunday)
    coming = due.filter { $0.day >= first && $0.day <= last && !courses[$0.course].isOver($0.day) }
  }

  /// The first day of a week.
  static func monday(of today: Day, _ offset: Int) -> Day {
    today.monday.advanced(by: offset * 7)
  }

  /// What is not done yet, by the day it is due. A pause takes away nothing that was due before it; while
  /// it has no end, nothing comes.
  private static func due(
    _ courses: [Course], _ due: (Course, PlanPlace) -> Day?
  ) -> [Entry] {
    var entries: [Entry] = []
    for (index, course) in courses.enumerated() {
      for place in course.openParts {
        if let day = due(course, place), course.isOver(day) || !course.isHeld {
          let count = max(course.plan.leavesToChoose(at: place), 1)
          entries.append(Entry(course: index, place: place, day: day, count: count))
        }
      }
    }
    return inOrder(entries)
  }

  /// By day, those of a plan as they came.
  fileprivate static func inOrder(_ entries: [Entry]) -> [Entry] {
    entries.enumerated().sorted { a, b in
      (a.element.day, a.element.course, a.offset) < (b.element.day, b.element.course, b.offset)
    }.map(\.element)
  }
}

extension ReportScope {
  /// What was finished in some days; items that the user linked are named once.
  func finished(in courses: [Course], from first: Day, to last: Day) -> [WeekReport.Entry] {
    var entries: [WeekReport.Entry] = []
    var seen: Set<ItemReference> = []
    for (index, course) in courses.enumerated() {
      for entry in course.history.entries where entry.day >= first && entry.day <= last {
        let item = ItemReference(course.plan.id, course.plan.study.itemKeys[entry.item])
        guard !seen.contains(item) else { continue }
        seen.formUnion(links.partners(of: item))
        seen.insert(item)
        entries.append(WeekReport.Entry(course: index, place: .item(entry.item), day: entry.day))
      }
    }
    return WeekReport.inOrder(entries)
  }
}
