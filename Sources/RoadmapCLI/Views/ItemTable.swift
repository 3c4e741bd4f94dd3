import RoadmapKit

/// Items, a line each: aligned on a terminal, separated by tabs in a pipe.
struct ItemTable {
  struct Row {
    let plan: StudiedPlan
    let item: Int
    let isOptional: Bool
    /// When it is due; `nil` without a schedule.
    let due: Day?
    /// Whether that day is over.
    let isLate: Bool
  }

  private let rows: [Row]
  private let today: Day
  /// How many ticks of their plans wait for an answer.
  private let questions: Int

  init(_ rows: [Row], today: Day, questions: Int = 0) {
    self.rows = rows
    self.questions = questions
    self.today = today
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
          page.record(
            [address, state.rawValue, item.kind.rawValue, text, row.due?.description ?? ""])
          continue
        }
        let box = screen.glyphs.box(for: state) + " "
        let start =
          StyledText(address, .address).padded(to: width + 2, on: screen) + StyledText(box)
          + StyledText(item.kind.rawValue, .dim).padded(to: kind + 2, on: screen)
        page.paragraph(
          start + StyledText(text, row.isOptional ? .dim : .plain)
            + end(row, state, text, screen).unbroken(on: screen),
          hanging: width + 2 + screen.width(of: box))
      }
    }
  }

  /// `· optional · due 27 Sep`; what is done is due no longer.
  private func end(
    _ row: Row, _ state: Item.State, _ text: String, _ screen: Screen
  ) -> StyledText {
    let separator = " \(screen.glyphs.separator) "
    // "(optional)" in the text has said so.
    let isSaid = text.lowercased().hasSuffix("(optional)")
    var end = StyledText(row.isOptional && !isSaid ? separator + "optional" : "", .dim)
    if let due = row.due, state == .open || state == .started, !row.isOptional {
      let isLate = row.isLate
      end.append(
        separator + (isLate ? "overdue, " : "") + "due \(Calendar.words(due, today: today))",
        isLate ? .warning : .dim)
    }
    return end
  }

  func json() -> JSONWriter {
    JSONWriter { json in
      json.set("schema", "roadmap.list/1")
      json.set("open_questions", questions)
      json.array("items", rows) { json, row in
        let item = row.plan.items[row.item]
        json.object { json in
          json.set("plan", row.plan.id.description)
          json.set("address", row.plan.address(ofItem: row.item).description)
          json.set("key", row.plan.study.itemKeys[row.item].description)
          json.set("due", row.due?.description)
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
