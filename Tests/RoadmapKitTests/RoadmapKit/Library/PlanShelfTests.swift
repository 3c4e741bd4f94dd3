import Testing

@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

/// Plans in files: their texts change, go and come back, and progress stays with its items.
@Suite struct PlanShelfTests {
  private let desk = ShelfDesk()

  private static let text = """
    # Clocks

    ## Week 1
    - [x] Read the history of clocks
    - [ ] Learn how a pendulum keeps the time of a clock
    - [ ] Draw all parts of an escapement by hand

    ## Week 2
    - [ ] Build a small clock out of wood and string

    ## Extra (optional)
    - [ ] Visit the clock museum in the old town
    """

  private func add(_ text: String = text) throws {
    desk.files["clocks.md"] = text
    _ = try desk.add("clocks.md")
  }

  private func edit(_ from: String, _ to: String) {
    desk.files["clocks.md"] = desk.files["clocks.md"]?.replacing(from, with: to)
  }

  private func summary(_ change: (inout PlanMatch.Summary) -> Void) -> PlanMatch.Summary {
    var summary = PlanMatch.Summary()
    change(&summary)
    return summary
  }

  @Test func whatAnAddedTextTicksIsDone() throws {
    desk.files["clocks.md"] = Self.text
    #expect(try desk.add("clocks.md").ticks.done == 1)
    #expect(try desk.done() == ["Read the history of clocks"])
    #expect(desk.told().isEmpty)
    try desk.expectSound()
  }

  @Test func ticksInTheTextTakeUpWhatIsOptional() throws {
    try add(Self.text.replacing("- [ ] Visit", with: "- [x] Visit"))
    var plan = try desk.plan()
    #expect(!plan.isLeftOut(.section(3)))
    #expect(plan.counts.counted == 5)
    // A choice of whole sections too, and what is ticked later.
    edit("## Extra (optional)", "## Trips (optional)")
    edit(
      "- [x] Visit the clock museum in the old town",
      "- [ ] Visit the clock museum in the old town\n\n## More (optional)\n- [x] Climb a tower")
    plan = try desk.plan()
    #expect(plan.isLeftOut(.section(4)) == false)
    try desk.expectSound()
  }

