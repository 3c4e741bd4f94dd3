/// Edits of one line, each written by hand, and what a reader says of it.
struct MeaningPairs {
  enum Kind: String, CaseIterable {
    /// The same line, touched up: spelling, order, endings, punctuation, something added.
    case edit
    /// The same thing to learn, in other words.
    case reword
    /// Another subject in the same sentence.
    case swap
    /// Another number, level, day or part.
    case contrast
    /// Another line altogether.
    case different
    /// One line that became two.
    case split
    /// Two lines that became one.
    case merge
    /// What only its owner can say: a further thing to do, a number that may have been mistyped.
    case unsure
    /// The same line in another language.
    case translate
  }

  struct Pair {
    var kind: Kind
    var old: [String]
    var new: [String]
  }

  let all: [Pair]

  /// One pair a line: `kind: old => new`, with `||` between lines.
  init(_ text: String) {
    all = text.split(separator: "\n").compactMap { line in
      guard let colon = line.firstIndex(of: ":"), let kind = Kind(rawValue: String(line[..<colon])),
        let arrow = line.firstRange(of: " => ")
      else { return nil }
      let old = line[line.index(colon, offsetBy: 2)..<arrow.lowerBound]
      return Pair(
        kind: kind, old: old.split(separator: " || ").map(String.init),
        new: line[arrow.upperBound...].split(separator: " || ").map(String.init))
    }
  }
}
