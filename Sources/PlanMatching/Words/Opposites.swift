/// Words that stand against each other: a line that trades one for the other is another line, however
/// alike the rest is. "Service mesh basics" is not "Service mesh deep dive", nor Chapter 3 Chapter 4.
package enum Opposites {
  /// What a word says on a scale; two different poles of one axis exclude each other.
  struct Pole: Hashable {
    var axis: Int
    var pole: Int
  }

  static func pole(of word: String) -> Pole? { poles[word] }

  /// "Basics" and "Advanced", which say how far into a subject it goes.
  static func isLevel(_ word: String) -> Bool { poles[word]?.axis == 0 }

  /// Numbers, letters and roman numerals that count, and names of a letter: 3, 10k, v2, B, iv, C++.
  package static func isSerial(_ word: String) -> Bool {
    let scalars = word.unicodeScalars
    let digits = scalars.count { $0.properties.numericType != nil }
    if digits > 0 { return scalars.count - digits <= 1 }
    if word.utf8.count == 1 || word.hasSuffix("+") || word.hasSuffix("#") { return true }
    return roman.contains(word)
  }

  /// Words that leave a subject behind: "Kafka alternatives", "life without Kafka".
  static func turnsAway(_ word: String) -> Bool { turns.contains(word) }

  private static let turns: Set<String> = Set(
    """
    alternative alternatives instead rather versus vs or without not no beyond except unlike than \
    non never stop quit cannot don replace replaces replaced replacing replacement drop dropped skip avoid avoiding deprecated \
    neither nor none nothing nobody \
    alternativen statt anstelle ohne nicht nichts nie niemals kein keine keinen keinem keiner keines oder \
    alternativa alternativas sin sino nunca jamas ningun ninguno ninguna lugar sans pas jamais aucun \
    aucune sauf ou sem nao nenhum nenhuma senza mai nessun nessuno nessuna geen niet zonder nooit ikke \
    inte utan uten uden ingen ej nie bez ani bukan tidak tanpa nem nelkul fara degil \
    без не нет кроме никогда или вместо альтернативы ні χωρις δεν yerine olmadan veya thay khong chua hoac \
    لا ليس بدون לא בלי नहीं बिना 不 没 沒 无 無 未 非
    """.split(separator: " ").map(String.init))

  /// Whether the words say the contrary of each other: mutable and immutable, encode and decode.
  static func areOpposed(_ a: String, _ b: String) -> Bool {
    isNegation(a, of: b) || isNegation(b, of: a)
      || opposed.contains { ($0 == a || $1 == a) && ($0 == b || $1 == b) }
      || prefixes.contains { one, other in
        rest(of: a, after: one).map { $0 == rest(of: b, after: other) } == true
          || rest(of: a, after: other).map { $0 == rest(of: b, after: one) } == true
      }
  }

  private static func isNegation(_ long: String, of short: String) -> Bool {
    guard short.utf8.count >= 4, long.hasSuffix(short) else { return false }
    return negations.contains(String(long.dropLast(short.count)))
  }

  /// At least four letters are left: "in" and "on" are no opposite forms of one word.
  private static func rest(of word: String, after prefix: String) -> Substring? {
    guard word.hasPrefix(prefix) else { return nil }
    let rest = word.dropFirst(prefix.count)
    return rest.utf8.count >= 4 ? rest : nil
  }

  private static let negations: Set<String> = [
    "un", "in", "im", "il", "ir", "non", "dis", "de", "a", "an", "anti", "mis", "counter", "re",
  ]

  private static let prefixes: [(String, String)] = [
    ("en", "dis"), ("en", "de"), ("in", "de"), ("in", "ex"), ("im", "ex"), ("inter", "exter"),
    ("intro", "extro"), ("inter", "intra"), ("micro", "macro"), ("in", "out"), ("up", "down"),
    ("for", "back"), ("front", "back"), ("over", "under"), ("hyper", "hypo"), ("pre", "post"),
    ("mono", "poly"), ("mono", "multi"), ("uni", "multi"), ("hard", "soft"), ("maxi", "mini"),
    ("a", "de"), ("infra", "ultra"), ("en", "di"), ("as", "dis"), ("pro", "anti"), ("endo", "exo"),
  ]

  private static let opposed: [(String, String)] = [
    ("affect", "effect"), ("mitosis", "meiosis"), ("complement", "compliment"),
    ("intro", "outro"),
  ]

  private static let roman: Set<String> = [
    "ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii",
  ]

  private static let poles: [String: Pole] = {
    var poles: [String: Pole] = [:]
    for (axis, sides) in axes.enumerated() {
      for (pole, words) in sides.enumerated() {
        for word in words.split(separator: " ") {
          poles[String(word)] = Pole(axis: axis, pole: pole)
        }
      }
    }
    return poles
  }()

  private static let axes: [[String]] = [
    [
      """
      basic basics intro introduction introductory fundamental fundamentals beginner beginners \
      essentials foundations foundation elementary simple grundlagen einfuhrung basico basicos \
      introduccion fundamentos introducao bases debutant основы введение temel temelleri giris coban
      """,
      "intermediate mittelstufe intermedio intermediario intermediaire orta",
      """
      advanced deep dive internals expert mastery fortgeschritten fortgeschrittene avanzado avanzada \
      avancado avancada avance avancee продвинутыи углубленныи ileri nangcao
      """,
    ],
    ["frontend client", "backend server"],
    ["read reads reading", "write writes writing"],
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
    [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ],
    ["morning", "afternoon", "evening"],
    ["first", "second", "third", "fourth", "fifth", "midterm", "final"],
    ["before", "after"],
    ["input", "output"],
    ["horizontal", "vertical"],
    ["synchronous sync", "asynchronous async"],
  ]
}
