package import Outlook
package import PlanReading
package import ProgressJournal
public import RoadmapModel

extension Roadmap {
  /// How far a plan under way is.
  public struct PlanStatus: Sendable {
    /// The plan and what was done with it; its `counts` are what every screen says.
    public let plan: StudiedPlan
    /// The day that its schedule ends on; `nil` where it has none.
    public let end: Day?
    /// Days of study ahead of the schedule; negative: behind.
    public let daysAhead: Int?
  }

  /// Something to study now.
  public struct NextItem: Sendable {
    /// What to type for it.
    public let address: String
    /// Its text.
    public let text: String
    /// How long it may take.
    public let minutes: Int
    /// True where its time by the schedule is over.
    public let isOverdue: Bool
  }

  /// Every plan under way that is not finished and put away, in the order in which plans are listed.
  public func status() throws(RoadmapError) -> [PlanStatus] {
    let report = StatusReport(try scope())
    return (report.entries + report.lines).map { entry in
      PlanStatus(
        plan: entry.course.plan,
        end: entry.course.pace.map { $0.clock.date(of: $0.timetable.end) },
        daysAhead: entry.course.pace?.pace.daysAhead)
    }
  }

  /// What to study next in all plans under way, the most urgent first.
  public func next(_ count: Int? = nil) throws(RoadmapError) -> [NextItem] {
    let report = NextReport(
      try scope(), NextReport.Limit(count: count, minutes: nil), .plansUnderWay)
    return report.entries.map { entry in
      let plan = report.courses[entry.course].plan
      let isOverdue = if case .overdue = entry.urgency { true } else { false }
      return NextItem(
        address: plan.address(of: entry.place), text: plan.text(of: entry.place),
        minutes: entry.minutes, isOverdue: isOverdue)
    }
  }

  private func scope() throws(RoadmapError) -> ReportScope {
    do throws(PlanLoadFailure) { return try shelf.scope() } catch { throw RoadmapError(error) }
  }
}
