/// Items of which the user said that they are the same: a tick of one counts for all.
package struct ItemLinks: Hashable, Sendable {
  package struct Pair: Hashable, Sendable {
    package let first: ItemReference
    package let second: ItemReference

    /// Whichever is named first.
    package init(_ a: ItemReference, _ b: ItemReference) {
      (first, second) = a < b ? (a, b) : (b, a)
    }
  }

  package private(set) var pairs: Set<Pair> = []

  package init(_ pairs: Set<Pair> = []) { self.pairs = pairs }

  /// All that are linked to another.
  package var items: Set<ItemReference> { Set(pairs.flatMap { [$0.first, $0.second] }) }

  package var isEmpty: Bool { pairs.isEmpty }

  /// The others that are the same, by however many steps.
  package func partners(of item: ItemReference) -> [ItemReference] {
    guard !pairs.isEmpty else { return [] }
    var found: Set<ItemReference> = [item]
    var open = [item]
    while let at = open.popLast() {
      for pair in pairs where pair.first == at || pair.second == at {
        let other = pair.first == at ? pair.second : pair.first
        if found.insert(other).inserted { open.append(other) }
      }
    }
    return found.subtracting([item]).sorted()
  }

  /// Whether the link was not there.
  mutating func insert(_ a: ItemReference, _ b: ItemReference) -> Bool {
    a != b && pairs.insert(Pair(a, b)).inserted
  }

  /// Adds what follows all that was added before.
  package mutating func apply(_ item: ItemReference, _ fact: ItemFact) {
    switch fact {
    case .linked(let other): pairs.insert(Pair(item, other))
    case .unlinked(let other): pairs.remove(Pair(item, other))
    default: break
    }
  }
}
