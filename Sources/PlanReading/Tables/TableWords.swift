import RoadmapModel

/// What the words and numbers of a table's cells say.
enum TableWords {
  /// `12`, `**12**`, `1–2`, `3.`, `01`: the number, or the first of a range.
  static func number(_ text: UnsafeBufferPointer<UInt8>, _ cell: ByteRange) -> Int32? {
    var value: Int32 = 0
    var at = cell.start
    while at < cell.end, at - cell.start < 5, Lines.isDigit(text[at]) {
      value = value * 10 + Int32(text[at] - 0x30)
      at += 1
    }
    guard at > cell.start else { return nil }
    while at < cell.end {
      switch text[at] {
      case 0x2D, 0x2E, 0x7E, 0x20, 0x2B, 0x29, 0x30...0x39: at += 1
      case 0xE2 where at + 2 < cell.end && text[at + 1] == 0x80: at += 3
      default: return nil
      }
    }
    return value
  }

  static func isDash(_ text: UnsafeBufferPointer<UInt8>, _ cell: ByteRange) -> Bool {
    guard cell.count <= 6 else { return false }
    var at = cell.start
    while at < cell.end {
      if text[at] == 0x2D || text[at] == 0x2E || text[at] == 0x3F {
        at += 1
      } else if at + 2 < cell.end, text[at] == 0xE2, text[at + 1] == 0x80 {
        // Dashes and an ellipsis.
        at += 3
      } else {
        return false
      }
    }
    return true
  }

  /// The period that is all a cell says.
  static func wholePeriod(_ text: UnsafeBufferPointer<UInt8>, _ cell: ByteRange) -> Period? {
    guard cell.count <= 64 else { return nil }
    if cell.count == 3, let day = weekday(Scalars.decode(text, cell.start, cell.end).scalar) {
      return day
    }
    if cell.count < 7, !cell.isEmpty, Lines.isLetter(text[cell.start]),
      let day = shortWeekday(text, cell)
    {
      return day
    }
    let reading = HeadingReader.read(text, cell)
    if let period = reading.period, period.name != .letter, reading.title.isEmpty { return period }
    return TokenLine.with(text, cell, most: 24) { line in
      let dates = DateParser(line: line)
      guard let found = dates.numeric(0) ?? loosePair(line) else { return nil }
      var next = found.next
      if line.kind(next) == .open, let close = line.closing(next, until: line.count) {
        next = close + 1
      } else if next + 1 == line.count, line[next].sense.weekday != 0 {
        next += 1
      }
      return next >= line.count ? Period(name: .day, span: Span(1, 1), dates: found.days) : nil
    }
  }

  /// "mo", "Tu", "so": short forms that are days of the week in a column of them, words elsewhere.
  private static func shortWeekday(
    _ text: UnsafeBufferPointer<UInt8>, _ cell: ByteRange
  ) -> Period? {
    TokenLine.with(text, cell, most: 3) { line in
      guard line.kind(0) == .word, line.count == 1 || (line.count == 2 && line.kind(1) == .dot)
      else { return nil }
      let day = line[0].sense.weekday > 0 ? Int32(line[0].sense.weekday) : english(text, cell)
      return day > 0 ? Period(name: .day, span: Span(day, day), numbering: .weekday) : nil
    }
  }

  /// "Tu", "We", "Th" and "Su"; 0 for others.
  private static func english(_ text: UnsafeBufferPointer<UInt8>, _ cell: ByteRange) -> Int32 {
    guard cell.count == 2 else { return 0 }
    switch (text[cell.start] | 0x20, text[cell.start + 1] | 0x20) {
    case (0x74, 0x75): return 2
    case (0x77, 0x65): return 3
    case (0x74, 0x68): return 4
    case (0x73, 0x75): return 7
    default: return 0
    }
  }

  /// 二, 火, 화: a weekday by its one sign, which is none outside a column of them.
  private static func weekday(_ scalar: UInt32) -> Period? {
    guard let place = signs.firstIndex(of: scalar) else { return nil }
    let day = Int32(place % 7 + 1)
    return Period(name: .day, span: Span(day, day), numbering: .weekday)
  }

  /// 一 to 日, 月 to 日, 월 to 일.
  private static let signs: [UInt32] = [
    0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x65E5, 0x6708, 0x706B, 0x6C34, 0x6728, 0x91D1,
    0x571F, 0x65E5, 0xC6D4, 0xD654, 0xC218, 0xBAA9, 0xAE08, 0xD1A0, 0xC77C,
  ]

