import RoadmapModel

/// Headings that count on: "Pertemuan 1: …", "Pertemuan 2: …", "1. …", "2. …".
///
/// Whatever the word is, and in whatever language, a row of them is a plan's course; no vocabulary has to
/// know it.
struct HeadingSeries {
  private let text: UnsafeBufferPointer<UInt8>
  private let sections: [Section]

  init(_ text: UnsafeBufferPointer<UInt8>, _ sections: [Section]) {
    self.text = text
    self.sections = sections
  }

  /// Which sections are one of such a row, and which of these have nothing but a number before their
  /// words.
  func members(isHeld: (Int) -> Bool) -> (all: [Bool], numbered: [Bool]) {
    var isMember = [Bool](repeating: false, count: sections.count)
    var isNumbered = isMember
    let isAround = sections.within(sections.map(\.isPeriod))
    for row in rows() where row.runs && row.members.count > 2 {
      // "1. Rules", "2. The programme" with its days within: an outline, and the days are the course.
      if row.word == 0, row.members.contains(where: { isAround[$0] }) { continue }
      // Bare numbers count all sorts of sections: most of them must hold lists.
      let held = row.members.count(where: isHeld)
      guard held > 2, row.word != 0 || held * 2 > row.members.count else { continue }
      for index in row.members {
        isMember[index] = true
        isNumbered[index] = row.word == 0
      }
    }
    return (isMember, isNumbered)
  }

  /// The rows of which every heading will do, of one parent each.
  func rows(of isPart: (Int) -> Bool) -> [[Int]] {
    rows().filter { row in
      row.runs && row.members.count > 2
        && row.members.allSatisfy {
          isPart($0) && sections[$0].parent == sections[row.members[0]].parent
        }
    }.map(\.members)
  }

  private struct Row {
    var word: UInt64
    var parent: Int32
    var members: [Int] = []
    var last: Int32 = 0
    var runs = true
  }

  private func rows() -> [Row] {
    struct Key: Hashable {
      var depth: Int32
      var word: UInt64
    }
    var rows: [Row] = []
    var latest: [Key: Int] = [:]
    var depths = [Int32](repeating: 0, count: sections.count)
    for index in sections.indices.dropFirst() {
      depths[index] = depths[Int(sections[index].parent)] + 1
    }
    for index in sections.indices.dropFirst() where sections[index].period == nil {
      guard sections[index].kind == .topic, let (word, number) = start(sections[index].headingRange)
      else { continue }
      // "Rule 1", "Regel 2": what counts on here is no course.
      let heading = Trim(text: text).heading(sections[index].headingRange)
      if Tokenizer.firstSense(text, heading)?.role == .aside { continue }
      let key = Key(depth: depths[index], word: word)
      // "6. Weather" below "Beginner", "7. Directions" below "Intermediate": one row goes on.
      var place = latest[key] ?? -1
      if place < 0
        || (rows[place].parent != sections[index].parent && number != rows[place].last + 1)
      {
        place = rows.count
        rows.append(Row(word: word, parent: sections[index].parent))
        latest[key] = place
      }
      if number != rows[place].last + 1 {
        rows[place].runs = rows[place].members.isEmpty && number < 2
      }
      rows[place].last = number
      rows[place].parent = sections[index].parent
      rows[place].members.append(index)
    }
    return rows
  }

  /// "IV." before words: its value.
  private func roman(_ range: ByteRange) -> Int32? {
    guard let dot = text[range.start..<min(range.end, range.start + 5)].firstIndex(of: 0x2E),
      dot + 1 < range.end, text[dot + 1] == 0x20
    else { return nil }
    return NumberParser.roman(text, range.start..<dot)
  }

  /// "A" of "Week A: …", "Workout A": its place in the alphabet.
  private func letter(_ range: ByteRange) -> Int32? {
    guard range.start > 0, text[range.start - 1] == 0x20, !range.isEmpty,
      (0x41...0x48).contains(text[range.start]),
      range.count == 1 || text[range.start + 1] < 0x80 && !Lines.isLetter(text[range.start + 1])
    else { return nil }
    return Int32(text[range.start]) - 0x40
  }

  /// The word before the number, if any, and the number.
  private func start(_ heading: ByteRange) -> (word: UInt64, number: Int32)? {
    let range = Trim(text: text).heading(heading)
    if let number = roman(range) { return (0, number) }
    var at = range.start
    var word: UInt64 = 0
    let limit = min(range.end, range.start + 40)
    while at < limit, Lines.isLetter(text[at]) {
      let byte = text[at] < 0x80 ? text[at] | 0x20 : text[at]
      word = (word ^ UInt64(byte)) &* 0x9e37_79b9_7f4a_7c15
      word ^= word >> 29
      at += 1
    }
    let hasWord = at > range.start
    while at < limit, text[at] == 0x20 || text[at] == 0x23 { at += 1 }
    if hasWord, let number = letter(ByteRange(at, range.end)) { return (word, number) }
    guard at < limit, let number = Lines.leadingNumber(text, ByteRange(at, range.end)) else {
      return nil
    }
    while at < range.end, Lines.isDigit(text[at]) { at += 1 }
    // "1.2 Topic" and "3D printing" count nothing here.
    guard at == range.end || !Lines.isLetter(text[at]) || text[at] >= 0x80 else { return nil }
    if !hasWord {
      guard at < range.end, text[at] == 0x2E || text[at] == 0x29,
        at + 1 < range.end, !Lines.isDigit(text[at + 1])
      else { return nil }
    }
    return (word, number)
  }
}
