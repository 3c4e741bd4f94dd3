import RoadmapModel

/// `## Completed`, `## Phase 1 (done)`, `## Week 2 - DONE`: a heading that says how far it is.
enum HeadingState {
  static func isDone(_ text: UnsafeBufferPointer<UInt8>, _ section: Section) -> Bool {
    let range = section.headingRange
    guard !range.isEmpty, range.count <= 120 else { return false }
    if section.period != nil {
      return isDone(text, ending(text, range)) || isDone(text, behindTick(text, range))
    }
    return namesWhatIsDone(text, range)
  }

  private static func isDone(_ text: UnsafeBufferPointer<UInt8>, _ words: ByteRange) -> Bool {
    !words.isEmpty && StateWords.read(text, words) == .done
  }

  /// `**Day 3 (done)**: knots`, `Knots (completed)`: what brackets behind a list's line or its label say.
  static func ofLine(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> Item.State {
    let start = ByteRange(range.start, min(range.end, range.start + 48))
    let label = ByteWord.first(0x3A, in: text, start)
    let told = ofWords(text, range.start, range.end)
    return told == .open ? label.map { ofWords(text, range.start, $0) } ?? .open : told
  }

  private static func ofWords(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Item.State {
    var end = end
    while end > start, text[end - 1] == 0x2A || text[end - 1] == 0x5F { end -= 1 }
    // ) and ）
    guard end - start > 5, text[end - 1] == 0x29 || (text[end - 1] == 0x89 && text[end - 2] == 0xBC)
    else { return .open }
    let word = ending(text, ByteRange(start, end))
    // "Row each morning (ongoing)", "The guide (complete)" may be of anything.
    guard (4..<24).contains(word.count),
      !(["ongoing", "complete"] as [StaticString]).contains(where: {
        Lines.isAll($0, of: text, word)
      })
    else { return .open }
    return StateWords.read(text, word)
  }

  /// "Week 1 ✅ **COMPLETED**": the words behind the last tick.
  static func behindTick(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> ByteRange {
    var start = range.start
    while let at = Lines.firstIndex(of: "✅", in: text, ByteRange(start, range.end)) {
      start = at + 3
    }
    guard start > range.start else { return .empty }
    var words = Lines.trimmed(text, ByteRange(start, range.end))
    while !words.isEmpty, text[words.start] == 0x2A { words.lower += 1 }
    while !words.isEmpty, text[words.end - 1] == 0x2A { words.upper -= 1 }
    return words
  }

  /// What stands in brackets, or behind a dash, at the end.
  private static func ending(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> ByteRange {
    let opens: [(StaticString, StaticString)] = [("(", ")"), ("[", "]"), ("（", "）")]
    for (open, close) in opens {
      let last = ByteRange(max(range.start, range.end - close.utf8CodeUnitCount), range.end)
      guard Lines.firstIndex(of: close, in: text, last) != nil else { continue }
      var start = range.start
      while let next = Lines.firstIndex(of: open, in: text, ByteRange(start, last.start)) {
        start = next + open.utf8CodeUnitCount
      }
      return start > range.start ? ByteRange(start, last.start) : .empty
    }
    var start = range.start
    for dash in [" - ", " – ", " — "] as [StaticString] {
      while let next = Lines.firstIndex(of: dash, in: text, ByteRange(start, range.end)) {
        start = next + dash.utf8CodeUnitCount
      }
    }
    return start > range.start ? ByteRange(start, range.end) : .empty
  }

  /// "✅ Completed", "Completed modules": the word alone, or what it is said of behind it.
  private static func namesWhatIsDone(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> Bool {
    var start = range.start
    while start < range.end,
      text[start] == 0x20 || Emoji.length(text, at: start, end: range.end) > 0
    {
      start += max(1, Emoji.length(text, at: start, end: range.end))
    }
    var words = ByteRange(start, range.end)
    if words.count > 1, text[words.end - 1] == 0x3A { words.upper -= 1 }
    guard !words.isEmpty, words.count <= 40 else { return false }
    if StateWords.read(text, words) == .done { return words.count > 3 }
    // Most headings begin otherwise, and to take one apart is slow.
    let letters = text[words.start..<words.end].lazy.map { $0 | 0x20 }
    guard
      !ByteClass.isLetter(text[words.start]) || letters.starts(with: "completed".utf8)
        || letters.starts(with: "finished".utf8)
    else { return false }
    let plain = InlineText.plain(text, words).lowercased().split(separator: " ")
    // "Finished edges" are a seamstress's work.
    return plain.count <= 3 && (plain.first == "completed" || plain.first == "finished")
      && plain.dropFirst().allSatisfy { planWords.contains(String($0)) }
  }

  private static let planWords: Set<String> = Set(
    """
    item items task tasks module modules week weeks phase phases work topic topics course courses lesson \
    lessons chapter chapters project projects step steps section sections unit units goal goals milestone \
    milestones learning study so far already
    """.split(separator: " ").map(String.init))
}
