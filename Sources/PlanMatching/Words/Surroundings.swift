import PlanReading

/// What stands above a line, headings and the lines that it is a step of: "Read the docs" below "Docker" is
/// another thing to do than below "Kubernetes".
package struct Surroundings {
  /// What one line's surroundings are to another's.
  enum Relation {
    /// The same, counted or worded otherwise at most.
    case same
    /// Nothing in them says that it is another subject.
    case unsaid
    /// One subject was exchanged for another: which parts of each, and the words that are lost.
    case other(lost: [String], gained: [String], words: Set<String>)
  }

  private let old: [String]
  private let new: [String]

  /// Headings and parents, outermost first, as written.
  init(_ old: [String], _ new: [String]) {
    (self.old, self.new) = (old.map(IdentityText.normalise), new.map(IdentityText.normalise))
  }

  func relation() -> Relation {
    let (lost, gained) = (Self.rest(old, new), Self.rest(new, old))
    if lost.isEmpty, gained.isEmpty { return .same }
    var pool = WordPool()
    let first = Self.subjects(lost, &pool)
    let second = Self.subjects(gained, &pool)
    pool.weigh([first])
    let likeness = TextSimilarity(first, second, pool)
    let (less, more) = (likeness.lost.count, likeness.gained.count)
    let isExchanged = less > 0 && more > 0
    let hasCommon = less < first.count
    // Longer ones that share a name are the same in other words.
    if likeness.isOpposed || isExchanged && (!hasCommon || max(less, more) <= Self.mostExchanged) {
      return .other(
        lost: lost, gained: gained, words: Set(likeness.lost.map { pool.texts[Int($0)] }))
    }
    return hasCommon && !first.isEmpty ? .same : .unsaid
  }

  /// Whether one subject was exchanged for another in headings, or in titles.
  package static func areOtherSubjects(_ old: [String], _ new: [String]) -> Bool {
    if case .other = Surroundings(old, new).relation() { true } else { false }
  }

  private static let mostExchanged = 2

  private static func rest(_ parts: [String], _ others: [String]) -> [String] {
    parts.filter { !others.contains($0) }
  }

  /// The words that say what a part of a plan is about.
  private static func subjects(_ parts: [String], _ pool: inout WordPool) -> [Int32] {
    let words = parts.flatMap { $0.split(separator: " ") }.filter { isSubject(String($0)) }
    return pool.words(of: words.joined(separator: " "))
  }

  private static func isSubject(_ word: String) -> Bool {
    // Languages to learn, whatever else they mean within a sentence.
    if word == "go" || word.hasSuffix("+") || word.hasSuffix("#") { return true }
    return !WordMeaning.isGeneric(word) && !Opposites.isSerial(word)
      && !WordPool.isFunctionWord(word) && !labels.contains(word)
  }

  /// Whether a line says what it is about wherever it stands, as "Learn Raft elections".
  package static func areNeedless(for text: String) -> Bool { countOfSubjects(in: text) > 1 }

  /// How many words of a line say what it is about: none of "Read the docs", two of "Learn Raft elections".
  static func countOfSubjects(in text: String) -> Int {
    IdentityText.normalise(text).split(separator: " ").map(String.init).count {
      !WordMeaning.isGeneric($0) && !WordPool.isFunctionWord($0) && !Opposites.isSerial($0)
        && Opposites.pole(of: $0) == nil
    }
  }

  /// What headings say of when and how, and not of what.
  private static let labels: Set<String> = Set(
    """
    weeks month months days year years quarter quarters phase phases semester term sprint level stage \
    block step steps chapter chapters woche wochen monat tag jahr semana semanas mes dia ano semaine \
    mois jour settimana mese giorno hafta ay gun неделя неделю месяц день \
    monday tuesday wednesday thursday friday saturday sunday january february march april may june \
    july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec \
    spring summer autumn fall winter morning afternoon evening weekend \
    overview setup preparation practice theory started starting start getting further next other others \
    misc miscellaneous general main core inbox backlog later now ideas extra extras bonus optional \
    resources goals wrap summary warm up end beginning hands deeper additional continued rest todo
    """.split(separator: " ").map(String.init))
}
