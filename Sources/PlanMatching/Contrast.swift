/// Words that stand against each other: a line that trades one for the other is another line, however
/// alike the rest is. "Service mesh basics" is not "Service mesh deep dive", nor Chapter 3 Chapter 4.
enum Contrast {
  /// What a word says on a scale; two different poles of one axis exclude each other.
  struct Pole: Hashable {
    var axis: Int
    var pole: Int
  }

  static func pole(of word: String) -> Pole? { poles[word] }

  /// Numbers, letters and roman numerals that count, and names of a letter: 3, 10k, v2, B, iv, C++.
  static func isSerial(_ word: String) -> Bool {
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
    replace replaces replaced replacing replacement drop dropped skip avoid avoiding deprecated \
    alternativen statt anstelle ohne nicht kein oder alternativa alternativas sin sino lugar sans \
    pas ou sem nao без не или вместо альтернативы yerine olmadan veya thay khong hoac
    """.split(separator: " ").map(String.init))

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
    ["first", "second", "third", "fourth", "fifth"],
    ["before", "after"],
    ["input", "output"],
    ["horizontal", "vertical"],
    ["synchronous sync", "asynchronous async"],
    ["midterm", "final"],
  ]
}
