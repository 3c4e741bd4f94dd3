package import RoadmapModel

/// What there is to do of a plan, section by section, and how much of it is done: counted leaves.
package struct Workload: Sendable {
  package struct Share: Hashable, Sendable {
    package internal(set) var counted = 0
    package internal(set) var done = 0
    /// What its share of the calendar is measured by: skipping an item moves no window.
    package internal(set) var weight = 0

    package var left: Int { counted - done }
  }

  /// One a section, with all that is below it.
  package private(set) var sections: [Share]
  /// One a section, without its sections.
  package private(set) var own: [Share]
  /// Whether what a section counts is counted in the one above it: not where it is optional, or an
  /// option, and was not taken up.
  package private(set) var isPart: [Bool]

  package init(_ plan: StudiedPlan) {
    sections = plan.sections.indices.map { index in
      let counts = plan.counts(of: .section(index))
      return Share(
        counted: counts.counted, done: counts.done, weight: max(counts.required, counts.counted))
    }
    own = sections
    isPart = plan.sections.indices.map { $0 == 0 || Self.isPart($0, plan) }
    for index in plan.sections.indices.dropFirst() where isPart[index] {
      let parent = Int(plan.sections[index].parent)
      own[parent].counted -= sections[index].counted
      own[parent].done -= sections[index].done
      own[parent].weight = max(0, own[parent].weight - sections[index].weight)
    }
  }

  /// The same, with these weights for what stands in each section itself.
  func weighing(own weights: [Int], parents: [Int]) -> Workload {
    var other = self
    for index in weights.indices {
      other.own[index].weight = weights[index]
      other.sections[index].weight = weights[index]
    }
    for index in weights.indices.dropFirst().reversed() where isPart[index] {
      other.sections[parents[index]].weight += other.sections[index].weight
    }
    return other
  }

  private static func isPart(_ index: Int, _ plan: StudiedPlan) -> Bool {
    let place = PlanPlace.section(index)
    return !plan.isLeftOut(place)
      && (!plan.plan.isOption(section: index) || plan.isTakenUp(place))
  }
}
