/// Reads what `PlanFormWriter` wrote. A file can be damaged: whatever the bytes are, a plan that comes
/// of them refers to nothing beyond itself and its text.
struct PlanFormReader {
  private let bytes: UnsafeRawBufferPointer
  private let textCount: Int
  private var at = 0
  private var isSound = true
  private var line = 0
  private var end = 0
  private var note = 0
  private var owner = 0
  private var counts = (sections: 0, items: 0, notes: 0)

  private let sectionKinds = PlanForm.sectionKinds
  private let itemKinds = PlanForm.itemKinds
  private let states = PlanForm.states
  private let depths = PlanForm.depths

  init(_ bytes: UnsafeRawBufferPointer, textCount: Int) {
    self.bytes = bytes
    self.textCount = textCount
  }

  mutating func plan(_ id: PlanID, _ text: [UInt8]) -> Plan? {
    let source = SourceText(sound: text, repair: repair())
    var plan = Plan(
      id: id, source: source, titleRange: range(), goalRange: range(), span: span(), sections: [],
      items: [], notes: [])
    // No part is written in less than three bytes: a wrong count asks for no room that there is not.
    let most = bytes.count / 3
    counts = (number(0...most), number(0...most), number(0...most))
    guard isSound, counts.sections > 0, counts.items > 0 else { return nil }
    (line, end) = (0, 0)
    plan.sections.reserveCapacity(counts.sections)
    for index in 0..<counts.sections { plan.sections.append(section(index)) }
    (line, end) = (0, 0)
    plan.items.reserveCapacity(counts.items)
    for index in 0..<counts.items { plan.items.append(item(index)) }
    (line, end) = (0, 0)
    plan.notes.reserveCapacity(counts.notes)
    for _ in 0..<counts.notes {
      let line = nextLine()
      plan.notes.append(Note(range: range(), line: line))
    }
    (line, end) = (0, 0)
    for _ in 0..<number(0...bytes.count / 3) { plan.leftOut.append(leftOut()) }
    return isSound && at == bytes.count ? plan : nil
  }

  private mutating func leftOut() -> LeftOut {
    let first = nextLine()
    let last = first + UInt32(number(0...Int(UInt32.max - first)))
    let reason = one(of: PlanForm.reasons)
    return LeftOut(
      first: first, last: last, reason: reason, bullets: number(0...Int(Int32.max)),
      heading: range())
  }

  private mutating func section(_ index: Int) -> Section {
    let kind = one(of: sectionKinds)
    let isOptional = flag()
    let (period, dates, choice) = (period(), dates(), choice())
    var section = Section(kind: kind, line: nextLine(), parent: 0)
    section.isOptional = isOptional
    section.period = period
    section.dates = dates
    section.choice = choice
    section.headingRange = range()
    section.titleRange = range()
    // The root alone is its own parent.
    section.parent = Int32(index - number(index == 0 ? 0...0 : 1...index))
    section.next = Int32(index + number(1...counts.sections - index))
    section.ordinal = int32()
    section.occurrence = int32()
    let first = number(0...counts.items)
    section.items = Int32(first)..<Int32(first + number(0...counts.items - first))
    section.notes = notes()
    return section
  }

  private mutating func item(_ index: Int) -> Item {
    let shape = PlanForm.Shape(number: number(0...511))
    isSound = isSound && shape.kind < itemKinds.count
    let depth = shape.hasDepth ? one(of: depths) : nil
    let choice = shape.hasChoice ? choice() : nil
    let line = nextLine()
    let textRange = range()
    let column = UInt16(truncatingIfNeeded: number(0...Int(UInt16.max)))
    owner = added(owner, in: 0...counts.sections - 1)
    var item = Item(
      kind: shape.kind < itemKinds.count ? itemKinds[shape.kind] : .study,
      mark: states[shape.mark], isOptional: shape.isOptional, depth: depth, choice: choice,
      textRange: textRange, line: line, boxColumn: column,
      section: Int32(truncatingIfNeeded: owner), parent: -1)
    item.next = Int32(truncatingIfNeeded: index + 1)
    if !shape.isPlain {
      item.parent = Int32(index - number(1...index + 1))
      item.next = Int32(index + number(1...counts.items - index))
      item.occurrence = int32()
      item.notes = notes()
    }
    item.ordinal = int32()
    return item
  }

