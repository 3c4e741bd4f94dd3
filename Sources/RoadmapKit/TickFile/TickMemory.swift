/// How lines were before the program last ticked them, so that an undo gives back the very bytes:
/// `[X]` and not `[x]`, ⬜ and not ☐, the day that stood there.
package struct TickMemory: Hashable, Sendable {
  private var pairs: [Pair]

  private struct Pair: Hashable, Sendable {
    let now: [UInt8]
    let before: [UInt8]
  }

  /// What is undone is most often of the last few actions.
  private static let most = 200
  /// In bytes; a longer line is ticked as any other.
  private static let longest = 2_000

  package init() { pairs = [] }

  /// As it is stored: two lines a pair.
  package init(stored text: String?) {
    let lines = text.map { Array($0.utf8).split(separator: 0x0A, omittingEmptySubsequences: false) }
    pairs = []
    guard let lines else { return }
    for at in stride(from: 0, to: lines.count - 1, by: 2) {
      pairs.append(Pair(now: Array(lines[at]), before: Array(lines[at + 1])))
    }
  }

  package var stored: String {
    String(
      decoding: Array(pairs.flatMap { [$0.now, $0.before] }.joined(separator: [0x0A])),
      as: UTF8.self)
  }

  /// Both ways: what is undone may be done again.
  package mutating func keep(_ before: [UInt8], asNow now: [UInt8]) {
    guard max(before.count, now.count) <= Self.longest else { return }
    pairs.removeAll { $0.now == now || $0.now == before }
    pairs += [Pair(now: now, before: before), Pair(now: before, before: now)]
    pairs = pairs.suffix(Self.most)
  }

  func before(_ line: [UInt8]) -> [UInt8]? { pairs.last { $0.now == line }?.before }
}
