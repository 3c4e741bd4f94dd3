import PlanReading
import RoadmapModel

/// What stands above a line, headings and the lines that it is a step of: "Read the docs" below "Docker" is
/// another thing to do than below "Kubernetes".
package struct Surroundings {
  /// What one line's surroundings are to another's.
  enum Relation {
    /// The same, counted or worded otherwise at most.
    case same
    /// Nothing in them says that it is another subject.
    case unsaid
    /// What is counted above them, outermost first and down to the number, which is another one.
    case numbered(Numbered)
    /// A level became a subject, or a subject a level: "Basics" and "Consensus". What says itself what it is
    /// about may be below either.
    case renamed
    /// One subject was exchanged for another: which parts of each, and the words that are lost.
    case other(lost: [String], gained: [String], words: Set<String>)

    /// Whether one subject was exchanged for another.
    var isOther: Bool {
      switch self {
      case .other, .numbered: true
      case .same, .unsaid, .renamed: false
      }
    }
  }

  struct Numbered: Hashable {
    var old: [String]
    var new: [String]
    /// Whether a number makes another subject of it, as of "Python 2".
    var isSubject: Bool
  }

  private let old: [String]
  private let new: [String]
  /// As written, by their words.
  private let oldWritten: [String: String]
  private let newWritten: [String: String]

  /// Headings and parents, outermost first, as written.
  init(_ old: [String], _ new: [String]) {
    (self.old, self.new) = (old.map(Self.name), new.map(Self.name))
    oldWritten = Dictionary(first: zip(self.old, old))
    newWritten = Dictionary(first: zip(self.new, new))
  }

  /// The words of a heading or a parent, without the number of its place in a list.
  package static func name(_ part: String) -> String {
    var part = StatedFields.removed(from: part) ?? part
    part = ReaderRemark.removed(from: part) ?? part
    part = ListNumbers.removed(from: part) ?? part
    let start = part.unicodeScalars.prefix(3).map(\.self)
    if start.count == 3, start[0].properties.isAlphabetic, start[1] == ".", start[2] == " " {
      part = String(part.unicodeScalars.dropFirst(3))
    }
    return IdentityText.normalise(part)
  }

  /// `isTitle`: a plan's title may grow as it likes.
  func relation(isTitle: Bool = false) -> Relation {
    var (lost, gained) = (Self.rest(old, new), Self.rest(new, old))
    for part in lost {
      guard let other = gained.firstIndex(where: { ShortenedHeading(part, $0).areOne }) else {
        continue
      }
      lost.removeAll { $0 == part }
      gained.remove(at: other)
    }
    if let name = old.first(where: isOtherSign) {
      return .other(lost: [name], gained: [name], words: [])
    }
    if lost.isEmpty, gained.isEmpty { return .same }
    if let poles = Self.opposed(lost, gained) {
      return .other(lost: lost, gained: gained, words: poles)
    }
    let numbered = numbered(lost, gained)
    if let numbered {
      lost.removeAll { $0 == numbered.old.last }
      gained.removeAll { $0 == numbered.new.last }
    }
    let relation = relation(lost, gained, isTitle)
    if case .other = relation { return relation }
    if let numbered { return .numbered(numbered) }
    guard lost.count == 1, gained.count == 1, let before = oldWritten[lost[0]],
      let after = newWritten[gained[0]]
    else { return relation }
    // No line below says which way round it is meant.
    if LineContrast.isOtherSign(before, after) || LineContrast.isOtherOrder(before, after) {
      return .other(lost: lost, gained: gained, words: [lost[0]])
    }
    if !isTitle, Self.isNumbered(lost[0], gained[0]) || GrownHeading(before, after).isOther {
      return .other(lost: lost, gained: gained, words: [])
    }
    if !isTitle,
      Self.isLevel(lost[0], besides: gained[0]) || Self.isLevel(gained[0], besides: lost[0])
    {
      return .renamed
    }
    return relation
  }

  /// Whether a part says a level and no subject, and another one a subject and no level.
  private static func isLevel(_ part: String, besides other: String) -> Bool {
    var words = Set(part.split(separator: " ").map(String.init))
    var others = Set(other.split(separator: " ").map(String.init))
    let shared = words.intersection(others)
    words.subtract(shared)
    others.subtract(shared)
    return !shared.contains(where: isSubject) && words.contains(where: Opposites.isLevel)
      && words.allSatisfy { Opposites.isLevel($0) || !isSubject($0) && !saysWhen($0) }
      && !others.contains(where: Opposites.isLevel) && others.contains(where: isSubject)
  }

  /// Whether a part has the same words and other signs: "a + b" and "a - b".
  private func isOtherSign(_ name: String) -> Bool {
    guard let before = oldWritten[name], let after = newWritten[name], before != after else {
      return false
    }
    return LineContrast.isOtherSign(before, after)
  }

  /// Whether the one says which of several the other is: "Spanish" and "Spanish 2".
  private static func isNumbered(_ before: String, _ after: String) -> Bool {
    [(before, after), (after, before)].contains { bare, counted in
      CountedName(counted).map { $0.isSubject && $0.rest.joined(separator: " ") == bare } ?? false
    }
  }

  private func relation(_ lost: [String], _ gained: [String], _ isTitle: Bool) -> Relation {
    var pool = WordPool()
    let first = Self.words(lost, &pool, Self.isSubject)
    let second = Self.words(gained, &pool, Self.isSubject)
    pool.weigh([first])
    let likeness = TextSimilarity(first, second, pool)
    let (less, more) = (Self.length(likeness.lost, pool), Self.length(likeness.gained, pool))
    let isExchanged = less > 0 && more > 0
    let hasCommon = likeness.lost.count < first.count
    // Longer ones that share a name are the same in other words.
    if isExchanged && (!hasCommon || max(less, more) <= Self.mostExchanged) {
      return .other(
        lost: lost, gained: gained, words: Set(likeness.lost.map { pool.texts[Int($0)] }))
    }
    let traded = likeness.respelt.first { SlipEvidence.isOtherWord($0.old, $0.new, pool) }?.old
    if let word = traded ?? (isTitle ? nil : Self.traded(lost, gained, &pool)) {
      return .other(lost: lost, gained: gained, words: [pool.texts[Int(word)]])
    }
    return hasCommon && !first.isEmpty ? .same : .unsaid
  }

  /// The word that has another one in its place, be it one that any heading may have: "set" of "Set theory"
  /// and "Group theory". "Exercises" are "problems" where all else is alike.
  private static func traded(
    _ lost: [String], _ gained: [String], _ pool: inout WordPool
  ) -> Int32? {
    let first = words(lost, &pool, mayBeTraded)
    let second = words(gained, &pool, mayBeTraded)
    pool.weigh([first])
    let likeness = TextSimilarity(first, second, pool)
    guard likeness.lost.count == likeness.gained.count,
      likeness.lost.map({ first.firstIndex(of: $0) })
        == likeness.gained.map({ second.firstIndex(of: $0) })
    else { return nil }
    // "Basics" says nothing that "Consensus" contradicts; "intro" and "outro" do.
    let hasCommon = likeness.lost.count < first.count
    return zip(likeness.lost, likeness.gained).first { old, new in
      let (before, after) = (pool.texts[Int(old)], pool.texts[Int(new)])
      guard hasCommon else { return Opposites.areOpposed(before, after) }
      let isOneLevel =
        pool.words[Int(old)].pole.map { $0 == pool.words[Int(new)].pole } ?? false
      return !isOneLevel && !isLabel(before) && !isLabel(after)
        && !(WordMeaning.isForm(before) && WordMeaning.isForm(after))
    }?.0
  }

  /// Labels stand beside a word and are none that is traded.
  private static func mayBeTraded(_ word: String) -> Bool {
    isSubject(word) || isLabel(word) || WordMeaning.isGeneric(word) && !saysWhen(word)
  }

  /// The words of another level, or another side: "Basics" and "Advanced".
  private static func opposed(_ lost: [String], _ gained: [String]) -> Set<String>? {
    func poles(_ parts: [String]) -> [String: Opposites.Pole] {
      var poles: [String: Opposites.Pole] = [:]
      for word in parts.flatMap({ $0.split(separator: " ").map(String.init) })
      where !saysWhen(word) {
        poles[word] = Opposites.pole(of: word)
      }
      return poles
    }
    let (first, second) = (poles(lost), poles(gained))
    let words = first.filter { word, pole in
      !second.values.contains(pole)
        && second.contains {
          // The second part may be what the first one was, counted anew.
          $1.axis == pole.axis && !(CountedName.isOrdinal(word) && CountedName.isOrdinal($0))
        }
    }
    return words.isEmpty ? nil : Set(words.keys)
  }

  /// The outermost part that is counted otherwise. Below a subject of its own the count says nothing.
  private func numbered(_ lost: [String], _ gained: [String]) -> Numbered? {
    for part in lost {
      guard let name = CountedName(part), let place = old.firstIndex(of: part) else { continue }
      for other in gained {
        // "Week 1: Project" is the project, whenever that is.
        if Self.saysWhen(name.word), let text = oldWritten[part],
          GrownHeading.subject(of: text) != text
        {
          continue
        }
        guard CountedName(other).map(name.isOtherOne) ?? false,
          let newPlace = new.firstIndex(of: other)
        else { continue }
        let inner = new[(newPlace + 1)...].filter(old.contains)
        var pool = WordPool()
        guard name.isSubject || Self.words(inner, &pool, Self.isSubject).isEmpty else { return nil }
        return Numbered(
          old: Array(old[...place]), new: Array(new[...newPlace]), isSubject: name.isSubject)
      }
    }
    return nil
  }

  private static let mostExchanged: Float = 2

  /// How many words they are; of a script without spaces, a letter is but a part of one.
  private static func length(_ words: [Int32], _ pool: WordPool) -> Float {
    words.reduce(0) { $0 + WordPool.length(of: pool.texts[Int($1)]) }
  }

  private static func rest(_ parts: [String], _ others: [String]) -> [String] {
    parts.filter { !others.contains($0) }
  }

  /// Those words of parts of a plan that count, as those do that say what it is about.
  private static func words(
    _ parts: [String], _ pool: inout WordPool, _ counts: (String) -> Bool
  ) -> [Int32] {
    let words = parts.flatMap { part in
      let words = part.split(separator: " ").map(String.init)
      return words.indices.filter { counts(words[$0]) || isLetterSubject($0, words) }.map {
        words[$0]
      }
    }
    return pool.words(of: words.joined(separator: " "))
  }

  static func isSubject(_ word: String) -> Bool {
    // What is learned, whatever else it means within a sentence.
    if word == "go" || word == "spring" || word.hasSuffix("+") || word.hasSuffix("#") {
      return true
    }
    return !isRating(word) && !WordMeaning.isGeneric(word) && !Opposites.isSerial(word)
      && !WordPool.isFunctionWord(word) && !labels.contains(word) && !saysWhen(word)
  }

  /// Stars and dots, which say how good or how hard; a picture may say what it is about.
  private static func isRating(_ word: String) -> Bool {
    word.unicodeScalars.allSatisfy {
      !$0.properties.isAlphabetic && $0.properties.numericType == nil
        && ($0.value < 0x1F000 || $0.value == 0x1F31F)
    }
  }

  /// "Chapter" and the like, which say where.
  static func isLabel(_ word: String) -> Bool { labels.contains(word) }

  /// A language that is called by a letter; not "Part C".
  private static func isLetterSubject(_ place: Int, _ words: [String]) -> Bool {
    guard letterSubjects.contains(words[place]) else { return false }
    guard place > 0 else { return true }
    let before = words[place - 1]
    return WordPool.isFunctionWord(before)
      || WordMeaning.isGeneric(before) && !WordMeaning.isCounter(before)
  }

  private static let letterSubjects: Set<String> = ["c", "d", "r"]

  /// Whether a word says when something is to be done.
  static func saysWhen(_ word: String) -> Bool { times.contains(word) || isCountedTime(word) }

  /// "第1周", the first week.
  private static func isCountedTime(_ word: String) -> Bool {
    let scalars = word.unicodeScalars
    return scalars.count > 2 && scalars.first == "第"
      && scalars.last.map { "周週天日月年".unicodeScalars.contains($0) } ?? false
  }

  /// Whether a line says what it is about wherever it stands, as "Learn Raft elections".
  package static func areNeedless(for text: String) -> Bool { countOfSubjects(in: text) > 1 }

  /// Whether a line says so even where the whole plan may be about something else.
  static func saysMuch(_ text: String) -> Bool { countOfSubjects(in: text) > 2 }

  /// Whether a line says at all what it is about.
  package static func saysSubject(_ text: String) -> Bool { countOfSubjects(in: text) > 0 }

  /// The words that only some parts have, of those that say what they are about.
  static func subjects(of parts: [String], without others: [String]) -> Set<String> {
    func words(_ parts: [String]) -> Set<String> {
      Set(parts.flatMap { $0.split(separator: " ").map(String.init) })
    }
    return words(parts).subtracting(words(others)).filter(isSubject)
  }

  /// "Learn Docker volumes" says itself what it is about, and so does "Write a Dockerfile".
  static func isAbout(_ words: Set<String>, _ text: String) -> Bool {
    IdentityText.normalise(text).split(separator: " ").contains { own in
      // Below "Read locks", to "read the paper" is about nothing yet.
      !WordMeaning.isOfAnyLine(String(own))
        && words.contains { own == $0 || $0.count > 3 && own.hasPrefix($0) }
    }
  }

  /// How many words of a line say what it is about: none of "Read the docs", two of "Learn Raft elections".
  static func countOfSubjects(in text: String) -> Int {
    IdentityText.normalise(text).split(separator: " ").map(String.init).count {
      !WordMeaning.isGeneric($0) && !WordPool.isFunctionWord($0) && !Opposites.isSerial($0)
        && Opposites.pole(of: $0) == nil
    }
  }

  /// What headings say of how and where, and not of what.
  private static let labels: Set<String> = Set(
    """
    phase phases level levels stage stages block blocks step steps chapter chapters volume \
    overview setup preparation practice theory started starting start getting further next other others \
    misc miscellaneous general main core inbox backlog ideas extra extras bonus optional \
    resources goals wrap summary warm up end beginning hands deeper additional continued rest todo
    """.split(separator: " ").map(String.init))

  private static let times: Set<String> = Set(
    """
    week weeks month months day days year years quarter quarters semester term sprint sprints \
    woche wochen monat tag jahr semana semanas mes dia ano semaine \
    mois jour settimana mese giorno hafta ay gun неделя неделю месяц день \
    monday tuesday wednesday thursday friday saturday sunday january february march april may june \
    july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec \
    spring summer autumn fall winter morning afternoon evening weekend today tomorrow later now
    """.split(separator: " ").map(String.init))
}
