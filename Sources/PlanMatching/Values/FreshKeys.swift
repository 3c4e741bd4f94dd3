package import RoadmapModel

/// Makes keys that no item ever had.
package struct FreshKeys {
  private var taken: Set<ItemKey>

  /// Keys of items that are gone count too: what is written under them is not the new item's.
  package init(taken: some Sequence<ItemKey>) {
    self.taken = Set(taken)
  }

  /// The item's own first key, else one made from it: the same on every machine.
  package mutating func make(for first: ItemKey) -> ItemKey {
    var key = first
    var again: UInt64 = 0
    while !taken.insert(key).inserted {
      again += 1
      var hash = StableHash()
      hash.add(number: first.bits)
      hash.add(number: again)
      key = ItemKey(bits: hash.finished)
    }
    return key
  }
}
