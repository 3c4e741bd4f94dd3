import RoadmapKit
import Testing

/// A plan's addresses, made from their parents', are those made one by one.
@Suite struct PlanAddressesTests {
  @Test func areThoseOfTheParts() throws {
    for entry in PlanLibrary.bundled().entries {
      let plan = try entry.read().plan
      let addresses = PlanAddresses(plan)
      var longest = 0
      for index in plan.sections.indices {
        #expect(addresses.section(index) == plan.address(ofSection: index).description)
        if index > 0 { longest = max(longest, addresses.section(index).utf8.count) }
      }
      for index in plan.items.indices {
        #expect(addresses.item(index) == plan.address(ofItem: index).description)
        longest = max(longest, addresses.item(index).utf8.count)
      }
      #expect(addresses.longest == longest)
    }
  }

  /// More names below one parent than are looked through one by one.
  @Test func tellManyNamesApart() throws {
    let weeks = (1...60).map { "## Week \($0 % 40)\n\n- item \($0)\n" }
    let plan = try Fixtures.plan("# P\n\n" + weeks.joined(separator: "\n"))
    let all = plan.sections.indices.map { plan.address(ofSection: $0).description }
    #expect(Set(all).count == plan.sections.count)
    #expect(plan.sections.count == 61)
  }

  /// Lines that only indentation nests go no deeper than Markdown's lists do.
  @Test func haveAnEnd() throws {
    let lines = (0..<400).map { String(repeating: " ", count: $0) + "☐ step \($0)" }
    let plan = try Fixtures.plan(lines.joined(separator: "\n"))
    #expect(plan.items.count == 400)
    let addresses = PlanAddresses(plan)
    #expect(addresses.longest < 400)
    let deepest = plan.items.indices.map { addresses.item($0).split(separator: ".").count }.max()
    #expect(deepest ?? 0 <= 102)
  }
}
