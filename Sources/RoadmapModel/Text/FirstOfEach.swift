extension Dictionary {
  /// Of pairs, of which the first one of each key counts.
  package init(first pairs: some Sequence<(Key, Value)>) {
    self.init(pairs, uniquingKeysWith: { first, _ in first })
  }
}

extension Array where Element: Hashable {
  /// Where each element stands first.
  package var places: [Element: Int] { Dictionary(first: zip(self, indices)) }
}
