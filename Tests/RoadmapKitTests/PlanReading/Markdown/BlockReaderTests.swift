import RoadmapKit
import Testing

/// What the oracle cannot tell: ranges, columns, lines, and what goes beyond CommonMark.
struct BlockReaderTests {
  private func read(_ text: String) -> [(Block, String)] {
    let bytes = Array(text.utf8)
    return BlockReader.read(bytes).map {
      ($0, String(decoding: bytes[$0.range.start..<$0.range.end], as: UTF8.self))
    }
  }

  @Test(arguments: [
    ("  text  \n", ["text"]),
    ("> a \n> b", [">", "a", "b"]),
    ("- a\n  b\n", ["", "-", "a", "b"]),
    ("12) a", ["", "12)", "a"]),
    ("##  Title  ##  ", ["Title"]),
    ("#", [""]),
    ("a\nb\n===", ["a\nb"]),
    ("> a\n> b\n> ---", [">", "a\n> b"]),
    (" - - -  ", ["- - -"]),
    ("```x\na\n b\n```\n", ["a\n b\n"]),
    ("```\na", ["a"]),
    ("```\n```", [""]),
    ("> ```\n> a\n> ```", [">", "> a\n"]),
    ("- ~~~\n  a\n\nb", ["", "-", "  a\n\n", "b"]),
    ("    a\n      b\n\n", ["a\n      b"]),
    ("<div>\na\n\n", ["<div>\na"]),
    ("<!-- a\n\n-->", ["<!-- a\n\n-->"]),
    ("| a |\n|---|\n| b | \n", ["|---|", "| a |", "| b |"]),
    ("x\na | b\n--|--", ["x", "--|--", "a | b"]),
    ("- x\n| a |\n|---|\n| b |", ["", "-", "x", "|---|", "| a |", "| b |"]),
    ("> x\n| a | b |\n|---|", [">", "x", "| a | b |", "|---|"]),
    ("[a]: /u\n[b]: /v\nc", ["c"]),
    ("---\na: b\n---\nc", ["a: b\n", "c"]),
  ])
  func rangesLeaveOutMarksAndWhiteSpace(text: String, ranges: [String]) {
    #expect(read(text).map(\.1) == ranges)
  }

  @Test(arguments: [
    ("a\n  b\n\tc", [0, 2, 4]), ("- a\n  - b", [0, 0, 2, 2, 2, 4]),
    ("\u{2022} a\n  \u{2022} b", [0, 2]),
    (">\ta", [0, 4]), ("   # a", [3]), ("-\ta\n\n\t  b", [0, 0, 4, 6]), ("1.  a", [0, 0, 4]),
  ])
  func columnsAreThoseOfTheFirstMark(text: String, columns: [UInt16]) {
    #expect(read(text).map(\.0.column) == columns)
  }

  @Test func aColumnThatDoesNotFitIsTheLargest() {
    let indented = "a\n" + String(repeating: " ", count: 70_000) + "b"
    #expect(read(indented).last?.0.column == .max)
  }

  @Test func linesCountFromOne() {
    let blocks = read("\na\nb\n\n- c\n\n```\nd\n```\ne\n===\n| f |\n|---|\n| g |")
    #expect(blocks.map(\.0.line) == [2, 3, 5, 5, 5, 7, 10, 12, 12, 14])
  }

  @Test func listsKnowTheirMarkAndNumber() {
    let blocks = read("3) a\n4) b\n- c").map(\.0)
    #expect(
      blocks.map(\.kind) == [
        .orderedList, .item, .paragraph, .item, .paragraph, .bulletList, .item, .paragraph,
      ])
    #expect(blocks.map(\.number) == [3, 3, 0, 4, 0, 0, 0, 0])
    #expect(blocks.map(\.marker) == Array("))\0)\0--\0".utf8))
    #expect(blocks.map(\.next) == [5, 3, 3, 5, 5, 8, 8, 8])
  }

  @Test(arguments: [
    ("```swift\n", "swift"), ("~~~  a b \nc", "a b"), ("```", ""), ("```\na", ""),
    ("> ````md\n> a", "md"),
  ])
  func aFenceKnowsWhatStandsBehindIt(text: String, info: String) {
    let bytes = Array(text.utf8)
    let fence = BlockReader.read(bytes).last { $0.kind == .fencedCode }
    let range = bytes.withUnsafeBufferPointer { fence?.fenceInfo(in: $0) }
    #expect(range.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) } == info)
  }

  @Test func aFenceIsReadAgainWithItsLinesCountedOn() throws {
    let bytes = Array("text\n\n```markdown\n# Plan\n\n- [ ] a\n```\n".utf8)
    let fence = try #require(BlockReader.read(bytes).last)
    let inner = bytes.withUnsafeBufferPointer {
      BlockReader.read($0, in: fence.range, firstLine: Int(fence.line) + 1)
    }
    #expect(inner.map(\.kind) == [.heading, .bulletList, .item, .paragraph])
    #expect(inner.map(\.line) == [4, 6, 6, 6])
  }

  @Test(arguments: [
    ("| a | b |", ["a", "b"]), ("a|b", ["a", "b"]), ("|a||b|", ["a", "", "b"]),
    ("| a \\| b |", ["a \\| b"]),
    ("|", []), ("||", [""]), ("| a", ["a"]), ("a |", ["a"]), ("\\\\| a", ["\\\\| a"]),
    ("a\\", ["a\\"]), ("", []),
  ])
  func aRowHasCells(row: String, cells: [String]) {
    let bytes = Array(row.utf8)
    let ranges = bytes.withUnsafeBufferPointer {
      Array(TableCells($0, ByteRange(0, bytes.count)))
    }
    #expect(ranges.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) } == cells)
  }

  @Test(arguments: [
    ("[ ] a", TaskMark.open), ("[x] a", .done), ("[X]\ta", .done), ("[x]", .done),
    ("[x]a", nil),
    ("[-] a", nil), ("[  ] a", nil), ("x", nil), ("[ ", nil),
  ])
  func aTaskHasAMark(text: String, mark: TaskMark?) {
    let bytes = Array(text.utf8)
    let found = bytes.withUnsafeBufferPointer {
      TaskMark.read(at: ByteRange(0, bytes.count), in: $0)
    }
    #expect(found == mark)
  }

  @Test func nothingIsReadFromNothing() {
    #expect(BlockReader.read([]).isEmpty)
    #expect(BlockReader.read(Array("\n \n\t\n".utf8)).isEmpty)
    let bytes = Array("a\nb".utf8)
    bytes.withUnsafeBufferPointer { text in
      #expect(BlockReader.read(text, in: .empty).isEmpty)
      #expect(BlockReader.read(text, in: ByteRange(2, 99)).count == 1)
    }
  }
}
