import RoadmapModel

/// `### Day 2: Winds` above prose or code alone, between days with lists: what its heading names is what
/// there is to do that day. Without an item it could never be ticked.
extension PlanFinisher {
  mutating func countBarePeriods() {
    var isUsed = sections.indices.map { isListed[$0] || isHidden[$0] }
    for index in sections.indices.dropFirst() { isUsed[Int(sections[index].parent)] = true }
    let holds = holdsItems()
    let empty = sections.indices.dropFirst().filter {
      !holds[$0] && !isUsed[$0] && row($0) != nil && showsLetters(sections[$0].titleRange)
    }
    guard !empty.isEmpty else { return }
    var rows: [PeriodRow: (count: Int, held: Set<Int32>)] = [:]
    for index in sections.indices.dropFirst() {
      guard let row = row(index) else { continue }
      rows[row, default: (0, [])].count += 1
      if holds[index] { rows[row]?.held.formUnion(numbers(index)) }
    }
    let bare = empty.filter { index in
      guard let row = row(index), let found = rows[row], !found.held.isEmpty, found.count > 2 else {
        return false
      }
      // `**Weeks 1–3 · 30 hours**` above these weeks tells of them.
      return found.held.isDisjoint(with: numbers(index))
    }
    guard !bare.isEmpty else { return }
    let told = toldAtLength()
    let done = HeadingTicks(text, sections).done()
    // "Day 7: Rest" holds nothing on purpose, and a word on level 0 is a remark.
    for index in bare where !isMeasure(sections[index].titleRange) {
      guard told[index] || (isLine(index) && isPhrase(sections[index].titleRange)) else { continue }
      addItem(ofHeading: index, mark: done[index] ? .done : .open)
    }
  }

  /// Which sections have more than a short line of words.
  func toldAtLength() -> [Bool] {
    var length = [Int](repeating: 0, count: sections.count)
    for note in notes where note.owner > 0 { length[Int(note.owner)] += note.note.range.count }
    return length.map { $0 > 40 }
  }

  /// "**Day 70 miles target: 1,350**" tells how far its author is by then.
  private func isMeasure(_ range: ByteRange) -> Bool {
    guard let colon = text[range.start..<range.end].lastIndex(of: 0x3A) else { return false }
    let value = Lines.trimmed(text, ByteRange(colon + 1, range.end))
    return !value.isEmpty
      && text[value.start..<value.end].allSatisfy {
        Lines.isDigit($0) || [0x2C, 0x2E, 0x25, 0x2A, 0x20].contains($0)
      }
  }

  /// "Complete all the beginner's modules".
  private func isPhrase(_ range: ByteRange) -> Bool {
    text[range.start..<range.end].count(where: { $0 == 0x20 }) > 2
  }

  /// The numbers that the period spans, the first of many.
  private func numbers(_ index: Int) -> ClosedRange<Int32> {
    guard let span = sections[index].period?.span else { return 0...0 }
    return span.first...min(max(span.first, span.last), span.first &+ 31)
  }

  private func row(_ index: Int) -> PeriodRow? {
    let section = sections[index]
    return section.isPeriod && section.kind != .project && section.kind != .outcomes
      ? PeriodRow(section) : nil
  }
}
