/// A plan's name, as typed and as addresses begin with: `year-3`.
public struct PlanID: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let description: String

  /// Lower-case letters, digits and hyphens; letters of any script. `nil` where nothing remains.
  public init?(_ text: some StringProtocol) {
    var name = ""
    for character in text.lowercased() {
      if character.isLetter || character.isNumber {
        name.append(character)
      } else if !name.isEmpty, name.last != "-" {
        name.append("-")
      }
    }
    while name.last == "-" { name.removeLast() }
    guard !name.isEmpty else { return nil }
    description = name
  }

  public static func < (a: PlanID, b: PlanID) -> Bool { a.description < b.description }
}
