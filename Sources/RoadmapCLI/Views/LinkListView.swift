import CommandLineKit
import RoadmapKit

/// Pairs of items that are the same, or seem to be, one below the other.
struct LinkListView {
  let list: LinkList
  let showsAll: Bool
  /// More than a screen is no suggestion any more.
  private static let most = 8

  func page(_ screen: Screen) -> Page {
    let shown = showsAll ? list.suggestions : Array(list.suggestions.prefix(Self.most))
    let related = showsAll ? list.related : []
    let width =
      (list.pairs + shown + related).flatMap { [$0.first, $0.second] }
      .map { screen.width(of: $0.address) }.max() ?? 0
    return Page(screen) { page in
      if list.pairs.isEmpty {
        page.paragraph("No links yet.")
      } else {
        page.paragraph("\("Linked", .title)  \("checking one checks the other", .dim)")
        write(list.pairs, width, &page)
      }
      page.line()
      if !shown.isEmpty {
        page.paragraph("\("Possible duplicates", .title)  \("you decide which to link", .dim)")
        write(shown, width, &page)
        page.line()
      }
      if !related.isEmpty {
        page.paragraph("\("Related", .title)  \("a subject in common, and more besides", .dim)")
        write(related, width, &page)
        page.line()
      }
      if !showsAll, let rest { page.hint("To list \(rest):", "roadmap link --all") }
      if let first = shown.first {
        page.hint(
          "To link the first:", "roadmap link \(first.first.address) \(first.second.address)")
      } else {
        page.hint("To link two items:", "roadmap link ITEM ITEM")
      }
    }
  }

  /// What a first screen leaves out.
  private var rest: String? {
    let all = list.suggestions.count > Self.most ? ["all \(list.suggestions.count)"] : []
    let related =
      list.related.isEmpty ? [] : [PlanWords.count(list.related.count, "related pair")]
    return all.isEmpty && related.isEmpty ? nil : (all + related).joined(separator: " and ")
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
