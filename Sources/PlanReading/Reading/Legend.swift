import RoadmapModel

/// Lines that explain the marks: `[x] done`, `☐ = open`, `[ ] to do · [x] done`.
enum Legend {
  static func isEntry(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> Bool {
    guard range.count <= 120 else { return false }
    return isMeaning(text, range) || namesAnotherMark(text, range)
  }

  /// `= solved`, `: solved` behind a mark.
  static func isMeaning(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> Bool {
    let first = text[range.start]
    return (first == 0x3D || first == 0x3A) && range.count > 1 && range.count <= 120
      && text[range.start + 1] == 0x20
  }

  /// Whether a whole list explains marks: two lines or more, each the name of a state and no more.
  static func isList(
    _ list: Int, _ text: UnsafeBufferPointer<UInt8>, _ blocks: UnsafeBufferPointer<Block>
  ) -> Bool {
    var count = 0
    // Whatever the words' language, three marks that are all different explain themselves.
    var marks: Set<Box> = []
    var (areStates, areOthers) = (true, true)
    var at = list + 1
    while at < Int(blocks[list].next) {
      guard at + 2 == Int(blocks[at].next), blocks[at + 1].kind == .paragraph,
        let mark = MarkReader.read(text, blocks[at + 1].range)
      else { return false }
      if !namesState(text, mark.text) { areStates = false }
      if mark.text.count > 48 || mark.box.isAlwaysBox || !marks.insert(mark.box).inserted {
        areOthers = false
      }
      guard areStates || areOthers else { return false }
      count += 1
      at = Int(blocks[at].next)
    }
    return count > (areStates ? 1 : 2)
  }

  /// `| ✅ | Erledigt |`, `| 🔄 | In Arbeit |`, …: a table of two columns whose first holds a picture a row,
  /// each another.
  static func isTable(_ rows: [TableSketch.Row], _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard rows.count > 2, rows.count < 13 else { return false }
    var pictures: Set<UInt64> = []
    for row in rows {
      guard row.cells.count == 2, let picture = row.cells.first, !picture.isEmpty,
        Emoji.length(text, at: picture.start, end: picture.end) == picture.count,
        pictures.insert(TableWords.hash(text, picture)).inserted
      else { return false }
    }
    return true
  }

  static func namesState(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> Bool {
    !range.isEmpty && range.count <= 24 && mayBeState(text, range)
      && states.contains { says($0, text, range) }
  }

  private static let states: [StaticString] = [
    "done", "complete", "completed", "finished", "todo", "to do", "to-do", "open", "not started",
    "in progress", "started", "doing", "wip", "skipped", "skip", "cancelled", "canceled", "blocked",
    "pending", "deferred",
  ]

  /// A state's name is eleven letters at most and begins with one of a few.
  private static func mayBeState(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> Bool {
    switch text[range.start] | 0x20 {
    case 0x64, 0x63, 0x66, 0x74, 0x6F, 0x6E, 0x69, 0x73, 0x77, 0x62, 0x70: true
    default: false
    }
  }

  private static func says(
    _ word: StaticString, _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> Bool {
    var upper = range.end
    while upper > range.start, text[upper - 1] == 0x2E || text[upper - 1] == 0x2C { upper -= 1 }
    guard upper - range.start == word.utf8CodeUnitCount else { return false }
    for at in 0..<word.utf8CodeUnitCount {
      let byte = text[range.start + at]
      let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      if lower != word.utf8Start[at] { return false }
    }
    return true
  }

  /// Whether the mark comes after a separator: `done · [/] started`.
  private static func follows(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange, _ mark: Int
  ) -> Bool {
    var before = mark
    while before > range.start, Lines.isSpace(text[before - 1]) { before -= 1 }
    guard before > range.start else { return true }
    let last = text[before - 1]
    return last >= 0x80 || last == 0x2C || last == 0x3B || last == 0x7C || last == 0x2F
  }

  /// `to do · [x] done` behind `[ ]`: a further pair of brackets with one mark in it, no link behind it.
  /// Each mark is explained once: `[ ] Read · [ ] Write` is two things to do.
  private static func namesAnotherMark(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> Bool {
    guard range.count > 3 else { return false }
    var from = range.start
    let own = mark(text, before: range.start)
    var isAnother = false
    while let at = ByteWord.first(0x5B, in: text, ByteRange(from, range.end - 2)) {
      from = at + 1
      // `- [ ] [x] Read` has a box too many, and something to do.
      guard at > range.start, text[at + 2] == 0x5D, at + 3 == range.end || text[at + 3] == 0x20
      else { continue }
      switch text[at + 1] {
      case 0x20, 0x78, 0x58, 0x2F, 0x2D, 0x7E, 0x3E:
        if text[at + 1] == own { return false }
        isAnother = isAnother || follows(text, range, at)
      default: continue
      }
    }
    return isAnother
  }

  /// What stands in the brackets right before the words; 0 for none.
  private static func mark(_ text: UnsafeBufferPointer<UInt8>, before start: Int) -> UInt8 {
    var at = start
    while at > 0, text[at - 1] == 0x20 { at -= 1 }
    return at > 2 && text[at - 1] == 0x5D && text[at - 3] == 0x5B ? text[at - 2] : 0
  }
}