  /// "9/5": a date in a column of them, whichever number is the month.
  private static func loosePair(_ line: TokenLine) -> DateParser.Dates? {
    guard line.count >= 3, line.kind(0) == .number, line.kind(1) == .slash, line.isTight(1),
      line.isTight(2), line.kind(2) == .number, (1...31).contains(line[0].value),
      (1...31).contains(line[2].value)
    else { return nil }
    return DateParser.Dates(first: .init(), last: .init(), next: 3)
  }

  /// Numbers with a unit or a sign, and no word of four letters. "IN5490" is a course's code.
  static func isMeasure(_ text: UnsafeBufferPointer<UInt8>, _ cell: ByteRange) -> Bool {
    guard cell.count <= 24, !isCode(text, cell) else { return false }
    var (digits, letters, run) = (0, 0, 0)
    // "Slow 5 km" says what to do before it says how much.
    if startsWithWord(text, cell) { return false }
    for at in cell.start..<cell.end {
      if Lines.isDigit(text[at]) { digits += 1 }
      if Lines.isLetter(text[at]), text[at] != 0xE2 {
        run += 1
        letters = max(letters, run)
      } else {
        run = 0
      }
    }
    // "PR 2010 – Code": a word behind a short one.
    if letters > 3, text[cell.start] < 0x80, Lines.isLetter(text[cell.start]) { return false }
    return digits > 0 && letters < 8 && letters <= digits * 4
  }

  /// "4 km (easy)", "6 km long run": more than how much.
  static func isPhrase(_ text: UnsafeBufferPointer<UInt8>, _ cell: ByteRange) -> Bool {
    var (words, run) = (0, 0)
    for at in cell.start..<cell.end {
      if text[at] == 0x28, at + 1 < cell.end, Lines.isLetter(text[at + 1]) { return true }
      run = Lines.isLetter(text[at]) ? run + 1 : 0
      if run == 3 { words += 1 }
    }
    return words > 1
  }

  /// A word of four letters, or of two signs, stands first.
  private static func startsWithWord(
    _ text: UnsafeBufferPointer<UInt8>, _ cell: ByteRange
  ) -> Bool {
    guard !cell.isEmpty else { return false }
    var at = cell.start
    while at < cell.end, Lines.isLetter(text[at]), text[at] != 0xE2 { at += 1 }
    return at - cell.start >= (text[cell.start] < 0x80 ? 4 : 6)
  }

  /// Capitals and digits in one word.
  private static func isCode(_ text: UnsafeBufferPointer<UInt8>, _ cell: ByteRange) -> Bool {
    var at = cell.start
    while at < cell.end, text[at] &- 0x41 < 26 { at += 1 }
    return at > cell.start + 1 && at < cell.end && Lines.isDigit(text[at])
  }

  /// A hash of a cell's bytes: equal cells have equal ones.
  static func hash(_ text: UnsafeBufferPointer<UInt8>, _ cell: ByteRange) -> UInt64 {
    var hash = WordHash.start
    for at in cell.start..<cell.end { hash = WordHash.mix(hash, UInt64(text[at])) }
    return WordHash.finish(hash)
  }

  /// The period that a header names: "Weeks", "Kalenderwoche", "주차", "Semana (fechas)".
  static func period(_ text: UnsafeBufferPointer<UInt8>, _ cell: ByteRange) -> Period.Name? {
    TokenLine.with(text, cell, most: 8) { period($0) }
  }

  private static func period(_ line: TokenLine) -> Period.Name? {
    for index in 0..<min(line.count, 3) where line.kind(index) == .word {
      let known = line.longest(index, until: line.count) { $0.unit != nil }
      guard let name = known?.sense.unit, line[index].upper - line[index].lower > 1 else {
        continue
      }
      switch name {
      case .lesson, .lecture, .chapter, .course, .unit, .section, .domain, .track: return nil
      default: return name
      }
    }
    return nil
  }

  /// What a column's head says: all of it, or its first or last words.
  static func role(_ text: UnsafeBufferPointer<UInt8>, _ cell: ByteRange) -> ColumnRole {
    TokenLine.with(text, cell, most: 24) { line in
      let words = (0..<line.count).filter { line[$0].hash != 0 }
      for place in [words.first, words.last] {
        guard let place else { continue }
        let known = line.longest(place, until: line.count) { $0.column != .unknown }
        if let known { return known.sense.column }
      }
      if words.isEmpty, let mark = mark(text, cell) { return mark }
      return period(line) != nil ? .period : .unknown
    }
  }

  /// "✅" and "#", where no word stands beside them.
  private static func mark(_ text: UnsafeBufferPointer<UInt8>, _ cell: ByteRange) -> ColumnRole? {
    let name = InlineText.plain(text, cell)
    if name.contains("✅") { return .state }
    return name.contains("#") || name.contains("№") ? .number : nil
  }
}
