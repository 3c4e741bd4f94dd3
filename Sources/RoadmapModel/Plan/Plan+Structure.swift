/// Walks along a plan's tree.
extension Plan {
  /// The sections directly below this one.
  public func childSections(of index: Int) -> SectionSiblings {
    SectionSiblings(sections: sections, at: index + 1, end: Int(sections[index].next))
  }

  /// The section's own items that are nested in no other.
  public func topItems(of index: Int) -> ItemSiblings {
    let range = sections[index].items
    return ItemSiblings(items: items, at: Int(range.lowerBound), end: Int(range.upperBound))
  }

  /// The items directly below this one.
  public func children(ofItem index: Int) -> ItemSiblings {
    ItemSiblings(items: items, at: index + 1, end: Int(items[index].next))
  }

  public func isLeaf(_ index: Int) -> Bool { Int(items[index].next) == index + 1 }

  // MARK: - Texts

  public var title: String {
    let title = plain(titleRange)
    return title.isEmpty ? id.description : title
  }

  public var goal: String? { goalRange.isEmpty ? nil : plain(goalRange) }

  /// A section's title for display; empty where its heading says no more than the period.
  public func title(ofSection index: Int) -> String {
    index == 0 ? title : plain(sections[index].titleRange)
  }

  public func text(ofItem index: Int) -> String { plain(items[index].textRange) }

  public func text(of note: Note) -> String { plain(note.range, keepEmoji: true) }

  /// Display text: emphasis, link targets and (unless kept) emoji left out.
  public func plain(_ range: ByteRange, keepEmoji: Bool = false) -> String {
    guard !range.isEmpty else { return "" }
    return source.bytes.withUnsafeBufferPointer {
      InlineText.plain($0, range, keepEmoji: keepEmoji)
    }
  }
}

/// Sections beside each other, by index.
public struct SectionSiblings: Sequence, IteratorProtocol, Sendable {
  let sections: [Section]
  var at: Int
  let end: Int

  public mutating func next() -> Int? {
    guard at < end else { return nil }
    defer { at = Int(sections[at].next) }
    return at
  }
}

/// Items beside each other, by index.
public struct ItemSiblings: Sequence, IteratorProtocol, Sendable {
  let items: [Item]
  var at: Int
  let end: Int

  public mutating func next() -> Int? {
    guard at < end else { return nil }
    defer { at = Int(items[at].next) }
    return at
  }
}
