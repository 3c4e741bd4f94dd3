package import RoadmapModel

/// Numbers and lists of numbers as headings write them: 3, three, III, 1–2, 3 & 4, 1 of 12.
package struct NumberParser {
  package let line: TokenLine

  package struct Numbers {
    package var span: Span
    package var next: Int
    /// The last part of "1.2", where it is one.
    package var decimal: Int32?
    /// The calendar year of "Q3-2026".
    package var year: Int16?
  }

  package func list(_ index: Int, unit: WordSense? = nil) -> Numbers? {
    guard let (first, afterFirst) = value(index, afterUnit: unit != nil) else { return nil }
    var result = Numbers(span: Span(first, first), next: afterFirst)
    if line.kind(afterFirst) == .dot, line.isTight(afterFirst), line.isTight(afterFirst + 1),
      line.kind(afterFirst + 1) == .number
    {
      var last = afterFirst + 1
      while line.kind(last + 1) == .dot, line.isTight(last + 1), line.isTight(last + 2),
        line.kind(last + 2) == .number
      {
        last += 2
      }
      result.decimal = line[last].value
      result.next = last + 1
      return result
    }
    while let more = further(result, unit: unit) {
      result = more
      if result.year != nil { break }
    }
    if line.has(result.next, .of), line.kind(result.next + 1) == .number {
      result.next += 2
    }
    return result
  }

  /// One more number of a list or the end of a range.
  private func further(_ numbers: Numbers, unit: WordSense?) -> Numbers? {
    let index = numbers.next
    guard index < line.count else { return nil }
    let token = line[index]
    var isJoint = false
    switch token.kind {
    case .hyphen, .dash, .tilde, .slash: break
    case .ampersand, .comma, .plus: isJoint = true
    case .word where token.sense.has(.through): break
    case .word where token.sense.has(.and): isJoint = true
    default: return nil
    }
    var cursor = index + 1
    if isJoint, token.kind == .comma, line.has(cursor, .and) || line.kind(cursor) == .ampersand {
      cursor += 1
    }
    var repeated = false
    if let unit, let (_, next) = line.longest(cursor, until: line.count, { $0.unit == unit.unit }) {
      cursor = next
      repeated = true
    }
    guard let (second, next) = value(cursor, afterUnit: false) else { return nil }
    if second >= 1900, second < 2200, numbers.span.last < 100, !isJoint || token.kind == .comma {
      var result = numbers
      result.year = Int16(second)
      result.next = next
      return result
    }
    let isTight = token.kind != .word && line.isTight(index) && line.isTight(cursor)
    if token.kind == .slash, !repeated, second != numbers.span.last + 1 {
      var result = numbers
      result.next = next
      return isTight ? result : nil
    }
    let isSure =
      repeated || (isTight && !isJoint) || line.isBoundary(next)
      || unit?.has(.plural) == true || joins(next) || unit == nil
    guard isSure, second >= numbers.span.first else { return nil }
    var result = numbers
    result.span = Span(numbers.span.first, max(second, numbers.span.last))
    result.next = next
    return result
  }

  private func joins(_ index: Int) -> Bool {
    line.kind(index) == .ampersand || line.has(index, .and)
  }

  /// Whether the token is a number in digits, a word or Roman letters: most are none, and to take one apart is
  /// slow.
  func mayBegin(_ index: Int) -> Bool {
    let token = line[index]
    guard token.kind == .word else { return token.kind == .number }
    return token.sense.number > 0 || roman(token) != nil
  }

  /// A number in digits, words, Roman letters or, after a unit, as a single capital letter.
  package func value(_ index: Int, afterUnit: Bool) -> (value: Int32, next: Int)? {
    guard index < line.count else { return nil }
    let token = line[index]
    if token.kind == .number {
      guard line.isTight(index + 1), line.kind(index + 1) == .word else {
        return (token.value, index + 1)
      }
      if line.has(index + 1, .ordinalEnding) { return (token.value, index + 2) }
      return line.isLatin(index + 1) ? nil : (token.value, index + 1)
    }
    guard token.kind == .word else { return nil }
    if token.sense.number == 20, line.kind(index + 1) == .hyphen, line.isTight(index + 1),
      line.isTight(index + 2), (1...9).contains(line[index + 2].sense.number)
    {
      return (20 + Int32(line[index + 2].sense.number), index + 3)
    }
    if token.sense.number > 0, !token.isCapital {
      // "Day one patch" is no day 1.
      guard
        !afterUnit || line.isBoundary(index + 1) || !line.isLatin(index + 1)
          || line.has(index + 1, .through) || joins(index + 1)
      else { return nil }
      return (Int32(token.sense.number), index + 1)
    }
    if afterUnit, token.sense.ordinal > 0 || token.sense.has(.prefix),
      let (sense, next) = line.longest(index, until: line.count, { $0.ordinal > 0 })
    {
      return (Int32(sense.ordinal), next)
    }
    if let roman = roman(token) { return (roman, index + 1) }
    guard afterUnit, token.isCapital, line.isBoundary(index + 1) else { return nil }
    return (Int32(line.text[Int(token.lower)]) - 0x40, index + 1)
  }

  /// Capital Roman letters up to 39.
  package func roman(_ token: Token) -> Int32? {
    Self.roman(line.text, Int(token.lower)..<Int(token.upper))
  }

  static func roman(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int32? {
    guard range.count <= 7 else { return nil }
    var (total, previous): (Int32, Int32) = (0, 0)
    for position in range.reversed() {
      let digit: Int32
      switch text[position] {
      case 0x49: digit = 1
      case 0x56: digit = 5
      case 0x58: digit = 10
      default: return nil
      }
      total += digit < previous ? -digit : digit
      previous = max(previous, digit)
    }
    return total > 0 && total < 40 ? total : nil
  }
}
