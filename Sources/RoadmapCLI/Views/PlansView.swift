import RoadmapKit

/// The plans that are known, a line each: name, title, time, sections, items; below a plan of the
/// user's own, where it comes from.
struct PlansView {
  private let sources: [PlanAccess.Source]

  init(_ sources: [PlanAccess.Source]) {
    self.sources = sources
  }

  func page(_ screen: Screen) -> Page {
    // On a narrow terminal the title needs the room more than the sections do.
    let isNarrow = screen.isTerminal && screen.width < 76
    var table = Table(
      isNarrow ? [.left, .flexible, .right] : [.left, .flexible, .left, .left, .right])
    for plan in sources.map(\.plan) {
      let name = StyledText(plan.id.description, .address)
      let items = StyledText(Self.items(plan), .dim)
      let time = StyledText(plan.span.map(PlanWords.span) ?? "", .dim)
      let level = StyledText(PlanWords.firstLevel(plan) ?? "", .dim)
      let title = StyledText(plan.title)
      table.row(isNarrow ? [name, title, items] : [name, title, time, level, items])
    }
    return Page(screen) { page in
      let width = sources.map { screen.width(of: $0.plan.id.description) }.max() ?? 0
      for (line, source) in zip(table.lines(on: screen), sources) {
        page.line(line)
        guard case .file(let path) = source.origin else { continue }
        page.paragraph("\("from \(path)", .dim)", indent: width + 2, hanging: width + 2)
      }
      guard screen.isTerminal else { return }
      page.line()
      let name = sources.first?.plan.id.description ?? "PLAN"
      page.paragraph("\("one of them:", .dim)  \("roadmap show \(name)", .address)")
    }
  }

  private static func items(_ plan: Plan) -> String {
    let counts = plan.counts
    return counts.done > 0
      ? "\(counts.done) of \(counts.leaves) done" : PlanWords.count(counts.leaves, "item")
  }
}
