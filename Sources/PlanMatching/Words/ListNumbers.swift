/// The numbers that lines of a list are counted with: in "2. Learn Go" the number is the line's place, and
/// another one where a line is put before it.
package struct ListNumbers {
  private struct List: Hashable {
    var section: [String]
    var above: [String]
  }

  private var isCounted: [List: Bool] = [:]

  /// Of lines in their order. A list is counted where its numbers rise by one, from one or from where the
  /// list before it ended.
  init(_ lines: some Sequence<(text: String, section: [String], above: [String])>) {
    var last: [List: Number] = [:]
    var before = 0
    for line in lines {
      guard let number = Self.number(of: line.text) else { continue }
      let list = List(section: line.section, above: line.above)
      // "2.1" begins anew after "1.3".
      let next = last[list].flatMap { $0.chapter == number.chapter ? $0.value + 1 : nil }
      let isNext =
        next.map { number.value == $0 } ?? (number.value == 1 || number.value == before + 1)
      isCounted[list] = isCounted[list] != false && isNext
      last[list] = number
      before = number.value
    }
  }

  /// Whether a list that may stand on the other side of an edit as well is counted on either.
  func counts(_ section: [String], _ above: [String], and other: ListNumbers) -> Bool {
    let list = List(section: section, above: above)
    return isCounted[list] != false && other.isCounted[list] != false
  }

  /// A line without its number; `nil` where it has none, or nothing else.
  package static func removed(from text: String) -> String? {
    number(of: text).flatMap { $0.rest.isEmpty ? nil : String($0.rest) }
  }

  private struct Number {
    var value: Int
    /// "1" of "1.2".
    var chapter: Substring = ""
    var rest: Substring
  }

  /// "1.2", "1.2." and "2.4.1" before a space.
  private static func outlineNumber(of text: String) -> Number? {
    let word = text.utf8.prefix { $0 &- 0x30 < 10 || $0 == UInt8(ascii: ".") }
    let rest = text.utf8.dropFirst(word.count)
    guard word.count < 10, rest.first == UInt8(ascii: " ") else { return nil }
    let parts = Substring(word).split(separator: ".", omittingEmptySubsequences: false)
    let numbers = parts.last?.isEmpty == true ? parts.dropLast() : parts[...]
    guard numbers.count > 1, numbers.allSatisfy({ (1...2).contains($0.utf8.count) }),
      let last = numbers.last, let value = Int(last)
    else { return nil }
    return Number(
      value: value, chapter: text[..<last.startIndex],
      rest: Substring(rest.drop { $0 == UInt8(ascii: " ") }))
  }

  /// "2." and "2)", "(2)" and "b)" before a space.
  private static func number(of text: String) -> Number? {
    if let outline = outlineNumber(of: text) { return outline }
    var rest = text.utf8[...]
    let isBracketed = rest.first == UInt8(ascii: "(")
    if isBracketed { rest = rest.dropFirst() }
    let word = rest.prefix { $0 | 0x20 &- 0x61 < 26 || $0 &- 0x30 < 10 }
    let mark = rest.dropFirst(word.count).first
    rest = rest.dropFirst(word.count + 1)
    guard mark == UInt8(ascii: ")") || mark == UInt8(ascii: ".") && !isBracketed,
      rest.first == UInt8(ascii: " "), word.count <= 3,
      let value = value(word, isLetter: mark == UInt8(ascii: ")"))
    else { return nil }
    return Number(value: value, rest: Substring(rest.drop { $0 == UInt8(ascii: " ") }))
  }

  private static func value(_ word: Substring.UTF8View, isLetter: Bool) -> Int? {
    if let number = Int(Substring(word)) { return number }
    guard isLetter, word.count == 1, let letter = word.first else { return nil }
    return Int(letter | 0x20) - 0x60
  }
}
