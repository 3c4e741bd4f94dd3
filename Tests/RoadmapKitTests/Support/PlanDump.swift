import RoadmapKit

/// A plan as text, in the form of the fixtures' `.expect` files.
struct PlanDump {
  let plan: Plan

  var lines: [String] {
    var lines = ["title: \(plan.title)"]
    if let goal = plan.goal { lines.append("goal: \(goal)") }
    lines.append("span: \(span)")
    let counts = StudiedPlan(untracked: plan).counts
    lines.append(
      "counts: leaves=\(counts.leaves) required=\(counts.required) done=\(counts.done) "
        + "outcomes=\(counts.outcomes)")
    contents(of: 0, depth: 0, &lines)
    return lines
  }

  private var span: String {
    switch plan.span {
    case .months(let span): "months \(span.first)-\(span.last)"
    case .weeks(let span): "weeks \(span.first)-\(span.last)"
    case .days(let span): "days \(span.first)-\(span.last)"
    case .calendar(let first, let last): "calendar \(month(first))..\(month(last))"
    case nil: "none"
    }
  }

  private func month(_ month: YearMonth) -> String {
    "\(month.year)-\(month.month < 10 ? "0" : "")\(month.month)"
  }

  private func contents(of section: Int, depth: Int, _ lines: inout [String]) {
    var children: [(line: UInt32, isItem: Bool, index: Int)] = []
    for index in plan.topItems(of: section) {
      children.append((plan.items[index].line, true, index))
    }
    for index in plan.childSections(of: section) {
      children.append((plan.sections[index].line, false, index))
    }
    children.sort {
      ($0.line, $0.isItem ? 0 : 1, $0.index) < ($1.line, $1.isItem ? 0 : 1, $1.index)
    }
    for child in children {
      if child.isItem {
        item(child.index, depth: depth, &lines)
      } else {
        self.section(child.index, depth: depth, &lines)
      }
    }
  }

  private func section(_ index: Int, depth: Int, _ lines: inout [String]) {
    let section = plan.sections[index]
    let number = section.period.map(number) ?? "-"
    let title = plan.title(ofSection: index)
    lines.append(
      indent(depth) + "# \(section.kind.rawValue) \(number) \(title.isEmpty ? "-" : title)"
        + marks(section.isOptional, section.choice, nil))
    contents(of: index, depth: depth + 1, &lines)
  }

  private func number(_ period: Period) -> String {
    switch period.numbering {
    case .none: return "-"
    case .weekday:
      let days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
      return days[Int(period.span.first) - 1]
    case .counted, .part:
      return period.span.first == period.span.last
        ? "\(period.span.first)" : "\(period.span.first)-\(period.span.last)"
    }
  }

  private func item(_ index: Int, depth: Int, _ lines: inout [String]) {
    let item = plan.items[index]
    let box =
      switch item.mark {
      case .open: "[ ]"
      case .done: "[x]"
      case .started: "[/]"
      case .skipped: "[-]"
      }
    lines.append(
      indent(depth) + "\(box) \(item.kind.rawValue) \(plan.text(ofItem: index))"
        + marks(item.isOptional, item.choice, item.depth))
    for child in plan.children(ofItem: index) { self.item(child, depth: depth + 1, &lines) }
  }

  private func indent(_ depth: Int) -> String { String(repeating: "  ", count: depth) }

  private func marks(_ isOptional: Bool, _ choice: Choice?, _ depth: Depth?) -> String {
    var marks = ""
    if isOptional { marks += " {optional}" }
    if let choice { marks += " {pick \(choice.least)-\(choice.most)}" }
    if let depth { marks += " {\(depth.rawValue)}" }
    return marks
  }
}
