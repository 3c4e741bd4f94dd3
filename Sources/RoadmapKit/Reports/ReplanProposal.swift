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

  /// Why nothing can be spread.
  package var refusal: ScheduleRefusal? {
    let open = zip(courses, outlooks).filter { $0.1.left > 0 }
    guard !open.isEmpty else { return .nothingLeft }
    let missing = open.first { $0.0.run == nil } ?? open.first { wished == nil && $0.1.end == nil }
    if let missing { return .lacksEnd(missing.0.plan.id) }
    // An end that is over cannot be kept.
    for (course, outlook) in open {
      guard wished == nil, let end = outlook.end, end < today else { continue }
      return .endIsOver(course.plan.id, end: end, asPlanned: outlook.endAsPlanned)
    }
    return nil
  }
}
