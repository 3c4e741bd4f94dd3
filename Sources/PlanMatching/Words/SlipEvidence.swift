/// What speaks for a slip of the finger, and not for another word.
///
/// One letter is a slip and another word just as well: "Iran" and "Iraq", "mediation" and "meditation". Words
/// written so nowhere else but here, beside lines that have the other spelling, are slips, and so are
/// long words with a letter doubled or left out, or with two letters exchanged: hardly any is another
/// word then, since few words are so near to each other.
enum SlipEvidence {
  static func isSlip(_ first: Int32, _ second: Int32, _ pool: WordPool) -> Bool {
    let (a, b) = (pool.texts[Int(first)], pool.texts[Int(second)])
    let (long, short) = a.utf8.count >= b.utf8.count ? (a, b) : (b, a)
    guard long.utf8.count >= 8, long.utf8.first == short.utf8.first else { return false }
    if isVowel(long, short) { return true }
    // Another letter in the place of one is most often another word: "alkane" and "alkene".
    guard !isExchange(long, short) else { return false }
    return isDoubling(long, short) || isOmission(long, short) || isSwap(a, b)
      || isOddOne(pool.words[Int(first)], pool.words[Int(second)])
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

  /// "enviroment" and "documentaton"; where a word begins and ends, a letter makes another one of it.
  private static func isOmission(_ long: String, _ short: String) -> Bool {
    let (a, b) = (Array(long.unicodeScalars), Array(short.unicodeScalars))
    guard a.count >= 11, a.count == b.count + 1 else { return false }
    let place = zip(a, b).prefix { $0 == $1 }.count
    return (3..<a.count - 3).contains(place) && a[(place + 1)...].elementsEqual(b[place...])
      && !areLookalikes(long, short)
  }

  /// "propogation" and "consistancy".
  private static func isVowel(_ one: String, _ other: String) -> Bool {
    let (a, b) = (Array(one.utf8), Array(other.utf8))
    guard a.count >= 11, a.count == b.count else { return false }
    let places = a.indices.filter { a[$0] != b[$0] }
    guard places.count == 1, (3..<a.count - 3).contains(places[0]),
      vowels.contains(a[places[0]]), vowels.contains(b[places[0]])
    else { return false }
    return !areLookalikes(one, other)
  }

  private static let vowels = Array("aeiou".utf8)

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
    return !areLookalikes(one, other)
  }

  private static func areLookalikes(_ one: String, _ other: String) -> Bool {
    lookalikes.contains { a, b in
      one.contains(a) && other.contains(b) || one.contains(b) && other.contains(a)
    }
  }

  /// Long words that one letter more, another one, or two in the other order make of each other.
  private static let lookalikes = [
    ("compil", "compli"), ("complai", "complia"), ("causal", "casual"), ("infarct", "infract"),
    ("concert", "concret"), ("perfect", "prefect"), ("martial", "marital"), ("solitari", "solitair"),
    ("depreci", "deprec"), ("alterca", "altera"), ("alterna", "altera"), ("beautif", "beatif"),
    ("conting", "contin"), ("contract", "contact"), ("deflect", "defect"), ("expatri", "expati"),
    ("graduat", "gradat"), ("habituat", "habitat"), ("immortal", "immoral"), ("inflect", "infect"),
    ("overheat", "overeat"), ("perforat", "perorat"), ("predicat", "predict"), ("transmit", "transit"),
    ("versific", "verific"), ("amicab", "amiab"), ("congenit", "congeni"), ("bookmark", "bookmak"),
    ("backslash", "backlash"), ("overplay", "overpay"), ("overplay", "overlay"),
    ("underplay", "underpay"), ("acclam", "acclim"), ("compart", "comport"),
    ("complement", "compliment"), ("concession", "concussion"), ("confirm", "conform"),
    ("constrict", "construct"), ("expans", "expens"), ("ingenious", "ingenuous"),
    ("preposition", "proposition"), ("prescri", "proscri"), ("splatter", "splutter"),
    ("inhabited", "inhibited"), ("extravert", "extrovert"),
  ]

  private static func isExchange(_ long: String, _ short: String) -> Bool {
    let (a, b) = (Array(long.utf8), Array(short.utf8))
    return a.count == b.count && a.sorted() != b.sorted()
  }
}
