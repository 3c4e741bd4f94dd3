package import RoadmapModel

/// How long a plan takes, or between which months: "4–6 weeks", "Months 25–36", "(Sep–Dec 2025)".
package enum SpanReader {
  package static func read(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> PlanSpan? {
    TokenLine.with(text, range, most: 64) { line in
      var duration: PlanSpan?
      for index in 0..<line.count {
        if let span = calendar(line, index) { return span }
        if duration == nil { duration = units(line, index) ?? count(line, index) }
      }
      return duration
    }
  }

  /// The days that are all a line says, a remark in brackets aside: `**9/5 ~ 9/7 (3 days)**`,
  /// `Dates: Jan 4–10`.
  package static func days(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> ClosedDates? {
    TokenLine.with(text, range, most: 24) { line in
      var start = 0
      if line.kind(0) == .word, line.kind(1) == .colon { start = 2 }
      guard
        let found = DateParser(line: line).read(start) ?? DateParser(line: line).numeric(start),
        let days = found.days
      else { return nil }
      var next = found.next
      if line.kind(next) == .open, let close = line.closing(next, until: line.count) {
        next = close + 1
      }
      return next >= line.count ? days : nil
    }
  }

  /// How long a part takes, as its heading says behind a mark: `Foundations (about 2 weeks)`,
  /// `Phase 2 – 3–4 weeks`.
  package static func length(
    ofHeading text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> PlanSpan? {
    TokenLine.with(text, range, most: 64) { line in
      let numbers = NumberParser(line: line)
      for index in 0..<line.count where numbers.mayBegin(index) {
        if let span = closedLength(line, index), index == 0 || beginsLength(line, index) {
          return span
        }
      }
      return nil
    }
  }

  /// The same on a line below it, which says nothing else: `Duration: 10 days`, `2 weeks`.
  package static func length(
    ofLine text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> PlanSpan? {
    TokenLine.with(text, range, most: 24) { line in
      var index = 0
      if let (_, next) = line.longest(0, until: line.count, { $0.role == .targetTime }),
        line.kind(next) == .colon
      {
        index = next + 1
      }
      if line.kind(index) == .open { index += 1 }
      if isAbout(line, index) { index += 1 }
      if line.kind(index) == .tilde { index += 1 }
      return closedLength(line, index)
    }
  }

  /// A count of weeks and the like that ends with the line, or with what stands in brackets. "1 month, 2
  /// weeks" are two counts, of which none is the length.
  private static func closedLength(_ line: TokenLine, _ index: Int) -> PlanSpan? {
    guard let (span, next) = counted(line, index) else { return nil }
    switch line.kind(next) {
    case nil, .close, .closeSquare: return span
    case .comma where line.kind(next + 1) == .number && counted(line, next + 1) == nil: return span
    default: return nil
    }
  }

  private static func isAbout(_ line: TokenLine, _ index: Int) -> Bool {
    guard line.kind(index) == .word else { return false }
    let word = String(
      decoding: line.text[Int(line[index].lower)..<Int(line[index].upper)], as: UTF8.self)
    return ["about", "approx", "around", "circa", "ca"].contains(word.lowercased())
  }

  /// A mark stands before it; "~" or "approx." may stand between.
  private static func beginsLength(_ line: TokenLine, _ index: Int) -> Bool {
    var mark = index - 1
    if line.kind(mark) == .tilde { mark -= 1 }
    if line.kind(mark) == .dot { mark -= 1 }
    if isAbout(line, mark) { mark -= 1 }
    switch line.kind(mark) {
    case .open, .openSquare, .comma: return true
    default: return mark >= 0 && line.isSeparator(mark)
    }
  }

  /// Months with a year, or a range of them.
  private static func calendar(_ line: TokenLine, _ index: Int) -> PlanSpan? {
    guard let found = DateParser(line: line).read(index), found.first.month != 0,
      found.isRange || (found.first.year != 0 && found.first.day == 0)
    else { return nil }
    if found.first.day != 0, found.first.month == found.last.month { return nil }
    return .calendar(
      first: YearMonth(year: found.first.year, month: found.first.month),
      last: YearMonth(year: found.last.year, month: found.last.month))
  }

  /// "Months 25–36".
  private static func units(_ line: TokenLine, _ index: Int) -> PlanSpan? {
    guard line[index].kind == .word,
      let (sense, next) = line.longest(index, until: line.count, { $0.unit != nil }),
      next < line.count, let list = NumberParser(line: line).list(next, unit: sense),
      list.span.first != list.span.last
    else { return nil }
    return span(sense.unit, list.span)
  }

  /// "4–6 weeks", "12-week", "3个月", "one year".
  private static func count(_ line: TokenLine, _ index: Int) -> PlanSpan? {
    counted(line, index)?.span
  }

  private static func counted(
    _ line: TokenLine, _ index: Int
  ) -> (span: PlanSpan, next: Int)? {
    guard let list = NumberParser(line: line).list(index), list.decimal == nil,
      !line.has(index - 1, .ordinalMark)
    else { return nil }
    var next = list.next
    if line.kind(next) == .hyphen || line.kind(next) == .plus { next += 1 }
    if line.has(next, .filler) { next += 1 }
    guard let (sense, end) = line.longest(next, until: line.count, { $0.unit != nil }),
      !sense.has(.ordinalUnit), !sense.has(.cardinalUnit)
    else { return nil }
    guard let span = span(sense.unit, list.span) else { return nil }
    // Months are counted through from the first: a plan of six months is months 1 to 6.
    if case .months(let months) = span { return (.months(Span(1, months.last)), end) }
    return (span, end)
  }

  private static func span(_ unit: Period.Name?, _ span: Span) -> PlanSpan? {
    guard span.first > 0, span.last < 100_000 else { return nil }
    switch unit {
    case .week: return .weeks(span)
    case .month: return .months(span)
    case .day: return .days(span)
    case .year:
      return span.last < 100 ? .months(Span(span.first * 12, span.last * 12)) : nil
    default: return nil
    }
  }
}
