import Testing

@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

/// Steps that come one save after the other, that were opened again, and that become headings: nothing is
/// done that its owner did not do, and nothing is lost.
@Suite struct SteppedTicksTests {
  private let desk = ShelfDesk()
  private static let path = "/plans/mine.md"
  private static let whole = "- [ ] Learn Docker\n- [ ] Two pears\n"
  private static let steps = """
    - [ ] Learn Docker
      - [ ] Images
      - [ ] Volumes
    - [ ] Two pears

    """

  private func save(_ text: String) throws {
    desk.files[Self.path] = "# P\n\n## Week 1\n\n\(text)"
    _ = try desk.plan()
  }

  private func begin(_ text: String, done: String...) throws {
    desk.files[Self.path] = "# P\n\n## Week 1\n\n\(text)"
    _ = try desk.add(Self.path)
    for text in done { try desk.check(text) }
  }

  private func state(_ text: String) throws -> Item.State? {
    let plan = try desk.plan()
    return plan.items.indices.first { plan.text(ofItem: $0) == text }.map {
      plan.state(ofItem: $0)
    }
  }

  @Test func stepsThatComeOneByOneAreDoneAsThoseThatComeAtOnce() throws {
    try begin(Self.whole, done: "Learn Docker")
    try save("- [ ] Learn Docker\n  - [ ] Images\n- [ ] Two pears\n")
    try save(Self.steps)
    #expect(try desk.done() == ["Learn Docker", "Images", "Volumes"])
    try save(
      "- [ ] Learn Docker\n  - [ ] Images\n  - [ ] Volumes\n    - [ ] Bind one\n- [ ] Two pears\n")
    #expect(try desk.done().count == 4)
    try desk.expectSound()
  }

  @Test func aStepBelowOneThatWasOpenedIsOpen() throws {
    try begin(Self.whole, done: "Learn Docker")
    try save("- [ ] Learn Docker\n  - [ ] Images\n- [ ] Two pears\n")
    try desk.uncheck("Images")
    try save(Self.steps)
    #expect(try desk.done().isEmpty)
  }

  @Test func aStepBelowStepsThatWereDoneOneByOneIsOpen() throws {
    try begin(Self.steps, done: "Images", "Volumes")
    try save(
      "- [ ] Learn Docker\n  - [ ] Images\n  - [ ] Volumes\n  - [ ] Swarm\n- [ ] Two pears\n")
    #expect(try desk.done() == ["Images", "Volumes"])
  }

  @Test(arguments: [
    "- [ ] Learn Docker\n- [ ] Images\n- [ ] Volumes\n- [ ] Two pears\n",
    "- [ ] Learn Docker\n- [ ] Images\n- [ ] Two pears\n",
    "- [ ] Learn Docker\n- [ ] Two pears\n",
  ])
  func whatWasOpenedIsNotDoneWithoutItsSteps(_ text: String) throws {
    try begin(Self.whole, done: "Learn Docker")
    try save(Self.steps)
    try desk.uncheck("Volumes")
    #expect(try state("Learn Docker") == .started)
    try save(text)
    #expect(try state("Learn Docker") == .started)
    try desk.expectSound()
  }

  @Test func whatIsDoneStaysDoneWhereItsStepsStandBesideIt() throws {
    try begin(Self.whole, done: "Learn Docker")
    try save(Self.steps)
    try save("- [ ] Learn Docker\n- [ ] Images\n- [ ] Volumes\n- [ ] Two pears\n")
    #expect(try desk.done() == ["Learn Docker", "Images", "Volumes"])
  }

  @Test func boxesThatAreTickedOneByOneSayThemselvesWhichAre() throws {
    try begin(Self.whole, done: "Learn Docker")
    try save("- [ ] Learn Docker\n  - [x] Images\n  - [ ] Volumes\n- [ ] Two pears\n")
    #expect(try desk.done() == ["Images"])
    #expect(try state("Learn Docker") == .started)
  }

  @Test(arguments: ["### Learn Docker", "### 1. Learn Docker:"])
  func anItemThatBecomesAHeadingLeavesItsStepsDone(_ heading: String) throws {
    try begin(Self.whole, done: "Learn Docker")
    try save("- [ ] Two pears\n\n\(heading)\n\n- [ ] Images\n- [ ] Volumes\n")
    #expect(try desk.done() == ["Images", "Volumes"])
    #expect(try desk.questions().all.isEmpty)
    _ = try desk.undo()
    #expect(try desk.done() == ["Learn Docker"])
    try desk.expectSound()
  }

  @Test func anOpenItemThatBecomesAHeadingHasOpenSteps() throws {
    try begin(Self.whole, done: "Two pears")
    try save("- [ ] Two pears\n\n### Learn Docker\n\n- [ ] Images\n- [ ] Volumes\n")
    #expect(try desk.done() == ["Two pears"])
  }

  @Test(arguments: [(["Images", "Volumes"], Item.State.done), (["Images"], .started), ([], .open)])
  func aSectionThatBecomesOneItemLeavesItAsItsStepsWere(
    _ done: [String], _ state: Item.State
  ) throws {
    try begin("- [ ] Two pears\n\n### Learn Docker\n\n- [ ] Images\n- [ ] Volumes\n")
    for text in done { try desk.check(text) }
    try save(Self.whole)
    #expect(try self.state("Learn Docker") == state)
    #expect(try desk.questions().all.isEmpty)
    try desk.expectSound()
  }
}
