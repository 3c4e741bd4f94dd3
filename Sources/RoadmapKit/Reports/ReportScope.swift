package import Outlook
import ProgressJournal
package import RoadmapModel

/// The plans that a report is about, and how their user studies: all that a report is made of.
package struct ReportScope: Sendable {
  /// In the order in which plans are listed.
  package let sources: [ReadPlan]
  package let runs: [PlanID: PlanRun]
  package let settings: StudySettings
  package let calendar: StudyCalendar
  package let today: Day
  /// The one section of the only plan that the report is about; the root stands for whole plans.
  package private(set) var section = 0
  /// How many of their items were reviewed on each day of the last year.
  package private(set) var reviewDays: [Day: Int]
  /// How many of any plan's were today.
  let reviewedToday: Int
  /// By plan, how many ticks wait for the user to say which line they belong to.
  package let questions: [PlanID: Int]
  let links: ItemLinks
  /// What was done of items in other plans that are linked to these.
  let elsewhere: [ItemReference: ItemProgress]
  /// The timer that was started last of those that run; `nil` where none does.
  package let focus: FocusTimer?

  package init(
    sources: [ReadPlan], runs: [PlanID: PlanRun], settings: [String: String],
    reviewDays: [Day: Int], reviewedToday: Int? = nil, links: ItemLinks,
    elsewhere: [ItemReference: ItemProgress] = [:], questions: [PlanID: Int] = [:], today: Day
  ) {
    self.sources = sources
    self.runs = runs
    self.settings = StudySettings(settings)
    focus = FocusTimer.all(in: settings).first?.timer
    calendar = StudyCalendar(
      weekdays: self.settings[Settings.studyDays], daysOff: self.settings[Settings.daysOff])
    self.reviewDays = reviewDays
    self.reviewedToday = reviewedToday ?? reviewDays[today] ?? 0
    self.links = links
    self.elsewhere = elsewhere
    self.questions = questions
    self.today = today
  }

  /// Of one section alone.
  func of(section: Int, reviewDays: [Day: Int]) -> ReportScope {
    var scope = self
    (scope.section, scope.reviewDays) = (section, reviewDays)
    return scope
  }

  package var plans: [StudiedPlan] { sources.map(\.plan) }

  package var courses: [Course] {
    sources.map { Course($0.plan, runs[$0.plan.id], calendar, today: today) }
  }

  package var reviews: DueReviews {
    DueReviews(
      of: plans, section: section, settings, links: links, elsewhere: elsewhere,
      doneToday: reviewedToday, today: today)
  }

  package var memory: MemoryModel {
    MemoryModel(retention: settings[Settings.reviewRetention]) ?? .standard
  }

  /// Whether reviews ask about an item: neither a chore nor left out, by itself or with what it is linked to.
  package func asks(about item: Int, of plan: StudiedPlan) -> Bool {
    let reference = ItemReference(plan.id, plan.study.itemKeys[item])
    return settings.reviewExceptions.asks(
      about: reference.key, of: plan.id, byItself: !Chore.isOne(plan.text(ofItem: item)))
      && links.partners(of: reference).allSatisfy {
        settings.reviewExceptions.asks(about: $0.key, of: $0.plan, byItself: true)
      }
  }

  /// What was done on which days, items that the user linked counting once.
  package func activity(of courses: [Course]) -> Activity {
    var items: [Day: Int] = [:]
    var counted: Set<LinkedDay> = []
    for course in courses {
      for entry in course.history.entries where course.plan.holds(entry.section, in: section) {
        let item = ItemReference(course.plan.id, course.plan.study.itemKeys[entry.item])
        let group = links.partners(of: item)
        if let first = group.first {
          let day = LinkedDay(item: min(first, item), day: entry.day)
          guard counted.insert(day).inserted else { continue }
        }
        items[entry.day, default: 0] += 1
      }
    }
    return Activity(items: items, reviews: reviewDays, calendar, today: today)
  }

  /// A group of linked items, by the first of them, on a day that something of it was done.
  private struct LinkedDay: Hashable {
    let item: ItemReference
    let day: Day
  }
}
