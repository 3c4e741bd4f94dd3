import Testing

@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

/// Updates that are taken back and done again, while the file says what it says.
@Suite struct UndoneUpdateTests {
  private let desk = ShelfDesk()

  private static let items = [
    "Read the history of clocks", "Draw an escapement", "Visit a museum", "Build one out of wood",
    "Sell it to a neighbour",
  ]

  /// The same items with another introduction are another text, and no update.
  private static func text(_ items: [Int], intro: Int = 0) -> String {
    "# Clocks\n" + String(repeating: "\nAbout time.\n", count: intro) + "\n"
      + items.map { "- [ ] \(Self.items[$0])\n" }.joined()
  }

  private func save(_ items: [Int], intro: Int = 0) {
    desk.files["clocks.md"] = Self.text(items, intro: intro)
  }

  private func shown() throws -> [Int] {
    let plan = try desk.plan()
    return plan.items.indices.compactMap { Self.items.firstIndex(of: plan.text(ofItem: $0)) }
  }

  private func add(_ items: [Int]) throws {
    save(items)
    _ = try desk.add("clocks.md")
  }

  @Test func twoUpdatesStayUndoneAndAreDoneAgain() throws {
    try add([0, 1])
    for items in [[0, 1, 2], [0, 1, 2, 3]] {
      save(items)
      #expect(try shown() == items)
    }
    for _ in 0..<2 { #expect(try desk.undo() == "updated year-3") }
    let events = try desk.events()
    _ = desk.told()
    for _ in 0..<2 {
      #expect(try shown() == [0, 1])
      #expect(desk.told() == [.declined])
    }
    // Nor is the text between the two.
    save([0, 1, 2])
    #expect(try shown() == [0, 1])
    #expect(desk.told() == [.declined])
    #expect(try desk.events() == events)
    save([0, 1, 2, 3])
    #expect(try desk.redo() == "updated year-3")
    #expect(try shown() == [0, 1, 2])
    #expect(desk.told() == [.declined])
    #expect(try desk.redo() == "updated year-3")
    #expect(try shown() == [0, 1, 2, 3])
    #expect(desk.told().isEmpty)
    #expect(try desk.redo() == nil)
    try desk.expectSound()
  }

  @Test func whatWasNeverUndoneIsTakenUp() throws {
    try add([0, 1])
    for items in [[0, 1, 2], [0, 1, 2, 3]] {
      save(items)
      _ = try shown()
    }
    for _ in 0..<2 { _ = try desk.undo() }
    save([0, 1, 4])
    #expect(try shown() == [0, 1, 4])
    #expect(try desk.redo() == nil)
    #expect(try desk.undo() == "updated year-3")
    #expect(try shown() == [0, 1])
    try desk.expectSound()
  }

  /// Several texts that bring nothing new follow on the update before it is undone.
  @Test(arguments: [1, 2]) func textsThatBringNothingNewGoWithTheUpdate(_ silent: Int) throws {
    try add([0, 1])
    try desk.check(Self.items[0])
    save([1, 2])
    #expect(try shown() == [1, 2])
    for intro in 1...silent {
      save([1, 2], intro: intro)
      #expect(try shown() == [1, 2])
    }
    let events = try desk.events()
    for _ in 0..<2 {
      #expect(try desk.undo() == "updated year-3")
      _ = desk.told()
      #expect(try shown() == [0, 1])
      #expect(try desk.done() == [Self.items[0]])
      #expect(desk.told() == [.declined, .declined])
      #expect(try desk.redo() == "updated year-3")
      #expect(try shown() == [1, 2])
      #expect(desk.told().isEmpty)
    }
    #expect(try desk.events() == events + 4)
    try desk.expectSound()
  }

  @Test func aTextThatBringsNothingNewMayComeBetweenUndoAndRedo() throws {
    try add([0, 1])
    save([0, 1, 2])
    _ = try shown()
    #expect(try desk.undo() == "updated year-3")
    save([0, 1], intro: 1)
    #expect(try shown() == [0, 1])
    _ = desk.told()
    #expect(try desk.redo() == "updated year-3")
    #expect(try shown() == [0, 1, 2])
    #expect(desk.told() == [.declined])
    #expect(try desk.undo() == "updated year-3")
    #expect(try shown() == [0, 1])
    #expect(desk.told().isEmpty)
    try desk.expectSound()
  }

  /// A line that may be an old one, settled, and then two texts that bring nothing new.
  @Test func anAnswerIsTakenBackToo() throws {
    let old = "Learn how a pendulum keeps the time of a clock"
    let new = "Learn how a spring drives the hands of a clock"
    desk.files["clocks.md"] = "# Clocks\n\n- [ ] \(old)\n- [ ] Draw it\n"
    _ = try desk.add("clocks.md")
    try desk.check(old)
    let changed = "# Clocks\n\n- [ ] Draw it\n- [ ] \(new)\n"
    desk.files["clocks.md"] = changed
    let plan = try desk.plan()
    let gone = try #require(
      try desk.reading { shelf in
        try shelf.journal?.catalogueItems(of: ShelfDesk.mine).first { $0.isGone }?.key
      })
    let line = plan.study.key(.item(1))
    try desk.writing { shelf, _ in
      try shelf.answers.settle(ShelfDesk.mine, [PlanAnswer(item: gone, line: line)])
    }
    #expect(try desk.done() == [new])
    for text in [changed.replacing("\n\n", with: "\n\nAbout time.\n\n"), changed] {
      desk.files["clocks.md"] = text
      #expect(try desk.done() == [new])
    }
    #expect(try desk.undo() == "answered a question about year-3")
    #expect(try desk.done().isEmpty)
    #expect(try desk.redo() == "answered a question about year-3")
    #expect(try desk.done() == [new])
    #expect(try desk.undo() == "answered a question about year-3")
    #expect(try desk.undo() == "updated year-3")
    #expect(try desk.done() == [old])
    try desk.expectSound()
  }

