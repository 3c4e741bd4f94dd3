import Outlook
package import RoadmapModel

/// What a shell's prompt says: the plan at hand, how much of it is done, and what today asks for.
package struct PromptReport: Sendable {
  package let plan: PlanID
  package let counts: PlanCounts
  /// How much today still asks for; `nil` without a schedule.
  package let left: Int?

  /// The plan that was started, and of several the one that was studied last of those that today asks for
  /// still; `name` picks one.
  /// `nil` where there is nothing to say.
  package init?(_ scope: ReportScope, named name: String?) {
    let candidates = scope.courses.filter { course in
      guard !course.plan.isComplete(.section(0)) else { return false }
      return name.map { course.plan.id.isMeant(by: $0) } ?? course.isOn(scope.today)
    }
    let best = candidates.enumerated().max { a, b in
      let (one, other) = (Self.rank(a.element), Self.rank(b.element))
      return one != other ? one < other : a.offset > b.offset
    }
    guard let course = best?.element else { return nil }
    plan = course.plan.id
    counts = course.plan.counts
    left = course.pace?.today.left
  }

  private static func rank(_ course: Course) -> (Int, Int) {
    // Nothing left of one plan must not hide what is left of another.
    let isAsked = course.pace.map { !$0.today.isDone } ?? false
    let rank = course.run == nil ? 0 : isAsked ? 2 : 1
    return (rank, course.history.entries.map(\.day.number).max() ?? 0)
  }
}

extension PlanID {
  /// Whether a name that was typed is the beginning of this one, or its initials.
  fileprivate func isMeant(by name: String) -> Bool {
    description.hasPrefix(name.lowercased()) || initials == name.lowercased()
  }
}
