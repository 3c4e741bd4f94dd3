import RoadmapModel

/// Days of the week: "Monday", "Mon 20 – Row", "Lunes 15 Dic", "Wednesday 2026-04-22", "Mon–Wed".
extension PeriodParser {
  /// A weak word, one that means something else in another language, takes a date or a mark.
  func weekday(_ index: Int, isWeak: Bool) -> Result? {
    guard let first = weekdayWord(index), first.isWeak == isWeak else { return nil }
    var next = first.next
    var last = first.day
    while let joint = weekdayJoint(next), let more = weekdayWord(joint) {
      last = more.day
      next = more.next
    }
    let isRange = next != first.next
    let period = Period(
      name: .day, span: Span(Int32(first.day), max(Int32(first.day), Int32(last))),
      numbering: .weekday)
    if let dated = dated(next, period) { return dated }
    if let day = dayOfMonth(next) { return Result(period: period, next: day) }
    if let pair = dates.pastPair(next), isParted(pair) { return Result(period: period, next: pair) }
    guard isParted(next), !isWeak || isRange || isName(index, before: first.next) else {
      return nil
    }
    return Result(period: period, next: next)
  }

  private func weekdayWord(_ index: Int) -> (day: UInt8, isWeak: Bool, next: Int)? {
    guard index < line.count, line.kind(index) == .word,
      let (sense, end) = line.longest(index, until: line.count, { $0.weekday != 0 })
    else { return nil }
    var next = end
    var day = sense.weekday
    let length = line[index].upper - line[index].lower
    if day == 4, length > 3, next == index + 1, line.kind(next) == .number,
      (2...7).contains(line[next].value), sense.unit == nil, isShortThu(index)
    {
      // "Thứ 2" is Vietnamese for Monday.
      day = UInt8(line[next].value - 1)
      next += 1
    }
    // "Mo. 3. Mai"
    if line.kind(next) == .dot, line.isTight(next), length <= 6,
      !line.isTight(next + 1) || (line.kind(next + 1) != .word && line.kind(next + 1) != .number)
    {
      next += 1
    }
    return (day, sense.has(.weakWeekday), next)
  }

  /// "Thứ" in letters with marks, which fold to "thu".
  private func isShortThu(_ index: Int) -> Bool {
    let range = Int(line[index].lower)..<Int(line[index].upper)
    return range.count < 7 && range.contains { line.text[$0] >= 0x80 }
  }

  private func weekdayJoint(_ index: Int) -> Int? {
    guard index < line.count else { return nil }
    switch line[index].kind {
    case .hyphen, .dash, .tilde, .slash, .ampersand, .plus, .comma: return index + 1
    case .word where line[index].sense.has(.through) || line[index].sense.has(.and):
      return index + 1
    default: return nil
    }
  }

  /// Whether a day's name fills the tokens from `index` to `end`: "（水）", "(Tue)".
  func isWeekday(_ index: Int, _ end: Int) -> Bool {
    guard let word = weekdayWord(index) else { return false }
    return word.next == end
  }

  /// "15 Dic", ", March 3", "2026-04-22", "20.07.", "（7月1日）" behind the day's name.
  private func dated(_ index: Int, _ period: Period) -> Result? {
    var at = index
    if line.kind(at) == .comma || line.has(at, .of) { at += 1 }
    guard let found = dates.read(at) ?? dates.numeric(at), let days = found.days else {
      return nil
    }
    let day = Int32(days.first.day)
    let last = days.first.month == days.last.month ? Int32(days.last.day) : day
    return Result(
      period: Period(name: .day, span: Span(day, last), dates: days), next: found.next)
  }

  /// The "20" of "Mon 20 – Row", where nothing but a mark follows.
  private func dayOfMonth(_ index: Int) -> Int? {
    guard line.kind(index) == .number, !line[index].isBadge,
      (1...31).contains(line[index].value)
    else { return nil }
    var next = index + 1
    if line.isTight(next), line.has(next, .ordinalEnding) { next += 1 }
    return isParted(next) ? next : nil
  }

