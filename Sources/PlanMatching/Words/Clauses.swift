import PlanReading

/// What a line says one after the other: "Ownership, moves and lifetimes (a talk)" is four things.
struct Clauses {
  struct Clause {
    var words: [Substring]
    /// In brackets, or after a colon or dash: it explains what stands before it.
    var isAside: Bool
  }

  private(set) var all: [Clause] = []

  init(_ text: String) {
    var piece = String.UnicodeScalarView()
    var isAside = false
    let scalars = Array(text.unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      let isBeforeSpace = place + 1 == scalars.count || scalars[place + 1].properties.isWhitespace
      let isAfterSpace = place == 0 || scalars[place - 1].properties.isWhitespace
      guard let joint = Self.joint(scalar, isAfterSpace, isBeforeSpace) else {
        piece.append(scalar)
        continue
      }
      add(String(piece), isAside)
      piece = String.UnicodeScalarView()
      switch joint {
      case .list: break
      case .aside: isAside = true
      case .end: isAside = false
      }
    }
    add(String(piece), isAside)
  }

  enum Joint {
    case list, aside, end
  }

  static func joint(
    _ scalar: Unicode.Scalar, _ isAfterSpace: Bool, _ isBeforeSpace: Bool
  ) -> Joint? {
    switch scalar {
    case ",", ";": isBeforeSpace ? .list : nil
    // "Go/Rust" and "Go | Rust".
    case "/", "|": .list
    case "+": isBeforeSpace && isAfterSpace ? .list : nil
    // Between ideographs there are no spaces; these join names and seldom stand within one.
    case "&", "、", "，", "；", "和", "与", "及": .list
    case ":": isBeforeSpace ? .aside : nil
    case "-": isBeforeSpace && isAfterSpace ? .aside : nil
    case "(", "[", "–", "—", "：", "（": .aside
    case ")", "]", "）": .end
    default: nil
    }
  }

  private mutating func add(_ piece: String, _ isAside: Bool) {
    let text = IdentityText.normalise(piece)
    // A text without words is normalised to itself.
    guard text.unicodeScalars.contains(where: SignedLine.isWord) else { return }
    let words = text.split(separator: " ")
    // "(and Rust)" is a further thing in brackets.
    let isAside = isAside && !(words.first.map(Self.ands.contains) ?? false)
    for words in words.split(whereSeparator: { Self.ands.contains($0) }) {
      all.append(Clause(words: Array(words), isAside: isAside))
    }
  }

  private static let ands: Set<Substring> = ["and", "und", "y", "e", "et", "ve", "и", "va"]
}
