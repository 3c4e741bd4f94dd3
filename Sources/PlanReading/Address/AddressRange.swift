/// `q1.1-3`: several siblings at once; `rust.w1-3` and `rust.w1-w3`: several sections.
package struct AddressRange {
  package let parent: Address
  /// What stands before the numbers of sections: "w".
  package let letters: String
  package let numbers: ClosedRange<Int>

  /// `nil` where the last part is no range of numbers, as in `year-3`.
  package init?(_ text: String) {
    guard let address = Address(text), let last = address.components.last else { return nil }
    let ends = last.split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count == 2 else { return nil }
    let letters = ends[0].prefix { $0.isLetter }
    var end = ends[1]
    if end.hasPrefix(letters) { end = end.dropFirst(letters.count) }
    guard let one = Int(ends[0].dropFirst(letters.count)), let other = Int(end), one > 0, other > 0,
      abs(other - one) < 10_000, !letters.isEmpty || address.components.count > 1
    else { return nil }
    parent = Address(components: address.components.dropLast())
    self.letters = String(letters)
    // `q1.3-1` can only mean the same three.
    numbers = min(one, other)...max(one, other)
  }

  /// Of each section in it.
  package var sections: [Address] {
    numbers.map { Address(components: parent.components + ["\(letters)\($0)"]) }
  }
}
