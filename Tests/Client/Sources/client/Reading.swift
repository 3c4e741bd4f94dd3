import RoadmapKit

/// Texts alone, without any journal.
func reading() throws {
  let plan = try Roadmap.read(Array(clocks.utf8), named: "clocks")
  let weeks = plan.children(of: .section(0)).map { plan.text(of: $0) }
  expect(weeks == ["Week 1", "Week 2"], "a plan is walked along: \(weeks)")
  let place = plan.place(at: "clocks.w1.1")
  expect(
    place.map { plan.links(of: $0).map(\.url) } == ["https://example.com/clocks"],
    "a line has a link")
  expect(
    place.flatMap { plan.parent(of: $0) } == plan.children(of: .section(0)).first, "its section")
  expect(
    plan.repair == nil && plan.items.allSatisfy { $0.kind == .study }, "sound text, study items")
  refused("an empty text", { if case .unreadableText = $0 { true } else { false } }) {
    _ = try Roadmap.read([], named: "empty")
  }

  expect(try Roadmap.lint(Array(clocks.utf8)).isEmpty, "nothing to say of a sound text")
  let found = try Roadmap.lint(Array("# Twice\n- [ ] Draw a clock\n- [ ] Draw a clock\n".utf8))
  expect(
    found.contains { $0.rule == .duplicate && $0.line == 3 }, "lint: \(found.map(\.message))")

  let template = PlanTemplate("Water clocks", weeks: 2)
  expect(template?.name == "water-clocks", "a plan to start from is named after its title")
  let weeksOfTemplate = try Roadmap.read(template?.markdown ?? [], named: "water-clocks")
  expect(weeksOfTemplate.counts.leaves == 2, "and has a box for each week")
  expect(PlanTemplate("…", weeks: 2) == nil, "without a letter there is no name")
}
