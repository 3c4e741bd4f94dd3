package import RoadmapModel

/// Something that a plan has to do next, and why it is that.
package struct Candidate: Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    case started
    /// The first open item of a plan in which nothing was done.
    case first
    /// The one after the last, in the same section or below the same item.
    case nextIn(PlanPlace)
    /// Its section, or the item it is a part of, begins with it.
    case begins(PlanPlace)
    /// Options stand here, and too few are taken up.
    case choice(Choice, options: Int, taken: Int)
    /// A project or a deliverable, after all that it builds on.
    case builds(PlanPlace)
  }

  package let place: PlanPlace
  package let reason: Reason

  package init(_ place: PlanPlace, _ reason: Reason) {
    self.place = place
    self.reason = reason
  }
}
