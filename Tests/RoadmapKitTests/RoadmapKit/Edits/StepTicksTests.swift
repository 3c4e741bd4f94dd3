import Testing

@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

/// Items that are broken into steps, and steps that are taken away: what was done stays done.
@Suite struct StepTicksTests {
  private let desk = ShelfDesk()
  private static let path = "/plans/mine.md"
  private static let whole = "# Mine\n- [ ] Learn Docker\n- [ ] Bake bread\n"
  private static let steps =
    "# Mine\n- [ ] Learn Docker\n  - [ ] Write a Dockerfile\n  - [ ] Push an image\n- [ ] Bake bread\n"

  private func begin(_ text: String, done: [String]) throws {
    desk.files[Self.path] = text
    _ = try desk.add(Self.path)
    for text in done { try desk.check(text) }
  }

  @Test func stepsOfWhatWasDoneAreDone() throws {
    try begin(Self.whole, done: ["Learn Docker"])
    desk.files[Self.path] = Self.steps
    let done = try desk.done()
    #expect(done.contains("Write a Dockerfile"))
    #expect(done.contains("Push an image"))
    #expect(!done.contains("Bake bread"))
    guard case .changed(let summary, _) = desk.told().last else {
      Issue.record("nothing was told")
      return
    }
    #expect(summary.carried == 2)
    _ = try desk.undo()
    #expect(try desk.done() == ["Learn Docker"])
    try desk.expectSound()
  }

