import RoadmapModel

/// Words of study plans that mean the same, and words that say nothing of the subject: "Study Rust" is
/// "Learn Rust", and "exercises" alone tell no two lines apart.
package enum WordMeaning {
  /// The number of the words that mean the same as this one; `nil` where none are known.
  static func synonyms(of word: String) -> Int? { groups[word] }

  /// Whether every other line of a plan may hold the word, whatever it is about.
  package static func isGeneric(_ word: String) -> Bool {
    generic.contains(word) || groups[word].map { $0 < synonyms.count } ?? false
  }

  /// The same without words that stand for others, as "big".
  static func isOfAnyLine(_ word: String) -> Bool { generic.contains(word) }

  /// Whether it says in which form something is learned: another one hardly makes another subject.
  static func isForm(_ word: String) -> Bool {
    forms.contains(word) || word.hasSuffix("s") && forms.contains(String(word.dropLast()))
  }

  /// Whether a number behind the word tells which one is meant, and not how many: "lesson 3".
  static func isCounter(_ word: String) -> Bool { counters.contains(word) }

  private static let counters: Set<String> = Set(
    """
    chapter chapters lesson module unit part section page pages sheet week day session exam test quiz \
    question problem problems task exercise exercises assignment project lecture course video book \
    paper article topic step level stage phase block volume no number nr
    """.split(separator: " ").map(String.init))

  private static let groups: [String: Int] = {
    var groups: [String: Int] = [:]
    for (number, words) in (synonyms + names).enumerated() {
      for word in words.split(separator: " ") { groups[String(word)] = number }
    }
    return groups
  }()

  private static let synonyms = [
    "learn study understand explore grasp learning studying understanding",
    """
    basic basics intro introduction introductory fundamental fundamentals essentials foundations \
    foundation
    """,
    "build create implement develop building creating implementing developing",
    "small little tiny", "big large", "several multiple many", "begin start", "finish complete",
    "memorise memorize", "exercise exercises", "chapter chapters ch", "documentation docs",
    "application app applications apps",
  ]

  /// Short and long names of what is learned, and of numbers: they tell a line's subject.
  private static let names = [
    "javascript js", "typescript ts", "postgresql postgres", "two 2", "three 3", "four 4", "five 5",
    "vocabulary vocab", "database db databases dbs", "repository repo repositories repos",
    "photo photos photograph photographs picture pictures", "math maths mathematics", "six 6",
    "seven 7", "eight 8", "nine 9", "ten 10", "eleven 11", "twelve 12",
  ]

  private static let generic = deeds.union(forms)

  private static let deeds: Set<String> = Set(
    """
    read reading write writing watch do doing make making try use using work working practise \
    practice solve prepare plan review repeat summarise summarize summary set run get take go give
    """.split(separator: " ").map(String.init))

  private static let forms: Set<String> = Set(
    """
    lesson module unit part section page pages sheet week weekly day daily session sessions exam \
    test tests quiz question questions problem problems task tasks exercise exercises assignment \
    homework project projects lecture lectures course video videos book books paper papers article \
    notes topic topics final midterm first second third new own some all one two three more
    """.split(separator: " ").map(String.init))
}
