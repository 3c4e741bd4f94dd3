import RoadmapModel

/// One character of the original, as the several characters that a misreading made of it.
struct DamagedRun: Equatable {
  var start: Int
  var end: Int
  /// What the run becomes.
  var scalar: UInt32
  var family: ScriptFamily
  /// Whether sound text never looks like this. What is not strong is mended in strong company only.
  var isStrong: Bool
  /// How many bytes the character has.
  var length: Int
}

/// Finds damaged runs in a line, under the belief that one table did the damage.
struct RunReader {
  let table: CodeTable
  /// Whether no-break spaces came through: then a plain space is never a lost one.
  let keepsNoBreakSpaces: Bool
  private let letters = Letters.shared

  init(_ table: CodeTable, keepsNoBreakSpaces: Bool) {
    self.table = table
    self.keepsNoBreakSpaces = keepsNoBreakSpaces
  }

  /// The runs of a line, and how many other characters are in it that the damage would have changed.
  func read(_ scalars: [UInt32], into runs: inout [DamagedRun]) -> Int {
    scalars.withUnsafeBufferPointer { read($0, into: &runs) }
  }

  private func read(_ line: UnsafeBufferPointer<UInt32>, into runs: inout [DamagedRun]) -> Int {
    runs.removeAll(keepingCapacity: true)
    var loose = 0
    var index = 0
    while index < line.count {
      let scalar = line[index]
      guard scalar >= 0x80 else {
        index += 1
        continue
      }
      let lead = table.byte(scalar)
      if lead >= 0xc2, lead <= 0xf4, let run = run(line, at: index, lead: lead, last: runs.last) {
        runs.append(run)
        index = run.end
      } else {
        if lead != 0, !table.isDense || letters.isLetter(scalar) { loose += 1 }
        index += 1
      }
    }
    return loose
  }

  private func run(
    _ line: UnsafeBufferPointer<UInt32>, at start: Int, lead: UInt8, last: DamagedRun?
  ) -> DamagedRun? {
    if let run = whole(line, at: start, lead: lead) {
      guard let lost = replacedByNoBreakSpace(run, line) else { return run }
      return lost
    }
    return mended(line, at: start, lead: lead, last: last) ?? faint(line, at: start, lead: lead)
  }

  /// A run of which every byte came through.
  private func whole(_ line: UnsafeBufferPointer<UInt32>, at start: Int, lead: UInt8) -> DamagedRun?
  {
    let length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
    guard start + length <= line.count else { return nil }
    var scalar = UInt32(lead) & (0x7f >> UInt32(length))
    for index in start + 1..<start + length {
      let byte = table.byte(line[index])
      guard byte & 0xc0 == 0x80 else { return nil }
      scalar = scalar << 6 | UInt32(byte & 0x3f)
    }
    let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
    guard scalar >= least, let family = ScriptFamily.of(scalar) else { return nil }
    return DamagedRun(
      start: start, end: start + length, scalar: scalar, family: family,
      isStrong: isStrong(line, start, start + length, becoming: scalar), length: length)
  }

  /// `â˜` and a no-break space is a box whose last byte became one, sooner than a skull.
  private func replacedByNoBreakSpace(_ run: DamagedRun, _ line: UnsafeBufferPointer<UInt32>)
    -> DamagedRun?
  {
    guard run.length == 3, run.family == .mark, line[run.end - 1] == 0xa0,
      run.end == line.count || table.byte(line[run.end]) != 0xef,
      !Marks.contains(run.scalar)
    else { return nil }
    let match = MarkMatch.best(line, at: run.start, lead: 0xe2, table, blankIsNoBreakSpace: false)
    guard let match, match.end >= run.end - 1 else { return nil }
    var result = run
    result.scalar = match.scalar
    // Before a space it stood for the byte; before a word it is the space between.
    result.end = run.end < line.count && line[run.end] == 0x20 ? run.end : run.end - 1
    return result
  }

  /// A run that lost bytes, mended from the marks that plans use.
  private func mended(
    _ line: UnsafeBufferPointer<UInt32>, at start: Int, lead: UInt8, last: DamagedRun?
  ) -> DamagedRun? {
    guard lead >= 0xe2 else { return nil }
    let match = MarkMatch.best(
      line, at: start, lead: lead, table, blankIsNoBreakSpace: !keepsNoBreakSpaces)
    guard let match, let family = ScriptFamily.of(match.scalar) else { return nil }
    var scalar = match.scalar
    if scalar == 0x201d {
      let follows = match.end < line.count ? table.byte(line[match.end]) : 0
      if let last, last.end == start, last.family == .emoji, follows == 0xf0 || follows == 0xe2 {
        // Between two emoji it is what joins them, where that could be lost.
        if table.isFragile(0x8d) { scalar = 0x200d }
      } else if table.isFragile(0x9c), opens(line, at: start) {
        scalar = 0x201c
      }
    }
    return DamagedRun(
      start: start, end: match.end, scalar: scalar, family: family,
      isStrong: isStrong(line, start, match.end, becoming: scalar), length: lead < 0xf0 ? 3 : 4)
  }

  /// A lead byte alone: `à` whose second half is a blank, or a box at the start of a line.
  private func faint(
    _ line: UnsafeBufferPointer<UInt32>, at start: Int, lead: UInt8
  ) -> DamagedRun? {
    let after = line[(start + 1)...]
    if lead == 0xc3, table.hasNoBreakSpace, !table.isDense, !keepsNoBreakSpaces, after.first == 0x20
    {
      guard start == 0 || !letters.isUpper(line[start - 1]) else { return nil }
      let isDoubled = after.prefix(2).elementsEqual([0x20, 0x20])
      return DamagedRun(
        start: start, end: start + (isDoubled ? 2 : 1), scalar: 0xe0, family: .latin,
        isStrong: false, length: 2)
    }
    guard lead == 0xe2, table.isFragile(0x98), table.isFragile(0x90),
      line[..<start].allSatisfy(Self.isListMarker)
    else { return nil }
    var length = 1
    if after.prefix(2).elementsEqual([0xfffd, 0xfffd]) {
      length = 3
    } else if after.prefix(3).elementsEqual([0x20, 0x20, 0x20]) {
      length = 3
    } else if after.first != 0x20 {
      return nil
    }
    return DamagedRun(
      start: start, end: start + length, scalar: Marks.box, family: .mark, isStrong: false,
      length: 3)
  }

  private static func isListMarker(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09, 0x20, 0x2a, 0x2b, 0x2d, 0x3e: true
    default: false
    }
  }

  /// Whether a quotation mark here opens.
  private func opens(_ line: UnsafeBufferPointer<UInt32>, at start: Int) -> Bool {
    guard start > 0 else { return true }
    switch line[start - 1] {
    case 0x09, 0x20, 0x22, 0x28, 0x2a, 0x5b, 0x5f: return true
    default: return false
    }
  }

  private func isStrong(
    _ line: UnsafeBufferPointer<UInt32>, _ start: Int, _ end: Int, becoming scalar: UInt32
  ) -> Bool {
    var index = start + 1
    while index < end, line[index] >= 0x80 {
      if !letters.areNatural(line[index - 1], line[index]) { return true }
      index += 1
    }
    // A capital after a small letter, which turns out to be a small one: sięgaÄ‡ rather than McÉwan.
    return start > 0 && letters.isLower(line[start - 1]) && letters.isUpper(line[start])
      && Unicode.Scalar(scalar)?.properties.isLowercase == true
  }
}
