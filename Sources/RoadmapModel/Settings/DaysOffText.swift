/// Days off as text: days and ranges with commas between, `2026-12-24..2027-01-01, 2027-05-01`.
enum DaysOffText {
  /// Overlapping ranges become one. A day without a year is the next one from `today` on.
  @Sendable static func value(_ text: String, _ today: Day?) -> [ClosedRange<Day>]? {
    var ranges: [ClosedRange<Day>] = []
    for part in text.lowercased().split(whereSeparator: { $0 == "," || $0 == ";" }) {
      let part = trimmed(part)
      if part.isEmpty || part == "none" { continue }
      guard let range = range(part, today) else { return nil }
      ranges.append(range)
    }
    return merged(ranges)
  }

  @Sendable static func text(_ ranges: [ClosedRange<Day>]) -> String {
    if ranges.isEmpty { return "none" }
    return ranges.map { range in
      range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)..\(range.upperBound)"
    }.joined(separator: ", ")
  }

  private static func merged(_ ranges: [ClosedRange<Day>]) -> [ClosedRange<Day>] {
    var merged: [ClosedRange<Day>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound.number <= last.upperBound.number + 1 {
        merged[merged.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }

  private static func range(_ text: Substring, _ today: Day?) -> ClosedRange<Day>? {
    if let day = day(text, from: today) { return day...day }
    guard let (first, last) = ends(text) else { return nil }
    // `24-26 dec`: the month is said once.
    let words = last.split(separator: " ")
    let start =
      day(first, from: today)
      ?? (Int(first) != nil && words.count > 1
        ? day("\(first) " + words.dropFirst().joined(separator: " "), from: today) : nil)
    guard let start else { return nil }
    // "friday - in 2 weeks" is counted from today, "24 dec - sunday" from its first day.
    let ends = [today, start].lazy.compactMap { day(last, from: $0) }
    return ends.first { start <= $0 }.map { start...$0 }
  }

  /// What stands before and after `..`, `–`, `to`, or a hyphen that is no part of a date.
  private static func ends(_ text: Substring) -> (Substring, Substring)? {
    for sign in ["...", "..", "…", "–", "—", " to ", " until ", " - ", "-"] {
      let parts = text.split(separator: sign, omittingEmptySubsequences: false)
      if parts.count == 2 { return (trimmed(parts[0]), trimmed(parts[1])) }
    }
    return nil
  }

  private static func day(_ text: some StringProtocol, from first: Day?) -> Day? {
    if let day = Day(text) { return day }
    let words = text.split { $0 == " " || $0 == "." }
    guard (2...3).contains(words.count),
      let place = words.prefix(2).firstIndex(where: { CalendarNames.month($0) != nil }),
      let month = CalendarNames.month(words[place]), let number = Int(words[1 - place])
    else {
      // As every other day that the program takes: "monday", "in 3 days".
      return first.flatMap { today in DayPhrase(text)?.day(today: today, toward: .future) }
    }
    if words.count == 3 {
      guard let year = Int(words[2]), year >= 1000 else { return nil }
      return Day(year: year, month: month, day: number)
    }
    guard let first else { return nil }
    // 29 February may be some years ahead.
    return (0..<9).lazy.compactMap {
      Day(year: first.date.year + $0, month: month, day: number)
    }.first { $0 >= first }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var rest = text
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return rest
  }
}
