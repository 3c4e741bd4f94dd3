package import Outlook
import ProgressJournal
package import RoadmapModel

/// What it takes to keep the ends of some plans, what ends keep their pace, and whether what is left of
/// them can be spread.
package struct ReplanProposal: Sendable {
  package let courses: [Course]
  package let outlooks: [ReplanOutlook]
  package let questions: [PlanID: Int]
  package let today: Day
  private let wished: Day?

  package init(_ scope: ReportScope, until wished: Day?) {
    courses = scope.courses
    outlooks = scope.courses.map {
      ReplanOutlook($0, scope.calendar, until: wished, today: scope.today)
    }
    questions = scope.questions
    today = scope.today
    self.wished = wished
  }

  /// By plan, why what is left of it cannot be spread; the others can be.
  package var refusals: [PlanID: ScheduleRefusal] {
    var refusals: [PlanID: ScheduleRefusal] = [:]
    for (course, outlook) in zip(courses, outlooks) where outlook.left > 0 {
      refusals[course.plan.id] = refusal(of: course, outlook)
    }
    return refusals
  }

  private func refusal(of course: Course, _ outlook: ReplanOutlook) -> ScheduleRefusal? {
    let plan = course.plan.id
    guard course.run != nil else { return .lacksEnd(plan) }
    guard wished == nil else { return nil }
    guard let end = outlook.end else { return .lacksEnd(plan) }
    // An end that is over cannot be kept.
    return end < today ? .endIsOver(plan, end: end, asPlanned: outlook.endAsPlanned) : nil
  }

  /// Why nothing is spread: of plans that were named, all are or none.
  package func refusal(isNamed: Bool) -> ScheduleRefusal? {
    let open = zip(courses, outlooks).filter { $0.1.left > 0 }.map(\.0.plan.id)
    guard !open.isEmpty else { return .nothingLeft }
    let refusals = refusals
    guard isNamed || refusals.count == open.count else { return nil }
    return open.compactMap { refusals[$0] }.first
  }
}
