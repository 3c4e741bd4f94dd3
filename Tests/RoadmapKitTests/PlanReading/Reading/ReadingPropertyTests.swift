import Testing

@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

/// Any text is read without a trap, and all ranges lie inside it and on characters' bounds.
@Suite struct ReadingPropertyTests {
  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func rangesAreSound(seed: UInt64) {
    var random = Lines(seed: seed)
    for _ in 0..<4000 {
      let line = random.next()
      let padding = random.number(5)
      let bytes = Array("# \(line)\n".utf8)
      bytes.withUnsafeBufferPointer { text in
        let range = ByteRange(2, text.count - 1)
        check(text, range, "seed \(seed): \(line)")
        // A range that ends inside a longer text must not be read past its end.
        let cut = Self.boundary(text, max(2, text.count - 1 - padding))
        check(text, ByteRange(2, cut), "seed \(seed), cut: \(line)")
      }
    }
  }

  private static func boundary(_ text: UnsafeBufferPointer<UInt8>, _ position: Int) -> Int {
    var position = position
    while position > 2, text[position] & 0xC0 == 0x80 { position -= 1 }
    return position
  }

  private func check(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange, _ comment: String
  ) {
    func isSound(_ part: ByteRange) -> Bool {
      part.start >= range.start && part.end <= range.end && part.start <= part.end
        && (part.start == text.count || text[part.start] & 0xC0 != 0x80)
        && (part.end == text.count || text[part.end] & 0xC0 != 0x80)
    }
    let heading = HeadingReader.read(text, range)
    #expect(isSound(heading.title), "\(comment)")
    #expect(isSound(ItemReader.read(text, range).text), "\(comment)")
    if let label = LabelReader.read(text, range) {
      #expect(isSound(label.label) && isSound(label.rest), "\(comment)")
    }
    if let box = MarkReader.read(text, range) {
      #expect(isSound(box.range) && isSound(box.text), "\(comment)")
    }
    #expect(LinkReader.links(text, range).allSatisfy { !$0.url.isEmpty }, "\(comment)")
    _ = SpanReader.read(text, range)
    _ = Remarks.isOutcomesIntro(text, range)
    #expect(InlineText.plain(text, range).utf8.count <= range.count * 3, "\(comment)")
  }
}

/// Lines made of what headings and items are made of.
struct Lines {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func number(_ limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(limit))
  }

  mutating func next() -> String {
    var line = ""
    for _ in 0...number(9) {
      if number(7) == 0, let scalar = Unicode.Scalar(UInt32(number(0x30000))) {
        line.unicodeScalars.append(scalar)
      } else {
        line += Self.pieces[number(Self.pieces.count)]
      }
      if number(3) == 0 { line += " " }
    }
    return line
  }

  private static let pieces = [
    "Week", "Weeks ", "1", "2–3", " - ", "-", "–", ":", "(", ")", "[", "]", "**", "*", "_", "`",
    "Q1", "Phase II", "第", "一", "周", "个月", "Sep", "2025", "Jan 5", "/", "&", ",", ".", "of",
    "optional", "pick", "one", "🚀", "✅", "☐", "\u{FE0F}", "\u{200D}", "1️⃣", "é", "e\u{301}",
    "Неделя", "हफ्ता", "الأسبوع", "](", "http://x.y", "<b>", "</b>", "<!--", "&amp;", "&#8211;",
    "\\", "~~", "A. ", "Project ", "Outcomes", "：", "（", "）", "\t", "\u{A0}", "\u{3000}", "#",
    "![", "^", "99999999999", "I", "X", "…", "→", "|", "\"", "'", "=", "{#id}", "By the end of",
  ]
}
