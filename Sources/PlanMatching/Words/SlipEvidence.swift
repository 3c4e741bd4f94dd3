/// What speaks for a slip of the finger, and not for another word.
///
/// One letter is a slip and another word just as well: "Iran" and "Iraq", "mediation" and "meditation". Words
/// written so nowhere else but here, beside lines that have the other spelling, are slips, and so are
/// long words with a letter doubled.
enum SlipEvidence {
  static func isSlip(_ first: Int32, _ second: Int32, _ pool: WordPool) -> Bool {
    let (a, b) = (pool.texts[Int(first)], pool.texts[Int(second)])
    let (long, short) = a.utf8.count >= b.utf8.count ? (a, b) : (b, a)
    // Another letter in the place of one is most often another word: "alkane" and "alkene".
    guard long.utf8.count >= 8, long.utf8.first == short.utf8.first, !isExchange(long, short) else {
      return false
    }
    return isDoubling(long, short) || isOddOne(pool.words[Int(first)], pool.words[Int(second)])
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

  private static func isExchange(_ long: String, _ short: String) -> Bool {
    let (a, b) = (Array(long.utf8), Array(short.utf8))
    return a.count == b.count && a.sorted() != b.sorted()
  }
}
