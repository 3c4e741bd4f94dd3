/// What is to be done of a plan, and how much of it is settled: done, or skipped for good.
///
/// Only required leaves count, and of a choice no more than its least.
package struct Workload: Sendable {
  package struct Share: Hashable, Sendable {
    package internal(set) var required = 0
    package internal(set) var settled = 0

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
    let items = Self.settledItems(plan, tally)
    sections = tally.sections.map { Share(required: $0.required) }
    own = sections
    isPart = plan.sections.indices.map { $0 == 0 || Self.isPart($0, plan) }
    for index in plan.sections.indices.reversed() {
      var below = Share()
      var optional = 0
      for child in plan.childSections(of: index) {
        if isPart[child] {
          below.required += sections[child].required
          below.settled += sections[child].settled
        } else if Self.isOption(child, plan) {
          optional += sections[child].settled
        }
      }
      own[index].required = max(sections[index].required - below.required, 0)
      for item in plan.topItems(of: index) where !plan.isLeftOut(item: item) {
        own[index].settled += items[item]
      }
      own[index].settled = min(own[index].settled + optional, own[index].required)
      sections[index].settled = min(
        own[index].settled + below.settled, sections[index].required)
    }
  }

  /// Settled leaves at and below each item.
  private static func settledItems(_ plan: Plan, _ tally: Tally) -> [Int] {
    var settled = Array(repeating: 0, count: plan.items.count)
    for index in plan.items.indices.reversed() {
      let item = plan.items[index]
      if plan.isLeaf(index) {
        let isSettled = item.mark == .done || item.mark == .skipped
        settled[index] = item.kind != .outcome && isSettled ? 1 : 0
      }
      settled[index] = min(settled[index], tally.items[index].required)
      if item.parent >= 0, !plan.isLeftOut(item: index) {
        settled[Int(item.parent)] += settled[index]
      }
    }
    return settled
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
