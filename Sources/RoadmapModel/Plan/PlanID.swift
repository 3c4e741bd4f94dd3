/// A plan's name, as typed and as addresses begin with: `year-3`.
public struct PlanID: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The name itself.
  public let description: String

  /// Makes a name of any text: lower-case letters of any script, digits and hyphens. "My Plan!" becomes
  /// `my-plan`; `nil` where nothing remains.
  public init?(_ text: some StringProtocol) {
    if Self.isName(text.utf8) {
      description = String(text)
      return
    }
    var name = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      if Self.isWordPart(scalar, after: name.last) {
        name.append(scalar)
      } else if !name.isEmpty, name.last != "-" {
        name.append("-")
      }
    }
    while name.last == "-" { name.removeLast() }
    guard !name.isEmpty else { return nil }
    description = String(name)
  }

  /// Whether it is a name as it stands, as each one that the journal knows: asking for what Unicode
  /// says of letters takes longer than all else that is done with a name.
  private static func isName(_ bytes: some Collection<UInt8>) -> Bool {
    var last = UInt8(ascii: "-")
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
      case UInt8(ascii: "-") where last != byte: break
      default: return false
      }
      last = byte
    }
    return last != UInt8(ascii: "-")
  }

  /// A letter or digit, or a mark on the one before: alone, a mark would join with a hyphen or dot.
  private static func isWordPart(_ scalar: Unicode.Scalar, after last: Unicode.Scalar?) -> Bool {
    guard !scalar.isASCII else { return Character(scalar).isLetter || Character(scalar).isNumber }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return last != nil && last != "-"
    default: return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }

  /// Whether a name comes before another in the order of its characters.
  public static func < (a: PlanID, b: PlanID) -> Bool { a.description < b.description }
}
