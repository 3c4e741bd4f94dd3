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
  package let reviewDays: [Day: Int]
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

  fileprivate init(_ scope: ReportScope, section: Int, reviewDays: [Day: Int]) {
    sources = scope.sources
    runs = scope.runs
    settings = scope.settings
    focus = scope.focus
    calendar = scope.calendar
    self.reviewDays = reviewDays
    reviewedToday = scope.reviewedToday
    links = scope.links
    elsewhere = scope.elsewhere
    questions = scope.questions
    today = scope.today
    self.section = section
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

extension PlanShelf {
  /// All plans that were begun.
  package func scope(asLastRead: Bool = false) throws -> ReportScope {
    let begun = try begun(asLastRead: asLastRead)
    var runs: [PlanID: PlanRun] = [:]
    for entry in begun.entries { runs[entry.listed.id] = entry.run }
    return ReportScope(
      sources: begun.entries.map { ReadPlan(plan: $0.plan, origin: $0.listed.origin) }, runs: runs,
      settings: begun.settings, reviewDays: begun.reviewDays, links: begun.links,
      questions: begun.questions, today: time.day)
  }

  /// A section of a plan and no more: what was done, learned and reviewed there.
  package func scope(only source: ReadPlan, section: Int) throws -> ReportScope {
    let scope = try scope(only: [source])
    guard section > 0 else { return scope }
    let plan = source.plan
    let keys = plan.items.indices.filter { plan.holds(Int(plan.items[$0].section), in: section) }
      .map { plan.study.itemKeys[$0] }
    let items = Set(keys.map { ItemReference(plan.id, $0) })
    let first = time.day.advanced(by: -371)
    var days: [Day: Int] = [:]
    for review in try journal?.reviews() ?? []
    where review.day >= first && items.contains(review.item) {
      days[review.day, default: 0] += 1
    }
    return ReportScope(scope, section: section, reviewDays: days)
  }

  /// These plans and no others, begun or not.
  package func scope(only sources: [ReadPlan]) throws -> ReportScope {
    // A file that is only looked at needs no journal.
    let journal = sources.isEmpty || sources.contains { $0.plan.study.isTracked } ? journal : nil
    let links = try journal?.links() ?? ItemLinks()
    return ReportScope(
      sources: sources, runs: try journal?.runs() ?? [:], settings: try journal?.settings() ?? [:],
      reviewDays: try journal?.reviewDays(
        since: time.day.advanced(by: -371), of: Set(sources.map(\.plan.id))) ?? [:],
      reviewedToday: try journal?.reviewDays(since: time.day)[time.day] ?? 0,
      links: links, elsewhere: try linkedElsewhere(links, Set(sources.map(\.plan.id))),
      questions: try journal?.questionCounts(of: sources.map(\.plan.id)) ?? [:],
      today: time.day)
  }

  /// What was done of the items in other plans on the list that some plans' items are linked to.
  private func linkedElsewhere(
    _ links: ItemLinks, _ plans: Set<PlanID>
  ) throws -> [ItemReference: ItemProgress] {
    guard let journal, !links.isEmpty else { return [:] }
    let others = Set(
      links.items.filter { plans.contains($0.plan) }.flatMap(links.partners)
        .filter { !plans.contains($0.plan) })
    let known = try known(Set(others.map(\.plan)))
    var progress: [ItemReference: ItemProgress] = [:]
    for item in others where known.contains(item.plan) {
      progress[item] = try journal.progress(of: item)
    }
    return progress
  }
}
