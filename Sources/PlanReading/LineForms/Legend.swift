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

  enum Form { case none, states, marks }

  /// Whether a whole list may explain marks: two lines or more, each the name of a state and no more, or
  /// in words of any language three lines whose marks are all different.
  static func form(
    ofList list: Int, _ text: UnsafeBufferPointer<UInt8>, _ blocks: UnsafeBufferPointer<Block>
  ) -> Form {
    var count = 0
    var marks: Set<Box> = []
    var (areStates, areOthers) = (true, true)
    var at = list + 1
    while at < Int(blocks[list].next) {
      guard at + 2 == Int(blocks[at].next), blocks[at + 1].kind == .paragraph,
        let mark = MarkReader.read(text, blocks[at + 1].range)
      else { return .none }
      if !namesState(text, mark.text) { areStates = false }
      if mark.text.count > 96 || mark.box.isAlwaysBox || !marks.insert(mark.box).inserted {
        areOthers = false
      }
      guard areStates || areOthers else { return .none }
      count += 1
      at = Int(blocks[at].next)
    }
    if areStates { return count > 1 ? .states : .none }
    return count > 2 ? .marks : .none
  }

  /// The list of different marks that explains those of the others: the only one of its form, whose marks
  /// stand elsewhere too. Where there are several, or the marks are in no other line, they are the state
  /// of the work. -1 for none.
  static func ofMarks(
    _ text: UnsafeBufferPointer<UInt8>, _ blocks: UnsafeBufferPointer<Block>
  ) -> Int {
    var found = -1
    for index in blocks.indices {
      guard blocks[index].kind == .bulletList || blocks[index].kind == .orderedList,
        form(ofList: index, text, blocks) == .marks
      else { continue }
      guard found < 0 else { return -1 }
      found = index
    }
    guard found >= 0 else { return -1 }
    var marks: [ByteRange] = []
    var at = found + 1
    while at < Int(blocks[found].next) {
      if let mark = MarkReader.read(text, blocks[at + 1].range) { marks.append(mark.range) }
      at = Int(blocks[at].next)
    }
    let known = marks.count { mark in
      blocks.indices.contains { index in
        guard index < found || index >= Int(blocks[found].next) else { return false }
        switch blocks[index].kind {
        case .paragraph: return blocks[max(0, index - 1)].kind == .item && begins(mark, index)
        case .heading, .row: return stands(mark, in: text, blocks[index].range)
        default: return false
        }
      }
    }
    return known * 2 >= marks.count ? found : -1

    func begins(_ mark: ByteRange, _ index: Int) -> Bool {
      let start = blocks[index].range.start
      return stands(mark, in: text, ByteRange(start, min(start + mark.count, text.count)))
    }
  }

  private static func stands(
    _ mark: ByteRange, in text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> Bool {
    var from = range.start
    while let at = ByteWord.first(text[mark.start], in: text, ByteRange(from, range.end)) {
      guard at + mark.count <= range.end else { return false }
      if (1..<mark.count).allSatisfy({ text[at + $0] == text[mark.start + $0] }) { return true }
      from = at + 1
    }
    return false
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
