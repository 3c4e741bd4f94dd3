import RoadmapModel

/// The words of a heading without the brackets at its end.
struct HeadingWords {
  let line: TokenLine
  let core: ByteRange
  /// With the bracket at its end that names a period.
  let tailed: ByteRange
  let trim: Trim

  func read(_ reading: inout HeadingReading, trailing: Period?) {
    reading.title = trim.title(core)
    guard line.count > 0 else { return place(trailing, &reading) }
    if Remarks.isOutcomesIntro(line, 0) {
      reading.role = .outcomes
      return
    }
    var start = optionalStart(&reading)
    readOptionalEnd(&reading)
    if let next = number(start, &reading) { start = next }
    let parser = PeriodParser(line: line)
    if let found = parser.read(start) {
      guard let decimal = found.decimal else {
        readAfter(found, &reading, trailing: trailing)
        return
      }
      reading.ordinal = decimal
    } else if let item = numberedItem(start) {
      reading.isNumberedItem = true
      reading.ordinal = item.value
      let rest = title(from: item.next)
      if !rest.isEmpty { reading.title = rest }
      return place(trailing, &reading)
    }
    readRole(start, &reading)
    if reading.role == .plain, trailing == nil, let found = closingPeriod(start) {
      let end = Int(line[found.mark].lower)
      reading.period = found.period
      reading.title = trim.title(ByteRange(min(reading.title.start, end), end))
      return
    }
    // "Current status (Feb 2026)" tells when it was so.
    let isDated = reading.role.holdsNothing && trailing?.isCalendarMonth ?? false
    if reading.role != .outcomes, !isDated { place(trailing, &reading) }
  }

  /// What the bracket at the end says where no other words name a period: days tell when, no more.
  private func place(_ trailing: Period?, _ reading: inout HeadingReading) {
    reading.dates = trailing?.dates
    reading.period = trailing?.name == .day && trailing?.dates != nil ? nil : trailing
  }

  /// "Optional: …", "Bonus Week 5": the index past the word.
  private func optionalStart(_ reading: inout HeadingReading) -> Int {
    if line.kind(0) == .open || line.kind(0) == .openSquare,
      let close = line.closing(0, until: line.count), close + 1 < line.count
    {
      let annotation = Annotation.read(line, 1, close)
      guard annotation.isWhole else { return 0 }
      reading.isOptional = reading.isOptional || annotation.isOptional
      reading.choice = reading.choice ?? annotation.choice
      reading.title = title(from: close + 1)
      return close + 1
    }
    guard line.mayBegin(0, .optional),
      let (sense, next) = line.longest(0, until: line.count, { $0.has(.optional) }),
      sense.role == .plain
    else { return 0 }
    if next == line.count {
      reading.isOptional = true
      return 0
    }
    if line.isSeparator(next), line.kind(next) != .dot {
      reading.isOptional = true
      reading.title = title(from: next)
      return next + 1
    }
    if line.kind(next) == .closeSquare || line.kind(next) == .close { return 0 }
    if PeriodParser(line: line).read(next) != nil {
      reading.isOptional = true
      return next
    }
    return 0
  }

  /// "Kafka – optional".
  private func readOptionalEnd(_ reading: inout HeadingReading) {
    guard line.mayHaveSeparator, line.mayHave(.optional) else { return }
    var cursor = line.count - 1
    let floor = max(1, line.count - 4)
    while cursor >= floor {
      if line.isSeparator(cursor), line.kind(cursor) != .dot,
        let (_, next) = line.longest(cursor + 1, until: line.count, { $0.has(.optional) }),
        next == line.count
      {
        reading.isOptional = true
        reading.title = trim.title(ByteRange(core.start, Int(line[cursor].lower)))
        return
      }
      cursor -= 1
    }
  }

  /// "1. Introduction", "2) …", "1.2 Topic", "一、概述", "1️⃣ Basics": the index past the number.
  private func number(_ index: Int, _ reading: inout HeadingReading) -> Int? {
    guard index < line.count else { return nil }
    let token = line[index]
    var next = index + 1
    var value = token.value
    if token.kind == .word {
      guard token.upper - token.lower > 1,
        line.kind(next) == .dot || line.kind(next) == .close, !line.isTight(next + 1),
        let roman = NumberParser(line: line).roman(token)
      else { return nil }
      value = roman
      next += 1
    } else {
      guard token.kind == .number else { return nil }
      if !token.isBadge {
        guard token.value < 1000 else { return nil }
        if PeriodParser(line: line).bare(index) != nil { return nil }
        var parts = 1
        while line.kind(next) == .dot, line.isTight(next), line.isTight(next + 1),
          line.kind(next + 1) == .number
        {
          value = line[next + 1].value
          next += 2
          parts += 1
        }
        switch line.kind(next) {
        case .dot, .close, .closeSquare, .colon, .comma:
          guard line.isTight(next), !line.isTight(next + 1) || line.kind(next) == .comma else {
            return nil
          }
          next += 1
        case .dash, .hyphen, .pipe:
          guard line.isSeparator(next) else { return nil }
          next += 1
        default:
          guard parts > 1, next >= line.count || !line.isTight(next) else { return nil }
        }
      } else if line.kind(next) == .dot || line.kind(next) == .colon || line.kind(next) == .close {
        next += 1
      }
    }
    guard next < line.count else {
      reading.ordinal = value
      return nil
    }
    reading.ordinal = value
    reading.title = trim.title(ByteRange(Int(line[next - 1].upper), core.end))
    return next
  }

