/// What a plan or a part of it adds up to.
public struct PlanCounts: Hashable, Sendable {
  /// Tickable lines without children.
  public var leaves = 0
  /// What 100 % means: optional ones left out, a choice counted as its least.
  public var required = 0
  /// What is done of the required ones.
  public var covered = 0
  /// What the user skipped of the required ones.
  public var waived = 0
  /// Leaves that the plan's own marks call done.
  public var done = 0
  public var outcomes = 0
  public var confirmed = 0

  public init() {}

  static func += (sum: inout PlanCounts, more: PlanCounts) {
    sum.leaves += more.leaves
    sum.required += more.required
    sum.covered += more.covered
    sum.waived += more.waived
    sum.done += more.done
    sum.outcomes += more.outcomes
    sum.confirmed += more.confirmed
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
    if plan.isLeaf(index) { items[index] = PlanCounts(ofLeaf: item) }
    if let choice = item.choice, let options = options.removeValue(forKey: index) {
      items[index].require(Self.least(choice, of: options))
    }
    var sum = items[index]
    if plan.isLeftOut(item: index) { sum.leaveOut() }
    let key = item.parent >= 0 ? Int(item.parent) : plan.items.count + Int(item.section)
    let isOption =
      item.parent >= 0
      ? plan.items[Int(item.parent)].choice != nil
      : plan.sections[Int(item.section)].choice != nil
    if isOption {
      options[key, default: []].append(
        Option(sum, isTaken: plan.isTaken(item: index)))
      sum.leaveOut()
    }
    if item.parent >= 0 {
      items[Int(item.parent)] += sum
    } else {
      sections[Int(item.section)] += sum
    }
  }

  private mutating func count(section index: Int, _ plan: Plan, _ options: inout [Int: [Option]]) {
    let section = plan.sections[index]
    if let choice = section.choice,
      let options = options.removeValue(forKey: plan.items.count + index)
    {
      var chosen = PlanCounts()
      chosen.require(Self.least(choice, of: options))
      sections[index] += chosen
    }
    guard index > 0 else { return }
    var sum = sections[index]
    if plan.isLeftOut(section: index) { sum.leaveOut() }
    let parent = Int(section.parent)
    if plan.sections[parent].choice != nil, plan.sections[parent].items.isEmpty,
      section.kind != .outcomes
    {
      options[plan.items.count + parent, default: []].append(
        Option(sum, isTaken: plan.isTakenUp(section: index)))
      sum.leaveOut()
    }
    sections[parent] += sum
  }

  private struct Option {
    let counts: PlanCounts
    let isTaken: Bool

    init(_ counts: PlanCounts, isTaken: Bool) {
      self.counts = counts
      self.isTaken = isTaken
    }
  }

  /// The work of the options that were taken up; where these are too few, of the smallest others
  /// besides. What was done of others than those counts as far as there is room for it.
  private static func least(_ choice: Choice, of options: [Option]) -> PlanCounts {
    var sum = PlanCounts()
    for option in options where option.isTaken { sum += option.counts }
    let others = options.filter { !$0.isTaken }.map(\.counts)
    let missing = max(Int(choice.least) - (options.count - others.count), 0)
    let room = others.map(\.required).sorted().prefix(missing).reduce(0, +)
    let done = others.map(\.covered).sorted(by: >).prefix(missing).reduce(0, +)
    sum.required += room
    sum.covered += min(done, room)
    return sum
  }
}

extension PlanCounts {
  fileprivate init(ofLeaf item: Item) {
    let isDone = item.mark == .done ? 1 : 0
    if item.kind == .outcome {
      outcomes = 1
      confirmed = isDone
    } else {
      leaves = 1
      required = 1
      waived = item.mark == .skipped ? 1 : 0
      done = isDone
      covered = isDone
    }
  }

  /// Nobody needs to do it.
  fileprivate mutating func leaveOut() { require(PlanCounts()) }

  /// What is to be done of it is what those counts say.
  fileprivate mutating func require(_ counts: PlanCounts) {
    required = counts.required
    covered = counts.covered
    waived = counts.waived
  }

  /// What there is to do altogether: skipped ones are not.
  public var asked: Int { required - waived }

  /// What is left of that.
  public var left: Int { asked - covered }
}
