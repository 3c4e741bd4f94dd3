import CommandLineKit
import RoadmapKit

/// What was ever recorded of one place, below its outline.
struct HistoryView {
  /// More than anybody reads below an outline; the log has all.
  static let mostOnScreen = 40

  let record: PlaceRecord
  let address: String
  let moment: Moment
  /// Minutes recorded for the place and everything in it.
  var minutes = 0

  private var entries: [Journal.HistoryEntry] { record.entries }
  private var linked: [String] { record.linked }

  func write(to page: inout Page) {
    if !linked.isEmpty {
      page.line()
      page.paragraph(
        "  \("linked to", .dim) " + StyledText(linked.joined(separator: ", "), .address),
        hanging: 4)
    }
    if minutes > 0 {
      page.line()
      page.line("  \("time", .dim) \(Minutes.words(minutes))")
    }
    guard !entries.isEmpty else { return }
    page.line()
    if record.earlier > 0 {
      page.paragraph(
        "  \("\(record.earlier) earlier entries: roadmap log \(address)", .dim)", hanging: 4)
    }
    let screen = page.screen
    let days = entries.map { DayWords.heading($0.event.day, today: moment.today) }
    let width = (days.map { screen.width(of: $0) }.max() ?? 0) + 2
    var last: String?
    for (entry, day) in zip(entries, days) {
      guard case .item(_, let fact) = entry.event.fact else { continue }
      var text =
        StyledText("  ") + StyledText(day == last ? "" : day, .dim).padded(to: width, on: screen)
      last = day
      let verb = FactWords.verb(fact)
      let said = FactWords.day(of: fact, recorded: entry.event.day, today: moment.today)
      let ends = [said, entry.isUndone ? "undone" : nil].compactMap(\.self)
      let end = ends.map { " \(screen.glyphs.separator) \($0)" }.joined()
      text += "\(verb, entry.isUndone ? .dim : .plain)\(end, .dim)"
      page.paragraph(text, hanging: width + 2)
      for remark in FactWords.remarks(fact, record.names, isLate: entry.isLate) {
        page.paragraph(
          "\(remark, entry.isUndone ? .dim : .plain)", indent: width + 4, hanging: width + 4)
      }
    }
  }

  func write(to json: inout JSONObject) {
    json.set("linked", linked)
    json.set("minutes", minutes)
    json.objects("history", entries) { json, entry in
      json.set("at", entry.event.at.description)
      json.set("day", entry.event.day.description)
      json.set("undone", entry.isUndone)
      FactWords.write(entry.event.fact, isLate: entry.isLate, to: &json)
    }
  }
}