  @Test func aNoteGoesWithALineThatBecomesAHeading() throws {
    try begin(Self.whole, done: ["Learn Docker"])
    try desk.note("Learn Docker")
    desk.files[Self.path] =
      "# Mine\n## Learn Docker\n- [ ] Write a Dockerfile\n- [ ] Push an image\n## Other\n- [ ] Bake bread\n"
    let plan = try desk.plan()
    let section = try #require(
      plan.sections.indices.first { plan.text(of: PlanPlace.section($0)) == "Learn Docker" })
    #expect(plan.progress(at: .section(section)).noteCount == 1)
    _ = try desk.undo()
    try desk.expectSound()
  }

  @Test func stepsOfWhatWasOpenAreOpen() throws {
    try begin(Self.whole, done: ["Bake bread"])
    desk.files[Self.path] = Self.steps
    #expect(try desk.done() == ["Bake bread"])
  }

  @Test func aLineThatMovesBelowKeepsItsOwnState() throws {
    try begin(Self.whole, done: ["Learn Docker"])
    desk.files[Self.path] = "# Mine\n- [ ] Learn Docker\n  - [ ] Bake bread\n"
    #expect(try !desk.done().contains("Bake bread"))
  }

  /// A Tab in an editor, and a Shift-Tab.
  @Test(arguments: [
    "# Mine\n- [ ] Learn Docker\n  - [ ] Bake bread\n",
    "# Mine\n- [ ] Learn Docker\n  - [ ] Write a Dockerfile\n  - [ ] Bake bread\n",
  ])
  func aTickComesBackWhenNothingIsBelowItsLineAnyMore(indented: String) throws {
    try begin(Self.whole, done: ["Learn Docker"])
    desk.files[Self.path] = indented
    #expect(try !desk.done().contains("Learn Docker"))
    guard case .changed(let summary, _) = desk.told().last else {
      Issue.record("nothing was told")
      return
    }
    #expect(summary.opened == 1)
    desk.files[Self.path] = Self.whole
    #expect(try desk.done() == ["Learn Docker"])
    try desk.expectSound()
  }

  @Test func anOpenLineIsOpenAgainWhenADoneOneIsNotBelowItAnyMore() throws {
    try begin(Self.whole, done: ["Bake bread"])
    desk.files[Self.path] = "# Mine\n- [ ] Learn Docker\n  - [ ] Bake bread\n"
    #expect(try desk.done() == ["Learn Docker", "Bake bread"])
    desk.files[Self.path] = Self.whole
    #expect(try desk.done() == ["Bake bread"])
  }

  /// Whoever reopens a step, or the line by its steps, has said that it is not done.
  @Test(arguments: ["Learn Docker", "Push an image"])
  func aLineThatWasReopenedStaysOpenWithoutItsSteps(text: String) throws {
    try begin(Self.whole, done: ["Learn Docker"])
    desk.files[Self.path] = Self.steps
    try desk.uncheck(text)
    desk.files[Self.path] =
      "# Mine\n- [ ] Learn Docker\n- [ ] Bake bread\n- [ ] Write a Dockerfile\n- [ ] Push an image\n"
    #expect(try !desk.done().contains("Learn Docker"))
    _ = try desk.undo()
    try desk.expectSound()
  }

  @Test func aLineWhoseStepsWereDoneIsDoneWithoutThem() throws {
    try begin(Self.steps, done: ["Write a Dockerfile", "Push an image"])
    desk.files[Self.path] = Self.whole
    #expect(try desk.done() == ["Learn Docker"])
  }

  @Test func aLineSomeOfWhoseStepsWereDoneIsStarted() throws {
    try begin(Self.steps, done: ["Push an image"])
    desk.files[Self.path] = Self.whole
    let plan = try desk.plan()
    #expect(plan.state(ofItem: 0) == .started)
    #expect(try desk.done().isEmpty)
  }

  @Test func stepsThatStandElsewhereNowSayNothing() throws {
    try begin(Self.steps, done: ["Write a Dockerfile", "Push an image"])
    desk.files[Self.path] =
      "# Mine\n- [ ] Learn Docker\n- [ ] Bake bread\n- [ ] Write a Dockerfile\n- [ ] Push an image\n"
    #expect(try desk.done() == ["Write a Dockerfile", "Push an image"])
  }

  @Test func aLineWithASkippedStepHasTheStateThatItsStepsGaveIt() throws {
    try begin(Self.steps, done: ["Push an image"])
    try desk.skip("Write a Dockerfile")
    #expect(try desk.done().contains("Learn Docker"))
    desk.files[Self.path] = Self.whole
    #expect(try desk.done() == ["Learn Docker"])
  }

  /// The whole is ticked long after the step was begun, or noted.
  @Test(arguments: [true, false])
  func stepsThatComeBackAreDoneWithTheWhole(isBegun: Bool) throws {
    try begin(Self.steps, done: [])
    if isBegun { try desk.start("Push an image") } else { try desk.note("Push an image") }
    desk.files[Self.path] = Self.whole
    _ = try desk.plan()
    try desk.check("Learn Docker")
    desk.files[Self.path] = Self.steps
    #expect(try desk.done() == ["Learn Docker", "Write a Dockerfile", "Push an image"])
    try desk.expectSound()
  }

  @Test func aStepThatWasOpenedComesBackOpen() throws {
    try begin(Self.steps, done: ["Write a Dockerfile", "Push an image"])
    try desk.uncheck("Push an image")
    desk.files[Self.path] = Self.whole
    #expect(try desk.plan().state(ofItem: 0) == .started)
    desk.files[Self.path] = Self.steps
    let plan = try desk.plan()
    let step = try #require(
      plan.items.indices.first { plan.text(ofItem: $0) == "Push an image" })
    #expect(plan.state(ofItem: step) == .open)
    #expect(plan.state(ofItem: 0) == .started)
  }

  @Test func aLineAllOfWhoseStepsWereSkippedIsSkipped() throws {
    try begin(Self.steps, done: [])
    try desk.skip("Write a Dockerfile")
    try desk.skip("Push an image")
    desk.files[Self.path] = Self.whole
    #expect(try desk.plan().state(ofItem: 0) == .skipped)
  }

  @Test func stepsOfWhatWasSkippedAreSkipped() throws {
    try begin(Self.whole, done: [])
    try desk.skip("Learn Docker")
    desk.files[Self.path] = Self.steps
    #expect(try desk.plan().counts.counted == 1)
  }
}
