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

  package func text(ofItem index: Int) -> String { plain(items[index].textRange) }

  package func text(of note: Note) -> String { plain(note.range, keepEmoji: true) }

  /// Display text: emphasis, link targets and (unless kept) emoji left out.
  package func plain(_ range: ByteRange, keepEmoji: Bool = false) -> String {
    guard !range.isEmpty else { return "" }
    return source.bytes.withUnsafeBufferPointer {
      InlineText.plain($0, range, keepEmoji: keepEmoji)
    }
  }
}
