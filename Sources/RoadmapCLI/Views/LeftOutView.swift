import CommandLineKit
import RoadmapKit

/// What of a plan was not read as items, and why.
struct LeftOutView {
  let plan: Plan
  let screen: Screen

  /// So many places are named where one line says it all.
  private static let few = 3

  /// The one line at the end of a plan: "12 bullets not read as items: lines 40–52 (Resources)".
  func line(to page: inout Page) {
    guard !plan.leftOut.isEmpty else { return }
    let named = plan.leftOut.sorted { $0.bullets > $1.bullets }.prefix(Self.few)
      .sorted { $0.first < $1.first }
    var places = named.map { lines($0) + words($0).map { " (\($0))" }.joined() }
    let others = plan.leftOut.count - named.count
    if others > 0 { places.append("\(others) more: --left-out shows them") }
    page.line()
    let sentence = "\(Self.sentence(plan)): \(places.listed(", "))"
    page.paragraph("\(sentence, .dim)", hanging: 2)
  }

  /// "12 bullets not read as items".
  static func sentence(_ plan: Plan) -> String {
    "\(count(plan)) not read as \(plan.leftOutCount == 1 ? "an item" : "items")"
  }

  /// "31 lines left out".
  static func count(_ plan: Plan) -> String { PlanWords.count(plan.leftOutCount, "bullet") }

  /// Every line with its text, below why it is none.
  func write(to page: inout Page) {
    page.paragraph("\(plan.title, .title)")
    guard !plan.leftOut.isEmpty else {
      page.paragraph("\("Every bullet, number and row is read as an item.", .dim)")
      return
    }
    // Between the lines that were left out may stand some that were not.
    let known = Set(plan.items.map(\.line)).union(plan.sections.dropFirst().map(\.line))
    for part in plan.leftOut {
      page.line()
      let title = words(part).first ?? "no heading"
      page.paragraph(
        "\(title, .heading)\(" \(screen.glyphs.separator) \(Self.reason(part.reason))", .dim)")
      for (number, text) in texts(part) where !known.contains(number) {
        page.paragraph("\("\(number)", .address)  \(text)", indent: 2, hanging: 8)
      }
    }
  }

  private func lines(_ part: LeftOut) -> String {
    part.first == part.last
      ? "line \(part.first)" : "lines \(part.first)\(screen.glyphs.dash)\(part.last)"
  }

  private func words(_ part: LeftOut) -> [String] {
    let heading = plan.plain(part.heading)
    return heading.isEmpty ? [] : [heading]
  }

  /// The lines of the source that hold something, of those of the part.
  private func texts(_ part: LeftOut) -> [(UInt32, String)] {
    let lines = plan.source.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    return (part.first...part.last).compactMap { number in
      guard Int(number) <= lines.count else { return nil }
      let line = lines[Int(number) - 1]
      var words = line.drop { $0 == 0x20 || $0 == 0x09 }
      // `- **Due**: Friday` loses its bullet, and not the first of its stars.
      let isMarked = words.dropFirst().first == 0x20
      if let first = words.first, first == 0x7C || isMarked && [0x2A, 0x2B, 0x2D].contains(first) {
        words = words.dropFirst().drop { $0 == 0x20 }
      }
      let text = plan.plain(ByteRange(words.startIndex, words.endIndex))
      return text.isEmpty ? nil : (number, text)
    }
  }

  static func reason(_ reason: LeftOut.Reason) -> String {
    switch reason {
    case .resources: "a list of resources, not of work"
    case .goals: "goals, not work"
    case .links: "only links, next to lists of work"
    case .questions: "questions to ask yourself"
    case .advice: "sentences of advice"
    case .legend: "a list of marks and their meanings"
    case .timetable: "hours of a day"
    case .measures: "a table of facts or measures"
    case .outside: "outside the weeks and phases that hold the work"
    case .unboxed: "no tick box, where others have one"
    case .summary: "a summary of what is listed in detail elsewhere"
    case .hint: "a comment in the file says that these are notes"
    }
  }
}
