package import RoadmapModel

/// The period that a heading or a bracket names.
package struct PeriodParser {
  package let line: TokenLine
  var numbers: NumberParser { NumberParser(line: line) }
  var dates: DateParser { DateParser(line: line) }

  package struct Result {
    package var period: Period
    package var next: Int
    /// "Module 1.2": its part's number; no period of its own.
    package var decimal: Int32?
    /// Of "Phase 3 (Optional): …".
    package var annotation = Annotation()
  }

  package init(line: TokenLine) { self.line = line }

  /// The period whose words begin at `index`; `next` stands past its brackets and dates.
  package func read(_ index: Int) -> Result? {
    guard var result = bare(index) else { return nil }
    if result.decimal == nil { extend(&result) }
    return result
  }

  /// Without brackets and dates that follow.
  package func bare(_ index: Int) -> Result? {
    guard index < line.count else { return nil }
    let token = line[index]
    switch token.kind {
    case .number:
      return calendar(index) ?? numberFirst(index) ?? numericDay(index) ?? yearFirst(index)
    case .word:
      // Most words begin nothing of the kind.
      guard mayBegin(token) || dates.pastPart(index) > index else { return nil }
      if token.sense.has(.ordinalMark) { return counted(index + 1) }
      let mayGoOn = token.sense.has(.prefix)
      if token.sense.unit == .week, let found = weekOf(index) { return found }
      let mayBeWeekday = mayGoOn || token.sense.weekday != 0
      if mayBeWeekday, let found = weekday(index, isWeak: false) { return found }
      if mayGoOn || token.sense.unit != nil, let found = unitFirst(index) { return found }
      if mayBeWeekday, let found = weekday(index, isWeak: true), found.period.dates != nil {
        return found
      }
      if let found = calendar(index) { return found }
      if mayGoOn || token.sense.ordinal != 0, let found = ordinalFirst(index) { return found }
      if mayBeWeekday, let found = weekday(index, isWeak: true) { return found }
      return letter(index)
    default: return nil
    }
  }

  @inline(__always)
  private func mayBegin(_ word: Token) -> Bool {
    let sense = word.sense
    return sense.unitByte != 0 || sense.month != 0 || sense.number != 0 || sense.ordinal != 0
      || sense.weekday != 0 || sense.has(.prefix) || sense.has(.ordinalMark) || word.isCapital
  }

  /// "Week 1–2", "Phase II", "阶段一", "Q3 2026".
  private func unitFirst(_ index: Int) -> Result? {
    guard let (sense, afterUnit) = line.longest(index, until: line.count, { $0.unit != nil }),
      let name = sense.unit
    else { return nil }
    let isLetter = line[index].upper - line[index].lower == 1 && line.isLatin(index)
    var next = afterUnit
    if let past = ordinalWord(next) { next = past }
    if isLetter {
      guard line.isTight(next), line.kind(next) == .number, !line[next].isBadge else { return nil }
    } else if line.kind(next) == .hyphen, line.isTight(next), line.isTight(next + 1) {
      next += 1
    } else if line.kind(next) == .dot, afterUnit == index + 1,
      !line.isTight(next + 1) || line[index].upper - line[index].lower > 2
    {
      next += 1
    } else if line.kind(next) == .other, line.isTight(next + 1) {
      next += 1
    }
    guard let list = numbers.list(next, unit: sense), !isPronoun(next, before: list.next) else {
      return nil
    }
    var period = Period(name: name, span: list.span)
    next = list.next
    if let decimal = list.decimal { return Result(period: period, next: next, decimal: decimal) }
    period.calendarYear = list.year
    if name == .year {
      if (1900..<2200).contains(list.span.first) { period.calendarYear = Int16(list.span.first) }
    } else if list.year == nil, let (year, afterYear) = dates.year(next) {
      period.calendarYear = year
      next = afterYear
      if name == .month, list.span.last <= 12 { period.isCalendarMonth = true }
    }
    if isLetter {
      let isSure = period.calendarYear != nil || (name == .quarter && list.span.last <= 40)
      guard isSure || (name == .week && line.isBoundary(next)) else { return nil }
    }
    if line.kind(next) == .word, line.isTight(next),
      line.isLatin(next) || line[next].sense.unit != nil || line[next].sense.has(.counter)
    {
      // "Week1st", and "週1回", once a week.
      return nil
    }
    // "Week 12+": that one and what comes after it.
    if line.kind(next) == .plus, line.isTight(next), line.isBoundary(next + 1) { next += 1 }
    return Result(period: period, next: next)
  }

  /// Past the word that makes a number an ordinal: "Minggu ke-1", "Semaine n°1", "Woche Nr. 1".
  private func ordinalWord(_ index: Int) -> Int? {
    guard line.has(index, .ordinalWord) else { return nil }
    var next = index + 1
    if line.kind(next) == .dot || isDegree(next) || line.kind(next) == .hyphen { next += 1 }
    return line.kind(next) == .number ? next : nil
  }

  /// The "I" of "Parts I own": a small letter follows.
  private func isPronoun(_ index: Int, before next: Int) -> Bool {
    let token = line[index]
    guard next == index + 1, token.kind == .word, token.upper - token.lower == 1,
      line.text[Int(token.lower)] == 0x49, line.kind(next) == .word
    else { return false }
    return (0x61...0x7A).contains(line.text[Int(line[next].lower)])
  }

  /// "第63-64天", "第一个月", "第三到第四周", "第十周到第十二周": after the ordinal mark.
  private func counted(_ index: Int) -> Result? {
    guard var list = numbers.list(index) else { return nil }
    var joint = list.next
    if let (_, past) = line.longest(joint, until: line.count, { $0.unit != nil }) { joint = past }
    if line.has(joint, .through) || line.has(joint, .and) || line.isSeparator(joint)
      || line.kind(joint) == .hyphen || line.kind(joint) == .tilde,
      line.has(joint + 1, .ordinalMark), let last = numbers.list(joint + 2),
      last.span.last > list.span.first,
      let result = unit(after: last, at: last.next, isCounted: true),
      joint == list.next
        || unit(after: list, at: list.next, isCounted: true)?.period.name
          == result.period.name
    {
      list.span = Span(list.span.first, last.span.last)
      return unit(after: list, at: last.next, isCounted: true)
    }
    return unit(after: list, at: list.next, isCounted: true)
  }

  private func unit(
    after list: NumberParser.Numbers, at index: Int, isCounted: Bool
  ) -> Result? {
    guard let (sense, next) = line.longest(index, until: line.count, { $0.unit != nil }),
      isCounted || sense.has(.ordinalUnit), let name = sense.unit
    else { return nil }
    return Result(period: Period(name: name, span: list.span), next: next)
  }

  /// "1st Week", "1. Hafta", "1-я неделя", "1주차", "1 週目".
  private func numberFirst(_ index: Int) -> Result? {
    guard !line[index].isBadge, let list = numbers.list(index), list.decimal == nil else {
      return nil
    }
    if let result = unit(after: list, at: list.next, isCounted: false) { return result }
    var next = list.next
    var span = list.span
    var isOrdinal = line.has(next - 1, .ordinalEnding)
    if line.kind(next) == .dot {
      isOrdinal = true
      next += 1
      // "4. ve 5. Hafta", "1.–2. Woche".
      if line.has(next, .and) || line.has(next, .through) || line.kind(next) == .hyphen
        || line.kind(next) == .dash, line.kind(next + 1) == .number, line.kind(next + 2) == .dot,
        line[next + 1].value > span.last
      {
        span = Span(span.first, line[next + 1].value)
        next += 3
      }
    } else if line.kind(next) == .hyphen, line.isTight(next), line.has(next + 1, .ordinalEnding) {
      isOrdinal = true
      next += 2
    } else if isDegree(next) {
      isOrdinal = true
      next += 1
    }
    // "2 неделя" is the second week; two weeks are "2 недели".
    guard isOrdinal || line.kind(next) == .word && isCyrillic(next) else { return nil }
    return named(span, next)
  }

  private func isCyrillic(_ index: Int) -> Bool {
    (0xD0...0xD1).contains(line.text[Int(line[index].lower)])
  }

  /// "1° Semestre": the sign of degrees for the ordinal's "º".
  private func isDegree(_ index: Int) -> Bool {
    guard line.kind(index) == .other, line.isTight(index) else { return false }
    let at = Int(line[index].lower)
    return at + 1 < line.text.count && line.text[at] == 0xC2 && line.text[at + 1] == 0xB0
  }

  /// "First Month", "Primeiro mês".
  private func ordinalFirst(_ index: Int) -> Result? {
    guard let (sense, next) = line.longest(index, until: line.count, { $0.ordinal != 0 }) else {
      return nil
    }
    return named(Span(Int32(sense.ordinal), Int32(sense.ordinal)), next)
  }

  /// A unit after an ordinal, alone or before a mark: "First week of school" is none.
  private func named(_ span: Span, _ index: Int) -> Result? {
    guard let (sense, next) = line.longest(index, until: line.count, { $0.unit != nil }),
      !sense.has(.plural) || span.first != span.last,
      let name = sense.unit, line.isBoundary(next),
      line[index].upper - line[index].lower > 1,
      !(line.kind(next) == .hyphen && line.isTight(next + 1) && line.kind(next + 1) != .hyphen),
      numbers.list(next) == nil
    else { return nil }
    return Result(period: Period(name: name, span: span), next: next)
  }

  /// "2026", "2026 Q1", "2026: the year of Rust".
  private func yearFirst(_ index: Int) -> Result? {
    let year = line[index].value
    guard (1900..<2200).contains(year), !line[index].isBadge else { return nil }
    var next = index + 1
    if line.kind(next) == .word, !line.isLatin(next), line[next].sense.unit == .year {
      next += 1
    }
    let inner = line.kind(next) == .hyphen || line.kind(next) == .slash ? next + 1 : next
    if inner < line.count, line.kind(inner) == .word,
      var result = line[inner].sense.has(.ordinalMark) ? counted(inner + 1) : unitFirst(inner)
    {
      result.period.calendarYear = Int16(year)
      return result
    }
    guard line.isBoundary(next), line.kind(next) != .dot || !line.isTight(next + 1) else {
      return nil
    }
    return Result(
      period: Period(name: .year, span: Span(year, year), calendarYear: Int16(year)), next: next)
  }

  /// "22/06/2026", "05.01.2026"; "01/07/2026" is a day too, whichever of its numbers is the month.
  private func numericDay(_ index: Int) -> Result? {
    guard let next = dates.wholeDay(index), line.isBoundary(next) else { return nil }
    if let found = dates.numeric(index), let days = found.days, found.next >= next {
      let day = Int32(days.first.day)
      return Result(period: Period(name: .day, span: Span(day, day), dates: days), next: found.next)
    }
    return Result(period: Period(name: .day, span: Span(0, 0), numbering: .none), next: next)
  }

  /// "September", "Sep–Dec 2025", "Jan 5–11".
  private func calendar(_ index: Int) -> Result? {
    guard let found = dates.read(index) else { return nil }
    if let days = found.days {
      let day = Int32(found.first.day)
      let isOneMonth = found.first.month == found.last.month
      let span = Span(day, isOneMonth ? Int32(found.last.day) : day)
      return Result(period: Period(name: .day, span: span, dates: days), next: found.next)
    }
    guard found.first.month != 0 else { return nil }
    let hasYear = found.first.year != 0
    guard hasYear || found.isRange || line.isBoundary(found.next),
      !(line.kind(found.next) == .hyphen && line.isTight(found.next + 1)
        && !line[found.next].spaceBefore)
    else { return nil }
    let (first, last) = (Int32(found.first.month), Int32(found.last.month))
    // A range over the turn of the year cannot be a span of month numbers: its first month stands.
    return Result(
      period: Period(
        name: .month, span: Span(first, max(first, last)), isCalendarMonth: true,
        calendarYear: hasYear ? found.first.year : nil), next: found.next)
  }

  /// "A. Choose a track", "B) …".
  private func letter(_ index: Int) -> Result? {
    guard line[index].isCapital, index + 1 < line.count, line.isTight(index + 1) else { return nil }
    switch line[index + 1].kind {
    case .dot, .close, .colon: break
    default: return nil
    }
    guard index + 2 < line.count, !line.isTight(index + 2) else { return nil }
    let place = Int32(line.text[Int(line[index].lower)]) - 0x40
    return Result(period: Period(name: .letter, span: Span(place, place)), next: index + 2)
  }

  /// "(Months 25–27)", "(Jan 25 – Feb 7, 2026)", "— Jan 5–11" after the period's own words.
  private func extend(_ result: inout Result) {
    guard result.period.name != .letter else { return }
    inner(&result)
    while let kind = line.kind(result.next), kind == .open || kind == .openSquare,
      let close = line.closing(result.next, until: line.count),
      absorb(result.next + 1, close, into: &result.period)
        || annotate(result.next + 1, close, &result.annotation)
    {
      result.next = close + 1
    }
    extendByUnits(&result)
    guard result.period.dates == nil,
      line.isSeparator(result.next) || line.kind(result.next) == .comma,
      let found = dates.read(result.next + 1) ?? dates.numeric(result.next + 1),
      let days = found.days, line.isBoundary(found.next)
    else { return }
    result.period.dates = days
    result.next = found.next
  }

  /// "Phase 1 – Months 1–3: …", "Phase 1 | Weeks 1–4".
  private func extendByUnits(_ result: inout Result) {
    guard line.isSeparator(result.next) || line.kind(result.next) == .comma,
      let (sense, next) = line.longest(
        result.next + 1, until: line.count, { $0.unit != nil }),
      sense.unit != result.period.name,
      let list = numbers.list(next, unit: sense), list.decimal == nil,
      sense.has(.plural) || list.span.first != list.span.last, line.isBoundary(list.next)
    else { return }
    switch sense.unit {
    case .month: result.period.months = list.span
    case .week: result.period.weeks = list.span
    default: return
    }
    result.next = list.next
  }

  private func annotate(_ index: Int, _ end: Int, _ annotation: inout Annotation) -> Bool {
    let found = Annotation.read(line, index, end)
    guard found.isWhole, annotation.isEmpty else { return false }
    annotation = found
    return true
  }

  /// Takes months, weeks or dates that fill the tokens from `index` to `end`.
  private func absorb(_ index: Int, _ end: Int, into period: inout Period) -> Bool {
    if period.name == .day, isWeekday(index, end) { return true }
    // "(del 3 al 9 de marzo)", "(from 3 March to …)"
    let index = line.has(index, .of) ? index + 1 : index
    if let found = dates.read(index) ?? dates.numeric(index), found.next == end,
      found.first.month != 0
    {
      if let days = found.days {
        period.dates = days
      } else if period.calendarYear == nil, found.first.year != 0 {
        period.calendarYear = found.first.year
      }
      return true
    }
    guard let (sense, next) = line.longest(index, until: end, { $0.unit != nil }),
      let list = numbers.list(next, unit: sense), list.next == end, list.decimal == nil
    else { return false }
    switch sense.unit {
    case .month: period.months = list.span
    case .week: period.weeks = list.span
    case .day where period.numbering == .weekday:
      // "Monday (Day 1)" is the first day of the plan's own count.
      (period.span, period.numbering) = (list.span, .counted)
    case .day where period.name == .week: break
    default: return false
    }
    return true
  }
}
