package import RoadmapModel

/// Headings that name a period without a whole number: "Stage 4.5", "Prerequisites Phase (2–4
/// weeks)", "Fase preliminar". They are periods only where numbered ones stand beside them.
package enum LoosePeriod {
  /// Phases of any kind stand beside each other; a "race week" stands beside weeks alone.
  private static func isOfPhases(_ name: Period.Name) -> Bool {
    switch name {
    case .phase, .sprint, .stage, .module, .level, .milestone, .part: true
    default: false
    }
  }

  package static func read(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> Period? {
    TokenLine.with(text, range) { line in
      if let found = PeriodParser(line: line).bare(0), let part = found.decimal {
        var period = found.period
        period.numbering = .part(part)
        return isOfPhases(period.name) || period.name == .week ? period : nil
      }
      if let found = lettered(line) { return found }
      guard let name = lastUnit(line) ?? firstUnit(line) else { return nil }
      return Period(name: name, span: Span(0, 0), numbering: .none)
    }
  }

  /// "Interview Prep Sprint", "기초 단계": the unit ends the heading, or what stands before a mark.
  private static func lastUnit(_ line: TokenLine) -> Period.Name? {
    var end = 0
    while end < min(line.count, 7), !isEnd(line, end) { end += 1 }
    guard end > 1, end == line.count || isEnd(line, end), line.kind(0) == .word,
      !line[end - 2].sense.has(.each)
    else { return nil }
    let sense = line[end - 1].sense
    guard line.kind(end - 1) == .word, !sense.has(.plural), let name = name(sense),
      line[end - 1].upper - line[end - 1].lower > 2
    else { return nil }
    return name
  }

  /// "Module 2b" beside "Module 2a".
  private static func lettered(_ line: TokenLine) -> Period? {
    guard line.kind(0) == .word, let name = name(line[0].sense), isOfPhases(name) || name == .week,
      line.kind(1) == .number, line.kind(2) == .word, line.isTight(2),
      line[2].upper - line[2].lower == 1, line.isBoundary(3),
      case let letter = line.text[Int(line[2].lower)] | 0x20, (0x62...0x68).contains(letter)
    else { return nil }
    return Period(
      name: name, span: Span(line[1].value, line[1].value), numbering: .part(Int32(letter) - 0x60))
  }

  /// "Fase preliminar", "Módulo extra (…): …": where adjectives follow their noun.
  private static func firstUnit(_ line: TokenLine) -> Period.Name? {
    guard line.count > 1, line.count < 6 || line.kind(2) == .open, line.kind(0) == .word,
      line.kind(1) == .word,
      let name = name(line[0].sense), !line[0].sense.has(.plural), !isPlural(line, 1)
    else { return nil }
    return name
  }

  /// "Milestone badges": several things called after a unit, and no adjective of the one.
  private static func isPlural(_ line: TokenLine, _ index: Int) -> Bool {
    let (start, end) = (Int(line[index].lower), Int(line[index].upper))
    return end - start > 3 && line.text[end - 1] | 0x20 == 0x73 && line.text[end - 2] | 0x20 != 0x73
  }

  /// "1-day plan", "Plan for 3 days": how many days or weeks a plan reaches, and not which.
  package static func isPlan(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> Bool {
    TokenLine.with(text, range, most: 12) { line in
      guard let count = (0..<line.count).first(where: { line.kind($0) == .number }),
        !line[count].isBadge,
        (0..<line.count).contains(where: { line.has($0, .namesPlan) })
      else { return false }
      let unit = line.kind(count + 1) == .hyphen && line.isTight(count + 1) ? count + 2 : count + 1
      guard let (sense, _) = line.longest(unit, until: line.count, { $0.unit != nil }) else {
        return false
      }
      return sense.unit == .day || sense.unit == .week
    }
  }

  /// "Study schedule", "Mein Lernplan": one of its words is one for a plan.
  package static func namesPlan(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> Bool {
    TokenLine.with(text, range, most: 24) { line in
      (0..<line.count).contains {
        line.longest($0, until: line.count, { $0.has(.namesPlan) }) != nil
      }
    }
  }

  /// "Monday Upper Body": a day without a mark behind it, which is one beside others of its kind.
  package static func weekday(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> Period? {
    // Most headings begin with another word.
    guard let first = Tokenizer.firstSense(text, range), first.weekday != 0 || first.has(.prefix)
    else { return nil }
    return TokenLine.with(text, range, most: 12) { line in
      guard line.kind(0) == .word,
        let (sense, next) = line.longest(0, until: line.count, { $0.weekday != 0 }),
        !sense.has(.weakWeekday), line.kind(next) == .word, !line.isTight(next)
      else { return nil }
      let day = Int32(sense.weekday)
      return Period(name: .day, span: Span(day, day), numbering: .weekday)
    }
  }

  /// "05/01", "5/1 – legs": a day by two numbers, of which no one can tell the month.
  package static func isPair(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> Bool {
    TokenLine.with(text, range, most: 12) { line in
      guard let next = DateParser(line: line).pastPair(0) else { return false }
      return next == line.count || isEnd(line, next) || line.isSeparator(next)
    }
  }

  private static func isEnd(_ line: TokenLine, _ index: Int) -> Bool {
    switch line.kind(index) {
    case .open, .openSquare, .colon, .dash: true
    default: false
    }
  }

  private static func name(_ sense: WordSense) -> Period.Name? {
    guard let name = sense.unit else { return nil }
    switch name {
    case .week, .month, .year, .quarter, .semester, .day: return name
    default: return isOfPhases(name) ? name : nil
    }
  }

  /// "2주" alone: the second week where the headings beside it count on, two weeks elsewhere.
  package static func count(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> Period? {
    TokenLine.with(text, range, most: 8) { line in
      guard line.kind(0) == .number, !line[0].isBadge,
        let (sense, next) = line.longest(1, until: line.count, { $0.unit != nil }),
        !sense.has(.plural), line.isBoundary(next),
        let name = sense.unit, name == .week || name == .day
      else { return nil }
      return Period(name: name, span: Span(line[0].value, line[0].value))
    }
  }

  /// "First 30 days", "30 Days", "60 Days": how many days a part of the plan reaches.
  package static func reach(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> Int32? {
    TokenLine.with(text, range, most: 12) { line in
      var at = 0
      while at < min(line.count, 3), line.kind(at) == .word { at += 1 }
      guard line.kind(at) == .number, !line[at].isBadge, line[at].value >= 7,
        line[at].value <= 400, at == 0 || line[at - 1].sense.unit == nil
      else { return nil }
      let unit = line.kind(at + 1) == .hyphen && line.isTight(at + 1) ? at + 2 : at + 1
      guard
        let (sense, next) = line.longest(unit, until: line.count, { $0.unit != nil }),
        sense.unit == .day, line.isBoundary(next)
      else { return nil }
      return line[at].value
    }
  }
}
