import PlanReading

/// What a line says besides its words: "x > 0" and "x < 0" have the same words, and so have "schon" and
/// "schön", `ls -l` and `ls -L`, "a 🍎" and "a 🍐".
///
/// Punctuation, arrows, and what adorns the beginning of a line or tells its state say nothing; several stars
/// or dots say how much.
struct Signs {
  enum Kind: Hashable {
    case comparison, arithmetic, money, picture
    /// Stars and dots that say how much: "Level ★★★" and "Sudoku ●○○".
    case rating
    /// `-l`: the case of its letters counts.
    case option
    /// Those that cannot be left out: "¬p", "Na⁺", "-5".
    case logic
    /// A short word with an accent, whose letters without it may be another word.
    case accented
  }

  struct Sign: Hashable {
    var kind: Kind
    var text: String
  }

  private(set) var all: [Sign] = []

  var text: String { all.map(\.text).joined(separator: " ") }

  init(_ text: String) {
    guard text.utf8.contains(where: Self.mayBegin) else { return }
    let line = SignedLine(text)
    var place = 0
    while place < line.scalars.count {
      let (sign, next) = line.sign(at: place)
      if let sign { all.append(sign) }
      place = max(next, place + 1)
    }
  }

  /// Most lines have none of these.
  private static func mayBegin(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: "+"),
      UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "/"), UInt8(ascii: "^"), UInt8(ascii: "$"),
      0x80...:
      true
    default: false
    }
  }

  /// Whether two lines of much the same words are about different things for their signs.
  func contradict(_ other: Signs, words: [Substring], otherWords: [Substring]) -> Bool {
    if all.isEmpty, other.all.isEmpty { return false }
    let (mine, theirs) = (Self.rest(all, other.all), Self.rest(other.all, all))
    if (mine + theirs).contains(where: { $0.kind == .logic }) { return true }
    if Self.areOtherRatings(ratings, other.ratings) { return true }
    if Self.isRespelt(mine, otherWords) || Self.isRespelt(theirs, words) { return true }
    if mine.isEmpty, theirs.isEmpty { return ordered != other.ordered }
    return mine.contains { one in theirs.contains { Self.exclude(one, $0) } }
  }

  private var ratings: [Sign] { all.filter { $0.kind == .rating } }

  /// A single star or dot is as a rule a mark of the reader's, as is one where there was none.
  private static func areOtherRatings(_ one: [Sign], _ other: [Sign]) -> Bool {
    !one.isEmpty && !other.isEmpty && max(one.count, other.count) > 1 && one != other
  }

  private var ordered: [Sign] { all.filter { $0.kind == .comparison || $0.kind == .arithmetic } }

  private static func rest(_ signs: [Sign], _ others: [Sign]) -> [Sign] {
    var others = others
    return signs.filter { sign in
      guard let place = others.firstIndex(of: sign) else { return true }
      others.remove(at: place)
      return false
    }
  }

  private static func exclude(_ a: Sign, _ b: Sign) -> Bool {
    guard a.kind == b.kind else { return false }
    switch a.kind {
    case .option: return a.text.lowercased() == b.text.lowercased()
    // A slash and a dash both join: "1/2" is "1-2".
    case .arithmetic: return Set([a.text, b.text]) != ["-", "/"]
    case .accented, .rating: return false
    default: return true
    }
  }

  /// Whether the other line has one of these words with other accents, or none.
  private static func isRespelt(_ signs: [Sign], _ words: [Substring]) -> Bool {
    signs.contains {
      $0.kind == .accented && words.contains(Substring(IdentityText.normalise($0.text)))
    }
  }
}
