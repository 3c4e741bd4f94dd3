/// What speaks for a slip of the finger, and not for another word.
///
/// One letter is a slip and another word just as well: "Iran" and "Iraq", "mediation" and "meditation". Words
/// written so nowhere else but here, beside lines that have the other spelling, are slips, and so are
/// long words with a letter doubled, or two in the other order: hardly any is another word then. A letter
/// left out may make one, however long it is: "depreciation" and "deprecation".
enum SlipEvidence {
  static func isSlip(_ first: Int32, _ second: Int32, _ pool: WordPool) -> Bool {
    let (a, b) = (pool.texts[Int(first)], pool.texts[Int(second)])
    let (long, short) = a.utf8.count >= b.utf8.count ? (a, b) : (b, a)
    guard long.utf8.count >= 8, long.utf8.first == short.utf8.first else { return false }
    // Another letter in the place of one is most often another word: "alkane" and "alkene".
    guard !isExchange(long, short) else { return false }
    return isDoubling(long, short) || isSwap(a, b)
      || isOddOne(pool.words[Int(first)], pool.words[Int(second)])
  }

  /// Whether a heading that has one word where it had the other names something else. No lines beside it tell;
  /// of long words, those that differ by one letter more or less are slips.
  static func isOtherWord(_ first: Int32, _ second: Int32, _ pool: WordPool) -> Bool {
    guard Spelling.likeness(first, second, pool)?.isGuess ?? false else { return false }
    let (a, b) = (pool.texts[Int(first)], pool.texts[Int(second)])
    return a.utf8.count == b.utf8.count ? !isSwap(a, b) : max(a.utf8.count, b.utf8.count) < 8
  }

  /// Whether the old lines have the one spelling elsewhere, and the other one here at most.
  private static func isOddOne(_ old: WordPool.Word, _ new: WordPool.Word) -> Bool {
    // The old spelling stands in the line compared, besides.
    old.lines > 1 && new.lines == 0 || old.lines == 1 && new.lines > 0
  }

  /// "occurence", but neither "planing" nor "diner".
  private static func isDoubling(_ long: String, _ short: String) -> Bool {
    let (a, b) = (Array(long.utf8), Array(short.utf8))
    guard a.count >= 9, a.count == b.count + 1 else { return false }
    let place = zip(a, b).prefix { $0 == $1 }.count
    let rest = String(decoding: a[(place + 1)...], as: UTF8.self)
    return a[place] == a[place - 1] && !["ing", "ings", "ed", "er", "ers"].contains(rest)
  }

  /// "Promethues" and "recieved".
  private static func isSwap(_ one: String, _ other: String) -> Bool {
    let (a, b) = (Array(one.unicodeScalars), Array(other.unicodeScalars))
    guard a.count >= 8, a.count == b.count else { return false }
    let place = zip(a, b).prefix { $0 == $1 }.count
    guard (3..<a.count - 2).contains(place), a[place] == b[place + 1], a[place + 1] == b[place],
      a[(place + 2)...].elementsEqual(b[(place + 2)...])
    else { return false }
    // "beschrieben" and "beschreiben" are both right, as is much else in German.
    if Set([a[place], a[place + 1]]) == ["i", "e"], a[place - 1] != "c" { return false }
    return !swapped.contains { first, second in
      one.contains(first) && other.contains(second) || one.contains(second) && other.contains(first)
    }
  }

  /// Long words that two letters make of each other.
  private static let swapped = [
    ("compil", "compli"), ("complai", "complia"), ("causal", "casual"), ("infarct", "infract"),
    ("concert", "concret"), ("perfect", "prefect"), ("martial", "marital"),
    ("solitari", "solitair"),
    ("discret", "discreet"),
  ]

  private static func isExchange(_ long: String, _ short: String) -> Bool {
    let (a, b) = (Array(long.utf8), Array(short.utf8))
    return a.count == b.count && a.sorted() != b.sorted()
  }
}
