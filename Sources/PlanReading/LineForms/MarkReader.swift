package import RoadmapModel

/// A mark at the start of a line that may be its tick box; the reader of the list decides.
package enum Box: Hashable, Sendable {
  /// `[ ]`, `[x]`, `[/]`: always a box.
  case brackets(Item.State)
  /// `Read [x]` where no line has an open box behind its words: those without one are open.
  case behind(Item.State)
  /// ☐ ☑ ☒: drawn as boxes, and no decoration.
  case ballot(Item.State)
  /// ✔ ✓: ticked where an open one stands nearby, else decoration.
  case tick
  /// ⬜ ◻ □ and their like: the unticked twin of `check`.
  case square
  /// ✅: done where its twin stands nearby, else decoration.
  case check
  /// ❌ ✖: the unticked twin of `check`, else decoration.
  case cross
  /// 🔄 🟨: started, where boxes stand nearby.
  case started
  /// ⏳: not begun where 🔄 is the started one, else started.
  case waiting
  /// 🟩 🟢: done, where boxes stand nearby.
  case filled

  /// Whether it is a tick box that is never decoration: an open one, or one in brackets.
  var isWritten: Bool {
    switch self {
    case .brackets, .behind, .ballot(.open), .square: true
    default: false
    }
  }

  /// Whether it is drawn as a box: ☐, ☑, □.
  var isDrawn: Bool {
    switch self {
    case .ballot, .square: true
    default: false
    }
  }

  /// Whether it is a tick box and no sign that may be decoration, before the words or around them.
  var isBox: Bool {
    switch self {
    case .brackets, .ballot, .square: true
    default: false
    }
  }

  /// Whether it is a tick box wherever it stands.
  var isAlwaysBox: Bool {
    switch self {
    case .brackets, .behind, .ballot, .tick: true
    default: false
    }
  }

  /// Whether `check` beside it must be its ticked form, and so a state.
  var isTwinOfCheck: Bool {
    switch self {
    case .ballot, .square: true
    default: false
    }
  }
}

package struct BoxReading: Hashable, Sendable {
  package var box: Box
  package var range: ByteRange
  /// What follows, without white space at its start.
  package var text: ByteRange

  /// The state the mark stands for where it is a box.
  package var state: Item.State {
    switch box {
    case .brackets(let state), .behind(let state), .ballot(let state): state
    case .square, .cross: .open
    case .tick, .check, .filled: .done
    case .started, .waiting: .started
    }
  }
}

