import CommandLineKit
import RoadmapKit

/// What a search found, the best first, the words marked.
struct SearchView {
  let hits: [PlanSearch.Hit]
  let total: Int
  let plans: [Plan]
  /// With what was done in them, as far as that is shown.
  let studied: [Int: StudiedPlan]

  func page(_ screen: Screen) -> Page {
    let addresses = addresses
    let column = AddressColumn(addresses, on: screen)
    return Page(screen) { page in
      for (hit, address) in zip(hits, addresses) {
        guard screen.isTerminal else {
          page.record([address, hit.text])
          continue
        }
        let context = context(hit, page.screen)
        let state = stateWords(hit, screen)
        let room =
          screen.width - column.width - 2 - screen.width(of: hit.text) - screen.width(of: state)
        // The heading above is a help where there is room for it, and noise on a line of its own.
        let fits = screen.width(of: context) <= room
        page.paragraph(
          marked(hit) + StyledText(state, .dim)
            + (fits ? StyledText(context, .dim) : StyledText()),
          beside: address, column)
      }
      if hits.count < total, screen.isTerminal {
        page.line("\("… \(total - hits.count) more", .dim)")
      }
    }
  }

  func json(query: String) -> JSONWriter {
    let addresses = addresses
    return JSONWriter { json in
      json.set("schema", "roadmap.search/1")
      json.set("query", query)
      json.set("total", total)
      json.objects("hits", zip(hits, addresses)) { json, found in
        let (hit, address) = found
        json.set("address", address)
        json.set("plan", plans[hit.plan].id.description)
        json.set("kind", kind(hit))
        json.set("state", state(hit)?.rawValue)
        json.set("text", hit.text)
        json.array("marks", hit.marks) { json, range in
          // In bytes of the text's UTF-8, as editors and pipes count.
          json.array([range.lowerBound, range.upperBound]) {
            $0.int(hit.text.utf8.distance(from: hit.text.startIndex, to: $1))
          }
        }
      }
    }
  }

  private func marked(_ hit: PlanSearch.Hit) -> StyledText {
    var text = StyledText()
    var at = hit.text.startIndex
    for mark in hit.marks {
      text.append(String(hit.text[at..<mark.lowerBound]))
      text.append(String(hit.text[mark]), .match)
      at = mark.upperBound
    }
    text.append(String(hit.text[at...]))
    return text
  }

  /// One a hit, in their order.
  private var addresses: [String] {
    var known: [Int: PlanAddresses] = [:]
    for plan in Set(hits.map(\.plan)) { known[plan] = PlanAddresses(plans[plan]) }
    return hits.map { hit in
      switch hit.place {
      case .section(let index): known[hit.plan]?.section(index) ?? ""
      case .item(let index): known[hit.plan]?.item(index) ?? ""
      }
    }
  }

  private func kind(_ hit: PlanSearch.Hit) -> String {
    switch hit.place {
    case .section(let index): plans[hit.plan].sections[index].kind.rawValue
    case .item(let index): plans[hit.plan].items[index].kind.rawValue
    }
  }

  /// `nil` for a section.
  private func state(_ hit: PlanSearch.Hit) -> Item.State? {
    guard case .item(let index) = hit.place else { return nil }
    return studied[hit.plan]?.state(ofItem: index)
  }

  /// ` · done`
  private func stateWords(_ hit: PlanSearch.Hit, _ screen: Screen) -> String {
    guard let state = state(hit), state != .open else { return "" }
    return " \(screen.glyphs.separator) \(state.rawValue)"
  }

  /// The heading that an item stands under.
  private func context(_ hit: PlanSearch.Hit, _ screen: Screen) -> String {
    guard case .item(let index) = hit.place else { return "" }
    let plan = plans[hit.plan]
    let section = Int(plan.items[index].section)
    guard section != 0 else { return "" }
    return " \(screen.glyphs.separator) \(plan.heading(ofSection: section))"
  }
}
