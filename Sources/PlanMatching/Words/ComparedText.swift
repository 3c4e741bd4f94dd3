import PlanReading

/// A line as matching compares it: its words, and the signs that say what the words leave out.
///
/// Keys are made of the words alone, for ever; here more is looked at.
enum ComparedText {
  private static let joint: UInt8 = 0x1F

  /// Equal for lines that say the same.
  static func identity(of text: String) -> String {
    let spelt = spelt(text)
    let words = IdentityText.normalise(spelt)
    let signs = Signs(spelt)
    return signs.all.isEmpty ? words : words + "\u{1F}" + signs.text
  }

  static func words(ofIdentity identity: String) -> String {
    guard let end = identity.utf8.firstIndex(of: joint) else { return identity }
    return String(identity[..<end])
  }

  /// With "ß" and "can't" written as "ss" and "can not".
  static func spelt(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "'") || $0 >= 0x80 }) else { return text }
    let scalars = Array(text.unicodeScalars)
    guard scalars.contains(where: { special.contains($0) }) else { return text }
    var result = String.UnicodeScalarView()
    for (place, scalar) in scalars.enumerated() {
      let before = place > 0 ? scalars[place - 1] : " "
      switch scalar {
      case "ß", "ẞ": result.append(contentsOf: "ss".unicodeScalars)
      case "'", "’":
        guard place > 1, place + 1 < scalars.count, before == "n", scalars[place + 1] == "t",
          place + 2 == scalars.count || !scalars[place + 2].properties.isAlphabetic
        else { fallthrough }
        // "Isn't" is "is not", and "can't" keeps its n.
        if scalars[place - 2] != "a" { result.removeLast() }
        result.append(contentsOf: " no".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  private static let special: Set<Unicode.Scalar> = ["ß", "ẞ", "'", "’"]
}
