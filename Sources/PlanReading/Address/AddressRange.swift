/// `q1.1-3`: several siblings at once.
package struct AddressRange {
  package let parent: Address
  package let numbers: ClosedRange<Int>

  /// `nil` where the last part is no range of numbers, as in `year-3`.
  package init?(_ text: String) {
    guard let address = Address(text), let last = address.components.last,
      address.components.count > 1
    else { return nil }
    let ends = last.split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count == 2, let one = Int(ends[0]), let other = Int(ends[1]), one > 0,
      other > 0, abs(other - one) < 10_000
    else { return nil }
    parent = Address(components: address.components.dropLast())
    // `q1.3-1` can only mean the same three.
    numbers = min(one, other)...max(one, other)
  }
}
