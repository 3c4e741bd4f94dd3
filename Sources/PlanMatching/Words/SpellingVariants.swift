/// Spellings of one word that are both right: "normalise" and "normalize", "colour" and "color".
enum SpellingVariants {
  static func areOne(_ a: String, _ b: String) -> Bool {
    guard zip(a.utf8, b.utf8).prefix(3).allSatisfy({ $0 == $1 }) else { return false }
    let (a, b) = (Array(a.unicodeScalars), Array(b.unicodeScalars))
    let start = zip(a, b).prefix { $0 == $1 }.count
    let end = zip(a[start...].reversed(), b[start...].reversed()).prefix { $0 == $1 }.count
    let before = text(a[..<start])
    let (one, other) = (text(a[start..<(a.count - end)]), text(b[start..<(b.count - end)]))
    let after = text(a[(a.count - end)...])
    return rules.contains {
      $0.holds(before, one, other, after) || $0.holds(before, other, one, after)
    }
  }

  private struct Rule {
    var one: String
    var other: String
    /// What may stand directly before; empty for anything.
    var before: [String] = []
    var after: [String] = []
    /// How many letters must stand before, that no short word is taken for another.
    var least = 3

    func holds(_ left: String, _ a: String, _ b: String, _ right: String) -> Bool {
      a == one && b == other && left.utf8.count >= least
        && (before.isEmpty || before.contains { left.hasSuffix($0) })
        && (after.isEmpty || after.contains(right))
    }
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  private static let verbs = [
    "e", "es", "ed", "er", "ers", "ing", "able", "ation", "ations", "ational",
  ]
  private static let rules = [
    Rule(one: "s", other: "z", before: ["i", "y"], after: verbs, least: 4),
    Rule(one: "c", other: "s", before: ["ti", "en"], after: ["e", "es", "ed", "ing"], least: 4),
    // colour, favourite, behavioural
    Rule(
      one: "u", other: "", before: ["olo", "avo", "vio", "abo", "umo", "eighbo", "ono", "arbo"],
      after: ["r", "rs", "red", "ring", "ral", "rite", "rites", "rhood"]),
    Rule(one: "re", other: "er", before: ["t"], after: ["", "s"]),
    Rule(one: "ue", other: "", before: ["log"], after: ["", "s"]),
    Rule(one: "me", other: "", before: ["gram"], after: ["", "s"]),
    Rule(one: "e", other: "", before: ["dg"], after: ["ment", "ments"]),
    Rule(one: "l", other: "", before: ["el"], after: ["ing", "ed", "er", "ers"], least: 4),
  ]
}