package enum MarkReader {
  package static func read(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> BoxReading? {
    guard range.start < range.end, range.end <= text.count else { return nil }
    let first = text[range.start]
    if first == 0x5B { return brackets(text, range) }
    if first == 0x7E { return struck(text, range) }
    guard first >= 0xE2, first != 0xE3 else { return nil }
    let (scalar, length) = Scalars.decode(text, range.start, range.end)
    if let bar = ProgressBar.read(text, range) {
      return reading(bar.box, text, range, bar.end)
    }
    guard var box = box(scalar) else { return nil }
    // ☑️ with the selector for colour is drawn as ✅ is, for decoration as often as not.
    let end = range.start + length
    if box == .ballot(.done), end + 2 < range.end, text[end] == 0xEF, text[end + 1] == 0xB8,
      text[end + 2] == 0x8F
    {
      box = .tick
    }
    return reading(box, text, range, end)
  }

  /// Whether the picture there is a bar's first square, and no box of its own.
  package static func isBar(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    bytes.withUnsafeBufferPointer {
      ProgressBar.read($0, ByteRange(range.lowerBound, range.upperBound)) != nil
    }
  }

  /// The mark of a table's cell: `| - [ ] Read |` has its bullet within.
  package static func inCell(
    _ text: UnsafeBufferPointer<UInt8>, _ cell: ByteRange
  ) -> BoxReading? {
    guard cell.count > 4, text[cell.start] == 0x2D || text[cell.start] == 0x2A,
      text[cell.start + 1] == 0x20, text[cell.start + 2] == 0x5B
    else { return read(text, cell) }
    return read(text, ByteRange(cell.start + 2, cell.end))
  }

  /// What a picture says where it is a box: ☐ ⬜ ✅; `nil` for others.
  package static func state(ofPicture scalar: UInt32) -> Item.State? {
    box(scalar).map { BoxReading(box: $0, range: .empty, text: .empty).state }
  }

  private static func brackets(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> BoxReading? {
    guard range.count >= 3 else { return nil }
    // `[] text`: the author left the space out.
    if text[range.start + 1] == 0x5D, Lines.isSpace(text[range.start + 2]) {
      return reading(.brackets(.open), text, range, range.start + 2)
    }
    var inner = range.start + 1
    // `[x ]`, `[ x]`: a space too many.
    if text[inner] == 0x20, inner + 2 < range.end, text[inner + 1] != 0x5D { inner += 1 }
    let (scalar, length) = Scalars.decode(text, inner, range.end)
    guard let state = state(scalar) else { return nil }
    var close = inner + length
    while close < range.end {
      let (mark, size) = Scalars.decode(text, close, range.end)
      guard Emoji.isModifier(mark) else { break }
      close += size
    }
    if close < range.end, text[close] == 0x20 { close += 1 }
    guard close < range.end, text[close] == 0x5D else { return nil }
    let after = close + 1
    // `[x](link)` and `[x]y` are no boxes; `[ ]y` and `[ ]` before code lack their space.
    if after < range.end {
      let (next, _) = Scalars.decode(text, after, range.end)
      guard
        Scalars.isSpace(next) || (next >= 0x80 && Script.isLetter(next) == false)
          || Script.isIdeograph(next) || next == 0x2A || next == 0x60
          || (state == .open
            && (next >= 0x80 || Lines.isLetter(text[after]) || Lines.isDigit(text[after])))
      else { return nil }
    }
    return reading(.brackets(state), text, range, after)
  }

  /// `~~[ ] Sails~~`: the line is struck out with its box.
  private static func struck(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> BoxReading? {
    guard range.count > 8, text[range.start + 1] == 0x7E, text[range.start + 2] == 0x5B else {
      return nil
    }
    // The strokes may end on a later line.
    let isClosed = text[range.end - 1] == 0x7E && text[range.end - 2] == 0x7E
    let inner = ByteRange(range.start + 2, isClosed ? range.end - 2 : range.end)
    guard var found = brackets(text, inner), !found.text.isEmpty else { return nil }
    // `~~[ ] an engine~~ a sail` is another thing to do.
    let isAll = isClosed || Lines.firstIndex(of: "~~", in: text, found.text) == nil
    if found.state == .open, isAll { found.box = .brackets(.skipped) }
    return found
  }

  private static func state(_ scalar: UInt32) -> Item.State? {
    switch scalar {
    case 0x20, 0xA0, 0x3000: .open
    case 0x78, 0x58, 0x2705, 0x2713, 0x2714, 0x2611, 0xD7, 0x2612, 0x445, 0x425: .done
    case 0x2F, 0x7E, 0x3E, 0x1F504, 0x23F3: .started
    case 0x2D, 0x2013, 0x2014: .skipped
    default: nil
    }
  }

  private static func box(_ scalar: UInt32) -> Box? {
    switch scalar {
    case 0x2610: .ballot(.open)
    case 0x2611, 0x2612, 0x1F5F9: .ballot(.done)
    case 0x2713, 0x2714, 0x1F5F8: .tick
    case 0x2B1C, 0x2B1B, 0x25FB, 0x25FC, 0x25FD, 0x25FE, 0x25A1, 0x25A2, 0x1F532, 0x1F533, 0x25AB,
      0x2B1A, 0x2751, 0x274F:
      .square
    case 0x2705, 0x1F197: .check
    case 0x274C, 0x274E, 0x2716, 0x2717, 0x2718: .cross
    // 🔄 🟨 🚧 🟡, and circles that are filled in part: ◐ ◑ ◒ ◓ ◔ ◕.
    case 0x1F504, 0x1F7E8, 0x1F6A7, 0x1F7E1, 0x25D0...0x25D5: .started
    case 0x23F3, 0x231B: .waiting
    case 0x1F7E9, 0x1F7E2: .filled
    default: nil
    }
  }

  private static func reading(
    _ box: Box, _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange, _ end: Int
  ) -> BoxReading {
    var end = end
    while end + 2 < range.end, text[end] == 0xEF, text[end + 1] == 0xB8,
      text[end + 2] == 0x8F || text[end + 2] == 0x8E
    {
      end += 3
    }
    var start = end
    while start < range.end {
      let (scalar, length) = Scalars.decode(text, start, range.end)
      guard Scalars.isSpace(scalar) else { break }
      start += length
    }
    return BoxReading(
      box: box, range: ByteRange(range.start, end), text: ByteRange(start, range.end))
  }
}
