package import RoadmapModel

extension PlanID {
  /// Whether a section or item is called so in addresses, such as `q1`, `sep`, `project` or `3`: as a
  /// plan's name it would be taken for one, or hide one.
  package var isAddressPart: Bool {
    let name = description
    let letters = name.prefix { !$0.isNumber }
    let rest = name.dropFirst(letters.count)
    if AddressName.words.contains(String(letters)) { return rest.allSatisfy(\.isNumber) }
    guard letters.utf8.count <= 1 else { return false }
    // `w3b` is the second of that number.
    return rest.drop { $0.isNumber }.allSatisfy { $0.isLetter && $0.isASCII }
  }
}