  /// The line ends, or a mark with space beside it follows: "Monday.com" and "Monday-morning" are
  /// no days.
  private func isParted(_ index: Int) -> Bool {
    guard index < line.count else { return true }
    switch line[index].kind {
    case .open, .openSquare, .colon, .dash, .pipe, .arrow, .comma: return true
    case .close, .closeSquare: return true
    default: return line.isSeparator(index)
    }
  }

  /// "Sun", "Sáb", "Quarta" alone: three letters or more with a capital, not all capitals (an exam
  /// is called SAT).
  private func isName(_ index: Int, before next: Int) -> Bool {
    let range = Int(line[index].lower)..<Int(line[index].upper)
    if range.count > 3, line.text[range.lowerBound] >= 0x80 { return true }
    guard range.count >= 3, line.text[range.lowerBound] &- 0x41 < 26 else { return false }
    return !range.allSatisfy { line.text[$0] &- 0x41 < 26 }
  }

  /// "Week of Jan 5", "Semana del 5 al 11 de mayo", "Woche vom 3.3. bis 9.3.", "Week starting 2 June".
  func weekOf(_ index: Int) -> Result? {
    var at = index + 1
    while at < min(line.count, index + 4), line.kind(at) == .word, line[at].sense.month == 0,
      line[at].sense.unit == nil, line[at].sense.number == 0,
      line[at].sense.weekday == 0 || line[at].sense.has(.weakWeekday)
    {
      at += 1
    }
    guard at > index + 1, at <= index + 3,
      let found = weekday(at, isWeak: false).flatMap({ $0.period.dates == nil ? nil : $0 })
        ?? datedResult(at)
    else { return nil }
    let isWritten =
      line.has(index + 1, .of) || line.has(index + 1, .through)
      || (line.kind(index + 1) == .word && line.isBoundary(found.next))
    guard isWritten, var days = found.period.dates else { return nil }
    if days.first == days.last { days.last = days.first.later(6) }
    return Result(
      period: Period(name: .week, span: Span(0, 0), numbering: .none, dates: days),
      next: found.next)
  }

  private func datedResult(_ index: Int) -> Result? {
    guard let found = dates.read(index) ?? dates.numeric(index), let days = found.days else {
      return nil
    }
    return Result(period: Period(name: .day, span: Span(1, 1), dates: days), next: found.next)
  }

  /// "Week 1, Day 2: Foo", "Month 2 – Week 3": the smaller period is meant, the larger places it.
  func inner(_ result: inout Result) {
    guard let outerRank = Self.rank(result.period), result.period.span.first > 0 else { return }
    var at = result.next
    if line.isSeparator(at) || line.kind(at) == .comma || line.kind(at) == .slash { at += 1 }
    guard at < line.count, line.kind(at) == .word || line.kind(at) == .number,
      let found = bare(at), found.decimal == nil, let rank = Self.rank(found.period),
      rank > outerRank, found.period.dates == nil, !found.period.isCalendarMonth,
      isInside(found.period.span, of: result.period.name), line.isBoundary(found.next)
    else { return }
    var period = found.period
    switch result.period.name {
    case .week: period.weeks = result.period.span
    case .month where !result.period.isCalendarMonth: period.months = result.period.span
    default: break
    }
    result.period = period
    result.next = found.next
  }

  /// "Week 1: Days 1–7" and "Month 1: Weeks 1–4" say how long it is, "Week 1, Days 1–2" which part.
  private func isInside(_ span: Span, of outer: Period.Name) -> Bool {
    let (longest, most): (Int32, Int32) = outer == .month ? (5, 3) : (7, 4)
    return span.first == span.last
      || (span.last <= longest && !(span.first == 1 && span.last > most))
  }

  /// Months hold weeks, weeks hold days; nothing else is told apart here.
  private static func rank(_ period: Period) -> Int? {
    switch period.name {
    case .month: 1
    case .week: 2
    case .day: 3
    default: nil
    }
  }
}
