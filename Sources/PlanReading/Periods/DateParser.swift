package import RoadmapModel

/// Calendar months and days as headings write them: "Sep–Dec 2025", "Jan 25 – Feb 7, 2026",
/// "15-19 Dic", "4.–10. Januar", "2025-09 to 2025-12", "9月".
package struct DateParser {
  package let line: TokenLine

  package struct Part {
    package var year: Int16 = 0
    package var month: Int8 = 0
    package var day: Int8 = 0
    package var isWeak = false
  }

  package struct Dates {
    package var first: Part
    package var last: Part
    package var next: Int
    package var isRange = false
  }

  package func read(_ index: Int) -> Dates? {
    guard index < line.count else { return nil }
    var dates: Dates
    if let months = ideographicMonths(index) { return months }
    if let (first, next) = atom(pastPart(index)) {
      dates = Dates(first: first, last: first, next: next)
      if let joint = joint(next).map(pastPart) {
        if let (last, end) = atom(joint), last.month != 0, (last.day != 0) == (first.day != 0) {
          dates = Dates(first: first, last: last, next: end, isRange: true)
        } else if first.day == 0, first.year != 0, let month = number(joint, 1...12),
          line.isBoundary(joint + 1)
        {
          // "2030.07–09"
          dates.last.month = month
          dates.next = joint + 1
          dates.isRange = true
        } else if first.day != 0, let day = day(joint),
          line.isBoundary(day.next) || isYear(day.next)
        {
          dates.last.day = day.value
          dates.next = day.next
          dates.isRange = true
        }
      }
      takeListed(&dates)
    } else if let first = day(index),
      // "4.–10. Januar"
      let joint = joint(line.kind(first.next) == .dot ? first.next + 1 : first.next),
      let (last, end) = atom(joint), last.day != 0
    {
      var part = last
      part.day = first.value
      dates = Dates(first: part, last: last, next: end, isRange: true)
    } else {
      return nil
    }
    if let (year, next) = year(dates.next) {
      if dates.last.year == 0 { dates.last.year = year }
      dates.next = next
    }
    if dates.first.year == 0, dates.last.year != 0 {
      let wraps = dates.first.month > dates.last.month
      dates.first.year = dates.last.year - (wraps ? 1 : 0)
    } else if dates.last.year == 0, dates.first.year != 0 {
      dates.last.year = dates.first.year + (dates.first.month > dates.last.month ? 1 : 0)
    }
    if !dates.isRange { dates.first = dates.last }
    let isBare = dates.first.year == 0 && dates.first.day == 0
    return isBare && dates.first.isWeak && !dates.isRange ? nil : dates
  }

  /// "October • November • December", "Jul, Aug and Sep": each month is the next of the one before.
  private func takeListed(_ dates: inout Dates) {
    guard dates.first.day == 0, dates.first.month != 0 else { return }
    while let mark = listMark(dates.next), let (part, next) = atom(mark),
      part.month == dates.last.month + 1, part.day == 0
    {
      dates.last = part
      dates.next = next
      dates.isRange = true
    }
  }

  /// Past a comma, "and", a bullet or the like between two of a row.
  private func listMark(_ index: Int) -> Int? {
    guard index + 1 < line.count else { return nil }
    switch line[index].kind {
    case .comma: return line.has(index + 1, .and) ? index + 2 : index + 1
    case .slash, .ampersand, .plus: return index + 1
    case .word where line[index].sense.has(.and): return index + 1
    case .other:
      // • and ·
      let (from, to) = (Int(line[index].lower), Int(line[index].upper))
      return [0x2022, 0xB7].contains(Scalars.decode(line.text, from, to).scalar) ? index + 1 : nil
    default: return nil
    }
  }

  /// Past the words before a month that say which part of it is meant: "early Sep", "mid-October".
  package func pastPart(_ index: Int) -> Int {
    guard line.kind(index) == .word else { return index }
    var next = index + 1
    if line.kind(next) == .hyphen || line.has(next, .of) { next += 1 }
    guard line.kind(next) == .word, line[next].sense.month > 0, isPart(index) else { return index }
    return next
  }

  private func isPart(_ index: Int) -> Bool {
    let token = line[index]
    guard token.upper - token.lower <= 8 else { return false }
    let word = line.text[Int(token.lower)..<Int(token.upper)].reduce(0 as UInt64) {
      $0 << 8 | UInt64($1 | 0x20)
    }
    return Self.parts.contains(word)
  }

  /// Each word's letters as the bytes of one number.
  private static let parts: Set<UInt64> = Set(
    "early mid late end anfang mitte ende inicio mediados finales mi fin inizio fine meados fim begin midden eind"
      .utf8.split(separator: 0x20).map { $0.reduce(0 as UInt64) { $0 << 8 | UInt64($1) } })

  /// One month or day, with what belongs to it.
  private func atom(_ index: Int) -> (Part, Int)? {
    guard index < line.count else { return nil }
    let token = line[index]
    if token.kind == .word, token.sense.month > 0 {
      var part = Part(month: Int8(token.sense.month), isWeak: token.sense.has(.weakMonth))
      var next = index + 1
      if line.kind(next) == .dot, line.isTight(next), token.upper - token.lower < 6 { next += 1 }
      if let day = day(pastTightMark(next)), !(day.value <= 12 && line.kind(day.next) == .slash) {
        part.day = day.value
        next = day.next
      }
      if let year = year(pastTightMark(next)) {
        part.year = year.value
        next = year.next
      }
      return (part, next)
    }
    guard token.kind == .number, !token.isBadge else { return nil }
    return iso(index) ?? ideographic(index) ?? dayFirst(index)
  }

  /// "5 January", "5. Januar", "5 de enero de 2026".
  private func dayFirst(_ index: Int) -> (Part, Int)? {
    guard let day = day(index) else { return nil }
    var next = day.next
    if line.kind(next) == .dot { next += 1 }
    if line.has(next, .of) { next += 1 }
    next = pastTightMark(next)
    guard next < line.count, line[next].sense.month > 0, line.kind(next) == .word else {
      return nil
    }
    let sense = line[next].sense
    var part = Part(month: Int8(sense.month), day: day.value, isWeak: sense.has(.weakMonth))
    next += 1
    if part.isWeak, isPlainWord(next) { return nil }
    if let year = year(pastTightMark(next)) {
      part.year = year.value
      next = year.next
    }
    return (part, next)
  }

  /// "2. Set up the tools", "3 out of 5": the month is a word like the one behind it.
  private func isPlainWord(_ index: Int) -> Bool {
    guard line.kind(index) == .word, year(index) == nil else { return false }
    let sense = line[index].sense
    return sense.weekday == 0 && !sense.has(.through) && !sense.has(.and)
  }

  /// Past the mark between the parts of "27/fev", "5-Mar-2026" and "Apr-12".
  private func pastTightMark(_ index: Int) -> Int {
    let isMark = line.kind(index) == .slash || line.kind(index) == .hyphen
    return isMark && line.isTight(index) && line.isTight(index + 1) ? index + 1 : index
  }

  /// 2025-09, 2025-09-14, 2025/09.
  private func iso(_ index: Int) -> (Part, Int)? {
    let year = line[index].value
    guard (1900..<2200).contains(year), let mark = line.kind(index + 1),
      mark == .hyphen || mark == .slash || mark == .dot, line.isTight(index + 1),
      let month = number(index + 2, 1...12)
    else { return nil }
    var part = Part(year: Int16(year), month: month)
    guard line.kind(index + 3) == mark, let day = number(index + 4, 1...31) else {
      return (part, index + 3)
    }
    part.day = day
    return (part, index + 5)
  }

  /// 2025年9月1日, 9月.
  private func ideographic(_ index: Int) -> (Part, Int)? {
    var part = Part()
    var cursor = index
    if (1900..<2200).contains(line[index].value), cursor + 1 < line.count,
      !line.isLatin(cursor + 1), line[cursor + 1].sense.unit == .year
    {
      part.year = Int16(line[index].value)
      cursor += 2
    }
    guard cursor < line.count, line.kind(cursor) == .number, (1...12).contains(line[cursor].value),
      let (_, next) = line.longest(cursor + 1, until: line.count, { $0.has(.cardinalUnit) })
    else { return nil }
    part.month = Int8(line[cursor].value)
    if let day = number(next, 1...31), next + 1 < line.count, !line.isLatin(next + 1),
      line[next + 1].sense.unit == .day
    {
      part.day = day
      return (part, next + 2)
    }
    return (part, next)
  }

  /// "9/5 ~ 9/7", "20.07.–26.07.", "15/12/2026", beside words that say it is a date. Which of the two
  /// numbers is the month is told by a dot, by one that is no month, or by what both ends share; else
  /// nothing is said.
  package func numeric(_ index: Int) -> Dates? {
    guard let first = pair(index) else { return nil }
    var (last, next) = (first, first.next)
    if let joint = joint(next), let more = pair(joint) {
      (last, next) = (more, more.next)
    }
    let isDayFirst: Bool
    if first.isDotted || first.left > 12 || last.left > 12 {
      isDayFirst = true
    } else if first.right > 12 || last.right > 12 {
      isDayFirst = false
    } else if first.right == last.right, first.left != last.left {
      // The two ends of a week mostly stand in one month.
      isDayFirst = true
    } else if first.left == last.left, first.right != last.right {
      isDayFirst = false
    } else {
      return nil
    }
    guard let from = first.part(isDayFirst), let to = last.part(isDayFirst) else { return nil }
    var dates = Dates(first: from, last: to, next: next, isRange: next != first.next)
    if dates.last.year == 0 { dates.last.year = dates.first.year }
    if dates.first.year == 0, dates.last.year != 0 {
      dates.first.year = dates.last.year - (dates.first.month > dates.last.month ? 1 : 0)
    }
    return dates
  }

  /// Past "22/06/2026": two numbers and a year with one sign between, written together.
  func wholeDay(_ index: Int) -> Int? {
    guard line.kind(index) == .number, let sign = line.kind(index + 1),
      sign == line.kind(index + 3), sign == .slash || sign == .dot, line.kind(index + 2) == .number,
      line.kind(index + 4) == .number, (1900..<2200).contains(line[index + 4].value),
      (1...31).contains(line[index].value), (1...31).contains(line[index + 2].value),
      (1...4).allSatisfy({ line.isTight(index + $0) })
    else { return nil }
    return index + 5
  }

  /// Past "7/6", of which no one can tell the month from the day.
  func pastPair(_ index: Int) -> Int? { pair(index)?.next }

  private struct Pair {
    var left: Int8
    var right: Int8
    var year: Int16 = 0
    var isDotted: Bool
    var next: Int

    func part(_ isDayFirst: Bool) -> Part? {
      let (day, month) = isDayFirst ? (left, right) : (right, left)
      return (1...12).contains(month) ? Part(year: year, month: month, day: day) : nil
    }
  }

  private func pair(_ index: Int) -> Pair? {
    guard let left = number(index, 1...31), !line[index].isBadge, let mark = line.kind(index + 1),
      mark == .slash || mark == .dot, line.isTight(index + 1), line.isTight(index + 2),
      let right = number(index + 2, 1...31)
    else { return nil }
    var pair = Pair(left: left, right: right, isDotted: mark == .dot, next: index + 3)
    guard line.kind(pair.next) == mark, line.isTight(pair.next) else {
      // "1.2" is a number; "1.2." is a day.
      return mark == .dot ? nil : pair
    }
    pair.next += 1
    if line.isTight(pair.next), line.kind(pair.next) == .number {
      let value = line[pair.next].value
      guard value < 100 || (1900..<2200).contains(value) else { return nil }
      pair.year = Int16(value < 100 ? 2000 + value : value)
      pair.next += 1
    }
    return pair
  }

  /// 2027年3〜5月, 3-5月, 3~5월, 2027年7、8月.
  private func ideographicMonths(_ index: Int) -> Dates? {
    guard line.kind(index) == .number, !line[index].isBadge else { return nil }
    var year: Int16 = 0
    var at = index
    if (1900..<2200).contains(line[index].value), line[index].upper - line[index].lower >= 4,
      line.kind(index + 1) == .word, !line.isLatin(index + 1),
      line[index + 1].sense.unit == .year
    {
      year = Int16(line[index].value)
      at += 2
    }
    guard let first = number(at, 1...12), let mark = line.kind(at + 1),
      mark == .hyphen || mark == .dash || mark == .tilde
        || (mark == .comma && line.isTight(at + 1)),
      let last = number(at + 2, 1...12),
      last > first,
      let (_, next) = line.longest(at + 3, until: line.count, { $0.has(.cardinalUnit) }),
      !(line.kind(next) == .number && line.isTight(next))
    else { return nil }
    return Dates(
      first: Part(year: year, month: first), last: Part(year: year, month: last), next: next,
      isRange: true)
  }

  private func number(_ index: Int, _ range: ClosedRange<Int32>) -> Int8? {
    guard index < line.count, line[index].kind == .number, range.contains(line[index].value)
    else { return nil }
    return Int8(line[index].value)
  }

  private func day(_ index: Int) -> (value: Int8, next: Int)? {
    guard let value = number(index, 1...31), !line[index].isBadge else { return nil }
    let next = index + 1
    guard line.isTight(next), line.kind(next) == .word else { return (value, next) }
    return line.has(next, .ordinalEnding) ? (value, next + 1) : nil
  }

  private func isYear(_ index: Int) -> Bool { year(index) != nil }

  /// "2026", ", 2026", "de 2026", "/2026".
  package func year(_ index: Int) -> (value: Int16, next: Int)? {
    var index = index
    if line.kind(index) == .comma || line.has(index, .of) { index += 1 }
    if line.kind(index) == .slash, line.isTight(index + 1) { index += 1 }
    guard index < line.count, line[index].kind == .number,
      (1900..<2200).contains(line[index].value),
      !(line.isTight(index + 1) && line.kind(index + 1) == .word)
    else { return nil }
    return (Int16(line[index].value), index + 1)
  }

  private func joint(_ index: Int) -> Int? {
    guard index < line.count else { return nil }
    switch line[index].kind {
    case .hyphen, .dash, .tilde, .slash, .arrow, .ampersand: return index + 1
    case .word where line[index].sense.has(.through) || line[index].sense.has(.and):
      return index + 1
    default: return nil
    }
  }
}

extension DateParser.Dates {
  package var days: ClosedDates? {
    guard first.day != 0, last.day != 0 else { return nil }
    return ClosedDates(
      first: CalendarDay(year: first.year, month: first.month, day: first.day),
      last: CalendarDay(year: last.year, month: last.month, day: last.day))
  }
}
