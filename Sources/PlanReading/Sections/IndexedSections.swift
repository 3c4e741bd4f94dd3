import RoadmapModel

/// Headings that a list of boxes names: it is what the author ticks for them, and what stands below
/// them is explained there.
struct IndexedSections {
  private let text: UnsafeBufferPointer<UInt8>
  private let sections: [Section]
  private let facts: SectionFacts

  init(_ text: UnsafeBufferPointer<UInt8>, _ sections: [Section], _ facts: SectionFacts) {
    (self.text, self.sections, self.facts) = (text, sections, facts)
  }

  /// By section; three headings and more make a list an index. Parts of a section go with it.
  func named(by lists: [ListFacts], _ items: [Item], _ evidence: Evidence) -> [Bool] {
    var indexed = [Bool](repeating: false, count: sections.count)
    guard lists.contains(where: { $0.boxes > 2 }) else { return indexed }
    let titles = titles
    guard titles.count > 2 else { return indexed }
    let beginnings = titles.values.reduce(0) { $0 | beginning(sections[$1[0]].titleRange) }
    for list in lists where list.boxes > 2 {
      var named: [Int] = []
      var (naming, others) = (0, 0)
      for index in list.items where evidence.items[index].box != nil {
        let range = items[index].textRange
        var found = self.named(range, titles, beginnings)
        if found == nil, let colon = ByteWord.first(0x3A, in: text, range) {
          found = self.named(ByteRange(colon + 1, range.end), titles, beginnings)
        }
        guard let found else {
          others += 1
          if others * 2 > list.boxes { break }
          continue
        }
        naming += 1
        named += found
      }
      guard named.count > 2, naming * 2 >= list.boxes else { continue }
      for section in named { indexed[section] = true }
    }
    return sections.spreadDown(indexed)
  }

  /// The headings whose letters these are; `beginnings` of all of them.
  private func named(
    _ range: ByteRange, _ titles: [UInt64: [Int]], _ beginnings: UInt64
  ) -> [Int]? {
    // Most lines begin with two letters that no heading begins with.
    guard beginning(range) & beginnings != 0 else { return nil }
    return titles[Lines.letters(text, range)]
  }

  /// One bit of 64, by the first two letters; 0 where there are none.
  private func beginning(_ range: ByteRange) -> UInt64 {
    var (letters, count): (UInt64, Int) = (0, 0)
    for at in range.start..<min(range.end, text.count) where Lines.isLetter(text[at]) {
      letters = letters &* 27 &+ UInt64(text[at] < 0x80 ? text[at] | 0x20 : text[at])
      count += 1
      if count == 2 { break }
    }
    return count == 0 ? 0 : 1 &<< (letters & 63)
  }

  /// Headings without boxes of their own, by their letters.
  private var titles: [UInt64: [Int]] {
    var titles: [UInt64: [Int]] = [:]
    for index in sections.indices.dropFirst()
    where facts.home[index] == index && facts.homeBoxes[index] == 0 {
      let words = Lines.letters(text, sections[index].titleRange)
      if words != 0 { titles[words, default: []].append(index) }
    }
    return titles
  }
}
