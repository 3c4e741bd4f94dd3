import Testing

@testable import RoadmapKit

@Suite struct PackedProgressTests {
  private static let seeds: [UInt64] = (0..<40).map { 0xB41E_F000 + $0 }

  /// Any progress that a journal can hold, and some that it hardly will.
  private static func list(_ generator: inout SeededGenerator) -> ProgressList {
    let days = [Day.all.lowerBound, Day.all.upperBound, .sample]
    let minutes = [0, 1, 127, 128, 1 << 40, Int.max]
    func day() -> Day {
      Int.random(in: 0..<20, using: &generator) == 0
        ? days.randomElement(using: &generator) ?? .sample
        : Day.sample.advanced(by: Int.random(in: -400...400, using: &generator))
    }
    func maybe<Value>(_ value: @autoclosure () -> Value) -> Value? {
      Bool.random(using: &generator) ? value() : nil
    }
    var items: [ItemKey: ItemProgress] = [:]
    for _ in 0..<Int.random(in: 0...60, using: &generator) {
      var item = ItemProgress()
      let at = Instant(milliseconds: 1)
      item.started = maybe(ItemProgress.Since(day: day(), at: at))
      item.done = maybe(ItemProgress.Since(day: day(), at: at))
      item.skipped = maybe(ItemProgress.Since(day: day(), at: at))
      item.isChosen = maybe(Bool.random(using: &generator))
      item.minutes = minutes.randomElement(using: &generator) ?? 0
      item.memory = maybe(
        MemoryState(
          stability: Double.random(in: 0.001...1e100, using: &generator),
          difficulty: Double.random(in: 1...10, using: &generator), reviewed: day()))
      items[ItemKey(bits: UInt64.random(in: 0...UInt64.max, using: &generator))] = item
    }
    return ProgressList(items)
  }

  @Test(arguments: seeds)
  func whatIsPackedIsReadAsItWas(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let list = Self.list(&generator)
    let packed = PackedProgress(list)
    #expect(packed.list == list, "seed \(seed)")
    #expect(packed.isEmpty == list.values.isEmpty, "seed \(seed)")
    var values: [PartProgress] = []
    let isSound = packed.forEach(
      done: { day in
        var part = PartProgress()
        part.done = day
        values.append(part)
      }, others: { values.append(copy $0) })
    #expect(isSound, "seed \(seed)")
    #expect(values == list.values, "seed \(seed)")
  }

  @Test(arguments: seeds)
  func changesAreWhatTheyWouldBeInATable(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let list = Self.list(&generator)
    var items = Dictionary(
      uniqueKeysWithValues: list.allKeys.map { key in
        (key, list.place(of: key).map { list.values[$0] } ?? PartProgress())
      })
    let new = Self.list(&generator)
    var changes: [ItemKey: PartProgress?] = [:]
    for key in new.allKeys { changes[key] = new.place(of: key).map { new.values[$0] } }
    for key in list.allKeys where Bool.random(using: &generator) {
      changes.updateValue(Bool.random(using: &generator) ? nil : PartProgress(), forKey: key)
    }
    for (key, value) in changes { items[key] = value }
    let changed = list.changed(by: changes)
    #expect(changed.allKeys == Set(items.keys), "seed \(seed)")
    #expect(changed.keys == changed.keys.sorted(), "seed \(seed)")
    for (key, value) in items {
      #expect(changed.place(of: key).map { changed.values[$0] } == value, "seed \(seed)")
    }
    #expect(changed.differences(from: changed).isEmpty)
    let differences = list.differences(from: changed)
    #expect(differences.isSubset(of: changes.keys), "seed \(seed)")
    for key in changes.keys where !differences.contains(key) {
      #expect(
        list.place(of: key).map { list.values[$0] }
          == changed.place(of: key).map { changed.values[$0] }, "seed \(seed)")
    }
  }

  /// Cut short, lengthened, and with any bit turned: never a trap, and never more than was there.
  @Test(arguments: seeds)
  func damagedBytesAreRefusedOrReadAsSomething(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let sound = PackedProgress(Self.list(&generator)).bytes
    guard !sound.isEmpty else { return }
    for count in 1..<sound.count {
      #expect(PackedProgress(bytes: Array(sound[..<count])).list == nil, "seed \(seed)")
    }
    #expect(PackedProgress(bytes: sound + [0]).list == nil, "seed \(seed)")
    for _ in 0..<400 {
      var bytes = sound
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let place = Int.random(in: bytes.indices, using: &generator)
        bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
      }
      let packed = PackedProgress(bytes: bytes)
      if let list = packed.list {
        #expect(list.keys == list.keys.sorted(), "seed \(seed)")
        // Two ways to write a number are no reason to lose one.
        #expect(PackedProgress(list).list == list, "seed \(seed)")
      }
      _ = packed.forEach(done: { _ in }, others: { _ in })
    }
    let noise = (0..<64).map { _ in UInt8.random(in: 0...255, using: &generator) }
    _ = PackedProgress(bytes: [1] + noise).list
  }

  @Test func aPartOfWhichOnlyANoteStandsIsThere() {
    var item = ItemProgress()
    item.noteCount = 1
    let packed = PackedProgress(ProgressList([ItemKey(bits: 7): item]))
    #expect(!packed.isEmpty)
    #expect(packed.list?.values == [PartProgress()])
  }

  /// What is done three months long takes eleven bytes an item at most.
  @Test func whatADamagedRowSaysDoesNotMakeTheRestUnreadable() throws {
    var items: [ItemKey: ItemProgress] = [:]
    var item = ItemProgress()
    item.done = ItemProgress.Since(day: .sample, at: Instant(milliseconds: 1))
    items[ItemKey(bits: 1)] = item
    item.minutes = -5
    item.memory = MemoryState(stability: .infinity, difficulty: 5, reviewed: .sample)
    items[ItemKey(bits: 2)] = item
    let list = try #require(PackedProgress(ProgressList(items)).list)
    #expect(list.values.map(\.done) == [.sample, .sample])
    #expect(list.values.map(\.minutes) == [0, 0])
  }

  @Test func itIsSmall() {
    var items: [ItemKey: ItemProgress] = [:]
    for number in 0..<200 {
      var item = ItemProgress()
      item.done = ItemProgress.Since(
        day: Day.sample.advanced(by: number % 100), at: Instant(milliseconds: 1))
      items[ItemKey(bits: UInt64(number) &* 0x9E37_79B9_7F4A_7C15)] = item
    }
    #expect(PackedProgress(ProgressList(items)).bytes.count <= 200 * 10 + 8)
  }
}