  @Test func anEditIsTakenUpOnceAndUndone() throws {
    try add()
    try desk.check("Learn how a pendulum keeps the time of a clock")
    edit("Learn how a pendulum keeps the time", "Learn how the pendulum keeps the time")
    let expected = [
      "Read the history of clocks", "Learn how the pendulum keeps the time of a clock",
    ]
    #expect(try desk.done() == expected)
    let changed = summary {
      $0.kept = 4; $0.reworded = 1
    }
    #expect(desk.told() == [.changed(changed, isStored: true)])
    #expect(try desk.done() == expected)
    #expect(desk.told().isEmpty)
    #expect(try desk.undo() == "updated year-3")
    #expect(
      try desk.done() == [
        "Read the history of clocks", "Learn how a pendulum keeps the time of a clock",
      ])
    #expect(desk.told() == [.declined])
    #expect(try desk.redo() == "updated year-3")
    #expect(try desk.done() == expected)
    #expect(desk.told().isEmpty)
    try desk.expectSound()
  }

  /// Another command takes the same change up, and it is undone, after this one looked.
  @Test func whatIsUndoneMeanwhileIsNotTakenUpAgain() throws {
    try add()
    try desk.check("Learn how a pendulum keeps the time of a clock")
    edit("Learn how a pendulum keeps the time", "Learn how the pendulum keeps the time")
    desk.meanwhile = { [desk] in
      _ = try desk.done()
      _ = try desk.undo()
      #expect(desk.told().count == 1)
    }
    let events = try desk.events()
    #expect(
      try desk.done() == [
        "Read the history of clocks", "Learn how a pendulum keeps the time of a clock",
      ])
    #expect(desk.told() == [.declined])
    #expect(try desk.events() == events + 2)
    try desk.expectSound()
  }

  private static let pendulum = "Learn how a pendulum keeps the time of a clock"
  private static let escapement = "Draw all parts of an escapement by hand"

  /// Another command takes a change up after this one has read the text before it.
  private func editMeanwhile(_ from: String, _ to: String) {
    desk.meanwhile = { [self] in
      edit(from, to)
      _ = try desk.plan()
    }
  }

  @Test func aTickFollowsItsItemToAnotherText() throws {
    try add()
    editMeanwhile("- [ ] Learn how a", "- [ ] Buy an old clock to look at\n- [ ] Learn how the")
    try desk.check(Self.pendulum)
    #expect(
      try desk.done() == [
        "Read the history of clocks", "Learn how the pendulum keeps the time of a clock",
      ])
    try desk.expectSound()
  }

  private func gone(_ places: [PlanPlace], _ plan: StudiedPlan) -> [String] {
    places.map { if case .item(let index) = $0 { plan.text(ofItem: index) } else { "" } }
  }

  @Test func nothingIsRecordedOfALineThatIsGone() throws {
    try add()
    editMeanwhile("- [ ] \(Self.escapement)", "- [ ] Something else, and nothing like it")
    let events = try desk.events()
    #expect {
      try desk.check(Self.pendulum, Self.escapement)
    } throws: { error in
      guard case .gone(let places, let plan) = error as? NamedPlaces.Outdated else { return false }
      return gone(places, plan) == [Self.escapement]
    }
    // The update alone.
    #expect(try desk.events() == events + 1)
    #expect(try desk.done() == ["Read the history of clocks"])
    try desk.expectSound()
  }

  /// The new line is there when a command looks, and no longer when it records.
  @Test func nothingIsRecordedOfALineWhoseUpdateIsUndone() throws {
    try add()
    try desk.check(Self.pendulum)
    edit("- [ ] Build", "- [ ] Something else, and nothing like it\n- [ ] Build")
    _ = try desk.plan()
    desk.meanwhile = { [desk] in _ = try desk.undo() }
    #expect(throws: NamedPlaces.Outdated.self) {
      try desk.check("Something else, and nothing like it")
    }
    #expect(try desk.done() == ["Read the history of clocks", Self.pendulum])
    try desk.expectSound()
  }

  @Test func nothingIsRecordedOfAPlanThatIsRemovedMeanwhile() throws {
    try add()
    desk.meanwhile = { [desk] in
      try desk.writing { shelf, _ in try shelf.adding.remove(ShelfDesk.mine, forgets: true) }
    }
    #expect {
      try desk.check(Self.pendulum)
    } throws: { error in
      guard case .removed(ShelfDesk.mine) = error as? NamedPlaces.Outdated else { return false }
      return true
    }
    #expect(try desk.reading { try $0.journal?.progress() }?.isEmpty == true)
  }

  /// Who waits with a text that was edited again meanwhile takes the later one.
  @Test func anEarlierTextIsNotTakenUpAfterALaterOne() throws {
    try add()
    edit("Draw all parts", "Draw all the parts")
    desk.meanwhile = { [self] in
      edit("wood and string", "wood and some string")
      _ = try desk.plan()
      _ = desk.told()
    }
    let events = try desk.events()
    _ = try desk.plan()
    #expect(desk.told().isEmpty)
    #expect(try desk.events() == events + 1)
    try desk.expectSound()
  }

  /// The first to record anything of a plan puts it in the catalogue.
  @Test func twoMayMeetAPlanThatNobodyKnows() throws {
    desk.bundled = [ShelfDesk.mine.description: Self.text]
    try desk.reading { shelf in
      let plan = try #require(try shelf.plans.library()[ShelfDesk.mine]).read()
      try desk.check(Self.pendulum)
      let journal = try shelf.recorder.beginWriting()
      let index = try #require(
        plan.items.indices.first { plan.text(ofItem: $0) == Self.escapement })
      let named = try journal.write {
        try shelf.plans.current(NamedPlaces(plan, [.item(index)]))
      }
      #expect(named.plan.items.map(\.mark) == (try desk.plan()).items.map(\.mark))
    }
  }

  @Test func whatIsTakenUpFollowsItsSection() throws {
    try add()
    try desk.check("Visit the clock museum in the old town")
    edit("## Extra (optional)", "## If there is time (optional)")
    let plan = try desk.plan()
    #expect(plan.sections[3].isOptional && !plan.isLeftOut(.section(3)))
  }

  /// The text is as it was, and the program reads it otherwise than the version before.
  @Test func anotherReadingOfTheSameTextIsNoNews() throws {
    try add()
    try desk.check("Build a small clock out of wood and string")
    let database = try desk.database()
    try database.change("UPDATE catalogue_plan SET reading = reading + 1")
    database.close()
    let events = try desk.events()
    #expect(try desk.done().count == 2)
    #expect(desk.told().isEmpty)
    #expect(try desk.events() == events)
  }

  @Test func whatIsMissingStaysAsItWas() throws {
    try add()
    desk.files = [:]
    #expect(try desk.done() == ["Read the history of clocks"])
    #expect(
      desk.told() == [
        .unreadable(
          path: "clocks.md",
          reason: .file("clocks.md", of: ShelfDesk.mine, reason: "no such file", isMissing: true))
      ])
    try desk.check("Build a small clock out of wood and string")
    _ = desk.told()
    desk.files["clocks.md"] = Self.text
    #expect(try desk.done().count == 2)
    #expect(desk.told().isEmpty)
  }

  // MARK: - Questions

  /// A line that is gone, done, and may be one that is new.
  private func leaveAQuestion() throws -> CatalogueQuestion {
    try add()
    try desk.check("Learn how a pendulum keeps the time of a clock")
    edit("- [ ] Learn how a pendulum keeps the time of a clock\n", "")
    edit("- [ ] Visit", "- [ ] Learn what a pendulum does for the clock\n- [ ] Visit")
    _ = try desk.plan()
    _ = desk.told()
    return try desk.reading { shelf in
      try #require(try shelf.journal?.questions(of: ShelfDesk.mine).first)
    }
  }

  private func settle(_ answers: PlanAnswer...) throws {
    try desk.reading { shelf in try shelf.answers.settle(ShelfDesk.mine, answers) }
  }

  @Test func aLineBecomesTheItemThatItIs() throws {
    let question = try leaveAQuestion()
    #expect(try desk.done() == ["Read the history of clocks"])
    try settle(PlanAnswer(item: question.item, line: question.candidates[0]))
    #expect(try desk.done().contains("Learn what a pendulum does for the clock"))
    #expect(throws: AnswerRefusal.notGone(question.item)) {
      try settle(PlanAnswer(item: question.item, line: nil))
    }
    #expect(try desk.undo() == "answered a question about year-3")
    #expect(try desk.done() == ["Read the history of clocks"])
    try desk.expectSound()
  }

  /// The new line was worked on before anybody said which item it is: both count.
  @Test func aLineThatWasWorkedOnKeepsBoth() throws {
    let question = try leaveAQuestion()
    let line = ItemReference(ShelfDesk.mine, question.candidates[0])
    let old = ItemReference(ShelfDesk.mine, question.item)
    try desk.writing { shelf, journal in
      let remark = Remark(note: "new", minutes: 5)
      try journal.record(
        [.item(line, .checked(on: Day(number: 20_790), remark))], at: shelf.time.instant,
        day: Day(number: 20_790))
      try journal.record(
        [.item(old, .noted(Remark(note: "old", minutes: 30)))], at: shelf.time.instant,
        day: .sample)
    }
    let before = try desk.reading { try #require(try $0.journal?.progress()) }
    try settle(PlanAnswer(item: old.key, line: line.key))
    let after = try desk.reading { try #require(try $0.journal?.progress()) }
    #expect(after[line]?.done?.day == .sample)
    #expect(after[line]?.noteCount == 2)
    #expect(after[line]?.minutes == 35)
    #expect(after[old] == before[old])
    let questions = try desk.reading { try $0.journal?.questions(of: ShelfDesk.mine) }
    #expect(questions == [])
    _ = try desk.undo()
    #expect(try desk.reading { try $0.journal?.progress() } == before)
    #expect(try desk.reading { try $0.journal?.questions(of: ShelfDesk.mine) } == [question])
    try desk.expectSound()
  }

  @Test func noLineAndNoItemAreRefused() throws {
    let question = try leaveAQuestion()
    let nothing = ItemKey(bits: 7)
    #expect(throws: AnswerRefusal.noLine(nothing)) {
      try settle(PlanAnswer(item: question.item, line: nothing))
    }
    #expect(throws: AnswerRefusal.notGone(nothing)) {
      try settle(PlanAnswer(item: nothing, line: question.candidates[0]))
    }
    let questions = try desk.reading { try $0.journal?.questions(of: ShelfDesk.mine) }
    #expect(questions == [question])
  }
}
