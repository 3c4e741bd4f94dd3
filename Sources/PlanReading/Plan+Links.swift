package import RoadmapModel

/// A link as an author wrote it.
package struct PlanLink: Hashable, Sendable {
  /// The words that stand for the link; the address itself where there are none.
  package var text: String
  package var url: String

  package init(text: String, url: String) {
    self.text = text
    self.url = url
  }
}

/// What a line links to: read from the text when asked for.
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
}
