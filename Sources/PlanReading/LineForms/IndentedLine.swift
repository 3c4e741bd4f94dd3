import RoadmapModel

/// A line of an indented block, which Markdown takes for code and its author for a line of a list.
struct IndentedLine {
  var range: ByteRange
  /// The words behind a list's mark; empty where the line begins otherwise.
  var body: ByteRange
  var line: UInt32
  var column: Int

  /// Whether these may be what its author wrote to a day, with no marks: "Hull: wood" and "Sand the planks"
  /// below it. `$ make`, `x = 1;` and `if (a) {` are none, nor are "npm install" and "pytest -q": most of
  /// a list's lines begin with a capital letter, or in a script that no program is written in.
  static func areWords(_ lines: [IndentedLine], _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    lines.allSatisfy { $0.mayBeWords(text) }
      && lines.count { $0.beginsAsWords(text) } * 2 > lines.count
  }

  private func mayBeWords(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    switch text[range.end - 1] {
    case 0x3B, 0x7B, 0x7D, 0x5C: false
    default: Lines.isLetter(text[range.start])
    }
  }

  private func beginsAsWords(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let first = text[range.start]
    return first >= 0x80 || first & 0x20 == 0
  }

  /// The lines that are not blank. The first is where the block begins.
  static func lines(
    _ text: UnsafeBufferPointer<UInt8>, _ block: Block
  ) -> [IndentedLine] {
    var lines: [IndentedLine] = []
    var start = block.range.start
    while start > 0, text[start - 1] != 0x0A { start -= 1 }
    var number = block.line
    while start < block.range.end {
      let end = text[start..<block.range.end].firstIndex(of: 0x0A) ?? block.range.end
      let range = Lines.trimmed(text, ByteRange(max(start, block.range.start), end))
      if !range.isEmpty {
        lines.append(
          IndentedLine(
            range: range, body: ListMark.body(text, range), line: number,
            column: column(text, of: range.start, from: start)))
      }
      number += 1
      start = end + 1
    }
    return lines
  }

  /// A tab leads to the next column that is a multiple of four.
  private static func column(
    _ text: UnsafeBufferPointer<UInt8>, of at: Int, from start: Int
  ) -> Int {
    text[start..<at].reduce(0) { $1 == 0x09 ? ($0 / 4 + 1) * 4 : $0 + 1 }
  }
}
