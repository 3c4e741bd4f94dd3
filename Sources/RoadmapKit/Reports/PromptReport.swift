import Outlook
package import RoadmapModel

/// What a shell's prompt says: the plan at hand, how much of it is done, and what today asks for.
package struct PromptReport: Sendable {
  package let plan: PlanID
  package let counts: PlanCounts
  /// How much today still asks for; `nil` without a schedule.
  package let left: Int?

  /// Of the plans that today still asks something of, or else of all, the one that `next` names first;
  /// `name` picks one. `nil` where there is nothing to say.
  package init?(_ scope: ReportScope, named name: String?) {
    let candidates = scope.courses.filter { course in
      guard !course.plan.isComplete(.section(0)) else { return false }
      return name.map { course.plan.id.isMeant(by: $0) } ?? course.isOn(scope.today)
    }
    // Nothing left of one plan must not hide what is left of another.
    let asked = candidates.filter { !($0.pace?.today.isDone ?? true) }
    guard let course = Self.first(asked.isEmpty ? candidates : asked, scope) else { return nil }
    plan = course.plan.id
    counts = course.plan.counts
    left = course.pace?.today.left
  }

  private static func first(_ courses: [Course], _ scope: ReportScope) -> Course? {
    guard courses.count > 1 else { return courses.first }
    let effort = Effort(scope.settings, learningFrom: [])
    let entry = Agenda(courses, effort, atMost: 1).entries.first
    return entry.map { courses[$0.course] } ?? courses.first
  }
}

extension PlanID {
  /// Whether a name that was typed is the beginning of this one, or its initials.
  fileprivate func isMeant(by name: String) -> Bool {
    description.hasPrefix(name.lowercased()) || initials == name.lowercased()
  }
}
