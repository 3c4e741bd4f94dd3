/// What a plan or a part of it adds up to.
public struct PlanCounts: Hashable, Sendable {
  /// Tickable lines without children.
  public var leaves = 0
  /// What 100 % means: optional ones left out, a choice counted as its least.
  public var required = 0
  /// Leaves that the plan's own marks call done.
  public var done = 0
  public var outcomes = 0
  public var confirmed = 0

  public init() {}

  static func + (a: PlanCounts, b: PlanCounts) -> PlanCounts {
    var sum = a
    sum.leaves += b.leaves
    sum.required += b.required
    sum.done += b.done
    sum.outcomes += b.outcomes
    sum.confirmed += b.confirmed
    return sum
  }
}

extension Plan {
  public var counts: PlanCounts { counts(ofSection: 0) }

  /// The counts of a section with all its sections.
  public func counts(ofSection section: Int) -> PlanCounts { Tally(self).sections[section] }
}

/// The counts of every section and item of a plan, in one pass from the leaves up.
public struct Tally: Sendable {
  public private(set) var sections: [PlanCounts]
  public private(set) var items: [PlanCounts]

  public init(_ plan: Plan) {
    sections = Array(repeating: PlanCounts(), count: plan.sections.count)
    items = Array(repeating: PlanCounts(), count: plan.items.count)
    var options: [Int: [Option]] = [:]
    for index in plan.items.indices.reversed() {
      count(item: index, plan, &options)
    }
    for index in plan.sections.indices.reversed() {
      count(section: index, plan, &options)
    }
  }

  /// Options are gathered below a key: items as they are, sections beyond all items.
  private mutating func count(item index: Int, _ plan: Plan, _ options: inout [Int: [Option]]) {
    let item = plan.items[index]
    if plan.isLeaf(index) {
      let isDone = item.mark == .done
      if item.kind == .outcome {
        items[index].outcomes = 1
        items[index].confirmed = isDone ? 1 : 0
      } else {
        items[index].leaves = 1
        items[index].required = 1
        items[index].done = isDone ? 1 : 0
      }
    }
    if let choice = item.choice, let required = options.removeValue(forKey: index) {
      items[index].required = Self.least(choice, of: required)
    }
    var sum = items[index]
    if plan.isLeftOut(item: index) { sum.required = 0 }
    let key = item.parent >= 0 ? Int(item.parent) : plan.items.count + Int(item.section)
    let isOption =
      item.parent >= 0
      ? plan.items[Int(item.parent)].choice != nil
      : plan.sections[Int(item.section)].choice != nil
    if isOption {
      options[key, default: []].append(
        Option(required: sum.required, isTaken: plan.isTaken(item: index)))
      sum.required = 0
    }
    if item.parent >= 0 {
      items[Int(item.parent)] = items[Int(item.parent)] + sum
    } else {
      sections[Int(item.section)] = sections[Int(item.section)] + sum
    }
  }

  private mutating func count(section index: Int, _ plan: Plan, _ options: inout [Int: [Option]]) {
    let section = plan.sections[index]
    if let choice = section.choice,
      let required = options.removeValue(forKey: plan.items.count + index)
    {
      sections[index].required += Self.least(choice, of: required)
    }
    guard index > 0 else { return }
    var sum = sections[index]
    if plan.isLeftOut(section: index) { sum.required = 0 }
    let parent = Int(section.parent)
    if plan.sections[parent].choice != nil, plan.sections[parent].items.isEmpty,
      section.kind != .outcomes
    {
      options[plan.items.count + parent, default: []].append(
        Option(required: sum.required, isTaken: plan.isTakenUp(section: index)))
      sum.required = 0
    }
    sections[parent] = sections[parent] + sum
  }

  private struct Option {
    let required: Int
    let isTaken: Bool
  }

  /// The work of the options that were taken up; where these are too few, of the smallest others
  /// besides.
  private static func least(_ choice: Choice, of options: [Option]) -> Int {
    let taken = options.filter(\.isTaken)
    let missing = max(Int(choice.least) - taken.count, 0)
    let others = options.filter { !$0.isTaken }.map(\.required).sorted()
    return taken.reduce(0) { $0 + $1.required } + others.prefix(missing).reduce(0, +)
  }
}
