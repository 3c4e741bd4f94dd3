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
      for section in plan.sections.indices where suggestions.count < count {
        visit(section, count)
      }
    }

    private mutating func visit(_ section: Int, _ count: Int) {
      let items = plan.sections[section].items
      guard !items.isEmpty, plan.sections[section].kind != .outcomes else { return }
      if let choice = plan.sections[section].choice {
        let options = Array(plan.topItems(of: section)).count
        suggestions.append(
          Suggestion(place: .section(section), reason: .choice(choice, options: options)))
        return
      }
      var index = Int(items.lowerBound)
      while index < Int(items.upperBound), suggestions.count < count {
        let item = plan.items[index]
        if let choice = item.choice, !optionality.isOptional(index) {
          let options = Array(plan.children(ofItem: index)).count
          suggestions.append(
            Suggestion(place: .item(index), reason: .choice(choice, options: options)))
          index = Int(item.next)
          continue
        }
        if plan.isLeaf(index), item.mark == .open, counts(index) {
          suggestions.append(Suggestion(place: .item(index), reason: reason(section)))
          lastSection = section
        }
        index += 1
      }
    }

    private func counts(_ index: Int) -> Bool {
      plan.items[index].kind != .outcome && !optionality.isOptional(index)
    }

    private func reason(_ section: Int) -> Reason {
      if suggestions.isEmpty { return .first }
      if section == lastSection { return .nextIn(section: section) }
      return plan.sections[section].kind == .project
        ? .builds(section: section) : .begins(section: section)
    }
  }
}
