/// The counts of every section and item of a studied plan, in one pass from the leaves up.
struct Tally: Sendable {
  private(set) var sections: [PlanCounts]
  /// By index, those with children: a leaf's counts follow from its state.
  private(set) var parents: [Int: PlanCounts] = [:]
  static let empty = Tally()

  private init() { sections = [] }

  init(_ studied: StudiedPlan) {
    let plan = studied.plan
    sections = Array(repeating: PlanCounts(), count: plan.sections.count)
    var options: [PlanPlace: [Option]] = [:]
    for index in plan.items.indices.reversed() { count(item: index, studied, &options) }
    for index in plan.sections.indices.reversed() { count(section: index, studied, &options) }
  }

  private mutating func count(
    item index: Int, _ studied: StudiedPlan, _ options: inout [PlanPlace: [Option]]
  ) {
    let (plan, place) = (studied.plan, PlanPlace.item(index))
    let item = plan.items[index]
    if let choice = item.choice, let all = options.removeValue(forKey: place) {
      parents[index, default: PlanCounts()].add(Chosen(choice, all))
    }
    var sum = counts(of: index, studied)
    sum.leaveOut(isOptional: item.isOptional, isTakenUp: !studied.isLeftOut(place))
    let parent: PlanPlace =
      item.parent >= 0 ? .item(Int(item.parent)) : .section(Int(item.section))
    if plan.choice(at: parent) != nil {
      options[parent, default: []].append(Option(sum, isTaken: studied.isTaken(item: index)))
      sum.leaveToChoice()
    }
    if item.parent >= 0 {
      parents[Int(item.parent), default: PlanCounts()] += sum
    } else {
      sections[Int(item.section)] += sum
    }
  }

  /// The counts of an item.
  func counts(of index: Int, _ studied: StudiedPlan) -> PlanCounts {
    // Nearly all items are leaves, which have no entry: looking for one takes longer than counting it.
    let known = studied.plan.isLeaf(index) ? nil : parents[index]
    return known ?? PlanCounts(of: studied.plan.items[index], studied.state(ofItem: index))
  }

  private mutating func count(
    section index: Int, _ studied: StudiedPlan, _ options: inout [PlanPlace: [Option]]
  ) {
    let (plan, place) = (studied.plan, PlanPlace.section(index))
    let section = plan.sections[index]
    if let choice = section.choice, let all = options.removeValue(forKey: place) {
      sections[index].add(Chosen(choice, all))
    }
    guard index > 0 else { return }
    var sum = sections[index]
    sum.leaveOut(isOptional: section.isOptional, isTakenUp: !studied.isLeftOut(place))
    let parent = Int(section.parent)
    if plan.isOption(section: index) {
      options[.section(parent), default: []].append(Option(sum, isTaken: studied.isTakenUp(place)))
      sum.leaveToChoice()
    }
    sections[parent] += sum
  }
}

/// An option of a choice, by what it adds up to.
private struct Option {
  let counts: PlanCounts
  let isTaken: Bool

  init(_ counts: PlanCounts, isTaken: Bool) {
    self.counts = counts
    self.isTaken = isTaken
  }
}

/// What a choice asks for: the options that were taken up, and where these are fewer than its least,
/// the smallest others besides. What was done of others than those counts as far as there is room.
private struct Chosen {
  private(set) var required = 0
  private(set) var counted = 0
  private(set) var done = 0

  init(_ choice: Choice, _ options: [Option]) {
    let least = Int(choice.least)
    // An option that is optional itself is none of those the text asks for.
    required = options.map { $0.counts.required }.filter { $0 > 0 }.sorted().prefix(least)
      .reduce(0, +)
    let taken = options.filter(\.isTaken).map(\.counts)
    // One that was skipped asks for nothing, and fills no place.
    let others = options.filter { !$0.isTaken && $0.counts.counted > 0 }.map(\.counts)
    let missing = max(least - taken.count { $0.counted > 0 }, 0)
    let room = others.map(\.counted).sorted().prefix(missing).reduce(0, +)
    let doneOfOthers = others.map(\.done).sorted(by: >).prefix(missing).reduce(0, +)
    counted = taken.reduce(0) { $0 + $1.counted } + room
    done = taken.reduce(0) { $0 + $1.done } + min(doneOfOthers, room)
  }
}

extension PlanCounts {
  fileprivate init(of leaf: Item, _ state: Item.State) {
    if leaf.kind == .outcome {
      outcomes = 1
      confirmed = state == .done ? 1 : 0
    } else {
      leaves = 1
      required = 1
      counted = state == .skipped ? 0 : 1
      done = state == .done ? 1 : 0
      skipped = state == .skipped ? 1 : 0
    }
  }

  /// Something optional is asked for by no text, and counts only once it is taken up.
  fileprivate mutating func leaveOut(isOptional: Bool, isTakenUp: Bool) {
    if isOptional { required = 0 }
    guard !isTakenUp else { return }
    optional += counted
    (counted, done) = (0, 0)
  }

  /// The choice that it is an option of says what counts.
  fileprivate mutating func leaveToChoice() { (required, counted, done) = (0, 0, 0) }

  fileprivate mutating func add(_ chosen: Chosen) {
    required += chosen.required
    counted += chosen.counted
    done += chosen.done
  }
}
