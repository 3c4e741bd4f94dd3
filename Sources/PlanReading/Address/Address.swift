import RoadmapModel

/// What a user types for a section or item: `staff.sep.w3.1`, as its parts between the dots.
package struct Address: Hashable, Sendable, CustomStringConvertible {
  /// Lower-case, never empty, the plan's name first.
  package let components: [String]

  package init(components: [String]) {
    self.components = components
  }

  /// Reads any text as an address; `nil` where it cannot be one.
  package init?(_ text: some StringProtocol) {
    guard text.utf8.count <= Self.longest else { return nil }
    // A string from here on: of any other type the library asks by name, which takes as long as all else.
    let text = String(text)
    var components: [String] = []
    for part in text.split(separator: ".", omittingEmptySubsequences: false) {
      guard !part.isEmpty, part.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" }) else {
        return nil
      }
      components.append(part.lowercased())
    }
    guard !components.isEmpty else { return nil }
    self.components = components
  }

  package var description: String { components.listed(".") }

  /// A plan nests a dozen deep at most; a longer text is no address.
  private static let longest = 400
}
