/// Writes plans as `PlanForm` has them: numbers of seven bits a byte, most of them as the difference
/// to the one before.
struct PlanFormWriter {
  private(set) var bytes: [UInt8] = []
  private var line = 0
  private var end = 0
  private var note = 0
  private var owner = 0

  mutating func write(_ plan: Plan) {
    write(plan.source.repair)
    write(plan.titleRange)
    write(plan.goalRange)
    write(plan.span)
    number(plan.sections.count)
    number(plan.items.count)
    number(plan.notes.count)
    (line, end) = (0, 0)
    for (index, section) in plan.sections.enumerated() { write(section, at: index) }
    (line, end) = (0, 0)
    for (index, item) in plan.items.enumerated() { write(item, at: index) }
    (line, end) = (0, 0)
    for note in plan.notes {
      write(line: note.line)
      write(note.range)
    }
    number(plan.leftOut.count)
    (line, end) = (0, 0)
    for part in plan.leftOut {
      write(line: part.first)
      number(Int(part.last) - Int(part.first))
      place(of: part.reason, in: PlanForm.reasons)
      number(part.bullets)
      write(part.heading)
    }
  }

  private mutating func write(_ section: Section, at index: Int) {
    place(of: section.kind, in: PlanForm.sectionKinds)
    flag(section.isOptional)
    write(section.period)
    write(section.dates)
    write(section.choice)
    write(line: section.line)
    write(section.headingRange)
    write(section.titleRange)
    number(index - Int(section.parent))
    number(Int(section.next) - index)
    number(Int(section.ordinal))
    number(Int(section.occurrence))
    number(Int(section.items.lowerBound))
    number(section.items.count)
    write(notes: section.notes)
  }

  private mutating func write(_ item: Item, at index: Int) {
    // Most items differ from the one before in their text alone, and those are most of a plan.
    let shape = PlanForm.Shape(item, at: index)
    number(shape.number)
    if shape.hasDepth {
      number(item.depth.flatMap { PlanForm.depths.firstIndex(of: $0) } ?? 0)
    }
    if shape.hasChoice { write(item.choice) }
    write(line: item.line)
    write(item.textRange)
    number(Int(item.boxColumn))
    number(Int(item.section) - owner)
    owner = Int(item.section)
    if !shape.isPlain {
      number(index - Int(item.parent))
      number(Int(item.next) - index)
      number(Int(item.occurrence))
      write(notes: item.notes)
    }
    number(Int(item.ordinal))
  }

  private mutating func write(_ repair: Repair?) {
    guard let repair else { return number(0) }
    number(1 + (PlanForm.encodings.firstIndex(of: repair.encoding) ?? 0))
    number(repair.lines)
  }

  private mutating func write(_ span: PlanSpan?) {
    switch span {
    case nil: number(0)
    case .months(let span):
      number(1)
      write(span)
    case .weeks(let span):
      number(2)
      write(span)
    case .days(let span):
      number(3)
      write(span)
    case .calendar(let first, let last):
      number(4)
      for month in [first, last] {
        number(Int(month.year))
        number(Int(month.month))
      }
    }
  }

  private mutating func write(_ period: Period?) {
    guard let period else { return number(0) }
    number(1 + (PlanForm.periodNames.firstIndex(of: period.name) ?? 0))
    write(period.span)
    flag(period.isCalendarMonth)
    flag(period.calendarYear != nil)
    if let year = period.calendarYear { number(Int(year)) }
    write(optional: period.months)
    write(optional: period.weeks)
    switch period.numbering {
    case .counted: number(0)
    case .weekday: number(1)
    case .none: number(2)
    case .part(let part):
      number(3)
      number(Int(part))
    }
    write(period.dates)
  }

  private mutating func write(_ dates: ClosedDates?) {
    flag(dates != nil)
    guard let dates else { return }
    for day in [dates.first, dates.last] {
      number(Int(day.year))
      number(Int(day.month))
      number(Int(day.day))
    }
  }

  private mutating func write(_ choice: Choice?) {
    flag(choice != nil)
    guard let choice else { return }
    number(Int(choice.least))
    number(Int(choice.most))
  }

  private mutating func write(optional span: Span?) {
    flag(span != nil)
    if let span { write(span) }
  }

  private mutating func write(_ span: Span) {
    number(Int(span.first))
    number(Int(span.last))
  }

  private mutating func write(line next: UInt32) {
    number(Int(next) - line)
    line = Int(next)
  }

  private mutating func write(_ range: ByteRange) {
    number(Int(range.lower) - end)
    number(Int(range.upper) - Int(range.lower))
    end = Int(range.upper)
  }

  private mutating func write(notes range: Range<Int32>) {
    number(range.count)
    guard !range.isEmpty else { return number(Int(range.lowerBound)) }
    number(Int(range.lowerBound) - note)
    note = Int(range.upperBound)
  }

  private mutating func place<Case: Equatable>(of one: Case, in all: [Case]) {
    number(all.firstIndex(of: one) ?? 0)
  }

  private mutating func flag(_ isOn: Bool) { number(isOn ? 1 : 0) }

  /// The sign in the lowest bit, so that small ones are short on both sides of zero.
  private mutating func number(_ number: Int) {
    var rest = UInt(bitPattern: number << 1 ^ number >> (Int.bitWidth - 1))
    while rest > 0x7F {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }
}
