package import RoadmapModel

/// What a line links to, how long it takes, when its author did it: read from the text when asked for.
extension Plan {
  /// The links in an item's line or a section's heading and in its remarks, each address once.
  package func links(of place: PlanPlace) -> [PlanLink] {
    let (line, remarks) =
      switch place {
      case .section(let index): (sections[index].headingRange, sections[index].notes)
      case .item(let index): (items[index].textRange, items[index].notes)
      }
    return source.bytes.withUnsafeBufferPointer { text in
      var seen: Set<String> = []
      var links: [PlanLink] = []
      for range in [line] + remarks.map({ notes[Int($0)].range }) {
        for link in LinkReader.links(text, range, targets: linkTargets)
        where seen.insert(link.url).inserted {
          links.append(link)
        }
      }
      return links
    }
  }

  /// How long an item takes, as its line says: "(2h)", "~45 min", "1–2 hours".
  package func estimate(ofItem index: Int) -> Estimate? {
    let item = items[index]
    return source.bytes.withUnsafeBufferPointer { text in
      if let found = EstimateReader.read(text, item.textRange) { return found }
      // Without a bracket, and what may stand for one, there is none.
      if ByteWord.first(0x29, 0x5D, 0x26, in: text, item.textRange) != nil,
        let found = shortTime(ofItem: index)
      {
        return found
      }
      for note in item.notes {
        if let found = EstimateReader.read(text, notes[Int(note)].range) { return found }
      }
      return nil
    }
  }

  /// As many of an item's neighbours are looked at, on each side: a list may have any number.
  private static let neighbours = 25

  /// "(45m)" and "(1:30)" behind an item: how long it takes, unless the list around it is a timetable, or is
  /// about metres.
  private func shortTime(ofItem index: Int) -> Estimate? {
    guard let time = ShortTime(text(ofItem: index)) else { return nil }
    let section = items[index].section
    let near = max(index - Self.neighbours, 0)..<min(index + Self.neighbours + 1, items.count)
    let texts = near.filter { items[$0].section == section }.map { text(ofItem: $0) }
    let around = texts + [title, heading(ofSection: Int(section))]
    guard !around.contains(where: ShortTime.isAboutLength) else { return nil }
    guard texts.compactMap({ ShortTime($0) }).allSatisfy(\.isDuration), time.isDuration else {
      return nil
    }
    return Estimate(least: time.minutes, most: time.minutes)
  }
}
