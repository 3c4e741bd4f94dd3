/// What is to be done of a plan, and how much of it is settled: done, or skipped for good.
///
/// Only required leaves count, and of a choice no more than its least.
package struct Workload: Sendable {
  package struct Share: Hashable, Sendable {
    package internal(set) var required = 0
    package internal(set) var settled = 0
    /// What of the settled was skipped.
    package internal(set) var waived = 0

    package var remaining: Int { required - settled }
  }

  /// One a section, with all that is below it.
  package private(set) var sections: [Share]
  /// One a section, without its sections.
  package private(set) var own: [Share]
  /// Whether what a section requires is required of the one above it: not where it is optional, or
  /// an option, and was not taken up.
  package private(set) var isPart: [Bool]

  package init(_ plan: Plan) { self.init(plan, Tally(plan)) }

  package init(_ plan: Plan, _ tally: Tally) {
    sections = tally.sections.map {
      Share(required: $0.required, settled: $0.covered + $0.waived, waived: $0.waived)
    }
    own = sections
    isPart = plan.sections.indices.map { $0 == 0 || Self.isPart($0, plan) }
    for index in plan.sections.indices.dropFirst() where isPart[index] {
      let parent = Int(plan.sections[index].parent)
      own[parent].required -= sections[index].required
      own[parent].settled -= sections[index].settled
      own[parent].waived -= sections[index].waived
    }
  }

  private static func isPart(_ index: Int, _ plan: Plan) -> Bool {
    !plan.isLeftOut(section: index)
      && (!isOption(index, plan) || plan.isTakenUp(section: index))
  }

  /// Sections are what there is to choose from where their parent has no items.
  private static func isOption(_ index: Int, _ plan: Plan) -> Bool {
    let parent = plan.sections[Int(plan.sections[index].parent)]
    return parent.choice != nil && parent.items.isEmpty
      && plan.sections[index].kind != .outcomes
  }
}
