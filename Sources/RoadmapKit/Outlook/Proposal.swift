/// What to study next, as far as the plan alone can say: its items in order, with a reason each.
public struct Proposal: Sendable {
  public enum Reason: Hashable, Sendable {
    /// The plan's own mark says so.
    case started
    /// The first open item of the plan.
    case first
    /// The one after the last, in the same section or below the same item.
    case nextIn(PlanPlace)
    /// Its section, or the item it is a part of, begins with it.
    case begins(PlanPlace)
    /// Options stand here, and none is taken up.
    case choice(Choice, options: Int)
    /// A project, after what it builds on.
    case builds(PlanPlace)
  }

  public struct Suggestion: Sendable {
    public let place: PlanPlace
    public let reason: Reason
  }

  public let suggestions: [Suggestion]

  /// The first `count` things to do. Optional items wait until they are taken up, a choice stands
  /// for its options, and outcomes are for the end.
  public init(_ plan: Plan, count: Int) {
    var walk = Walk(plan)
    walk.collect(count)
    suggestions = walk.suggestions
  }

  private struct Walk {
    let plan: Plan
    let optionality: Optionality
    var suggestions: [Suggestion] = []
    var lastParent: PlanPlace?
    let hasBegun: Bool

    init(_ plan: Plan) {
      self.plan = plan
      optionality = Optionality(plan)
      hasBegun = plan.items.contains { $0.mark != .open }
    }

    mutating func collect(_ count: Int) {
      for index in plan.items.indices where suggestions.count < count {
        if plan.isLeaf(index), plan.items[index].mark == .started, counts(index) {
          suggestions.append(Suggestion(place: .item(index), reason: .started))
        }
      }
      // A month's deliverable stands below its weeks: lines tell the order, not the tree.
      var choices: Set<Int> = []
      for index in plan.itemsInOrderOfLines where suggestions.count < count {
        let item = plan.items[index]
        let section = Int(item.section)
        if let choice = plan.sections[section].choice {
          if choices.insert(section).inserted, counts(section: section) {
            suggest(choice, at: .section(section), Array(plan.topItems(of: section)))
          }
          suggest(taken: index)
        } else if let choice = item.choice {
          guard counts(index) else { continue }
          suggest(choice, at: .item(index), Array(plan.children(ofItem: index)))
        } else if item.kind == .option {
          suggest(taken: index)
        } else {
          suggest(leaf: index)
        }
      }
    }

    /// An option that was taken up, or a part of one.
    private mutating func suggest(taken index: Int) {
      if plan.isTaken(option: index) { suggest(leaf: index) }
    }

    private mutating func suggest(leaf index: Int) {
      let item = plan.items[index]
      guard plan.isLeaf(index), item.mark == .open, counts(index) else { return }
      let parent: PlanPlace =
        item.parent >= 0 ? .item(Int(item.parent)) : .section(Int(item.section))
      suggest(.item(index), reason(parent))
      lastParent = parent
    }

    private mutating func suggest(_ place: PlanPlace, _ reason: Reason) {
      suggestions.append(Suggestion(place: place, reason: reason))
    }

    /// A choice waits until enough of its options are done.
    private mutating func suggest(_ choice: Choice, at place: PlanPlace, _ options: [Int]) {
      let taken = options.count { plan.isTaken(item: $0) }
      guard taken < Int(choice.least) else { return }
      suggest(place, .choice(choice, options: options.count))
    }

    private func counts(_ index: Int) -> Bool {
      plan.items[index].kind != .outcome && !optionality.isOptional(index)
    }

    private func counts(section: Int) -> Bool {
      guard let first = plan.topItems(of: section).first(where: { _ in true }) else { return false }
      return plan.items[first].kind != .outcome && !optionality.isOptional(section: section)
    }

    private func reason(_ parent: PlanPlace) -> Reason {
      if suggestions.isEmpty, !hasBegun { return .first }
      if parent == lastParent { return .nextIn(parent) }
      if case .section(let section) = parent, plan.sections[section].kind == .project {
        return .builds(parent)
      }
      return .begins(parent)
    }
  }
}

extension Plan {
  /// All items as they stand in the document.
  var itemsInOrderOfLines: [Int] {
    let isOrdered = zip(items, items.dropFirst()).allSatisfy { $0.line <= $1.line }
    return isOrdered
      ? Array(items.indices)
      : items.indices.sorted { (items[$0].line, $0) < (items[$1].line, $1) }
  }
}
