/// Walks along a plan's tree.
extension Plan {
  /// The sections directly below this one.
  package func childSections(of index: Int) -> SectionSiblings {
    SectionSiblings(sections: sections, at: index + 1, end: Int(sections[index].next))
  }

  /// The section's own items that are nested in no other.
  package func topItems(of index: Int) -> ItemSiblings {
    let range = sections[index].items
    return ItemSiblings(items: items, at: Int(range.lowerBound), end: Int(range.upperBound))
  }

  /// The items directly below this one.
  package func children(ofItem index: Int) -> ItemSiblings {
    ItemSiblings(items: items, at: index + 1, end: Int(items[index].next))
  }

  package func isLeaf(_ index: Int) -> Bool { Int(items[index].next) == index + 1 }
}

/// Sections beside each other, by index.
package struct SectionSiblings: Sequence, IteratorProtocol, Sendable {
  let sections: [Section]
  var at: Int
  let end: Int

  package mutating func next() -> Int? {
    guard at < end else { return nil }
    defer { at = Int(sections[at].next) }
    return at
  }
}

/// Items beside each other, by index.
package struct ItemSiblings: Sequence, IteratorProtocol, Sendable {
  let items: [Item]
  var at: Int
  let end: Int

  package mutating func next() -> Int? {
    guard at < end else { return nil }
    defer { at = Int(items[at].next) }
    return at
  }
}
