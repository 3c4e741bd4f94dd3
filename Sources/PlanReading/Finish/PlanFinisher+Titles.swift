import RoadmapModel

/// Titles that count themselves.
extension PlanFinisher {
  /// `1 Basics`, `2 Transmission`, …: numbers without a dot are an outline's only where the headings
  /// beside each other count on, for `3 Sum` and `100 days` are words of a title.
  mutating func dropNumbers() {
    var topics: [Int32: [Int]] = [:]
    for index in sections.indices.dropFirst() where sections[index].kind == .topic {
      let title = sections[index].titleRange
      guard !title.isEmpty, Lines.isDigit(text[title.start]) else { continue }
      topics[sections[index].parent, default: []].append(index)
    }
    for (_, siblings) in topics where siblings.count > 1 {
      let numbers = siblings.map { Lines.leadingNumber(text, sections[$0].titleRange) }
      guard numbers == (1...siblings.count).map({ Int32($0) }) else { continue }
      for index in siblings { dropNumber(ofSection: index) }
    }
  }

  private mutating func dropNumber(ofSection index: Int) {
    let title = sections[index].titleRange
    var at = title.start
    while at < title.end, Lines.isDigit(text[at]) { at += 1 }
    let rest = Lines.trimmed(text, ByteRange(at, title.end))
    if !rest.isEmpty, at < rest.start { sections[index].titleRange = rest }
  }
}
