/// What to study next, as far as the plan alone can say: its items in order, with a reason each.
public struct Proposal: Sendable {
  public enum Reason: Hashable, Sendable {
    /// The plan's own mark says so.
    case started
    /// The first open item of the plan.
    case first
    /// The one after the last, in the same section.
    case nextIn(section: Int)
    /// Its section begins with it.
    case begins(section: Int)
    /// Options stand here, and none is taken up.
    case choice(Choice, options: Int)
    /// The study items beside it are done.
    case builds(section: Int)
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
    var lastSection = -1

    init(_ plan: Plan) {
      self.plan = plan
      optionality = Optionality(plan)
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
          guard choices.insert(section).inserted, counts(section: section) else { continue }
          let options = plan.topItems(of: section).reduce(0) { sum, _ in sum + 1 }
          suggest(.section(section), .choice(choice, options: options))
        } else if let choice = item.choice {
          guard counts(index) else { continue }
          let options = plan.children(ofItem: index).reduce(0) { sum, _ in sum + 1 }
          suggest(.item(index), .choice(choice, options: options))
        } else if plan.isLeaf(index), item.mark == .open, item.kind != .option, counts(index) {
          suggest(.item(index), reason(section))
          lastSection = section
        }
      }
    }

    private mutating func suggest(_ place: PlanPlace, _ reason: Reason) {
      suggestions.append(Suggestion(place: place, reason: reason))
    }

    private func counts(_ index: Int) -> Bool {
      plan.items[index].kind != .outcome && !optionality.isOptional(index)
    }

    private func counts(section: Int) -> Bool {
      guard let first = plan.topItems(of: section).first(where: { _ in true }) else { return false }
      return plan.items[first].kind != .outcome && !optionality.isOptional(section: section)
    }

    private func reason(_ section: Int) -> Reason {
      if suggestions.isEmpty { return .first }
      if section == lastSection { return .nextIn(section: section) }
      return plan.sections[section].kind == .project
        ? .builds(section: section) : .begins(section: section)
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
