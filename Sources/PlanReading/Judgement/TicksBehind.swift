import RoadmapModel

/// "Planks ✅", "Seams ✅", "Paint": the lines of a list that are done have a tick behind them.
///
/// One that adorns a line stands anywhere, as a rule behind the last; progress goes from the first line on,
/// and most of a plan that has begun is still without.
struct TicksBehind {
  let text: UnsafeBufferPointer<UInt8>
  let evidence: Evidence

  func settle(_ lists: inout [ListFacts], _ items: inout [Item]) {
    var ticked: [Int: [Int]] = [:]
    var (ticks, all) = (0, 0)
    var isBroken = false
    var wasLeft = false
    for list in lists.indices {
      let lines = lists[list].items.filter {
        items[$0].parent < 0 && items[$0].boxColumn == 0 && evidence.items[$0].box == nil
      }
      guard !lines.isEmpty else { continue }
      let ticksBehind = lines.map { isTicked(items[$0].textRange) }
      let first = ticksBehind.prefix { $0 }.count
      all += lines.count
      ticks += ticksBehind.count { $0 }
      // "Must know" marks lines of each week; progress leaves no week and goes on with the next.
      if first > 0, wasLeft { isBroken = true }
      wasLeft = wasLeft || first > 0 && first < lines.count
      if first > 1, !ticksBehind.dropFirst(first).contains(true) {
        ticked[list] = Array(lines.prefix(first))
      }
    }
    // A third of the lines at least is still to do.
    guard !isBroken, ticks * 3 <= all * 2 else { return }
    for (list, done) in ticked {
      for index in done where items[index].mark == .open { items[index].mark = .done }
      lists[list].told += done.count
    }
  }

  /// Whether ✅, ✔ or ☑ ends the line, or the row's last cell. A line that goes on for long has none behind
  /// its words.
  private func isTicked(_ range: ByteRange) -> Bool {
    let near = text[range.end..<min(text.count, range.end + 512)]
    guard var end = near.firstIndex(of: 0x0A) ?? (near.endIndex == text.count ? text.count : nil)
    else { return false }
    while end > range.start {
      let (scalar, length) = Scalars.decodeBefore(text, end, range.start)
      if scalar == 0x2705 || scalar == 0x2714 || scalar == 0x2611 {
        return end - length > range.start
      }
      guard Scalars.isSpace(scalar) || Emoji.isModifier(scalar) || scalar == 0x7C else {
        return false
      }
      end -= length
    }
    return false
  }
}
