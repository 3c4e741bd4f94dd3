import Testing

@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

/// A row of a table: a line as it stands in a plan, and what reading it must say.
struct ReadingRow: Sendable, CustomTestStringConvertible {
  let line: String
  let expected: String

  var testDescription: String { line }

  /// One row a line, the two halves parted by `=>`.
  static func table(_ text: String) -> [ReadingRow] {
    text.split(separator: "\n").compactMap { row in
      guard let arrow: Range<Substring.Index> = row.firstRange(of: " =>") else { return nil }
      let expected = row[arrow.upperBound...].drop { $0 == " " }
      return ReadingRow(line: String(row[..<arrow.lowerBound]), expected: String(expected))
    }
  }
}

/// Readings as one line of text, so that tables of them can be read by people.
enum ReadingText {
  static func heading(_ line: String) -> String {
    with(line) { text, range in
      let reading = HeadingReader.read(text, range)
      var parts: [String] = []
      if let period = reading.period { parts.append("[\(describe(period))]") }
      if reading.role != .plain { parts.append("\(reading.role)") }
      parts.append("«\(slice(text, reading.title))»")
      if reading.period == nil, let dates = reading.dates {
        parts.append("dates \(describe(dates.first))..\(describe(dates.last))")
      }
      if let choice = reading.choice { parts.append("choice \(describe(choice))") }
      if reading.isOptional { parts.append("optional") }
      if reading.isNumberedItem { parts.append("counts") }
      if let ordinal = reading.ordinal { parts.append("#\(ordinal)") }
      return parts.joined(separator: " ")
    }
  }

  static func label(_ line: String) -> String {
    with(line) { text, range in
      guard let reading = LabelReader.read(text, range) else { return "nil" }
      var parts = ["\(reading.role) «\(slice(text, reading.label))»"]
      parts.append("«\(slice(text, reading.rest))»")
      if reading.isBold { parts.append("bold") }
      if let period = reading.period { parts.append("[\(describe(period))]") }
      if reading.isOptional { parts.append("optional") }
      return parts.joined(separator: " ")
    }
  }

  static func item(_ line: String) -> String {
    with(line) { text, range in
      let reading = ItemReader.read(text, range)
      var parts: [String] = []
      if let choice = reading.choice { parts.append("choice \(describe(choice))") }
      if reading.isOptional { parts.append("optional") }
      if let depth = reading.depth { parts.append("\(depth)") }
      if reading.opensList { parts.append("list") }
      return parts.joined(separator: " ")
    }
  }

  static func span(_ line: String) -> String {
    with(line) { text, range in
      switch SpanReader.read(text, range) {
      case .months(let span): "months \(describe(span))"
      case .weeks(let span): "weeks \(describe(span))"
      case .days(let span): "days \(describe(span))"
      case .calendar(let first, let last):
        "\(first.year)-\(first.month) to \(last.year)-\(last.month)"
      case nil: "nil"
      }
    }
  }

  static func box(_ line: String) -> String {
    with(line) { text, range in
      guard let reading = MarkReader.read(text, range) else { return "nil" }
      let kind =
        switch reading.box {
        case .brackets: "brackets"
        case .behind: "behind"
        case .ballot: "ballot"
        case .tick: "tick"
        case .square: "square"
        case .check: "check"
        case .cross: "cross"
        case .started: "started"
        case .filled: "filled"
        case .waiting: "waiting"
        }
      return "\(kind) \(reading.state) «\(slice(text, reading.text))»"
    }
  }

  static func with<Result>(
    _ line: String, _ body: (UnsafeBufferPointer<UInt8>, ByteRange) -> Result
  ) -> Result {
    let bytes = Array(line.utf8)
    return bytes.withUnsafeBufferPointer { body($0, ByteRange(0, $0.count)) }
  }

  static func slice(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> String {
    String(decoding: text[range.start..<max(range.start, range.end)], as: UTF8.self)
  }

  private static func describe(_ span: Span) -> String {
    span.first == span.last ? "\(span.first)" : "\(span.first)-\(span.last)"
  }

  private static func describe(_ choice: Choice) -> String {
    choice.most == ChoiceParser.unbounded
      ? "\(choice.least)..." : "\(choice.least)...\(choice.most)"
  }

  private static func describe(_ period: Period) -> String {
    var text = "\(period.name) \(describe(period.span))"
    switch period.numbering {
    case .counted: break
    case .weekday: text += " weekday"
    case .none: text += " unnumbered"
    case .part(let part): text += " part \(part)"
    }
    if period.isCalendarMonth { text += " calendar" }
    if let year = period.calendarYear { text += " in \(year)" }
    if let months = period.months { text += " months \(describe(months))" }
    if let weeks = period.weeks { text += " weeks \(describe(weeks))" }
    if let dates = period.dates { text += " \(describe(dates.first))..\(describe(dates.last))" }
    return text
  }

  private static func describe(_ day: CalendarDay) -> String {
    "\(day.year)-\(day.month)-\(day.day)"
  }
}
