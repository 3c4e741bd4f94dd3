package import RoadmapModel

/// What a line links to, how long it takes, when its author did it: read from the text when asked for.
extension Plan {
  /// The links in an item's line and in its remarks, each address once.
  package func links(ofItem index: Int) -> [PlanLink] {
    links(in: [items[index].textRange] + items[index].notes.map { notes[Int($0)].range })
  }

  /// The links in a section's heading and in its remarks, each address once.
  package func links(ofSection index: Int) -> [PlanLink] {
    links(in: [sections[index].headingRange] + sections[index].notes.map { notes[Int($0)].range })
  }

  private func links(in ranges: [ByteRange]) -> [PlanLink] {
    source.bytes.withUnsafeBufferPointer { text in
      var seen: Set<String> = []
      var links: [PlanLink] = []
      for range in ranges {
        for link in LinkReader.links(text, range) where seen.insert(link.url).inserted {
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
      if let found = shortTime(ofItem: index) { return found }
      for note in item.notes {
        if let found = EstimateReader.read(text, notes[Int(note)].range) { return found }
      }
      return nil
    }
  }
}
