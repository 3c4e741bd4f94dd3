import RoadmapModel

/// Short forms of phrases, known or explained in a line: "Infrastructure as Code (IaC)".
struct ShortForms {
  private struct Form {
    var rest: [Int32]
    var short: Int32
  }

  /// By the first word of the phrase, the longest first.
  private var forms: [Int32: [Form]] = [:]

  init(_ tokenizer: inout SubjectTokenizer) {
    var tokens: [SubjectToken] = []
    for entry in SubjectVocabulary.shortForms.description.split(separator: ";") {
      let sides = entry.split(separator: "=")
      guard sides.count == 2 else { continue }
      tokens.removeAll(keepingCapacity: true)
      tokenizer.read(String(sides[0]), into: &tokens)
      guard let short = tokens.first?.word else { continue }
      tokens.removeAll(keepingCapacity: true)
      tokenizer.read(String(sides[1]), into: &tokens)
      add(tokens[...], short, tokenizer.words)
    }
  }

  /// Learns what a line explains, either way round: "SCPs (Service Control Policies)".
  mutating func learn(_ tokens: ArraySlice<SubjectToken>, _ lexicon: SubjectLexicon) {
    for at in tokens.indices where tokens[at].kind == .open {
      let inside = tokens[(at + 1)...].prefix { $0.kind == .word }
      if inside.count == 1, let short = inside.first, short.isAcronym {
        let before = tokens[..<at].reversed().prefix { $0.kind == .word }.count
        if let phrase = Self.phrase(of: short, endingIn: tokens[(at - before)..<at]) {
          add(phrase, short.word, lexicon)
        }
      } else if at > tokens.startIndex, tokens[at - 1].isAcronym,
        let phrase = Self.phrase(of: tokens[at - 1], endingIn: inside),
        phrase.startIndex == inside.startIndex
      {
        add(phrase, tokens[at - 1].word, lexicon)
      }
    }
  }

  /// The last words whose initials, small words and second parts left out at will, spell it.
  private static func phrase(
    of short: SubjectToken, endingIn words: ArraySlice<SubjectToken>
  ) -> ArraySlice<SubjectToken>? {
    var letters: [UInt8] = []
    for place in 0..<6 {
      let letter = UInt8(truncatingIfNeeded: short.letters >> UInt64(8 * place))
      if letter != 0 { letters.append(letter) }
    }
    var at = words.endIndex
    while let letter = letters.last {
      guard at > words.startIndex else { return nil }
      at -= 1
      if words[at].initial == letter {
        letters.removeLast()
      } else if !words[at].isJoined, words[at].letters > 0xFF_FFFF {
        return nil
      }
    }
    return words.endIndex - at >= 2 ? words[at...] : nil
  }

  private mutating func add(
    _ phrase: ArraySlice<SubjectToken>, _ short: Int32, _ lexicon: SubjectLexicon
  ) {
    let words = phrase.map(\.word).filter { lexicon.roles[Int($0)].isNamed }
    guard let first = words.first, words != [short] else { return }
    let form = Form(rest: Array(words.dropFirst()), short: short)
    let place = forms[first]?.firstIndex { $0.rest.count <= form.rest.count } ?? 0
    if forms[first]?.contains(where: { $0.rest == form.rest }) != true {
      forms[first, default: []].insert(form, at: min(place, forms[first]?.count ?? 0))
    }
  }

  /// Puts the short form wherever a phrase is written out.
  func shorten(_ words: inout [Int32]) {
    var at = 0
    while at < words.count {
      if let form = forms[words[at]]?.first(where: { words[(at + 1)...].starts(with: $0.rest) }) {
        words.replaceSubrange(at...(at + form.rest.count), with: [form.short])
      }
      at += 1
    }
  }
}
