import RoadmapKit
import Testing

@Suite struct ProposalTests {
  private func addresses(_ plan: Plan, _ count: Int = 100) -> [String] {
    Proposal(plan, count: count).suggestions.map {
      switch $0.place {
      case .section(let index): plan.component(ofSection: index)
      case .item(let index):
        plan.address(ofItem: index).components.dropFirst().joined(separator: ".")
      }
    }
  }

  @Test func followsTheOrderOfTheDocument() throws {
    let plan = try FivePlansTests.bundled("staff")
    let all = addresses(plan)
    #expect(all.prefix(2) == ["sep.w1.1", "sep.w1.2"])
    let deliverable = try #require(all.firstIndex(of: "sep.deliverable"))
    let october = try #require(all.firstIndex(of: "oct.w1.1"))
    #expect(deliverable + 1 == october)
  }

  @Test func letsAChoiceStandForItsOptions() throws {
    let all = addresses(try FivePlansTests.bundled("phase-5"))
    #expect(all.first == "a")
    #expect(all.last == "m")
    #expect(!all.contains { $0.hasPrefix("j") || $0.hasPrefix("outcomes") || $0 == "f.3" })
  }

  @Test func putsStartedItemsFirstAndLeavesDoneOnesOut() throws {
    let plan = try Fixtures.plan("# P\n- [x] a\n- [ ] b\n- [/] c\n- [-] d\n- [ ] e (optional)\n")
    #expect(addresses(plan) == ["3", "2"])
  }

  @Test func passesAChoiceThatIsMade() throws {
    let plan = try Fixtures.plan("# P\n- [ ] Pick (choose one):\n  - [x] a\n  - [ ] b\n- [ ] c\n")
    #expect(addresses(plan) == ["2"])
  }
}
