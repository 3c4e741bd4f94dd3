import RoadmapModel

/// How lines were before the program last ticked them, so that an undo gives back the very bytes:
/// `[X]` and not `[x]`, ⬜ and not ☐, the day that stood there. Equal lines are told apart by their items.
package struct TickMemory: Hashable, Sendable {
  private var pairs: [Pair]

  private struct Pair: Hashable, Sendable {
    let item: ItemKey
    let now: [UInt8]
    let before: [UInt8]
  }

  /// A line of an item's, as it was and as it is.
  package struct Written {
    let item: ItemKey
    let old: [UInt8]
    let new: [UInt8]

    package init(_ item: ItemKey, old: [UInt8], new: [UInt8]) {
      (self.item, self.old, self.new) = (item, old, new)
    }
  }

  /// What is undone is most often of the last few actions; a larger one is kept whole.
  private static let most = 200
  /// In bytes; a longer line is ticked as any other.
  private static let longest = 2_000

  /// As it is stored: a key and two lines a pair.
  package init(stored text: String?) {
    let lines = text.map { Array($0.utf8).split(separator: 0x0A, omittingEmptySubsequences: false) }
    pairs = []
    guard let lines else { return }
    for at in stride(from: 0, to: lines.count - 2, by: 3) {
      guard let item = ItemKey(String(decoding: lines[at], as: UTF8.self)) else { continue }
      pairs.append(Pair(item: item, now: Array(lines[at + 1]), before: Array(lines[at + 2])))
    }
  }

  package var stored: String {
    let lines = pairs.flatMap { [Array($0.item.description.utf8), $0.now, $0.before] }
    return String(decoding: Array(lines.joined(separator: [0x0A])), as: UTF8.self)
  }

  /// Both ways: what is undone may be done again.
  package mutating func keep(_ lines: [Written]) {
    let lines = lines.filter { max($0.old.count, $0.new.count) <= Self.longest }
    let items = Set(lines.map(\.item))
    pairs.removeAll { pair in
      items.contains(pair.item)
        && lines.contains { $0.item == pair.item && (pair.now == $0.new || pair.now == $0.old) }
    }
    for line in lines {
      pairs.append(Pair(item: line.item, now: line.new, before: line.old))
      pairs.append(Pair(item: line.item, now: line.old, before: line.new))
    }
    pairs = pairs.suffix(max(Self.most, 2 * lines.count))
  }

  func before(_ line: [UInt8], of item: ItemKey) -> [UInt8]? {
    pairs.last { $0.item == item && $0.now == line }?.before
  }
}
