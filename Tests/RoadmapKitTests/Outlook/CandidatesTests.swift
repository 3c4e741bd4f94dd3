import RoadmapKit
import Testing

@Suite struct CandidatesTests {
  private func addresses(_ plan: StudiedPlan) -> [String] {
    Candidates(plan).all.map { candidate in
      switch candidate.place {
      case .section(let index): plan.address(ofSection: index)
      case .item(let index): plan.address(ofItem: index)
      }
    }.map { $0.components.dropFirst().joined(separator: ".") }
  }

  private func addresses(_ text: String) throws -> [String] {
    addresses(try Fixtures.plan(text).untouched)
  }

  @Test func followTheOrderOfTheDocument() throws {
    let all = addresses(try FivePlansTests.bundled("staff").untouched)
    #expect(all.prefix(2) == ["sep.w1.1", "sep.w1.2"])
    #expect(all.contains("oct.w1.1"))
  }

  @Test func letAChoiceStandForItsOptions() throws {
    let all = addresses(try FivePlansTests.bundled("phase-5").untouched)
    #expect(all.first == "a")
    #expect(all.last == "m")
    #expect(!all.contains { $0.hasPrefix("j") || $0.hasPrefix("outcomes") || $0 == "f.3" })
  }

  @Test func leaveOutWhatIsDoneSkippedOrOptional() throws {
    let plan = try Fixtures.plan("# P\n- [x] a\n- [ ] b\n- [/] c\n- [-] d\n- [ ] e (optional)\n")
      .untouched
    #expect(addresses(plan) == ["2", "3"])
    #expect(Candidates(plan).all.map(\.reason) == [.nextIn(.section(0)), .started])
  }

  @Test func passAChoiceThatIsMade() throws {
    let text = "# P\n- [ ] Pick (choose one):\n  - [x] a\n  - [ ] b\n- [ ] c\n"
    #expect(try addresses(text) == ["2"])
  }

  @Test func askForAChoiceOfSectionsBeforeTheirItems() throws {
    let text =
      "# P\n## A. Tracks (pick 1–2)\n### One\n- [ ] a\n### Two\n- [ ] b\n## B. Next\n- [ ] c\n"
    #expect(try addresses(text) == ["a", "b.1"])
  }

  /// "Linux:" alone says nothing, so its section is named; that began with what was done in it.
  @Test func aSectionStartsOnce() throws {
    let text =
      "# P\n## Week 1\n- [%] a\n- [ ] Linux:\n  - [ ] b\n  - [ ] c\n- [ ] Shells:\n  - [ ] d\n"
    #expect(
      Candidates(try Fixtures.plan(text.replacing("%", with: "x")).untouched).all.map(\.reason)
        == [.nextIn(.section(1)), .nextIn(.item(1)), .nextIn(.section(1))])
    let items = "# P\n## Week 1\n- [ ] All of Linux\n  - [ ] b\n- [ ] c\n## Week 2\n- [x] d\n"
    #expect(
      Candidates(try Fixtures.plan(items).untouched).all.map(\.reason)
        == [.begins(.item(0)), .nextIn(.section(1))])
  }

  // MARK: - Projects and deliverables

  private static let quarter = """
    # P
    ## Q1: One
    ### Topic
    - [%] a
    - [ ] b (optional)
    **Mini Project**
    - [ ] build it
    ## Q2: Two
    - [ ] c
    """

  @Test func holdAProjectBackUntilItsSectionIsDone() throws {
    let open = Self.quarter.replacing("%", with: " ")
    #expect(try addresses(open) == ["q1.1.1", "q2.1"])
    let done = Self.quarter.replacing("%", with: "x")
    #expect(try addresses(done) == ["q1.project.1", "q2.1"])
    let skipped = Self.quarter.replacing("%", with: "-")
    #expect(try addresses(skipped) == ["q1.project.1", "q2.1"])
  }

  @Test func holdADeliverableBackUntilItsMonthIsDone() throws {
    let text = """
      # P
      ## September
      ### Week 1
      - [%] a
      **Deliverable**: Write it up.
      ## October
      - [ ] b
      """
    #expect(try addresses(text.replacing("%", with: " ")) == ["sep.w1.1", "oct.1"])
    #expect(try addresses(text.replacing("%", with: "x")) == ["sep.w1.deliverable", "oct.1"])
  }

  @Test func aProjectDoesNotWaitForWhatComesLater() throws {
    let text = """
      # P
      ## Topic one
      - [x] a
      ## Project: First
      - [ ] build
      ## Topic two
      - [ ] b
      """
    let all = try addresses(text)
    #expect(all.count == 2)
    #expect(all.last == "3.1" || all.last == "2.1")
  }
}
