/// Two headings that differ in how a name is written: "Front end" and "Frontend", "ML" and "Machine learning".
struct ShortenedHeading {
  private let words: [String]
  private let others: [String]

  /// By their words.
  init(_ one: String, _ other: String) {
    let (all, more) = (one.split(separator: " "), other.split(separator: " "))
    let start = zip(all, more).prefix { $0 == $1 }.count
    let end = zip(all.dropFirst(start).reversed(), more.dropFirst(start).reversed())
      .prefix { $0 == $1 }.count
    words = all.dropFirst(start).dropLast(end).map(String.init)
    others = more.dropFirst(start).dropLast(end).map(String.init)
  }

  var areOne: Bool {
    guard !words.isEmpty, !others.isEmpty, words.count != others.count,
      !(words + others).contains(where: { $0.contains(where: \.isNumber) })
    else { return false }
    return words.joined() == others.joined() || Self.isShort(words, others)
      || Self.isShort(others, words)
  }

  /// Whether one word is the first letters of several, with or without their little words.
  private static func isShort(_ short: [String], _ long: [String]) -> Bool {
    guard short.count == 1, long.count > 1 else { return false }
    return [long, long.filter { !WordPool.isFunctionWord($0) }].contains { words in
      words.count > 1 && String(words.compactMap(\.first)) == short[0]
    }
  }
}
