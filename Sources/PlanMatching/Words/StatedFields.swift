import PlanReading
import RoadmapModel

/// What a heading or a line says behind its words of how long, by when, how far or how many to pick: "Common
/// (2 h)" is the heading that "Common (3 h)" was.
enum StatedFields {
  /// A line without it, and without what its reader remarked; `nil` where it has neither, or says nothing else.
  static func removed(fromLine text: String) -> String? {
    var rest = text
    while let shorter = ReaderRemark.removed(from: rest) ?? removed(from: rest) { rest = shorter }
    return rest == text ? nil : rest
  }

  /// The text without it; `nil` where it has none, or says nothing else.
  static func removed(from text: String) -> String? {
    var rest = Substring(text)
    while let shorter = withoutLast(trimmed(rest)) { rest = trimmed(shorter) }
    let words = String(rest)
    return words.utf8.count < text.utf8.count && words.contains(where: \.isLetter) ? words : nil
  }

  private static func withoutLast(_ text: Substring) -> Substring? {
    guard let last = text.last else { return nil }
    switch last {
    case ")", "）": return withoutBracket(text, opening: ["(", "（"], isField)
    case "]": return withoutBracket(text, opening: ["["]) { isField($0) || isCounter($0) }
    default: return withoutTail(text)
    }
  }

  private static func withoutBracket(
    _ text: Substring, opening: Set<Character>, _ isField: (Substring) -> Bool
  ) -> Substring? {
    guard let open = text.lastIndex(where: opening.contains) else { return nil }
    let inner = text[text.index(after: open)...].dropLast()
    return isField(inner) ? text[..<open] : nil
  }

  /// ", 2 h", "~ 4 hours" and "— 10 points" at the end; "基礎 2時間".
  private static func withoutTail(_ text: Substring) -> Substring? {
    if let mark = text.lastIndex(where: { ",~≈–—-:·|".contains($0) }) {
      let tail = trimmed(text[text.index(after: mark)...])
      let head = text[..<mark]
      // The hyphen of "1-2 hours" is none.
      if !(head.last?.isNumber ?? true), isLength(tail) || isPoints(tail) { return head }
    }
    guard let space = text.lastIndex(of: " "), let last = text.last else { return nil }
    let tail = text[text.index(after: space)...]
    let isApart = last.unicodeScalars.first.map { IdentityText.standsAlone($0.value) } ?? false
    return isApart && isLength(tail) ? text[..<space] : nil
  }

  private static func isField(_ text: Substring) -> Bool {
    isLength(text) || isPoints(text) || isDue(text) || isChoice(text)
  }

  private static func isLength(_ text: Substring) -> Bool { EstimateReader.isWhole(text) }

  private static func isPoints(_ text: Substring) -> Bool {
    let words = words(text)
    return words.count == 2 && isNumber(words[0]) && points.contains(words[1])
  }

  /// "0/3" and "33%", as editors count what is done below a heading.
  private static func isCounter(_ text: Substring) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count == 2, parts.allSatisfy({ isNumber(String($0)) }) { return true }
    return text.last == "%" && isNumber(String(text.dropLast()))
  }

  /// "due 2026-12-04", and "by Friday".
  private static func isDue(_ text: Substring) -> Bool {
    let words = words(text)
    return words.count > 1 && dues.contains(words[0])
      && words.dropFirst().allSatisfy { isNumber($0) || Surroundings.saysWhen($0) }
  }

  private static func isChoice(_ text: Substring) -> Bool {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      TokenLine.with(bytes, ByteRange(0, bytes.count), most: 24) { line in
        let said = Annotation.read(line, 0, line.count)
        return said.choice != nil && said.isWhole
      }
    }
  }

  private static func words(_ text: Substring) -> [String] {
    IdentityText.normalise(String(text)).split(separator: " ").map(String.init)
  }

  private static func isNumber(_ word: String) -> Bool {
    !word.isEmpty && word.unicodeScalars.allSatisfy { $0.properties.numericType != nil }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while text.last?.isWhitespace ?? false { text = text.dropLast() }
    while text.first?.isWhitespace ?? false { text = text.dropFirst() }
    return text
  }

  private static let points: Set<String> = ["point", "points", "pts", "pt", "credits", "ects"]
  private static let dues: Set<String> = ["due", "by", "until", "deadline", "fallig", "bis"]
}
