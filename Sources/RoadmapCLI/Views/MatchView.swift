import CommandLineKit
import RoadmapKit

/// A changed plan beside what it was, line by line; what is as it was is only counted.
struct MatchView {
  let change: PlanChange
  let isRecorded: Bool

  private var plan: Plan { change.source.plan }

  func write(to page: inout Page) {
    let summary = change.summary
    let verb = isRecorded ? "changed" : "would change"
    let words = PlanNewsWords.words(summary)
    page.paragraph(
      "\(plan.id.description, .address) \(verb): \(words)\(", \(summary.kept) unchanged", .dim)")
    let addresses = change.addresses(of: change.sections)
    for section in change.sections { write(section, addresses, &page) }
    let places = candidatePlaces
    // A line that an item may have become is named with that item.
    for line in change.lines where line.change != .new || places[line.key] == nil {
      write(line, places, &page)
    }
  }

  private func write(_ section: SectionNews, _ addresses: [Int: String], _ page: inout Page) {
    let (name, detail) = SectionNewsWords.words(section, addresses)
    let address = section.place.flatMap { addresses[$0] } ?? "@\(section.key)"
    let text =
      StyledText("  ") + StyledText(name, .heading).padded(to: 11, on: page.screen)
      + StyledText(address, .address) + StyledText("  \(section.heading)")
    page.paragraph(text, hanging: 13)
    page.paragraph("\(detail, .dim)", indent: 13, hanging: 15)
  }

  /// Where the lines stand that are asked about.
  private var candidatePlaces: [ItemKey: Int] {
    let candidates = change.match.questions.flatMap(\.candidates)
    return Dictionary(first: candidates.map { ($0.key, $0.new) })
  }

  private func write(_ line: MatchLine, _ places: [ItemKey: Int], _ page: inout Page) {
    let screen = page.screen
    guard let (name, details) = words(line, places, screen.glyphs) else { return }
    let address = line.new.map { plan.address(ofItem: $0).description } ?? "@\(line.key)"
    let text =
      StyledText("  ") + StyledText(name, .heading).padded(to: 11, on: screen)
      + StyledText(address, .address) + StyledText("  \(line.text)")
    page.paragraph(text, hanging: 13)
    for detail in details { page.paragraph("\(detail, .dim)", indent: 13, hanging: 15) }
  }

  private func words(
    _ line: MatchLine, _ places: [ItemKey: Int], _ glyphs: Glyphs
  ) -> (String, [String])? {
    switch line.change {
    case .kept: nil
    case .moved(let from, let to):
      ("moved", from == to ? ["within its section"] : ["from \(Self.path(from, glyphs))"])
    case .reworded(let text, let from):
      ("reworded", ["was: \(text)"] + (from.map { ["from \(Self.path($0, glyphs))"] } ?? []))
    case .revived: ("restored", [])
    case .new: ("new", [])
    case .gone(let hasProgress): ("removed", hasProgress ? ["its progress is kept"] : [])
    case .question(let candidates):
      (
        "removed?",
        candidates.map { candidate in
          let address =
            places[candidate.key].map { plan.address(ofItem: $0).description }
            ?? "@\(candidate.key)"
          return "could be \(address)  \(candidate.text)"
        }
      )
    }
  }

  private static func path(_ path: [String], _ glyphs: Glyphs) -> String {
    path.isEmpty ? "the top level" : path.joined(separator: " \(glyphs.step) ")
  }

  func write(to json: inout JSONObject) {
    json.set("plan", plan.id.description)
    json.set("recorded", isRecorded)
    json.set("ticks", change.summary.marks)
    let addresses = change.addresses(of: change.sections)
    json.objects("headings", change.sections) { json, section in
      json.set("key", section.key.description)
      json.set("address", section.place.flatMap { addresses[$0] })
      json.set("text", section.heading)
      json.set("change", SectionNewsWords.name(section.change))
      if case .renamed(let before) = section.change { json.set("was", before) }
      if case .split(let others) = section.change {
        json.array("others", others.compactMap { addresses[$0] }) { $0.string($1) }
      }
    }
    json.objects("lines", change.lines) { json, line in
      json.set("key", line.key.description)
      json.set("address", line.new.map { plan.address(ofItem: $0).description })
      json.set("text", line.text)
      json.set("change", Self.name(line.change))
      if case .reworded(let text, _) = line.change { json.set("was", text) }
      if case .question(let candidates) = line.change {
        json.array("candidates", candidates) { $0.string($1.key.description) }
      }
    }
  }

  private static func name(_ change: MatchLine.Change) -> String {
    switch change {
    case .kept: "kept"
    case .moved: "moved"
    case .reworded: "reworded"
    case .revived: "revived"
    case .new: "new"
    case .gone: "gone"
    case .question: "question"
    }
  }
}
