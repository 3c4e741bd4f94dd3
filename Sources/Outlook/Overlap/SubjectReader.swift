import RoadmapModel

/// Finds the subjects that a line names: "Saga pattern, event sourcing (Axon)" names three.
struct SubjectReader {
  /// One thing that a line names.
  struct Subject {
    /// Words and pairs of them, by number, sorted.
    var units: [Int32]
    /// The word that says what it is, of which the others say which one: the mesh of a service mesh.
    var head: Int32
    /// The head and the word before it as a pair: a data mesh is no service mesh; -1 where none is.
    var which: Int32
    /// What is done, where the subject begins with it: "mentoring juniors"; else -1.
    var action: Int32
    /// The number it has; else -1.
    var number: Int32
    /// An example in brackets.
    var isAside: Bool
    /// What follows a "with" or "for".
    var isDependent: Bool
  }

  private(set) var lexicon: SubjectLexicon
  private let shortForms: ShortForms
  private var words: [Int32] = []
  private var beginsWithAction = false
  /// How many words stand before an "of".
  private var beforeGenitive = 0
  private var depth = 0
  private var isDependent = false

  init(_ lexicon: SubjectLexicon, _ shortForms: ShortForms) {
    self.lexicon = lexicon
    self.shortForms = shortForms
  }

  mutating func subjects(_ tokens: ArraySlice<SubjectToken>) -> [Subject] {
    var subjects: [Subject] = []
    depth = 0
    isDependent = false
    for token in tokens {
      guard token.kind == .word else {
        finish(&subjects)
        if token.kind != .between { isDependent = false }
        if token.kind == .open { depth += 1 }
        if token.kind == .close { depth = max(0, depth - 1) }
        continue
      }
      switch lexicon.roles[Int(token.word)] {
      case .subject, .broad, .generic, .number:
        if let joined = lexicon.known(token.joined), !words.isEmpty {
          words[words.count - 1] = joined
        } else {
          if words.isEmpty { beginsWithAction = token.isAction }
          words.append(token.word)
        }
      case .silent: break
      case .genitive: if beforeGenitive == 0 { beforeGenitive = words.count }
      case .between: finish(&subjects)
      case .lead:
        finish(&subjects)
        // "In Python" at the start is what the line is about.
        isDependent = !subjects.isEmpty
      }
    }
    finish(&subjects)
    return subjects
  }

  private mutating func finish(_ subjects: inout [Subject]) {
    guard !words.isEmpty else { return }
    var before = Array(words.prefix(beforeGenitive))
    words.removeFirst(before.count)
    shortForms.shorten(&before)
    shortForms.shorten(&words)
    words = before + words
    var units = words
    for (first, second) in zip(words, words.dropFirst()) {
      units.append(lexicon.pair(first, second))
    }
    let place = head(of: before[...]) ?? head(of: words[...])
    let isAction = beginsWithAction && lexicon.roles[Int(words[0])].namesSomething
    subjects.append(
      Subject(
        units: OverlapBuilder.sorted(units), head: place.map { words[$0] } ?? -1,
        which: place.map { $0 > 0 ? lexicon.pair(words[$0 - 1], words[$0]) : -1 } ?? -1,
        action: isAction ? words[0] : -1,
        number: words.last { lexicon.roles[Int($0)] == .number } ?? -1, isAside: depth > 0,
        isDependent: isDependent))
    words.removeAll(keepingCapacity: true)
    beforeGenitive = 0
  }

  /// The place of the last word that names something.
  private func head(of words: ArraySlice<Int32>) -> Int? {
    words.lastIndex { lexicon.roles[Int($0)].namesSomething }
  }
}
