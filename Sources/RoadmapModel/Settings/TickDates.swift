/// How the day that something was done on is written at the end of its line.
public enum TickDates: String, Hashable, Sendable, CaseIterable {
  /// It is not written.
  case off
  /// ` ✅ 2026-11-28`, and ` ❌ 2026-11-28` of what was cancelled.
  case obsidian
  /// Two spaces and `[completion:: 2026-11-28]`, or `[cancelled:: 2026-11-28]`.
  case dataview

  package init(stored settings: [String: String]) {
    self = TickDates(rawValue: Settings.tickDates.value(in: settings)) ?? .off
  }
}

extension TickDates {
  /// The line with the day in it: at its end, before a block's id and trailing white space.
  package func adding(_ day: Day, isSkipped: Bool, to line: [UInt8]) -> [UInt8] {
    let field: String
    switch self {
    case .off: return line
    case .obsidian: field = " \(isSkipped ? "❌" : "✅") \(day)"
    case .dataview: field = "  [\(isSkipped ? "cancelled" : "completion"):: \(day)]"
    }
    let plain = Self.removed(from: line)
    let end = Self.endOfFields(plain)
    return Array(plain[..<end] + field.utf8 + plain[end...])
  }

  /// The line without the day that something was done or cancelled on, however it is written.
  package static func removed(from line: [UInt8]) -> [UInt8] {
    var line = line
    while let field = field(of: line) {
      line.removeSubrange(field.range)
    }
    return line
  }

  /// The day that a line says it was done on, or given up on.
  package static func day(of line: [UInt8], isSkipped: Bool = false) -> Day? {
    var line = line
    while let field = field(of: line) {
      if field.isDone != isSkipped { return field.day }
      line.removeSubrange(field.range)
    }
    return nil
  }

  /// How a line writes the day; `off` where it has none.
  package static func form(of line: [UInt8]) -> TickDates {
    guard let field = field(of: line) else { return .off }
    return line[field.range].contains(UInt8(ascii: ":")) ? .dataview : .obsidian
  }

  private struct Field {
    let range: Range<Int>
    let day: Day
    let isDone: Bool
  }

  /// ✅ and ❌, then a day; `[completion:: …]` and its kin.
  private static let marks: [(text: [UInt8], isDone: Bool)] = [
    (Array("✅".utf8), true), (Array("❌".utf8), false),
    (Array("[completion::".utf8), true), (Array("[cancelled::".utf8), false),
    (Array("(completion::".utf8), true), (Array("(cancelled::".utf8), false),
  ]

  /// The last such field, with the white space before it that belongs to it.
  private static func field(of line: [UInt8]) -> Field? {
    for mark in marks {
      guard let start = lastIndex(of: mark.text, in: line) else { continue }
      var at = start + mark.text.count
      if line[at...].starts(with: [0xEF, 0xB8, 0x8F]) { at += 3 }
      while at < line.count, line[at] == 0x20 { at += 1 }
      guard at + 10 <= line.count,
        let day = Day(String(decoding: line[at..<at + 10], as: UTF8.self))
      else { continue }
      var end = at + 10
      let closing: [UInt8: UInt8] = [
        UInt8(ascii: "["): UInt8(ascii: "]"), UInt8(ascii: "("): UInt8(ascii: ")"),
      ]
      let isBracketed = closing[mark.text[0]] != nil
      if let closing = closing[mark.text[0]] {
        guard end < line.count, line[end] == closing else { continue }
        end += 1
      }
      guard end == line.count || line[end] == 0x20 || line[end] == 0x09 else { continue }
      var lower = start
      let most = isBracketed ? 2 : 1
      while lower > 0, start - lower < most, line[lower - 1] == 0x20 { lower -= 1 }
      // `- [x] ✅ 2026-11-28`: the words of the line itself.
      guard lower > 0, lower < start else { continue }
      return Field(range: lower..<end, day: day, isDone: mark.isDone)
    }
    return nil
  }

  private static func lastIndex(of part: [UInt8], in line: [UInt8]) -> Int? {
    guard line.count >= part.count else { return nil }
    return (0...line.count - part.count).last { line[$0...].starts(with: part) }
  }

  /// Where a field goes: before ` ^block-id` and the white space at the line's end.
  private static func endOfFields(_ line: [UInt8]) -> Int {
    func trimmed(_ end: Int) -> Int {
      var end = end
      while end > 0, line[end - 1] == 0x20 || line[end - 1] == 0x09 { end -= 1 }
      return end
    }
    let end = trimmed(line.count)
    var start = end
    while start > 0, isIDPart(line[start - 1]) { start -= 1 }
    guard start < end, start > 1, line[start - 1] == UInt8(ascii: "^"), line[start - 2] == 0x20
    else { return end }
    return trimmed(start - 1)
  }

  private static func isIDPart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
