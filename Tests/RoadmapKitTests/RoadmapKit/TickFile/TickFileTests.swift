import Testing

@testable import RoadmapKit

/// The file and the journal say the same, whoever ticked.
@Suite struct TickFileTests {
  private static let text = """
    # Clocks

    ## Week 1
    - [ ] Read
    - [ ] Build
      - [ ] Wood
      - [ ] String
    - [ ] Draw
    """

  private func desk(_ text: String = text) throws -> TickFileDesk {
    let desk = TickFileDesk(text)
    try desk.add()
    return desk
  }

  @Test func aTickIsWrittenWithTheParentThatItFinishes() throws {
    let desk = try desk()
    try desk.check(2)
    #expect(desk.text == Self.text.replacing("[ ] Wood", with: "[x] Wood"))
    try desk.check(3)
    #expect(
      desk.text
        == Self.text.replacing("[ ] Wood", with: "[x] Wood").replacing(
          "[ ] String", with: "[x] String"
        )
        .replacing("[ ] Build", with: "[x] Build"))
    try desk.undo()
    #expect(desk.text == Self.text.replacing("[ ] Wood", with: "[x] Wood"))
    try desk.redo()
    try desk.uncheck(1)
    #expect(desk.text == Self.text)
    #expect(desk.writings == 5)
  }

  @Test func aTickInAnEditorIsAnActionOfItsOwn() throws {
    let desk = try desk()
    try desk.check(0)
    desk.text.replace("[ ] Draw", with: "[x] Draw")
    #expect(try desk.plan().state(ofItem: 4) == .done)
    let words = try desk.undo()
    #expect(words == "checked year-3.w1.3")
    #expect(desk.text == Self.text.replacing("[ ] Read", with: "[x] Read"))
    #expect(try desk.undo() == "checked year-3.w1.1")
    #expect(desk.text == Self.text)
  }

  @Test(arguments: [
    "# P\n\n- [>] Read\n- [ ] Write\n", "# P\n\n- ⬜ Read\n- ⬜ Write\n",
    "# P\n\n- ☐ Read\n- ⬜ Write\n", "# P\n\n- [ ] Read ✅ 2026-10-01\n- [ ] Write\n",
  ]) func anUndoGivesBackTheVeryBytes(_ text: String) throws {
    let desk = try desk(text)
    try desk.check(0)
    let once = desk.text
    try desk.check(1)
    let twice = desk.text
    #expect(once != text && twice != once)
    try desk.undo()
    #expect(desk.text == once)
    try desk.undo()
    #expect(desk.text == text)
    try desk.redo()
    try desk.redo()
    #expect(desk.text == twice)
  }

  @Test func theDayThatAnEditorWroteIsTheDay() throws {
    let desk = try desk("# P\n\n- [-] Read ❌ 2026-11-01\n- [ ] Write\n")
    #expect(try desk.plan().progress(at: .item(0)).skippedDay == Day("2026-11-01"))
    desk.text.replace("[ ] Write", with: "[-] Write  [cancelled:: 2026-11-02]")
    #expect(try desk.plan().progress(at: .item(1)).skippedDay == Day("2026-11-02"))
  }

  @Test func aPlanThatWasNotBegunIsLookedAtToo() throws {
    let desk = try desk()
    desk.text.replace("[ ] Draw", with: "[x] Draw")
    let begun = try desk.command { shelf in try shelf.scopes.scope() }
    #expect(begun.sources.first?.plan.state(ofItem: 4) == .done)
  }

  @Test func aTickGivenToAParentInAnEditorIsItsChildrens() throws {
    let desk = try desk()
    desk.text.replace("[ ] Build", with: "[x] Build")
    try desk.check(0)
    #expect(
      desk.text == Self.text.replacing("[ ]", with: "[x]").replacing("[x] Draw", with: "[ ] Draw"))
  }

  @Test func whatEitherSideCallsDoneIsDone() throws {
    let desk = TickFileDesk(Self.text)
    try desk.command { shelf in
      let (plan, bytes) = try shelf.sources.plan(.sample, .file(TickFileDesk.path))
      _ = try shelf.adding.add(
        PlanChange.Source(plan: plan, bytes: bytes, origin: .file(TickFileDesk.path)))
    }
    try desk.check(0)
    #expect(desk.text == Self.text)
    desk.text.replace("[ ] Draw", with: "[x] Draw")
    try desk.uncheck(4)
    let ticking = try desk.command { shelf in
      try shelf.ticking.begin(try #require(try shelf.plans.library()[.sample]))
    }
    #expect(ticking.boxes == 4 && ticking.items == 4 && ticking.taken == 1)
    #expect(
      desk.text
        == Self.text.replacing("[ ] Read", with: "[x] Read").replacing("[ ] Draw", with: "[x] Draw")
    )
    try desk.expectSame()
  }

  @Test func aFileThatCannotBeWrittenIsBroughtUpToDateLater() throws {
    let desk = try desk()
    desk.refusal = .failed("no space left on device")
    let outcomes = try desk.check(0)
    #expect(outcomes.map(\.result) == [.failed("no space left on device")])
    #expect(desk.text == Self.text)
    #expect(try desk.plan().state(ofItem: 0) == .done)
    desk.refusal = nil
    #expect(try desk.check(4).isEmpty)
    #expect(
      desk.text
        == Self.text.replacing("[ ] Read", with: "[x] Read").replacing("[ ] Draw", with: "[x] Draw")
    )
  }

  @Test func whatAnEditorWritesMeanwhileIsNotLost() throws {
    let desk = try desk()
    desk.meanwhile = { $0 + Array("\n- [ ] Paint".utf8) }
    #expect(try desk.check(0).map(\.result) == [.isAnother])
    #expect(desk.text == Self.text + "\n- [ ] Paint")
    try desk.check(4)
    try desk.expectSame()
    #expect(desk.text.contains("- [x] Read"))
    #expect(desk.text.hasSuffix("- [x] Draw\n- [ ] Paint"))
  }

  @Test func readingNeverWrites() throws {
    let desk = try desk()
    desk.refusal = .failed("read-only")
    try desk.check(0)
    desk.refusal = nil
    _ = try desk.plan()
    #expect(desk.text == Self.text)
  }

  @Test func marksOfStatesAreWrittenOnlyWhereThePlanUsesThem() throws {
    let plain = try desk()
    try plain.start(0)
    try plain.skip(4)
    #expect(plain.text == Self.text)
    let used = Self.text.replacing("[ ] Draw", with: "[-] Draw").replacing(
      "[ ] Wood", with: "[/] Wood")
    let desk = try desk(used)
    try desk.start(0)
    #expect(desk.text.contains("[/] Read"))
    try desk.skip(0)
    #expect(desk.text.contains("[-] Read"))
    // It was started before it was skipped.
    try desk.uncheck(0)
    #expect(desk.text.contains("[/] Read"))
    try desk.check(0)
    #expect(desk.text.contains("[x] Read"))
  }

  /// A script ticks and edits on both sides at random: at each step file and journal agree, and only
  /// boxes are other bytes than the editor left. `ROADMAP_TICK_MONTHS=125` for 5,000 actions.
  @Test(arguments: 0..<RunLength.of("ROADMAP_TICK_MONTHS", 20)) func aMonthOnBothSides(_ seed: Int)
    throws
  {
    var random = SeededGenerator(seed: UInt64(seed) &+ 11)
    let desk = try desk(Self.text + "\n- [ ] Draw\n- [ ] Draw\n")
    for step in 0..<40 {
      let item = Int.random(in: 0..<7, using: &random)
      switch Int.random(in: 0..<8, using: &random) {
      case 0, 1: try desk.check(item)
      case 2: try desk.uncheck(item)
      case 3:
        // That the file is ticked at all stays.
        if try desk.undo()?.contains("tick the file") ?? false { try desk.redo() }
      case 4: try desk.redo()
      case 5: toggle(desk, &random)
      case 6: try desk.skip(item)
      default: try desk.start(item)
      }
      // What records something brings the file up to date.
      try desk.check(0)
      try desk.expectSame("seed \(seed), step \(step)")
      let words = desk.text.replacing("[x]", with: "[ ]")
      #expect(words == Self.text + "\n- [ ] Draw\n- [ ] Draw\n", "seed \(seed), step \(step)")
    }
  }

  /// As somebody at an editor does.
  private func toggle(_ desk: TickFileDesk, _ random: inout SeededGenerator) {
    let places = desk.file.indices.dropLast(2).filter {
      desk.file[$0] == UInt8(ascii: "[") && desk.file[$0 + 2] == UInt8(ascii: "]")
    }
    guard let place = places.randomElement(using: &random) else { return }
    desk.file[place + 1] = desk.file[place + 1] == 0x20 ? UInt8(ascii: "x") : 0x20
  }
}
