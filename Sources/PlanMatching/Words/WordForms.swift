/// Forms of one word: "tracing" and "trace", "replicate" and "replication", "index" and "indices".
///
/// Both must have endings of one paradigm: "card" is no form of "cars", nor "story" of "store".
enum WordForms {
  static func areOne(_ a: String, _ b: String) -> Bool {
    // Most words begin otherwise.
    guard zip(a.utf8, b.utf8).prefix(3).allSatisfy({ $0 == $1 }) else { return false }
    let (a, b) = (Array(a.unicodeScalars), Array(b.unicodeScalars))
    let shared = zip(a, b).prefix { $0 == $1 }.count
    guard shared >= 3 else { return false }
    // "carry" and "carries" part before the ending.
    return (max(3, shared - 1)...shared).reversed().contains { stem in
      paradigms.contains { $0.hasBoth(a, b, stem: stem) }
    }
  }

  private struct Paradigm {
    /// How long the stem must be at least, that the ending is one.
    var endings: [String: Int]
    /// Whether the last letter of the stem is doubled: "plan" and "planning".
    var doubles = false
    /// What the stem ends with; empty for anything.
    var stems: [String] = []

    func hasBoth(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar], stem: Int) -> Bool {
      let (first, second) = (ending(a, stem), ending(b, stem))
      guard first.text != second.text, let least = endings[first.text],
        let other = endings[second.text]
      else { return false }
      return stem >= max(least, other) && hasStem(a[..<stem])
        && !(first.text + second.text == "s" && a[stem - 1] == "s")
        // "Plan" becomes "planning", and "planing" is done with a plane.
        && (first.isDoubled || second.isDoubled || !needsDoubling(a, stem, first.text, second.text))
    }

    private func hasStem(_ stem: ArraySlice<Unicode.Scalar>) -> Bool {
      stems.isEmpty || stems.contains { stem.reversed().starts(with: $0.unicodeScalars.reversed()) }
    }

    private func ending(_ word: [Unicode.Scalar], _ stem: Int) -> (text: String, isDoubled: Bool) {
      var rest = word[stem...]
      let isDoubled = doubles && rest.count > 2 && rest.first == word[stem - 1]
      if isDoubled { rest = rest.dropFirst() }
      return (String(String.UnicodeScalarView(rest)), isDoubled)
    }

    private func needsDoubling(
      _ word: [Unicode.Scalar], _ stem: Int, _ first: String, _ second: String
    ) -> Bool {
      guard doubles, first.isEmpty || second.isEmpty,
        ["ed", "ing", "ings"].contains(first + second)
      else { return false }
      let isVowel = word[..<stem].map { WordForms.vowels.contains($0) }
      return isVowel.count { $0 } == 1 && !isVowel[stem - 1] && isVowel[stem - 2]
        && !["w", "x", "y"].contains(word[stem - 1])
    }
  }

  private static let vowels: Set<Unicode.Scalar> = ["a", "e", "i", "o", "u"]

  private static let paradigms = [
    Paradigm(
      endings: [
        "": 3, "s": 3, "es": 6, "ed": 4, "ing": 4, "ings": 4, "ion": 5, "ions": 5, "ation": 6,
        "ations": 6, "ment": 5, "ments": 5, "en": 6,
      ], doubles: true),
    Paradigm(endings: [
      "e": 4, "es": 4, "ed": 4, "en": 5, "ing": 4, "ings": 4, "ion": 5, "ions": 5, "ation": 5,
      "ations": 5, "ement": 5, "ements": 5,
    ]),
    Paradigm(endings: ["y": 3, "ies": 3, "ied": 3, "ying": 3]),
    Paradigm(endings: ["ex": 3, "exes": 3, "ices": 3]),
    Paradigm(endings: ["": 3, "es": 3], stems: ["x", "ss", "ch", "sh"]),
  ]
}
