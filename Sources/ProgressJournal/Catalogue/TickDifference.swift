import RoadmapModel

/// Two texts that differ in nothing but their ticks: what stands in a box, as `- [ ] Raft` and
/// `- [x] Raft`, and the day that an editor writes at the end of a ticked line.
enum TickDifference {
  static func isAll(between a: [UInt8], and b: [UInt8]) -> Bool {
    if a == b { return true }
    let (first, second) = (Self.lines(a), Self.lines(b))
    guard first.count == second.count else { return false }
    return zip(first, second).allSatisfy { $0.elementsEqual($1) || unticked($0) == unticked($1) }
  }

  private static func lines(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
    text.split(separator: 0x0A, omittingEmptySubsequences: false)
  }

  /// A line with all its boxes open, and without the day that it was done on.
  private static func unticked(_ line: ArraySlice<UInt8>) -> [UInt8] {
    let end = line.last == 0x0D ? line.dropLast() : line
    var bytes = TickDates.removed(from: Array(end))
    if let start = bytes.firstIndex(where: { !isListMark($0) }),
      let box = glyphs.first(where: { bytes[start...].starts(with: $0) })
    {
      bytes.replaceSubrange(start..<start + box.count, with: "[ ]".utf8)
    }
    var at = 0
    while let open = bytes[at...].firstIndex(of: UInt8(ascii: "[")) {
      at = open + 1
      let mark = marks.first { mark in
        bytes[at...].starts(with: mark) && bytes[(at + mark.count)...].first == UInt8(ascii: "]")
      }
      if let mark { bytes.replaceSubrange(at..<at + mark.count, with: " ".utf8) }
    }
    return bytes
  }

  /// White space and what a list, a quote or a row of a table begins with.
  private static func isListMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x09, UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: ">"),
      UInt8(ascii: "|"), UInt8(ascii: "."), UInt8(ascii: ")"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  private static let glyphs = ["☐", "☑", "☒", "⬜", "✅", "🔲", "🟩"].map { Array($0.utf8) }
  private static let marks = [" ", "", "x", "X", "/", "-", "~", ">", "✓", "✔", "✅"]
    .map { Array($0.utf8) }
}
