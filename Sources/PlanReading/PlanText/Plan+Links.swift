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