  /// The same text taken up a second time has a question that it had not before.
  @Test func whatWasTakenUpLastIsDoneAgain() throws {
    let old = "Read the book about distributed clocks"
    desk.files["clocks.md"] = "# Clocks\n\n- [ ] \(old)\n- [ ] Draw it\n"
    _ = try desk.add("clocks.md")
    desk.files["clocks.md"] = """
      # Clocks

      - [ ] Read the great volume on distributed timing
      - [ ] Study the book on concurrent clocks
      - [ ] Draw it
      """
    func questions() throws -> Int? {
      _ = try desk.plan()
      return try desk.reading { try $0.journal?.questions(of: ShelfDesk.mine).count }
    }
    #expect(try questions() == 0)
    _ = try desk.undo()
    try desk.check(old)
    try desk.writing { shelf, _ in
      let (plan, bytes) = try shelf.sources.plan(ShelfDesk.mine, .file("clocks.md"))
      try shelf.edits.takeQuietly(
        PlanChange.Source(plan: plan, bytes: bytes, origin: .file("clocks.md")))
    }
    #expect(try questions() == 1)
    for _ in 0..<2 {
      _ = try desk.undo()
      #expect(try questions() == 0)
      _ = try desk.redo()
      #expect(try questions() == 1)
    }
    try desk.expectSound()
  }

  @Test func aTextThatIsNotKeptIsNotPretended() throws {
    try add([0, 1])
    save([0, 1, 2])
    _ = try shown()
    let database = try desk.database()
    try database.change("UPDATE catalogue_text SET hash = hash + 1 WHERE version = 1")
    database.close()
    let undone = try desk.writing { shelf, journal in
      try journal.undo(at: shelf.time.instant, day: shelf.time.day)
    }
    #expect(undone?.left == [ShelfDesk.mine])
    #expect(try shown() == [0, 1, 2])
    _ = desk.told()
    let redone = try desk.writing { shelf, journal in
      try journal.redo(at: shelf.time.instant, day: shelf.time.day)
    }
    #expect(redone?.left == [])
    #expect(try shown() == [0, 1, 2])
    #expect(desk.told().isEmpty)
  }

