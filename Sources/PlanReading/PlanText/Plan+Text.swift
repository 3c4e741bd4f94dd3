package import RoadmapModel

/// The plan's texts, for display.
extension Plan {
  package var title: String {
    let title = plain(titleRange)
    return title.isEmpty ? id.description : title
  }

  package var goal: String? { goalRange.isEmpty ? nil : plain(goalRange) }

  /// A section's title for display; empty where its heading says no more than the period.
  package func title(ofSection index: Int) -> String {
    index == 0 ? title : plain(sections[index].titleRange)
  }

  package func text(ofItem index: Int) -> String {
    let hidden = hidden(within: items[index])
    guard !hidden.isEmpty else { return plain(items[index].textRange) }
    return source.bytes.withUnsafeBufferPointer {
      InlineText.plain($0, items[index].textRange, leavingOut: hidden)
    }
  }

  /// What stands among an item's words and is none of them: a tick box, or fields like `✅ 2026-11-28` at the
  /// end of a line that goes on in the next. Empty for most.
  package func hidden(within item: Item) -> ByteRange {
    let box = box(within: item)
    guard box.isEmpty, !item.textRange.isEmpty else { return box }
    return source.bytes.withUnsafeBufferPointer { text in
      let range = item.textRange
      guard let newline = ByteWord.first(0x0A, in: text, range) else { return .empty }
      let line = Lines.trimmed(text, ByteRange(range.start, newline))
      let words = TrailingFields.trimmed(text, line)
      return words.end < line.end ? ByteRange(words.end, line.end) : .empty
    }
  }

  /// The tick box that stands among an item's words, as in `Day 1: [x] Read`; empty for most.
  package func box(within item: Item) -> ByteRange {
    guard item.boxColumn > 0, !item.textRange.isEmpty else { return .empty }
    let bytes = source.bytes
    var start = item.textRange.start
    while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
    let at = start + Int(item.boxColumn) - 1
    guard at > item.textRange.start, at < item.textRange.end, bytes[at] == 0x5B,
      let close = bytes[at..<min(item.textRange.end, at + 14)].firstIndex(of: 0x5D)
    else { return .empty }
    return ByteRange(at, close + 1)
  }

  package func text(of note: Note) -> String { plain(note.range, keepEmoji: true) }

  /// Display text: emphasis, link targets and (unless kept) emoji left out.
  package func plain(_ range: ByteRange, keepEmoji: Bool = false) -> String {
    guard !range.isEmpty else { return "" }
    return source.bytes.withUnsafeBufferPointer {
      InlineText.plain($0, range, keepEmoji: keepEmoji)
    }
  }
}
