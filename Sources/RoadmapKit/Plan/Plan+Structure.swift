/// Walks along a plan's tree.
extension Plan {
  /// The sections directly below this one.
  public func childSections(of index: Int) -> some Sequence<Int> {
    siblings(from: index + 1, to: Int(sections[index].next)) { Int(sections[$0].next) }
  }

  /// The section's own items that are nested in no other.
  public func topItems(of index: Int) -> some Sequence<Int> {
    let range = sections[index].items
    return siblings(from: Int(range.lowerBound), to: Int(range.upperBound)) { Int(items[$0].next) }
  }

  /// The items directly below this one.
  public func children(ofItem index: Int) -> some Sequence<Int> {
    siblings(from: index + 1, to: Int(items[index].next)) { Int(items[$0].next) }
  }

  public func isLeaf(_ index: Int) -> Bool { Int(items[index].next) == index + 1 }

  private func siblings(
    from start: Int, to end: Int, next: @escaping (Int) -> Int
  ) -> some Sequence<Int> {
    sequence(state: start) { (at: inout Int) -> Int? in
      guard at < end else { return nil }
      defer { at = next(at) }
      return at
    }
  }

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