  private mutating func repair() -> Repair? {
    let place = number(0...PlanForm.encodings.count)
    guard place > 0 else { return nil }
    return Repair(encoding: PlanForm.encodings[place - 1], lines: number(0...Int.max))
  }

  private mutating func span() -> PlanSpan? {
    switch number(0...4) {
    case 1: return .months(numbers())
    case 2: return .weeks(numbers())
    case 3: return .days(numbers())
    case 4:
      let first = YearMonth(year: int16(), month: int8())
      return .calendar(first: first, last: YearMonth(year: int16(), month: int8()))
    default: return nil
    }
  }

  private mutating func period() -> Period? {
    let place = number(0...PlanForm.periodNames.count)
    guard place > 0 else { return nil }
    var period = Period(name: PlanForm.periodNames[place - 1], span: numbers())
    period.isCalendarMonth = flag()
    if flag() { period.calendarYear = int16() }
    if flag() { period.months = numbers() }
    if flag() { period.weeks = numbers() }
    switch number(0...3) {
    case 1: period.numbering = .weekday
    case 2: period.numbering = .none
    case 3: period.numbering = .part(int32())
    default: break
    }
    period.dates = dates()
    return period
  }

  private mutating func dates() -> ClosedDates? {
    guard flag() else { return nil }
    let first = CalendarDay(year: int16(), month: int8(), day: int8())
    return ClosedDates(
      first: first, last: CalendarDay(year: int16(), month: int8(), day: int8()))
  }

  private mutating func choice() -> Choice? {
    guard flag() else { return nil }
    let least = int32()
    return Choice(least: least, most: int32())
  }

  private mutating func numbers() -> Span {
    let first = int32()
    return Span(first, int32())
  }

  private mutating func nextLine() -> UInt32 {
    line = added(line, in: 0...Int(UInt32.max))
    return UInt32(line)
  }

  private mutating func range() -> ByteRange {
    let start = added(end, in: 0...textCount)
    end = added(start, in: start...textCount)
    return ByteRange(start, end)
  }

  private mutating func notes() -> Range<Int32> {
    let count = number(0...counts.notes)
    guard count > 0 else {
      let place = Int32(number(0...counts.notes))
      return place..<place
    }
    let first = added(note, in: 0...counts.notes - count)
    note = first + count
    return Int32(first)..<Int32(note)
  }

  private mutating func one<Case>(of all: [Case]) -> Case { all[number(0...all.count - 1)] }

  private mutating func flag() -> Bool { number(0...1) == 1 }

  private mutating func int32() -> Int32 { Int32(number(Int(Int32.min)...Int(Int32.max))) }

  private mutating func int16() -> Int16 { Int16(number(Int(Int16.min)...Int(Int16.max))) }

  private mutating func int8() -> Int8 { Int8(number(Int(Int8.min)...Int(Int8.max))) }

  /// A number that is written as the difference to another one.
  @inline(__always)
  private mutating func added(_ base: Int, in allowed: ClosedRange<Int>) -> Int {
    let (sum, isOver) = base.addingReportingOverflow(next())
    return checked(isOver ? .max : sum, allowed)
  }

  @inline(__always)
  private mutating func number(_ allowed: ClosedRange<Int>) -> Int { checked(next(), allowed) }

  /// What is out of its bounds is the nearest that is not, and the plan is not to be used.
  @inline(__always)
  private mutating func checked(_ number: Int, _ allowed: ClosedRange<Int>) -> Int {
    if allowed.contains(number) { return number }
    isSound = false
    return number < allowed.lowerBound ? allowed.lowerBound : allowed.upperBound
  }

  @inline(__always)
  private mutating func next() -> Int {
    if at < bytes.count, bytes[at] < 0x80 {
      let byte = Int(bytes[at])
      at += 1
      return byte >> 1 ^ -(byte & 1)
    }
    return nextOfSeveral()
  }

  private mutating func nextOfSeveral() -> Int {
    var value: UInt = 0
    var shift: UInt = 0
    while at < bytes.count, shift < UInt.bitWidth {
      let byte = bytes[at]
      at += 1
      value |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { return Int(bitPattern: value >> 1) ^ -Int(bitPattern: value & 1) }
      shift += 7
    }
    isSound = false
    return 0
  }
}
