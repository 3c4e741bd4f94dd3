import CommandLineKit
import RoadmapKit

/// Items, a line each: aligned on a terminal, separated by tabs in a pipe.
struct ItemTable {
  private let rows: [ItemQuery.Match]
  private let today: Day
  /// How many ticks of their plans wait for an answer.
  private let questions: Int

  init(_ rows: [ItemQuery.Match], today: Day, questions: Int = 0) {
    self.rows = rows
    self.questions = questions
    self.today = today
  }

  func page(_ screen: Screen) -> Page {
    let addresses = rows.map { $0.plan.address(of: $0.place) }
    let column = AddressColumn(addresses, on: screen)
    let kindWidth = rows.map { $0.kind.rawValue.utf8.count }.max() ?? 0
    return Page(screen) { page in
      for (row, address) in zip(rows, addresses) {
        let (kind, state) = (row.kind.rawValue, row.state)
        let text = row.plan.text(of: row.place)
        guard screen.isTerminal else {
          page.record(
            [address, state.rawValue, kind, text, row.due?.description ?? ""])
          continue
        }
        let box = screen.glyphs.box(for: state) + " "
        let start = StyledText(box) + StyledText(kind, .dim).padded(to: kindWidth + 2, on: screen)
        let behind = column.width + 2
        page.paragraph(
          start + StyledText(text, row.isLeftOut ? .dim : .plain)
            + end(row, state, text, screen), beside: address, column,
          hanging: hanging(behind + screen.width(of: start), screen)
            ?? behind + screen.width(of: box))
      }
    }
  }

  /// Later lines of a text stand below its first, where that leaves room for some words.
  private func hanging(_ start: Int, _ screen: Screen) -> Int? {
    screen.width - start >= 24 ? start : nil
  }

  /// `· optional · due 27 Sep`; what is done is due no longer.
  private func end(
    _ row: ItemQuery.Match, _ state: Item.State, _ text: String, _ screen: Screen
  ) -> StyledText {
    var facts: [(String, Style)] = []
    // "(optional)" in the text has said so.
    if row.isOptional, !text.lowercased().hasSuffix("(optional)") {
      facts.append(("optional", .dim))
    }
    if let choice = PlanWords.choice(at: row.place, of: row.plan, screen.glyphs) {
      facts.append((choice, .dim))
    }
    if let due = row.due, state == .open || state == .started {
      let words = "due \(DayWords.words(due, today: today))"
      facts.append(row.isLate ? ("overdue (\(words))", .warning) : (words, .dim))
    }
    // A line is broken before a fact rather than within the text's last words.
    let end = facts.reduce(StyledText()) { end, fact in
      end + StyledText(" \(screen.glyphs.separator) ", .dim)
        + StyledText(fact.0, fact.1).unbroken(on: screen)
    }
    return end
  }

  func json() -> JSONWriter {
    JSONWriter { json in
      json.set("schema", "roadmap.list/1")
      json.set("open_questions", questions)
      json.objects("items", rows) { json, row in
        json.set("plan", row.plan.id.description)
        json.set("address", row.plan.address(of: row.place))
        json.set("key", row.plan.study.key(row.place).description)
        json.set("due", row.due?.description)
        json.set("kind", row.kind.rawValue)
        json.set("state", row.state.rawValue)
        json.set("optional", row.isOptional)
        json.set("choice", row.isChoice)
        json.set("line", row.line)
        json.set("text", row.plan.text(of: row.place))
      }
    }
  }
}
