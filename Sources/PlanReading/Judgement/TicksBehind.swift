import RoadmapModel

/// "Planks ✅", "Seams ✅", "Paint": the lines of a list that are done have a tick behind them.
///
/// One that adorns a line stands anywhere, as a rule behind the last; progress goes from the first line on,
/// and most of a plan that has begun is still without.
struct TicksBehind {
  let text: UnsafeBufferPointer<UInt8>
  let evidence: Evidence

  func settle(_ lists: inout [ListFacts], _ items: inout [Item]) {
    // The lists that begin with ticked lines, and with how many.
    var begun: [(list: Int, lines: Int)] = []
    var (ticks, all) = (0, 0)
    var isBroken = false
    var wasLeft = false
    for list in lists.indices {
      var (lines, ticked, first) = (0, 0, 0)
      for index in lists[list].items where isPlain(index, items) {
        if isTicked(items[index].textRange) {
          if first == lines { first += 1 }
          ticked += 1
        }
        lines += 1
      }
      all += lines
      ticks += ticked
      // "Must know" marks lines of each week; progress leaves no week and goes on with the next.
      if first > 0, wasLeft { isBroken = true }
      wasLeft = wasLeft || first > 0 && first < lines
      if first > 1, ticked == first { begun.append((list, first)) }
    }
    // A third of the lines at least is still to do.
    guard !isBroken, ticks * 3 <= all * 2 else { return }
    for (list, done) in begun {
      let lines = lists[list].items.filter { isPlain($0, items) }
      for index in lines.prefix(done) where items[index].mark == .open {
        items[index].mark = .done
      }
      lists[list].told += done
    }
  }

  private func isPlain(_ index: Int, _ items: [Item]) -> Bool {
    items[index].parent < 0 && items[index].boxColumn == 0 && evidence.items[index].box == nil
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
