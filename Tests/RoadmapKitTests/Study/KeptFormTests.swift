import Testing

@testable import RoadmapKit

/// What an earlier command left of how it read a plan is used where it is still so, and only there.
@Suite struct KeptFormTests {
  private let desk = ShelfDesk()
  private static let text = "# Clocks\n- [ ] Read of clocks\n- [ ] Draw a clock\n- [ ] Build one\n"

  private func add() throws {
    desk.files["clocks.md"] = Self.text
    _ = try desk.add("clocks.md")
    try desk.check("Draw a clock")
  }

  private func texts() throws -> [String] {
    let plan = try desk.plan()
    return plan.items.indices.map { plan.text(ofItem: $0) }
  }

  @Test func aFileThatIsAsItWasIsNotReadAgain() throws {
    try add()
    let reads = desk.reads
    #expect(try desk.done() == ["Draw a clock"])
    try desk.check("Build one")
    #expect(try desk.done() == ["Draw a clock", "Build one"])
    #expect(desk.reads == reads)
    try desk.expectSound()
  }

  @Test(arguments: [false, true])
  func aChangedTextOfTheSameSizeIsNoticed(_ isYoung: Bool) throws {
    desk.filesAreYoung = isYoung
    try add()
    desk.files["clocks.md"] = Self.text.replacing("Read of clocks", with: "Talk of clocks")
    #expect(try texts() == ["Talk of clocks", "Draw a clock", "Build one"])
    #expect(try desk.done() == ["Draw a clock"])
    #expect(desk.told().count == 1)
  }

  @Test func aFileChangedAMomentAgoIsReadUntilItsTimeTells() throws {
    desk.filesAreYoung = true
    try add()
    var reads = desk.reads
    _ = try desk.plan()
    #expect(desk.reads == reads + 1)
    desk.filesAreYoung = false
    // Its time is noted with what is recorded next.
    try desk.check("Build one")
    reads = desk.reads
    #expect(try desk.done() == ["Draw a clock", "Build one"])
    #expect(desk.reads == reads)
  }

  @Test func anotherBuildOfTheProgramReadsForItself() throws {
    try add()
    let database = try desk.database()
    try database.write { () throws(DatabaseError) in
      try database.run("UPDATE catalogue_form SET bytes = x'00'")
    }
    #expect(try texts().count == 3)
    #expect(try desk.check(program: 1).misread == [ShelfDesk.mine])
    desk.program = 2
    #expect(try texts().count == 3)
    try desk.check("Build one")
    #expect(try desk.done() == ["Draw a clock", "Build one"])
    #expect(
      try desk.database().value("SELECT program FROM catalogue_form", as: Int.self) == 2)
    #expect(try desk.check(program: 2).isSound)
  }

  @Test func aTextThatWasMendedIsKeptToo() throws {
    desk.files["clocks.md"] = "\u{FEFF}" + Self.text.replacing("\n", with: "\r\n")
    _ = try desk.add("clocks.md")
    try desk.check("Draw a clock")
    let reads = desk.reads
    #expect(try texts() == ["Read of clocks", "Draw a clock", "Build one"])
    #expect(desk.reads == reads)
  }

  @Test func aDeclinedTextStaysDeclined() throws {
    try add()
    desk.files["clocks.md"] = Self.text + "- [ ] Sell it\n"
    #expect(try texts().count == 4)
    _ = try desk.undo()
    _ = desk.told()
    for text in ["Build one", "Read of clocks"] {
      #expect(try texts().count == 3)
      #expect(desk.told() == [.declined])
      try desk.check(text)
      _ = desk.told()
    }
  }

  /// What a plan adds up to is of its text and its progress, or it is not there.
  @Test func aTallyHoldsUntilSomethingChanges() throws {
    func tally() throws -> PlanTally? {
      try desk.reading { shelf in
        try shelf.journal?.glance(of: ShelfDesk.mine, program: 1)?.tally.flatMap(PlanTally.init)
      }
    }
    try add()
    #expect(try tally()?.counts.covered == 1)
    #expect(try tally()?.title == "Clocks")
    _ = try desk.undo()
    #expect(try tally() == nil)
    try desk.check("Build one")
    #expect(try tally()?.counts.covered == 1)
    desk.files["clocks.md"] = Self.text + "- [ ] Sell it\n"
    #expect(try desk.plan().items.count == 4)
    #expect(try tally()?.counts.required == 4)
    _ = try desk.undo()
    #expect(try tally() == nil)
    try desk.check("Read of clocks")
    #expect(try tally()?.counts.required == 3)
    let database = try desk.database()
    try database.write { () throws(DatabaseError) in
      try database.run("UPDATE plan_brief SET program = 2")
    }
    #expect(try tally() == nil)
  }

  @Test func aTallyThatIsWrongIsFoundAndLetGo() throws {
    try add()
    try desk.expectSound()
    let other = PlanTally(try StudyDesk(StudyDesk.markdown).plan).bytes
    let database = try desk.database()
    try database.write { () throws(DatabaseError) in
      try database.run("UPDATE plan_brief SET tally = ?", other)
    }
    #expect(try desk.check(program: 1).misread == [ShelfDesk.mine])
    _ = try desk.writing { _, journal in try journal.rebuild() }
    try desk.expectSound()
  }

  @Test(arguments: 0..<20)
  func whatIsKeptIsWhatWouldBeRead(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let words = ["Read", "Draw", "Build", "Oil", "Wind", "Sell"]
    func line() -> String {
      "- [ ] \(words.randomElement(using: &generator) ?? "") part \(Int.random(in: 1...9, using: &generator))\n"
    }
    desk.files["clocks.md"] = "# Clocks\n" + (0..<6).map { _ in line() }.joined()
    _ = try desk.add("clocks.md")
    for step in 0..<12 {
      switch Int.random(in: 0..<6, using: &generator) {
      case 0: desk.files["clocks.md", default: ""] += line()
      case 1:
        let text = desk.files["clocks.md", default: ""]
        desk.files["clocks.md"] = text.replacing(
          "part 1", with: "part \(Int.random(in: 1...9, using: &generator))", maxReplacements: 1)
      case 2:
        _ = try? desk.undo()
        // Not the adding itself.
        if try desk.reading({ try $0.library()[ShelfDesk.mine] }) == nil { _ = try desk.redo() }
      case 3: _ = try? desk.redo()
      case 4: desk.filesAreYoung.toggle()
      default:
        let done = try desk.done()
        let open = try texts().filter { !done.contains($0) }
        if let text = open.randomElement(using: &generator) { try desk.check(text) }
      }
      let kept = try desk.plan()
      desk.program = nil
      let read = try desk.plan()
      desk.program = 1
      #expect(
        String(reflecting: kept.items) == String(reflecting: read.items),
        "seed \(seed), step \(step)")
      #expect(kept.source.bytes == read.source.bytes, "seed \(seed), step \(step)")
      #expect(kept.study?.itemKeys == read.study?.itemKeys, "seed \(seed), step \(step)")
      #expect(try desk.check(program: 1).misread.isEmpty, "seed \(seed), step \(step)")
    }
    try desk.expectSound()
  }
}
