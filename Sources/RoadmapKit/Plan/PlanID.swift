/// A plan's name, as typed and as addresses begin with: `year-3`.
public struct PlanID: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let description: String

  /// Lower-case letters, digits and hyphens; letters of any script. `nil` where nothing remains.
  public init?(_ text: some StringProtocol) {
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

  /// A letter or digit, or a mark on the one before: alone, a mark would join with a hyphen or dot.
  private static func isWordPart(_ scalar: Unicode.Scalar, after last: Unicode.Scalar?) -> Bool {
    guard !scalar.isASCII else { return Character(scalar).isLetter || Character(scalar).isNumber }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return last != nil && last != "-"
    default: return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }

  public static func < (a: PlanID, b: PlanID) -> Bool { a.description < b.description }
}