  /// "Task 12 – …", "Exercise 3".
  private func numberedItem(_ index: Int) -> (value: Int32, next: Int)? {
    guard line.mayBegin(index, .numbersItems),
      let (sense, next) = line.longest(index, until: line.count, { $0.has(.numbersItems) }),
      sense.role != .project
    else { return nil }
    return RoleParser(line: line).numbered(next)
  }

  private func title(from index: Int) -> ByteRange {
    let start = index < line.count ? Int(line[index].lower) : core.end
    return trim.title(ByteRange(start, core.end))
  }

  /// "Foundations: Weeks 1–4": a range of weeks or months that ends the heading.
  private func closingPeriod(_ start: Int) -> (period: Period, mark: Int)? {
    guard line.mayHaveSeparator, line.mayHave(.plural) else { return nil }
    var cursor = line.count - 3
    let floor = max(start + 1, line.count - 7)
    while cursor >= floor {
      if line.isSeparator(cursor), line.kind(cursor) != .dot, line.has(cursor + 1, .plural),
        let found = PeriodParser(line: line).bare(cursor + 1), found.next >= line.count,
        found.decimal == nil, found.period.name == .week || found.period.name == .month
      {
        return (found.period, cursor)
      }
      cursor -= 1
    }
    return nil
  }

  private func readRole(_ index: Int, _ reading: inout HeadingReading) {
    // "Pick two of these", "2つを選ぶ".
    if reading.choice == nil, line.has(index, .choose) || line.has(line.count - 1, .choose) {
      reading.choice = ChoiceParser(line: line)
        .read(index, line.count, isBracket: false, opensList: false)
      if reading.choice != nil { reading.role = .options }
    }
    guard let found = RoleParser(line: line).read(index) else { return }
    reading.role = found.role
    if found.isOptional { reading.isOptional = true }
    if let ordinal = found.ordinal, found.role == .project {
      reading.ordinal = ordinal
      reading.isNumberedItem = true
    }
    reading.isRoleAlone = found.isWhole && found.next >= line.count
    reading.isPlural = found.isPlural
    reading.isDue = found.isDue
    if line.isSeparator(found.next) || found.ordinal != nil {
      let rest = title(from: found.next)
      if !rest.isEmpty { reading.title = rest }
      reading.isRoleAlone = found.isWhole && rest.isEmpty
    }
  }

  /// After the period's words: its title, or the role that the period only places.
  private func readAfter(
    _ found: PeriodParser.Result, _ reading: inout HeadingReading, trailing: Period?
  ) {
    var period = found.period
    let isTaken = take(trailing, into: &period)
    reading.choice = reading.choice ?? found.annotation.choice
    reading.isOptional = reading.isOptional || found.annotation.isOptional
    let isParted = line.isBoundary(found.next)
    let after = isParted ? found.next + 1 : found.next
    if after < line.count, period.name != .letter, let role = RoleParser(line: line).read(after) {
      let isPlaced: Bool
      switch role.role {
      case .outcomes: isPlaced = true
      case .project, .deliverable, .apparatus, .aside: isPlaced = !isParted
      default: isPlaced = false
      }
      if isPlaced {
        reading.role = role.role
        reading.title = trim.title(core)
        reading.isRoleAlone = role.isWhole && role.next >= line.count
        if line.isSeparator(role.next), !title(from: role.next).isEmpty {
          reading.title = title(from: role.next)
        }
        return
      }
    }
    if after < line.count, Remarks.isOutcomesIntro(line, after) {
      reading.role = .outcomes
      return
    }
    let end = isTaken ? max(min(reading.title.end, core.end), core.start) : tailed.end
    var start = end
    if found.next < line.count {
      let token = line[found.next]
      let isOpened = token.kind == .open || token.kind == .openSquare
      let isMark = (isParted && !isOpened) || token.kind == .hyphen
      start = Int(isMark ? token.upper : token.lower)
    } else if !isTaken {
      start = Int(line[line.count - 1].upper)
    }
    reading.title = trim.title(ByteRange(min(start, end), end))
    reading.period = period
    reading.dates = period.dates
  }

  /// What the bracket at the end adds to the period; false where it says something else.
  private func take(_ trailing: Period?, into period: inout Period) -> Bool {
    guard let trailing else { return true }
    if let dates = trailing.dates {
      period.dates = period.dates ?? dates
    } else if trailing.isCalendarMonth {
      guard period.calendarYear == nil, let year = trailing.calendarYear else { return false }
      period.calendarYear = year
    } else if trailing.name == .year, trailing.calendarYear != nil, period.calendarYear == nil {
      period.calendarYear = trailing.calendarYear
    } else if trailing.name == .month, period.name != .month {
      period.months = period.months ?? trailing.span
    } else if trailing.name == .week, period.name != .week {
      period.weeks = period.weeks ?? trailing.span
    } else if trailing.name == .day, period.name == .week {
      // "Week 2 (Days 8–14)" says how the days are counted.
      return true
    } else {
      return false
    }
    return true
  }
}