  /// Edits of either sort, readings, ticks, undos and redos in any order, beside a simple model.
  @Test(arguments: UInt64(1)...24) func anyOrderIsAsExpected(_ seed: UInt64) throws {
    var chance = SeededGenerator(seed: seed)
    var model = Model(items: [0, 1])
    try add([0, 1])
    for step in 0..<30 {
      let comment: Comment = "seed \(seed), step \(step)"
      switch Int.random(in: 0..<10, using: &chance) {
      case 0, 1:
        let items = Self.items.indices.filter { _ in Bool.random(using: &chance) }
        model.file = Model.Text(items: items.isEmpty ? [1] : items, intro: model.file.intro)
        save(model.file.items, intro: model.file.intro)
      case 2, 3:
        model.file.intro = Int.random(in: 0..<3, using: &chance)
        save(model.file.items, intro: model.file.intro)
      case 4, 5: break
      case 6, 7:
        guard model.isBegun else { continue }
        #expect(try desk.undo() != nil, comment)
        let items = model.undo()
        #expect(model.text.items == items, comment)
        continue
      case 8:
        #expect(try (desk.redo() != nil) == (model.redo() != nil), comment)
        continue
      default:
        _ = model.read()
        let open = model.text.items.filter { !model.done.contains($0) }
        if let item = open.first {
          try desk.check(Self.items[item])
          model.check(item)
        }
      }
      _ = desk.told()
      let expected = model.read()
      #expect(try shown() == model.text.items, comment)
      let told = desk.told()
      let isDeclined = told == [.declined]
      #expect(isDeclined == (expected == .declined), comment)
      #expect(told.isEmpty == (expected == .nothing), comment)
      #expect(
        try desk.done()
          == model.text.items.filter { model.done.contains($0) }.map { Self.items[$0] },
        comment)
    }
    try desk.expectSound()
  }
}

/// What the journal should make of it, by numbers of texts.
private struct Model {
  struct Text: Equatable {
    var items: [Int]
    var intro = 0
  }

  enum News { case nothing, changed, declined }

  private enum Action {
    case check(Int)
    case update(from: Text, to: Text)
  }

  var file: Text
  private(set) var done: Set<Int> = []
  private var texts: [Text]
  private var current = 0
  private var actions: [Action] = []
  private var undone: [Action] = []

  var text: Text { texts[current] }
  var doneItems: [Int] { text.items.filter { done.contains($0) } }

  init(items: [Int]) {
    file = Text(items: items)
    texts = [file]
  }

  mutating func read() -> News {
    if file == text { return .nothing }
    let isUpdate = file.items != text.items
    if isUpdate {
      if texts[(current + 1)...].contains(file) { return .declined }
      actions.append(.update(from: text, to: file))
      undone = []
    }
    texts.append(file)
    current = texts.count - 1
    return isUpdate ? .changed : .nothing
  }

  mutating func check(_ item: Int) {
    done.insert(item)
    actions.append(.check(item))
    undone = []
  }

  /// What is to be shown then.
  mutating func undo() -> [Int]? {
    guard let action = actions.popLast() else { return nil }
    undone.append(action)
    switch action {
    case .check(let item): done.remove(item)
    case .update(let from, let to):
      let stored = texts[...current].lastIndex(of: to) ?? 0
      current = texts[..<stored].lastIndex(of: from) ?? 0
      return from.items
    }
    return text.items
  }

  mutating func redo() -> [Int]? {
    guard let action = undone.popLast() else { return nil }
    actions.append(action)
    switch action {
    case .check(let item): done.insert(item)
    case .update(_, let to):
      current = texts[(current + 1)...].firstIndex(of: to) ?? texts.lastIndex(of: to) ?? 0
      return to.items
    }
    return text.items
  }

  /// Whether there is more to undo than that the plan was added.
  var isBegun: Bool { !actions.isEmpty }
}
