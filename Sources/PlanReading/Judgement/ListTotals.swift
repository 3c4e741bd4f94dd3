import RoadmapModel

/// "**Total:** ~30 km" behind the days of a week: what they come to is no day.
enum ListTotals {
  /// The last lines of lists whose value is nothing but a measure, where no other line is one and either it
  /// alone is bold or all others name their day.
  static func among(
    _ lists: [ListFacts], _ items: [Item], _ text: UnsafeBufferPointer<UInt8>
  ) -> Set<Int> {
    var found: Set<Int> = []
    for list in lists where list.items.count > 2 && list.boxes == 0 {
      let last = list.items.upperBound - 1
      guard isMeasure(text, items[last].textRange), !namesPeriod(text, items[last].textRange)
      else { continue }
      let others = list.items.dropLast().map { items[$0].textRange }
      let isOther = !others.contains { isMeasure(text, $0) || isBold(text, $0) }
      if isBold(text, items[last].textRange) && isOther
        || others.allSatisfy({ namesPeriod(text, $0) })
      {
        found.insert(last)
      }
    }
    return found
  }

  /// `**Total:** ~30 km (less by half)`: a word or two, and how much.
  private static func isMeasure(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> Bool {
    guard range.count <= 80, let colon = text[range.start..<range.end].firstIndex(of: 0x3A) else {
      return false
    }
    let value = Trim(text: text).heading(ByteRange(colon + 1, range.end))
    let words = TrailingBracket.find(text, value).map {
      Trim(text: text).heading(ByteRange(value.start, $0.start))
    }
    return TableWords.isMeasure(text, words ?? value)
  }

  private static func isBold(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> Bool {
    range.count > 4 && text[range.start] == 0x2A && text[range.start + 1] == 0x2A
  }

  private static func namesPeriod(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> Bool {
    PlainHeading.read(text, range) != nil
  }
}
