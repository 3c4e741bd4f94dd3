import RoadmapKit

/// The plans that are known, a line each: name, title, time, sections, items.
struct PlansView {
  private let plans: [Plan]

  init(_ plans: [Plan]) {
    self.plans = plans
  }

  func page(_ screen: Screen) -> Page {
    // On a narrow terminal the title needs the room more than the sections do.
    let isNarrow = screen.isTerminal && screen.width < 76
    var table = Table(
      isNarrow ? [.left, .flexible, .right] : [.left, .flexible, .left, .left, .right])
    for plan in plans {
      let name = StyledText(plan.id.description, .address)
      let items = StyledText(PlanWords.count(plan.counts.leaves, "item"), .dim)
      let time = StyledText(plan.span.map(PlanWords.span) ?? "", .dim)
      let level = StyledText(PlanWords.firstLevel(plan) ?? "", .dim)
      let title = StyledText(plan.title)
      table.row(isNarrow ? [name, title, items] : [name, title, time, level, items])
    }
    return Page(screen) { page in
      page.table(table)
      guard screen.isTerminal else { return }
      page.line()
      let name = plans.first?.id.description ?? "PLAN"
      page.paragraph("\("one of them:", .dim)  \("roadmap show \(name)", .address)")
    }
  }
}
