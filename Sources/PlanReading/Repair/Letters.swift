/// What stands beside what in sound text: the letters of one alphabet, and the marks that follow words.
///
/// Damage betrays itself by neighbours that no language has: `Ã©`, `â€™`, `ğŸ`. Two neighbours that some
/// language does have (`É…`, `voilà »`, `РІ`) prove nothing.
struct Letters: Sendable {
  /// The languages a letter is used in, a bit each; zero for what is no letter or in no alphabet.
  private let languages: LookUp<UInt32>
  private let cases: LookUp<LetterCase>
  private let followers: LookUp<Bool>

  static let shared = Letters()

  private enum LetterCase: UInt8 { case none, lower, upper }

  private init() {
    var languages = [UInt32](repeating: 0, count: Slot.count)
    var cases = [LetterCase](repeating: .none, count: Slot.count)
    var followers = [Bool](repeating: false, count: Slot.count)
    for (bit, alphabet) in Self.alphabets.enumerated() {
      for letter in alphabet {
        for scalar in String(letter).unicodeScalars {
          languages[Slot.of(scalar.value)] |= 1 << UInt32(bit)
        }
        for scalar in letter.uppercased().unicodeScalars {
          languages[Slot.of(scalar.value)] |= 1 << UInt32(bit)
        }
      }
    }
    for value in UInt32(0x80)..<0x460 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      if scalar.properties.isLowercase {
        cases[Int(value)] = .lower
      } else if scalar.properties.isUppercase {
        cases[Int(value)] = .upper
      }
    }
    for scalar in Self.wordFollowers.unicodeScalars { followers[Slot.of(scalar.value)] = true }
    self.languages = LookUp(languages)
    self.cases = LookUp(cases)
    self.followers = LookUp(followers)
  }

  /// The letters beyond ASCII of languages whose neighbours matter to us.
  private static let alphabets = [
    "àâçéèêëîïôùûü",  // French; æ, œ and ÿ never stand beside another of these
    "áéíóúüñ",  // Spanish
    "áâãàçéêíóôõúü",  // Portuguese
    "àçèéíïòóúü",  // Catalan, Italian
    "äöüß",  // German
    "åäöæøé",  // Nordic
    "áðéíóúýþæö",  // Icelandic
    "ąćęłńóśźż",  // Polish
    "áčďéěíňóřšťúůýžäľĺŕôö",  // Czech, Slovak
    "áéíóöőúüű",  // Hungarian
    "ăâîşţșț",  // Romanian
    "čćđšž",  // Croatian, Slovene
    "çğıöşüâîû",  // Turkish
    "ąčęėįšųūžāēģīķļņõäöü",  // Baltic, Estonian
    "àáâãèéêìíòóôõùúýăđĩũơư",  // Vietnamese
    "абвгдежзийклмнопрстуфхцчшщъыьэюяё",  // Russian, Bulgarian
    "абвгдежзийклмнопрстуфхцчшщьюяєіїґ",  // Ukrainian
    "абвгдежзйклмнопрстуфхцчшыьэюяёіў",  // Belarusian
    "абвгдежзиклмнопрстуфхцчшђјљњћџѓќѕ",  // Serbian, Macedonian
    "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ",  // Greek
  ]

  /// Marks that sound text sets right after a word or after each other.
  private static let wordFollowers = "‘’“”«»‹›…–—™®°²³¹ªº·•´×÷\u{a0}"

  func isLower(_ scalar: UInt32) -> Bool {
    scalar < 0x80 ? (0x61...0x7a).contains(scalar) : cases[Slot.of(scalar)] == .lower
  }

  func isLetter(_ scalar: UInt32) -> Bool { cases[Slot.of(scalar)] != .none }

  func isUpper(_ scalar: UInt32) -> Bool {
    scalar < 0x80 ? (0x41...0x5a).contains(scalar) : cases[Slot.of(scalar)] == .upper
  }

  /// Whether sound text may have these two, both beyond ASCII, side by side.
  func areNatural(_ first: UInt32, _ second: UInt32) -> Bool {
    let a = Slot.of(first)
    let b = Slot.of(second)
    // Nothing but punctuation follows Â and Ã within words; they lead nearly all Western damage.
    if first == 0xc2 || first == 0xc3 { return Self.isQuoteOrDash(second) }
    // A low quote opens, so that one accented letter may follow it, yet damage always has two.
    if first == 0x201a { return false }
    if languages[a] != 0 {
      if languages[b] == 0 { return followers[b] }
      let isCamelCase = cases[a] == .lower && cases[b] == .upper
      return languages[a] & languages[b] != 0 && !isCamelCase
    }
    // A low double quote opens a word.
    if first == 0x201e { return languages[b] != 0 }
    return followers[a] && (followers[b] || isLetter(second))
  }

  private static func isQuoteOrDash(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xa0, 0xab, 0xbb, 0x2013, 0x2014, 0x2018, 0x2019, 0x201c, 0x201d, 0x2026, 0x2039, 0x203a:
      true
    default: false
    }
  }
}
