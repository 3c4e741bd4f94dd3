import RoadmapKit

/// Items, a line each: aligned on a terminal, separated by tabs in a pipe.
struct ItemTable {
  struct Row {
    let plan: StudiedPlan
    let item: Int
    let isOptional: Bool
  }

  private let rows: [Row]

  init(_ rows: [Row]) {
    self.rows = rows
  }

  func page(_ screen: Screen) -> Page {
    let addresses = rows.map { $0.plan.address(ofItem: $0.item).description }
    let width = addresses.map { screen.width(of: $0) }.max() ?? 0
    let kind = rows.map { $0.plan.items[$0.item].kind.rawValue.utf8.count }.max() ?? 0
    return Page(screen) { page in
      for (row, address) in zip(rows, addresses) {
        let item = row.plan.items[row.item]
        let state = row.plan.state(ofItem: row.item)
        let text = row.plan.text(ofItem: row.item)
        guard screen.isTerminal else {
          page.record([address, state.rawValue, item.kind.rawValue, text])
          continue
        }
        page.fitted(
          StyledText(address, .address).padded(to: width + 2, on: screen)
            + StyledText(screen.glyphs.box(for: state) + " ")
            + StyledText(item.kind.rawValue, .dim).padded(to: kind + 2, on: screen)
            + StyledText(text, row.isOptional ? .dim : .plain),
          end: StyledText(row.isOptional ? " \(screen.glyphs.separator) optional" : "", .dim))
      }
    }
  }

  func json() -> JSONWriter {
    JSONWriter { json in
      json.set("schema", "roadmap.list/1")
      json.array("items", rows) { json, row in
        let item = row.plan.items[row.item]
        json.object { json in
          json.set("plan", row.plan.id.description)
          json.set("address", row.plan.address(ofItem: row.item).description)
          json.set("kind", item.kind.rawValue)
          json.set("state", row.plan.state(ofItem: row.item).rawValue)
          json.set("optional", row.isOptional)
          json.set("line", Int(item.line))
          json.set("text", row.plan.text(ofItem: row.item))
        }
      }
    }
  }
}
