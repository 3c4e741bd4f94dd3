import RoadmapKit
import Testing

@Suite struct CatalogueTests {
  private let scratch = JournalScratch()

  private static let first = """
    # Plan

    ## Week 1: Basics

    - [ ] Read about sets
    - [ ] Write a parser

    ## Week 2 (optional)

    - [ ] Rest
    """
  private static let second = """
    # Plan

    ## Week 1: Basics

    - [ ] Read all about sets
    - [ ] Sleep well
    """

  /// The text with the keys its own words give, but for those named otherwise.
  private func text(
    _ source: String, keys replaced: [Int: ItemKey] = [:], modified: Int64 = 1
  ) throws -> CatalogueText {
    let bytes = Array(source.utf8)
    let plan = try PlanReader.read(bytes, id: .sample)
    var keys = PlanKeys(plan).items
    for (index, key) in replaced { keys[index] = key }
    return CatalogueText(
      plan: plan, bytes: bytes, origin: .file("/p.md"),
      fingerprint: SourceFingerprint(bytes, modified: modified), itemKeys: keys,
      sectionKeys: SectionKeys(plan).sections)
  }

  private func isTakenBack(_ text: CatalogueText, _ journal: Journal) throws -> Bool {
    let entry = try #require(try journal.catalogue(.sample))
    return try journal.takenBack(text.fingerprint.hash, entry) != nil
  }

  @Test func aPlanIsKeptAsItWasRead() throws {
    let journal = try scratch.writer()
    let text = try text(Self.first)
    try journal.store(text)
    let reader = try scratch.reader()
    let entry = try #require(try reader.catalogue(.sample))
    #expect(entry.origin == .file("/p.md"))
    #expect(entry.fingerprint == text.fingerprint)
    #expect(entry.reading == CatalogueText.reading(of: text.plan))
    #expect(try reader.catalogue() == [entry])
    let last = try #require(try reader.lastReadText(of: .sample))
    #expect(last.bytes == text.bytes)
    #expect(last.itemKeys == text.itemKeys)
    #expect(last.sectionKeys == text.sectionKeys)
    let items = try reader.catalogueItems(of: .sample)
    #expect(items.map(\.text) == ["Read about sets", "Write a parser", "Rest"])
    #expect(items.map(\.address) == ["year-3.w1.1", "year-3.w1.2", "year-3.w2.1"])
    #expect(items.map(\.path) == ["Week 1: Basics", "Week 1: Basics", "Week 2 (optional)"])
    #expect(items.map(\.isOptional) == [false, false, true])
    #expect(items.allSatisfy { !$0.isGone })
    let sections = try reader.catalogueSections(of: .sample)
    #expect(sections.map(\.address) == ["year-3", "year-3.w1", "year-3.w2"])
    #expect(sections.map(\.key) == text.sectionKeys)
    #expect(try reader.catalogueItems(of: try #require(PlanID("staff"))).isEmpty)
  }

  @Test func sectionsHaveKeysOfTheirOwn() throws {
    let plan = try text("# P\n\n## A\n\n- [ ] a\n\n## A\n\n- [ ] b\n\n## B\n\n- [ ] c\n").plan
    let keys = SectionKeys(plan).sections
    #expect(Set(keys).count == keys.count)
    #expect(Set(keys).isDisjoint(with: PlanKeys(plan).items))
  }

  @Test func anItemThatIsGoneStaysOnlyForWhatWasRecorded() throws {
    let journal = try scratch.writer()
    let first = try text(Self.first)
    try journal.store(first)
    try journal.record(
      [.check(ItemReference(.sample, first.itemKeys[1]))], at: .sample(0), day: .sample)
    try journal.store(try text(Self.second, keys: [0: first.itemKeys[0]]))
    let items = try journal.catalogueItems(of: .sample)
    #expect(items.map(\.text) == ["Read all about sets", "Sleep well", "Write a parser"])
    #expect(items.map(\.isGone) == [false, false, true])
    #expect(items[0].key == first.itemKeys[0])
    let check = try journal.check()
    #expect(check.isSound)
    #expect(check.gone[.sample]?.map(\.text) == ["Write a parser"])
    try journal.store(first)
    #expect(try journal.catalogueItems(of: .sample).allSatisfy { !$0.isGone })
    #expect(try journal.check().gone.isEmpty)
  }

  @Test func anUpdateIsUndoneAndRedoneWithItsKeys() throws {
    let journal = try scratch.writer()
    let first = try text(Self.first)
    try journal.store(first)
    let before = try journal.catalogueItems(of: .sample)
    let second = try text(Self.second, keys: [0: first.itemKeys[0]])
    let question = CatalogueQuestion(
      item: second.itemKeys[1], candidates: [first.itemKeys[1], first.itemKeys[2]])
    let update = PlanUpdate(
      from: first.fingerprint.hash, to: second.fingerprint.hash,
      lines: [PlanUpdate.Line(.reworded, first.itemKeys[0])])
    try journal.write { () throws(JournalError) in
      try journal.store(second, questions: [question])
      try journal.record([.plan(.sample, .updated(update))], at: .sample(0), day: .sample)
    }
    let after = try journal.catalogueItems(of: .sample)
    #expect(try journal.questions(of: .sample) == [question])

    for _ in 0..<2 {
      #expect(try journal.undo(at: .sample(1), day: .sample)?.words == "updated year-3")
      #expect(try journal.catalogueItems(of: .sample) == before)
      #expect(try journal.lastReadText(of: .sample)?.bytes == first.bytes)
      #expect(try isTakenBack(second, journal))
      #expect(try journal.questions(of: .sample).isEmpty)
      _ = try journal.redo(at: .sample(2), day: .sample)
      #expect(try journal.catalogueItems(of: .sample) == after)
      #expect(try journal.lastReadText(of: .sample)?.itemKeys == second.itemKeys)
      #expect(try !isTakenBack(second, journal))
      #expect(try journal.questions(of: .sample) == [question])
    }
    #expect(try journal.check().isSound)
  }

  @Test func progressOfWhatThePlanNeverHadIsAnOrphan() throws {
    let journal = try scratch.writer()
    let text = try text(Self.first)
    try journal.store(text)
    let section = ItemReference(.sample, text.sectionKeys[2])
    try journal.record(
      [.check(.sample(77)), .item(section, .chosen)], at: .sample(0), day: .sample)
    let check = try journal.check()
    #expect(check.orphans == [.sample(77)])
    #expect(!check.isSound)
    #expect(try journal.addresses(of: [.sample(77), section]) == [section: "year-3.w2"])
  }
}

@Suite struct ItemKeyTextTests {
  @Test func aKeyIsReadAsItIsWritten() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<1000 {
      let key = ItemKey(bits: generator.next())
      #expect(ItemKey(key.description) == key)
    }
    for text in ["", "0", "00000000000001", "000000000000l", "ABCDEFGHJKMNP", "zzzzzzzzzzzzz"] {
      #expect(ItemKey(text) == nil)
    }
  }
}
