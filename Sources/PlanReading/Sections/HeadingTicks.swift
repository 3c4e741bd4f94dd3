import RoadmapModel

/// `## ✅ Module 1` before `## Module 5`: what stands below a ticked heading is done.
///
/// Ticks on all headings of a kind decorate; so do pictures of other kinds on the others. Progress goes
/// from the first to the last.
struct HeadingTicks {
  private let text: UnsafeBufferPointer<UInt8>
  private let sections: [Section]

  init(_ text: UnsafeBufferPointer<UInt8>, _ sections: [Section]) {
    self.text = text
    self.sections = sections
  }

  /// Which sections are done as their headings, or those around them, say.
  func done() -> [Bool] {
    var done = sections.indices.map { $0 > 0 && HeadingState.isDone(text, sections[$0]) }
    for group in tickedGroups() {
      for index in told(group) { done[index] = true }
      let ticked = group.prefix { isTicked(sections[$0].headingRange) }
      let others = group.dropFirst(ticked.count)
      guard !ticked.isEmpty, !others.isEmpty,
        others.allSatisfy({ !isTicked(sections[$0].headingRange) && isBare($0) })
      else { continue }
      for index in ticked { done[index] = true }
    }
    return sections.spreadDown(done)
  }

  /// The plan's periods, those of one kind below one heading together; empty where none has a tick.
  private func tickedGroups() -> [[Int]] {
    let periods = sections.indices.dropFirst().filter { sections[$0].isPeriod }
    let hasTick = periods.contains {
      isTicked(sections[$0].headingRange) || wordBehindTick(sections[$0].headingRange) != 0
    }
    guard hasTick else { return [] }
    return Array(Dictionary(grouping: periods) { PeriodRow(sections[$0]) }.values)
  }

  /// "Monday ✅ KLART", "Tuesday ✅ KLART", "Friday": one word in capitals behind the ticks of some and not of
  /// all says that they are done, whatever its language. "✅ Cardio" says what they are about.
  private func told(_ group: [Int]) -> [Int] {
    var words: [UInt64: [Int]] = [:]
    for index in group {
      let word = wordBehindTick(sections[index].headingRange)
      if word != 0 { words[word, default: []].append(index) }
    }
    guard words.count == 1, let ticked = words.values.first, ticked.count > 1,
      ticked.count < group.count
    else { return [] }
    return ticked
  }

  /// The letters of the one word that ends the heading behind a tick; 0 for none.
  private func wordBehindTick(_ range: ByteRange) -> UInt64 {
    let word = HeadingState.behindTick(text, range)
    guard word.count > 3, word.count <= 24,
      text[word.start..<word.end].allSatisfy({ (0x41...0x5A).contains($0) || $0 >= 0x80 })
    else { return 0 }
    return Lines.letters(text, word)
  }

  /// ✅, ☑ or ✔ at the beginning or the end.
  private func isTicked(_ range: ByteRange) -> Bool {
    guard range.count > 3 else { return false }
    if isTick(Scalars.decode(text, range.start, range.end).scalar) { return true }
    var end = range.end
    while end > range.start + 3 {
      let (scalar, length) = Scalars.decodeBefore(text, end, range.start)
      if isTick(scalar) { return true }
      guard Emoji.isModifier(scalar) || Scalars.isSpace(scalar) || scalar == 0x2A else { break }
      end -= length
    }
    return false
  }

  private func isTick(_ scalar: UInt32) -> Bool {
    scalar == 0x2705 || scalar == 0x2611 || scalar == 0x2714
  }

  /// No picture but an open or a started one begins the heading.
  private func isBare(_ section: Int) -> Bool {
    let range = sections[section].headingRange
    guard !range.isEmpty, Emoji.length(text, at: range.start, end: range.end) > 0 else {
      return true
    }
    return MarkReader.read(text, range) != nil
  }
}
