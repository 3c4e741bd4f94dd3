import RoadmapKit

/// A journal in a directory of a test's own.
struct JournalScratch {
  let scratch = DatabaseScratch()
  var path: String { scratch.path("roadmap.db") }

  func writer(seed: UInt64 = 1) throws(JournalError) -> Journal {
    try Journal(path: path, .writing(.seeded(seed)))
  }

  func reader() throws(JournalError) -> Journal { try Journal(path: path, .reading) }

  /// A second connection that sees the tables.
  func database() throws(DatabaseError) -> Database {
    try scratch.open("roadmap.db", .readWrite)
  }
}

extension RandomSource {
  /// Of one thread, as the tests are.
  static func seeded(_ seed: UInt64) -> RandomSource {
    let box = GeneratorBox(seed)
    return RandomSource { box.next() }
  }
}

private final class GeneratorBox: @unchecked Sendable {
  private var generator: SeededGenerator

  init(_ seed: UInt64) { generator = SeededGenerator(seed: seed) }

  func next() -> UInt64 { generator.next() }
}

extension PlanID {
  static var sample: PlanID {
    guard let id = PlanID("year-3") else { fatalError("no plan's name") }
    return id
  }
}

extension ItemReference {
  static func sample(_ number: UInt64, _ plan: PlanID = .sample) -> ItemReference {
    ItemReference(plan, ItemKey(bits: number &* 0x9E37_79B9_7F4A_7C15))
  }
}

extension Day {
  static let sample = Day(number: 20_777)
}

extension Instant {
  /// So many seconds into a day.
  static func sample(_ seconds: Int64) -> Instant {
    Instant(milliseconds: 20_777 * 86_400_000 + seconds * 1000)
  }
}

extension Fact {
  static func check(_ item: ItemReference, _ day: Day = .sample, note: String? = nil) -> Fact {
    .item(item, .checked(on: day, Remark(note: note)))
  }
}
