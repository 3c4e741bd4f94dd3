/// Finds the subjects that a line names: "Saga pattern, event sourcing (Axon)" names three.
struct SubjectReader {
  /// One thing that a line names.
  struct Subject {
    /// Words and pairs of them, by number, sorted.
    var units: [Int32]
    /// How much the line is about it.
    var emphasis: Float
  }

  private(set) var lexicon: SubjectLexicon
  private let shortForms: ShortForms
  private var words: [Int32] = []

  init(_ lexicon: SubjectLexicon, _ shortForms: ShortForms) {
    self.lexicon = lexicon
    self.shortForms = shortForms
  }

  /// Examples in brackets, and what follows a "with", are less what the line is about.
  private static let aside: Float = 0.65
  private static let dependent: Float = 0.75

  mutating func subjects(_ tokens: ArraySlice<SubjectToken>) -> [Subject] {
    var subjects: [Subject] = []
    var depth = 0
    var isDependent = false
    words.removeAll(keepingCapacity: true)
    for token in tokens {
      let role: SubjectRole =
        token.kind == .word ? lexicon.roles[Int(token.word)] : .between
      if role == .silent { continue }
      if role.isNamed {
        if let joined = lexicon.known(token.joined), !words.isEmpty {
          words[words.count - 1] = joined
        } else {
          words.append(token.word)
        }
        continue
      }
      finish(depth, isDependent, &subjects)
      isDependent = role == .lead
      if token.kind == .open { depth += 1 }
      if token.kind == .close { depth = max(0, depth - 1) }
    }
    finish(depth, isDependent, &subjects)
    return subjects
  }

  private mutating func finish(_ depth: Int, _ isDependent: Bool, _ subjects: inout [Subject]) {
    guard !words.isEmpty else { return }
    shortForms.shorten(&words)
    var units = words
    for (first, second) in zip(words, words.dropFirst()) {
      units.append(lexicon.pair(first, second))
    }
    let emphasis = (depth > 0 ? Self.aside : 1) * (isDependent ? Self.dependent : 1)
    subjects.append(Subject(units: Array(Set(units)).sorted(), emphasis: emphasis))
    words.removeAll(keepingCapacity: true)
  }
}
