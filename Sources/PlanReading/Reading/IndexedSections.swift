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
    for list in lists where list.boxes > 2 {
      var named: [Int] = []
      var (naming, others) = (0, 0)
      for index in list.items where evidence.items[index].mark != .none {
        let range = items[index].textRange
        var found = titles[Lines.letters(text, range)]
        if found == nil, let colon = text[range.start..<range.end].firstIndex(of: 0x3A) {
          found = titles[Lines.letters(text, ByteRange(colon + 1, range.end))]
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
    for index in sections.indices.dropFirst() where indexed[Int(sections[index].parent)] {
      indexed[index] = true
    }
    return indexed
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
