import RoadmapKit

/// The plans that are known, a line each: name, title, time, sections, items.
struct PlansView {
  private let plans: [Plan]

  init(_ plans: [Plan]) {
    self.plans = plans
  }

  func page(_ screen: Screen) -> Page {
    // The title needs the room more than the time does, and that more than the sections do.
    let room = screen.isTerminal ? screen.width : .max
    var table = Table(
      room < 70
        ? [.left, .flexible, .right]
        : room < 100
          ? [.left, .flexible, .left, .right] : [.left, .flexible, .left, .left, .right])
    for plan in plans {
      let name = StyledText(plan.id.description, .address)
      let items = StyledText(PlanWords.count(plan.counts.leaves, "item"), .dim)
      let time = StyledText(plan.span.map(PlanWords.span) ?? "", .dim)
      let level = StyledText(PlanWords.firstLevel(plan) ?? "", .dim)
      let title = StyledText(plan.title)
      table.row(
        room < 70
          ? [name, title, items]
          : room < 100 ? [name, title, time, items] : [name, title, time, level, items])
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
