import RoadmapModel

/// A mark of which some bytes came through, and where in the line it ends.
struct MarkMatch {
  var scalar: UInt32
  var end: Int
  private var matched: Int

  /// The likeliest mark that explains the most characters here; at least one beside the lead byte.
  static func best(
    _ line: UnsafeBufferPointer<UInt32>, at start: Int, lead: UInt8, _ table: CodeTable,
    blankIsNoBreakSpace: Bool
  ) -> MarkMatch? {
    guard hasEvidence(line, at: start, table) else { return nil }
    var best: MarkMatch?
    for index in table.marks.range(lead: lead, second: table.byte(line[start + 1])) {
      let mark = table.marks[index]
      guard
        let match = MarkMatch(
          mark, line, at: start, table, blankIsNoBreakSpace: blankIsNoBreakSpace),
        match.matched > best?.matched ?? 1
      else { continue }
      best = match
    }
    return best ?? anyEmoji(line, at: start, lead: lead, table)
  }

  /// Without a continuation byte among the next two characters there is nothing to match.
  private static func hasEvidence(
    _ line: UnsafeBufferPointer<UInt32>, at start: Int, _ table: CodeTable
  ) -> Bool {
    for index in start + 1..<min(start + 4, line.count) {
      let byte = table.byte(line[index])
      if byte & 0xc0 == 0x80 { return true }
    }
    return false
  }

  private init?(
    _ mark: UInt32, _ line: UnsafeBufferPointer<UInt32>, at start: Int, _ table: CodeTable,
    blankIsNoBreakSpace: Bool
  ) {
    var index = start + 1
    var matched = 1
    let isEmoji = mark >> 24 != 0
    var scalar = isEmoji ? mark >> 24 & 0x7 : mark >> 16 & 0xf
    var rest: UInt32 = isEmoji ? 3 : 2
    while rest > 0 {
      rest -= 1
      let byte = UInt8(truncatingIfNeeded: mark >> (8 * rest))
      let next = rest > 0 ? UInt8(truncatingIfNeeded: mark >> (8 * (rest - 1))) : 0
      scalar = scalar << 6 | UInt32(byte & 0x3f)
      let here = index < line.count ? line[index] : 0
      let after = index + 1 < line.count ? line[index + 1] : 0
      if here != 0, table.byte(here) == byte {
        matched += 1
        index += 1
      } else if table.isFragile(byte) {
        let isBlank = here == 0x20 || here == 0xa0
        if here == 0xfffd {
          index += 1
        } else if isBlank,
          after == 0x20 || after == 0xa0
            || (isEmoji || here == 0x20) && next != 0 && table.byte(after) == next
        {
          index += 1
        } else if here == 0x3f, after == 0x20, mark >> 8 != 0xe280 {
          index += 1
        }
      } else if byte == 0xa0, table.hasNoBreakSpace, blankIsNoBreakSpace, here == 0x20 {
        if after == 0x20 { index += 1 }
      } else {
        return nil
      }
    }
    self.scalar = scalar
    end = index
    self.matched = matched
  }

  /// An emoji that is on no list, with the first lost byte that makes one.
  private static func anyEmoji(
    _ line: UnsafeBufferPointer<UInt32>, at start: Int, lead: UInt8, _ table: CodeTable
  ) -> MarkMatch? {
    guard lead == 0xf0, start + 2 < line.count, table.byte(line[start + 1]) == 0x9f else {
      return nil
    }
    let known = table.byte(line[start + 2])
    guard known & 0xc0 == 0x80 else { return nil }
    for filler in UInt8(0x80)...0xbf where table.isFragile(filler) {
      for (third, fourth) in [(known, filler), (filler, known)] {
        let scalar = 0x1f000 | UInt32(third & 0x3f) << 6 | UInt32(fourth & 0x3f)
        guard (0x1f300...0x1faff).contains(scalar),
          Unicode.Scalar(scalar)?.properties.isEmoji == true
        else { continue }
        return MarkMatch(scalar: scalar, end: start + 3, matched: 3)
      }
    }
    return nil
  }

  private init(scalar: UInt32, end: Int, matched: Int) {
    self.scalar = scalar
    self.end = end
    self.matched = matched
  }
}

/// The marks that could begin with two given bytes, by table: those whose second byte is easily lost
/// are candidates whatever stands there.
struct MarkIndex: Sendable {
  private let marks: LookUp<UInt32>
  private let starts: LookUp<Int32>

  init(fragile: LookUp<Bool>) {
    var lists = [[UInt32]](repeating: [], count: 3 * 65)
    for (group, lead) in [UInt8(0xe2), 0xef, 0xf0].enumerated() {
      for mark in Marks.startingWith(lead) {
        let second = Int(mark >> (lead < 0xf0 ? 8 : 16) & 0x7f)
        if fragile[second] || second == 0x20 {
          for place in 0..<65 { lists[group * 65 + place].append(mark) }
        } else {
          lists[group * 65 + second].append(mark)
        }
      }
    }
    marks = LookUp(Array(lists.joined()))
    var starts: [Int32] = [0]
    for list in lists { starts.append(starts[starts.count - 1] + Int32(list.count)) }
    self.starts = LookUp(starts)
  }

  @inline(__always) subscript(index: Int) -> UInt32 { marks[index] }

  /// Where the marks for these bytes are; `second` may be no continuation byte at all.
  @inline(__always) func range(lead: UInt8, second: UInt8) -> Range<Int> {
    let group = lead == 0xe2 ? 0 : lead == 0xef ? 1 : 2
    guard group < 2 || lead == 0xf0 else { return 0..<0 }
    let place = group * 65 + (second & 0xc0 == 0x80 ? Int(second & 0x3f) : 64)
    return Int(starts[place])..<Int(starts[place + 1])
  }
}
