package import RoadmapModel

/// A heading, or a bold line that stands for one: its period, its role, its title.
package enum HeadingReader {
  package static func read(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> HeadingReading {
    let trim = Trim(text: text)
    var reading = HeadingReading(title: .empty)
    var core = trim.heading(range)
    var trailing: Period?
    var tailed = core
    // "(optional)" tells, and stays a part of the title; "(pick 2)" does not.
    var kept: ByteRange?
    // Each round takes a bracket off; more than a few are no remarks.
    for _ in 0..<6 {
      guard let tail = TrailingBracket.find(text, core) else { break }
      let had = trailing != nil
      let choice = reading.choice
      guard tail.read(into: &reading, period: &trailing) else { break }
      if !had, trailing != nil { tailed = core }
      let isRemark = reading.choice == choice && had == (trailing != nil)
      kept = isRemark ? kept ?? ByteRange(tail.start, core.end) : nil
      core = trim.heading(ByteRange(core.start, tail.start))
    }
    reading.title = ByteRange(core.start, core.start)
    TokenLine.with(text, core) { line in
      HeadingWords(line: line, core: core, tailed: tailed, trim: trim)
        .read(&reading, trailing: trailing)
    }
    if let kept, !reading.title.isEmpty, reading.title.end <= kept.start {
      reading.title.upper = kept.upper
    }
    return reading
  }

  /// "If you want to freelance".
  package static func isConditional(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> Bool {
    TokenLine.with(text, range, most: 2) { $0.has(0, .condition) }
  }

  /// "Overflow: Mar 1–7 — what is left": days stand in it behind a mark.
  static func holdsDays(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> Bool {
    TokenLine.with(text, range, most: 24) { line in
      let dates = DateParser(line: line)
      return (0..<line.count).contains { index in
        guard index == 0 || line.isBoundary(index - 1),
          let days = (dates.read(index) ?? dates.numeric(index))?.days
        else { return false }
        // One day is when something takes place, several are a time to work in.
        return days.first != days.last
      }
    }
  }

  private static let before: [StaticString] = [
    "Before", "Prior", "Pre", "Vor", "Antes", "Avant", "Prima", "Przed", "До", "Перед", "Перш",
    "Sebelum",
  ]

  /// "Before day one" above "Day one": the period's own words stand behind others.
  static func leadsUp(
    to first: Section, _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> Bool {
    guard let period = first.period, period.numbering == .counted,
      before.contains(where: { Lines.firstIndex(of: $0, in: text, range) == range.start })
    else { return false }
    return TokenLine.with(text, range, most: 12) { line in
      (1..<max(1, line.count)).contains { index in
        guard let found = PeriodParser(line: line).bare(index)?.period else { return false }
        return found.name == period.name && found.span.first == period.span.first
      }
    }
  }

  /// "After week 6", "Nach 6 Wochen": a time follows, and nothing else.
  static func comesAfter(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> Bool {
    let words = Trim(text: text).heading(range)
    return TokenLine.with(text, words, most: 8) { line in
      guard let (_, next) = line.longest(0, until: line.count, { $0.has(.introOpening) }) else {
        return false
      }
      return (2...4).contains(line.count) && next < line.count
        && (next..<line.count).contains { line[$0].sense.unit != nil }
        && (next..<line.count).contains { line.kind($0) == .number || line[$0].sense.number > 0 }
    }
  }

  /// "Capstone (Months 18–20)": when a part is due, behind its name.
  static func endsInTime(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> Bool {
    guard let bracket = TrailingBracket.find(text, range) else { return false }
    let reading = read(text, bracket.inner)
    switch reading.period?.name {
    case .week, .month, .quarter, .year: return true
    default: return reading.dates != nil
    }
  }
}
