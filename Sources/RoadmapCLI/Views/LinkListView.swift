import RoadmapKit

/// Pairs of items that are the same, one below the other.
struct LinkListView {
  private let list: LinkList

  init(_ list: LinkList) { self.list = list }

  func page(_ screen: Screen) -> Page {
    Page(screen) { page in
      guard !list.pairs.isEmpty else {
        page.paragraph("Nothing is linked.")
        page.paragraph("\("One tick for two items:", .dim)  \("roadmap link ITEM ITEM", .address)")
        return
      }
      page.paragraph("\("Linked", .title)  \("a tick of one counts for both", .dim)")
      for pair in list.pairs {
        page.line()
        write(pair.first, &page)
        write(pair.second, &page)
      }
    }
  }

  private var width: Int {
    list.pairs.flatMap { [$0.first, $0.second] }.map(\.address.utf8.count).max() ?? 0
  }

  private func write(_ end: LinkList.End, _ page: inout Page) {
    let address = StyledText(end.address, .address).padded(to: width + 2, on: page.screen)
    page.paragraph(
      StyledText("  ") + address + StyledText(end.text ?? "gone from its plan"), hanging: width + 4)
  }

  func json() -> JSONWriter {
    JSONWriter { json in
      json.set("schema", "roadmap.links/1")
      json.array("links", list.pairs) { json, pair in
        json.array([pair.first, pair.second]) { json, end in
          json.object { json in
            json.set("address", end.address)
            json.set("text", end.text)
          }
        }
      }
    }
  }
}
