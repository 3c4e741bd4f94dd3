package import RoadmapModel

/// Where a plan, or a part of it, stands.
package struct Standing: Sendable {
  package let plan: StudiedPlan
  /// What it is of; the root stands for the whole plan.
  package let section: Int
  package let run: PlanRun?
  package let pace: PlanPace?
  package let counts: PlanCounts
  /// Its sections, outcomes left out.
  package let parts: [PartStanding]
  /// By part, the sections below it; empty where only the first level was asked for.
  package let inner: [[PartStanding]]
  package let isComplete: Bool
  /// The section as a part of its plan; `nil` for the whole plan.
  package let own: PartStanding?
  /// The days that its schedule has for it; `nil` without one.
  package let window: ClosedRange<Day>?
  /// The end of the plan that the user asked for; `nil` where it is its own.
  package let wishedEnd: Day?
  /// The first and the last day on which something was done.
  package let days: ClosedRange<Day>?

  /// `isDeep`: with the sections of its sections.
  package init(_ course: Course, section: Int = 0, isDeep: Bool) {
    let plan = course.plan
    let done = DoneDays(plan)
    self.plan = plan
    self.section = section
    run = course.run
    wishedEnd = course.wishedEnd
    // The pace is the plan's: of a section there is what its days say.
    pace = section == 0 ? course.pace : nil
    window = section == 0 ? course.pace?.timetable.days : course.window(ofSection: section)
    own = section == 0 ? nil : PartStanding(section, of: plan, done, course.pace)
    counts = plan.counts(of: .section(section))
    isComplete = plan.isComplete(.section(section))
    days = done.range(ofSection: section)
    func parts(of section: Int) -> [PartStanding] {
      let parts = plan.childSections(of: section).filter {
        plan.sections[$0].kind != .outcomes && plan.counts(of: .section($0)).leaves > 0
      }
      return Self.marked(
        parts.map { PartStanding($0, of: plan, done, course.pace) })
    }
    let first = parts(of: section)
    self.parts = first
    inner = isDeep ? first.map { parts(of: $0.section) } : []
  }

  /// By its time the first one that runs and is not finished; without times, the one in which
  /// something was done last, or else the first one that is not finished. What was done ahead of its time
  /// makes nothing current that other weeks come before.
  private static func marked(_ parts: [PartStanding]) -> [PartStanding] {
    var parts = parts
    let open = parts.indices.filter { !parts[$0].isComplete && !parts[$0].isLeftOut }
    let running = open.first { parts[$0].time == .now }
    let begun = open.filter { parts[$0].lastDay != nil && !parts[$0].isAhead }
    let last = begun.max { (parts[$0].lastDay?.number ?? 0) < (parts[$1].lastDay?.number ?? 0) }
    if let current = running ?? last ?? open.first { parts[current].isCurrent = true }
    return parts
  }
}
