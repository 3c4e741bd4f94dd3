/// What is recorded of a plan's parts, packed: one row of a journal is read where there would be one
/// a part.
package struct PackedProgress: Hashable, Sendable {
  /// Nothing at all where nothing was recorded. Else the form, how many parts there are, the first
  /// of all days, the keys in their order, eight bytes each, and then of each part what it has.
  package let bytes: [UInt8]

  package init(bytes: [UInt8]) { self.bytes = bytes }

  package init() { bytes = [] }

  package var isEmpty: Bool { bytes.isEmpty }

  private static let form: UInt8 = 1

  package init(_ list: ProgressList) {
    guard !list.keys.isEmpty else {
      self.init()
      return
    }
    let first = list.values.lazy.flatMap(\.days).map(\.number).min() ?? 0
    var writer = PackedWriter()
    writer.reserve(list.keys.count * 12 + 8)
    writer.byte(Self.form)
    writer.number(list.keys.count)
    writer.signed(first)
    for key in list.keys { writer.word(UInt64(bitPattern: key)) }
    for value in list.values { writer.part(value, since: first) }
    self.init(bytes: writer.bytes)
  }

  /// `nil` where the bytes are damaged.
  package var list: ProgressList? {
    var keys: [Int64] = []
    var values: [PartProgress] = []
    let isSound = read(
      { keys = $0 },
      done: { day in
        var part = PartProgress()
        part.done = day
        values.append(part)
      }, { values.append(copy $0) })
    return isSound ? ProgressList(keys: keys, values: values) : nil
  }

  /// Each part's progress in the order of keys, which stay unread: of most there is but the day on
  /// which they were done. `false` where the bytes are damaged: what was given until then is not to be
  /// used.
  @inline(__always)
  func forEach(done: (Day) -> Void, others: (borrowing PartProgress) -> Void) -> Bool {
    read(nil, done: done, others)
  }

  @inline(__always)
  private func read(
    _ keys: (([Int64]) -> Void)?, done: (Day) -> Void, _ others: (borrowing PartProgress) -> Void
  ) -> Bool {
    if bytes.isEmpty { return true }
    return bytes.withUnsafeBytes { bytes in
      var reader = PackedReader(bytes)
      guard reader.byte() == Self.form else { return false }
      // No part takes less than its key and one byte: a wrong count asks for no room there is not.
      let count = reader.number(1...max(bytes.count / 9, 1))
      let first = reader.signed()
      let words = reader.slice(count * 8)
      guard reader.isSound, (Day.all.lowerBound.number...Day.all.upperBound.number).contains(first)
      else { return false }
      if let keys {
        guard let read = Self.keys(words) else { return false }
        keys(read)
      }
      let longest = Day.all.upperBound.number - first
      for _ in 0..<count {
        let has = reader.byte()
        if has == Has.done {
          let day = reader.day(since: first, longest)
          guard reader.isSound else { return false }
          done(day)
        } else {
          let part = reader.part(has, since: first, atMost: longest)
          guard reader.isSound else { return false }
          others(part)
        }
      }
      return reader.isDone
    }
  }

  /// `nil` where they are not in their order.
  private static func keys(_ words: UnsafeRawBufferPointer) -> [Int64]? {
    var keys: [Int64] = []
    keys.reserveCapacity(words.count / 8)
    for offset in stride(from: 0, to: words.count, by: 8) {
      let key = Int64(
        littleEndian: words.loadUnaligned(fromByteOffset: offset, as: Int64.self))
      if let last = keys.last, last >= key { return nil }
      keys.append(key)
    }
    return keys
  }
}

/// What a part has, a bit each.
private enum Has {
  static let started: UInt8 = 1
  static let done: UInt8 = 2
  static let skipped: UInt8 = 4
  static let choice: UInt8 = 8
  static let isChosen: UInt8 = 16
  static let minutes: UInt8 = 32
  static let memory: UInt8 = 64
  static let unknown: UInt8 = 128
}

extension PackedWriter {
  fileprivate mutating func part(_ part: PartProgress, since first: Int) {
    var has: UInt8 = 0
    if part.started != nil { has |= Has.started }
    if part.done != nil { has |= Has.done }
    if part.skipped != nil { has |= Has.skipped }
    if let isChosen = part.isChosen { has |= isChosen ? Has.choice | Has.isChosen : Has.choice }
    // Rows can be damaged: what no reader takes is not written.
    if part.minutes > 0 { has |= Has.minutes }
    if part.soundMemory != nil { has |= Has.memory }
    byte(has)
    for day in part.days { number(day.number - first) }
    if part.minutes > 0 { number(part.minutes) }
    if let memory = part.soundMemory {
      word(memory.stability.bitPattern)
      word(memory.difficulty.bitPattern)
    }
  }
}

extension PackedReader {
  fileprivate mutating func part(
    _ has: UInt8, since first: Int, atMost longest: Int
  ) -> PartProgress {
    var part = PartProgress()
    if has & Has.unknown != 0 { refuse() }
    if has & Has.started != 0 { part.started = day(since: first, longest) }
    if has & Has.done != 0 { part.done = day(since: first, longest) }
    if has & Has.skipped != 0 { part.skipped = day(since: first, longest) }
    let reviewed = has & Has.memory != 0 ? day(since: first, longest) : nil
    if has & Has.choice != 0 { part.isChosen = has & Has.isChosen != 0 }
    if has & Has.minutes != 0 { part.minutes = number(0...Int.max) }
    if let reviewed {
      let stability = Double(bitPattern: word())
      let difficulty = Double(bitPattern: word())
      if !stability.isFinite || !difficulty.isFinite { refuse() }
      part.memory = MemoryState(
        stability: stability, difficulty: difficulty, reviewed: reviewed)
    }
    return part
  }

  @inline(__always)
  fileprivate mutating func day(since first: Int, _ longest: Int) -> Day {
    Day(number: first + number(0...longest))
  }
}

extension PartProgress {
  /// In the order in which they are packed.
  fileprivate var days: [Day] {
    [started, done, skipped, soundMemory?.reviewed].compactMap(\.self)
  }

  fileprivate var soundMemory: MemoryState? {
    memory.flatMap { $0.stability.isFinite && $0.difficulty.isFinite ? $0 : nil }
  }
}
