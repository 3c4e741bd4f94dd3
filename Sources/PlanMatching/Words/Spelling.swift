import PlanReading
import RoadmapModel

/// How near two words are, of which each may be the other.
enum Spelling {
  struct Likeness {
    var part: Float
    /// Whether the one may be a slip of the finger, and a word of its own as well: "Iran" and "Iraq".
    var isGuess = false
  }

  /// `nil` where they are different words.
  static func likeness(_ first: Int32, _ second: Int32, _ pool: WordPool) -> Likeness? {
    let (a, b) = (pool.words[Int(first)], pool.words[Int(second)])
    if let synonyms = a.synonyms, synonyms == b.synonyms { return Likeness(part: 0.9) }
    let (textA, textB) = (pool.texts[Int(first)], pool.texts[Int(second)])
    if a.hasDigit != b.hasDigit {
      return isNumeronym(textA, of: textB) || isNumeronym(textB, of: textA)
        ? Likeness(part: 1) : nil
    }
    let (short, long) = (min(a.length, b.length), max(a.length, b.length))
    guard short >= 3, long >= 4, long - short <= 5, !a.hasDigit else { return nil }
    if WordForms.areOne(textA, textB) { return Likeness(part: 0.85) }
    // Two slips in one word are rare, and "reduction" is not "production".
    let startsAlike = textA.unicodeScalars.first == textB.unicodeScalars.first
    let most = long >= 10 && startsAlike ? 2 : 1
    let others = (a.letters ^ b.letters).nonzeroBitCount
    if startsAlike, long - short <= 2, others <= 2, SpellingVariants.areOne(textA, textB) {
      return Likeness(part: 0.9)
    }
    guard long - short <= most, others <= 2 * most else { return nil }
    let distance = EditDistance.between(textA, textB)
    guard distance <= most, !Opposites.areOpposed(textA, textB) else { return nil }
    return Likeness(
      part: 1 - Float(distance) / Float(long), isGuess: !SlipEvidence.isSlip(first, second, pool))
  }

  /// `k8s` for `kubernetes`: the letters between the first and the last are counted.
  private static func isNumeronym(_ short: String, of long: String) -> Bool {
    guard let first = short.first, let last = short.last, short.count >= 3,
      let between = Int(short.dropFirst().dropLast())
    else { return false }
    return long.first == first && long.last == last && long.count == between + 2
  }
}
