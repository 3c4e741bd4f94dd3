package import RoadmapModel

extension Plan {
  /// A section's heading as its author wrote it, without emoji, emphasis and what the facts beside
  /// it say: `Q1 (Months 25–27): Scalable Backend Systems`, `Mini Project: Food Delivery System`.
  package func heading(ofSection index: Int) -> String {
    let section = sections[index]
    guard index > 0 else { return title }
    let range = section.headingRange
    let titleIsInside =
      section.titleRange.lower >= range.lower && section.titleRange.upper <= range.upper
    var heading = plain(range)
    // A project of one line is its title and its one item: it is read once, below the label.
    if section.kind == .project, section.items.count == 1, !titleIsInside, !heading.isEmpty,
      section.items.allSatisfy({ items[Int($0)].textRange == section.titleRange })
    {
      return heading
    }
    if !section.titleRange.isEmpty, titleIsInside {
      heading = Self.cut(heading, after: plain(section.titleRange))
    }
    while heading.last == ":" || heading.last == "：" || heading.last == " " { heading.removeLast() }
    if !section.titleRange.isEmpty, !titleIsInside {
      heading += (heading.isEmpty ? "" : ": ") + plain(section.titleRange)
    }
    return heading.isEmpty ? section.kind.rawValue : heading
  }

  /// All of a section's heading as it is written, with the title that stands beside it:
  /// `Project: A small database`.
  package func wholeHeading(ofSection index: Int) -> String {
    let (title, range) = (sections[index].titleRange, sections[index].headingRange)
    let isWhole = title.isEmpty || (title.lower >= range.lower && title.upper <= range.upper)
    return isWhole ? plain(range) : heading(ofSection: index)
  }

  /// The heading up to the last place where its title stands. Only remarks stand behind it: a few
  /// words, so that the search stays short whatever the heading.
  private static func cut(_ heading: String, after title: String) -> String {
    let (bytes, wanted) = (Array(heading.utf8), Array(title.utf8))
    guard let last = wanted.last else { return heading }
    var end = bytes.count
    while end >= wanted.count {
      if bytes[end - 1] == last, bytes[..<end].suffix(wanted.count).elementsEqual(wanted) {
        // A title may stand within a bracket, and the bracket belongs to the heading.
        let isOpen = bytes[..<end].count { $0 == 0x28 } > bytes[..<end].count { $0 == 0x29 }
        return isOpen || end == bytes.count
          ? heading : String(decoding: bytes[..<end], as: UTF8.self)
      }
      end -= 1
    }
    return heading
  }
}
