/// Two spellings or forms of one word.
enum Spelling {
  /// 0 where they are different words, else how near they are.
  static func likeness(_ first: Int32, _ second: Int32, _ pool: WordPool) -> Float {
    let (a, b) = (pool.words[Int(first)], pool.words[Int(second)])
    if let synonyms = a.synonyms, synonyms == b.synonyms { return 0.9 }
    let (textA, textB) = (pool.texts[Int(first)], pool.texts[Int(second)])
    if a.hasDigit != b.hasDigit {
      return isNumeronym(textA, of: textB) || isNumeronym(textB, of: textA) ? 1 : 0
    }
    let (short, long) = (min(a.length, b.length), max(a.length, b.length))
    guard short >= 3, long >= 4, long - short <= 5, !a.hasDigit else { return 0 }
    if isInflection(textA, textB) { return 0.85 }
    // Two slips in one word are rare, and "reduction" is not "production".
    let startsAlike = textA.unicodeScalars.first == textB.unicodeScalars.first
    let most = long >= 10 && startsAlike ? 2 : 1
    guard long - short <= most, (a.letters ^ b.letters).nonzeroBitCount <= 2 * most else {
      return 0
    }
    let distance = EditDistance.between(textA, textB)
    guard distance <= most, !Opposites.areOpposed(textA, textB) else { return 0 }
    return 1 - Float(distance) / Float(long)
  }

  /// `k8s` for `kubernetes`: the letters between the first and the last are counted.
  private static func isNumeronym(_ short: String, of long: String) -> Bool {
    guard let first = short.first, let last = short.last, short.count >= 3,
      let between = Int(short.dropFirst().dropLast())
    else { return false }
    return long.first == first && long.last == last && long.count == between + 2
  }

  /// "tracing" and "trace", "replicate" and "replication": the beginning is the same, and what follows
  /// it are endings of one word. "Reactive" is not "React".
  private static func isInflection(_ a: String, _ b: String) -> Bool {
    let (a, b) = (Array(a.unicodeScalars), Array(b.unicodeScalars))
    let shared = zip(a, b).prefix { $0 == $1 }.count
    guard shared >= 3 else { return false }
    // "plan" and "planning" share the doubled letter; "carry" and "carries" part before the ending.
    for stem in (max(3, shared - 1)...shared).reversed() {
      let (endA, endB) = (ending(a, stem), ending(b, stem))
      guard let least = endings[endA], let other = endings[endB] else { continue }
      if stem >= max(least, other) { return true }
    }
    return false
  }

  private static func ending(_ word: [Unicode.Scalar], _ stem: Int) -> String {
    var rest = word[stem...]
    if rest.count > 2, rest.first == word[stem - 1] { rest = rest.dropFirst() }
    return String(String.UnicodeScalarView(rest))
  }

  /// How long the beginning must be at least, that the ending is one.
  private static let endings: [String: Int] = [
    "": 3, "s": 3, "es": 3, "d": 3, "e": 4, "ed": 4, "ing": 4, "ings": 4, "y": 4, "ies": 4,
    "ied": 4,
    "ion": 5, "ions": 5, "ation": 5, "ations": 5, "ment": 5, "ments": 5, "n": 5, "en": 5,
    "ex": 3, "exes": 3, "ices": 3,
  ]
}
