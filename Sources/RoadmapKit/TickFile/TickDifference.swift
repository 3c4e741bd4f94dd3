import PlanReading
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
    let bytes = TickDates.removed(from: Array(end))
    var open: [UInt8] = []
    bytes.withUnsafeBufferPointer { text in
      var at = 0
      while let start = text[at...].firstIndex(where: { $0 == UInt8(ascii: "[") || $0 >= 0x80 }) {
        let isFirst = text[..<start].allSatisfy(isListMark)
        open += text[at..<start]
        // A picture is a box at the start of its line, and a bracket in any cell of a table.
        if isFirst || text[start] < 0x80,
          let box = MarkReader.read(text, ByteRange(start, text.count))
        {
          open += "[ ]".utf8
          at = box.range.end
        } else {
          open.append(text[start])
          at = start + 1
        }
      }
      open += text[at...]
    }
    return open
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
}
