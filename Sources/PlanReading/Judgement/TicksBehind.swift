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
    for list in lists.indices {
      let lines = lists[list].items.filter {
        items[$0].parent < 0 && items[$0].boxColumn == 0 && evidence.items[$0].box == nil
      }
      all += lines.count
      let first = lines.prefix { isTicked(items[$0].textRange) }
      ticks += lines.count { isTicked(items[$0].textRange) }
      if first.count > 1,
        !lines.dropFirst(first.count).contains(where: { isTicked(items[$0].textRange) })
      {
        ticked[list] = Array(first)
      }
    }
    guard !ticked.isEmpty, ticks * 3 <= all * 2 else { return }
    for (list, done) in ticked {
      for index in done where items[index].mark == .open { items[index].mark = .done }
      lists[list].told += done.count
    }
  }

  /// Whether ✅, ✔ or ☑ ends the line, or the row's last cell.
  private func isTicked(_ range: ByteRange) -> Bool {
    var end = text[range.end...].firstIndex(of: 0x0A) ?? text.count
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
