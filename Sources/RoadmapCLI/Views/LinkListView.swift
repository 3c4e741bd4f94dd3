import CommandLineKit
import RoadmapKit

/// Pairs of items that are the same, or seem to be, one below the other.
struct LinkListView {
  private let list: LinkList
  private let showsAll: Bool
  /// More than a screen is no suggestion any more.
  private static let most = 8

  init(_ list: LinkList, showsAll: Bool) {
    self.list = list
    self.showsAll = showsAll
  }

  func page(_ screen: Screen) -> Page {
    let shown = showsAll ? list.suggestions : Array(list.suggestions.prefix(Self.most))
    let width =
      (list.pairs + shown).flatMap { [$0.first, $0.second] }
      .map { screen.width(of: $0.address) }.max() ?? 0
    return Page(screen) { page in
      if list.pairs.isEmpty {
        page.paragraph("No links yet.")
      } else {
        page.paragraph("\("Linked", .title)  \("checking one checks the other", .dim)")
        write(list.pairs, width, &page)
      }
      page.line()
      guard let first = shown.first else {
        page.hint("To link two items:", "roadmap link ITEM ITEM")
        return
      }
      page.paragraph("\("Possible duplicates", .title)  \("you decide which to link", .dim)")
      write(shown, width, &page)
      page.line()
      if showsAll, !list.related.isEmpty {
        page.paragraph("\("Related", .title)  \("a subject in common, and more besides", .dim)")
        write(list.related, width, &page)
        page.line()
      }
      let count = list.suggestions.count + list.related.count
      if !showsAll, count > shown.count {
        page.hint("To list all \(count):", "roadmap link --all")
      }
      page.line(
        "\("To link the first:", .dim)  "
          + "\("roadmap link \(first.first.address) \(first.second.address)", .address)")
    }
  }

  private func write(
    _ pairs: [LinkedPair], _ width: Int, _ page: inout Page
  ) {
    for pair in pairs {
      page.line()
      for end in [pair.first, pair.second] {
        let address = StyledText(end.address, .address).padded(to: width + 2, on: page.screen)
        page.paragraph(
          StyledText("  ") + address + StyledText(end.text ?? "no longer in its plan"),
          hanging: width + 4)
      }
    }
  }

  func json() -> JSONWriter {
    JSONWriter { json in
      json.set("schema", "roadmap.links/1")
      for (name, pairs) in [
        ("links", list.pairs), ("suggestions", list.suggestions), ("related", list.related),
      ] {
        json.array(name, pairs) { json, pair in
          json.objects([pair.first, pair.second]) { json, end in
            json.set("address", end.address)
            json.set("text", end.text)
          }
        }
      }
    }
  }
}
