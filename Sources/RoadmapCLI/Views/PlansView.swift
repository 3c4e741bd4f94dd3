import RoadmapKit

/// The plans that are known, two lines each: name and title, then what they hold.
struct PlansView {
  private let plans: [Plan]

  init(_ plans: [Plan]) {
    self.plans = plans
  }

  func page(_ screen: Screen) -> Page {
    let name = plans.map { screen.width(of: $0.id.description) }.max() ?? 0
    let columns = plans.map(facts)
    let widths = (0..<3).map { column in
      columns.map { screen.width(of: $0[column]) }.max() ?? 0
    }
    let facts = widths.reduce(0, +) + 6
    let fits = screen.width - name - 2 - facts
    let title = min(plans.map { screen.width(of: $0.title) }.max() ?? 0, max(fits, 20))
    return Page(screen) { page in
      for (plan, columns) in zip(plans, columns) {
        let start = StyledText(plan.id.description, .address).padded(to: name + 2, on: screen)
        if screen.isTerminal, fits < 20 {
          page.fitted(start + StyledText(plan.title))
          page.fitted(
            StyledText(String(repeating: " ", count: name + 2) + columns.filter { !$0.isEmpty }
                .joined(separator: " · "), .dim))
          continue
        }
        var row = start
        let shown = StyledText(plan.title)
        row += (screen.isTerminal ? shown.fitted(to: title, on: screen) : shown)
          .padded(to: title + 2, on: screen)
        for (column, text) in columns.enumerated() {
          let cell = StyledText(text, .dim)
          row += column < 2 ? cell.padded(to: widths[column] + 2, on: screen) : cell
        }
        page.line(row)
      }
    }
  }

  private func facts(_ plan: Plan) -> [String] {
    let counts = plan.counts
    var items = PlanWords.count(counts.leaves, "item")
    if counts.outcomes > 0 { items += " · \(PlanWords.count(counts.outcomes, "outcome"))" }
    return [plan.span.map(PlanWords.span) ?? "", PlanWords.firstLevel(plan) ?? "", items]
  }
}
