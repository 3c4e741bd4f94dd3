/// A mark of which some bytes came through, and where in the line it ends.
struct MarkMatch {
  var scalar: UInt32
  var end: Int
  private var matched: Int

  /// The likeliest mark that explains the most characters here; at least one beside the lead byte.
  static func best(
    _ line: [UInt32], at start: Int, lead: UInt8, _ table: CodeTable, blankIsNoBreakSpace: Bool
  ) -> MarkMatch? {
    guard hasEvidence(line, at: start, table) else { return nil }
    var best: MarkMatch?
    for mark in Marks.startingWith(lead) {
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
  private static func hasEvidence(_ line: [UInt32], at start: Int, _ table: CodeTable) -> Bool {
    for index in start + 1..<min(start + 4, line.count) {
      let byte = table.byte(line[index])
      if byte & 0xc0 == 0x80 { return true }
    }
    return false
  }

  private init?(
    _ mark: [UInt8], _ line: [UInt32], at start: Int, _ table: CodeTable, blankIsNoBreakSpace: Bool
  ) {
    var index = start + 1
    var matched = 1
    var place = 1
    while place < mark.count {
      let byte = mark[place]
      let next = place + 1 < mark.count ? mark[place + 1] : 0
      place += 1
      let here = index < line.count ? line[index] : 0
      let after = index + 1 < line.count ? line[index + 1] : 0
      if here != 0, table.byte(here) == byte {
        matched += 1
        index += 1
      } else if table.isFragile(byte) {
        let isBlank = here == 0x20 || here == 0xa0
        if here == 0xfffd {
          index += 1
        } else if isBlank, after == 0x20 || after == 0xa0 || next != 0 && table.byte(after) == next {
          index += 1
        } else if here == 0x3f, after == 0x20, mark[1] != 0x80 {
          index += 1
        }
      } else if byte == 0xa0, table.hasNoBreakSpace, blankIsNoBreakSpace, here == 0x20 {
        if after == 0x20 { index += 1 }
      } else {
        return nil
      }
    }
    guard let scalar = String(decoding: mark, as: UTF8.self).unicodeScalars.first else { return nil }
    self.scalar = scalar.value
    end = index
    self.matched = matched
  }

  /// An emoji that is on no list, with the first lost byte that makes one.
  private static func anyEmoji(
    _ line: [UInt32], at start: Int, lead: UInt8, _ table: CodeTable
  ) -> MarkMatch? {
    guard lead == 0xf0, start + 2 < line.count, table.byte(line[start + 1]) == 0x9f else { return nil }
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
