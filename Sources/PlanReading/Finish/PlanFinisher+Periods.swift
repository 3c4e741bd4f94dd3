import RoadmapModel

/// Which of the periods that headings name are periods to the plan's author: that is told by what
/// stands beside them, above and below.
extension PlanFinisher {
  mutating func settlePeriods() {
    guard sections.count > 1 else { return }
    let children = Groups(sections.indices.dropFirst(), owners: sections.count) {
      Int(sections[$0].parent)
    }
    demoteReferences()
    demoteLetters(children)
    demoteCounts(children)
    let holds = holdsItems()
    demoteFacts(holds)
    demoteMentions(children, holds)
    demoteChapters(children)
    promoteLoosePeriods(children, holds)
    promoteCounts(children)
    promoteReaches(children, holds)
    promoteWeekdays(children)
    promotePairs(children)
    turnNumberedMonths(children)
    demoteWithinDays()
    demoteLoneWeekday()
    demoteRoutine(holds)
    joinSame(children)
    readDates()
    readLengths()
  }

  mutating func demote(_ index: Int) {
    sections[index].period = nil
    if sections[index].kind != .outcomes, sections[index].kind != .project {
      sections[index].kind = .topic
    }
  }

  /// "Cloud Tools (Phase 4)" refers to a phase that has a heading of its own.
  private mutating func demoteReferences() {
    var owned = PeriodNames()
    var behind: [Int] = []
    for index in sections.indices.dropFirst() {
      guard let period = sections[index].period else { continue }
      if isNamedBehind(index) { behind.append(index) } else { owned.insert(period) }
    }
    for index in behind {
      if let period = sections[index].period, owned.contains(period) { demote(index) }
    }
  }

  /// The period's words stand behind the title.
  private func isNamedBehind(_ index: Int) -> Bool {
    let (heading, title) = (sections[index].headingRange, sections[index].titleRange)
    guard !title.isEmpty, title.start >= heading.start, title.end < heading.end else {
      return false
    }
    // "一、Background (2029)": the number before the title is no word of the period's.
    return TokenLine.with(text, ByteRange(heading.start, title.start), most: 6) { line in
      line.count != 1 && (0..<line.count).allSatisfy { line.kind($0) != .word }
    }
  }

  func isWordByte(_ byte: UInt8) -> Bool {
    ByteClass.isLetter(byte) || ByteClass.isDigit(byte)
  }

  /// Letters are sections where they divide the plan as a whole and run from A; elsewhere they are
  /// an author's way to count topics.
  private mutating func demoteLetters(_ children: Groups) {
    for parent in sections.indices {
      let lettered = children[parent].filter { sections[$0].period?.name == .letter }
      guard !lettered.isEmpty else { continue }
      let letters = lettered.map { sections[$0].period?.span.first ?? 0 }
      let runs =
        letters.count > 1 && letters.first == 1
        && zip(letters, letters.dropFirst()).allSatisfy { $1 == $0 + 1 }
      if parent == 0, runs { continue }
      for index in lettered { demote(index) }
    }
  }

  /// "4단계 커리큘럼" over stages 1 to 4 is a count: its parts are the periods, sections or lines.
  private mutating func demoteCounts(_ children: Groups) {
    var firstItems = [Int](repeating: -1, count: sections.count)
    for index in items.indices.reversed() where items[index].parent < 0 {
      firstItems[Int(items[index].section)] = index
    }
    for parent in sections.indices.dropFirst() {
      guard let period = sections[parent].period, period.span.first == period.span.last,
        period.span.first > 1, beginsWithNumber(sections[parent].headingRange)
      else { continue }
      let parts = children[parent].compactMap { sections[$0].period }
        .filter { $0.name == period.name && $0.numbering == .counted }
      guard
        (parts.count > 1 && parts[0].span.first <= 1)
          || (firstItems[parent] >= 0 && begins(firstItems[parent], with: period.name))
      else { continue }
      demote(parent)
      sections[parent].titleRange = Trim(text: text).title(sections[parent].headingRange)
    }
  }

  /// "4단계 커리큘럼", "三个阶段": a count names its number first; "Phase 3" is none.
  private func beginsWithNumber(_ heading: ByteRange) -> Bool {
    TokenLine.with(text, Trim(text: text).heading(heading), most: 4) { line in
      guard line.count > 0 else { return false }
      return line.kind(0) == .number || line[0].sense.number != 0 || line[0].sense.ordinal != 0
    }
  }

  /// Whether the item's words are the first of such periods.
  private func begins(_ item: Int, with name: Period.Name) -> Bool {
    guard let period = HeadingReader.read(text, items[item].textRange).period else { return false }
    return period.name == name && period.numbering == .counted && period.span.first <= 1
  }

  /// Whether an item stands somewhere below each section.
  func holdsItems() -> [Bool] {
    var counts = [Int](repeating: 0, count: sections.count)
    for item in items { counts[Int(item.section)] += 1 }
    return sections.sumUp(counts).map { $0 > 0 }
  }

  /// `**1st round:** 01/11` on a line among other facts is no phase: nothing stands below it, and
  /// no period of its name that holds something stands beside it. `Lesson 1. Loops`, `Lesson 2. Maps` and
  /// so on are what there is to do, in a period or where the plan has no others.
  private mutating func demoteFacts(_ holds: [Bool]) {
    guard holds[0] else { return }
    let hasPeriods = sections.indices.dropFirst().contains { holds[$0] && isCounted($0) }
    var holds = holds
    // "Day 1: …", "Day 2: …" below "Week 1:" is what this week holds.
    for group in bareLines(holds).values where isInPeriod(group[0]) && isCourse(group) {
      var at = Int(sections[group[0]].parent)
      while at > 0, !holds[at] {
        holds[at] = true
        at = Int(sections[at].parent)
      }
    }
    let bare = bareLines(holds).values
    let isLabelled = holdLabelledLists()
    let days = bare.filter { isWorkOfDays($0) }.reduce(0) { $0 + $1.count }
    for group in bare where !isCourse(group) || (hasPeriods && !isInPeriod(group[0])) {
      // "**Thursday:** mock test" beside "**Topics:**" and its list is a remark on the week.
      if days > 1, isWorkOfDays(group), !isLabelled[Int(sections[group[0]].parent)] { continue }
      for index in group { demote(index) }
    }
  }

  /// Which sections have a list below a label.
  private func holdLabelledLists() -> [Bool] {
    var holds = [Bool](repeating: false, count: sections.count)
    for item in items where sections[Int(item.section)].period == nil {
      holds[Int(sections[Int(item.section)].parent)] = true
    }
    return holds
  }

  /// Lines that name a period and hold nothing, where no other of its name beside them does.
  private func bareLines(_ holds: [Bool]) -> [PeriodRow: [Int]] {
    let held = Set(
      sections.indices.dropFirst().filter { holds[$0] }.compactMap { PeriodRow(sections[$0]) })
    var lines: [PeriodRow: [Int]] = [:]
    for index in sections.indices.dropFirst() where !holds[index] {
      guard let row = PeriodRow(sections[index]), !held.contains(row), isLine(index)
      else { continue }
      lines[row, default: []].append(index)
    }
    return lines
  }

  /// `**Weekend:** Review the questions` in a week: what a day holds, in words.
  private func isWorkOfDays(_ lines: [Int]) -> Bool {
    isInPeriod(lines[0])
      && lines.allSatisfy {
        sections[$0].period?.name == .day && showsLetters(sections[$0].titleRange)
      }
  }

  private func isCounted(_ index: Int) -> Bool {
    sections[index].period?.numbering == .counted && sections[index].period?.name != .letter
  }

  private func isInPeriod(_ index: Int) -> Bool {
    sections.innermost(from: Int(sections[index].parent), where: isCounted) != nil
  }

  /// Whether the lines count on from the first, each with a title in words.
  private func isCourse(_ lines: [Int]) -> Bool {
    guard lines.count > 2 else { return false }
    var next = sections[lines[0]].period?.span.first ?? 0
    for index in lines {
      guard let period = sections[index].period, period.numbering == .counted,
        period.span.first == next, showsLetters(sections[index].titleRange)
      else { return false }
      next = max(period.span.first, period.span.last) + 1
    }
    return true
  }

  func showsLetters(_ range: ByteRange) -> Bool {
    text[range.start..<max(range.start, range.end)].contains { Lines.isLetter($0) }
  }

  /// Whether a line of text, bold or plain, was read as the heading.
  func isLine(_ index: Int) -> Bool {
    var at = sections[index].headingRange.start
    while at > 0, text[at - 1] != 0x0A {
      at -= 1
      if text[at] == 0x23 || text[at] == 0x3C { return false }
    }
    return true
  }

  /// "Stage 4.5" between stages, "Prerequisites Phase" before phases.
  private mutating func promoteLoosePeriods(_ children: Groups, _ holds: [Bool]) {
    for parent in sections.indices {
      var names: Set<Period.Name> = []
      for index in children[parent] {
        if let period = sections[index].period, period.numbering == .counted,
          period.name != .letter
        {
          names.insert(period.name)
        }
      }
      // "Week 0.1", "Week 0.2": where all of them are counted so.
      let parts = children[parent].filter { weekPart($0) != nil }
      if parts.count > 1 {
        names.insert(.week)
        for index in parts where isNamedBehind(index) { demote(index) }
      }
      guard !names.isEmpty else { continue }
      let hasPhases = children[parent].contains {
        sections[$0].kind == .phase && sections[$0].period?.name != .letter
      }
      for index in children[parent]
      where sections[index].period == nil && sections[index].kind == .topic {
        guard let period = LoosePeriod.read(text, sections[index].headingRange),
          names.contains(period.name) || (hasPhases && period.kind == .phase),
          period.numbering != .none || holds[index]
        else { continue }
        sections[index].period = period
        sections[index].kind = period.kind
      }
    }
  }

  /// The week that "Week 0.1 — Signals (Lessons 1–5)" begins with, whatever its bracket names.
  private func weekPart(_ index: Int) -> Period? {
    guard Lines.mayHoldNumber(text, sections[index].headingRange),
      sections[index].period == nil || isNamedBehind(index),
      let period = LoosePeriod.read(text, sections[index].headingRange), period.name == .week,
      period.numbering != .none
    else { return nil }
    return period
  }

  /// Whether it is a topic that names no period, with a number in its heading.
  func mayCount(_ index: Int) -> Bool {
    sections[index].period == nil && sections[index].kind == .topic
      && Lines.mayHoldNumber(text, sections[index].headingRange)
  }

  /// "1주", "2주", "3주": one behind the other.
  private mutating func promoteCounts(_ children: Groups) {
    for parent in sections.indices {
      let counted = children[parent].compactMap { index -> (index: Int, period: Period)? in
        guard mayCount(index) else { return nil }
        return LoosePeriod.count(text, sections[index].headingRange).map { (index, $0) }
      }
      guard counted.count > 1,
        counted.enumerated().allSatisfy({
          $0.element.period.span.first == Int32($0.offset + 1)
            && $0.element.period.name == counted[0].period.name
        })
      else { continue }
      for (index, period) in counted {
        sections[index].period = period
        sections[index].kind = period.kind
        sections[index].titleRange = .empty
      }
    }
  }

  /// "First 30 days", "60 days", "90 days", "Days 31–60": parts that reach so far, one behind the other.
  private mutating func promoteReaches(_ children: Groups, _ holds: [Bool]) {
    for parent in sections.indices {
      var (reaches, last): ([(index: Int, span: Span)], Int32) = ([], 0)
      var others = 0
      for index in children[parent] {
        if let period = sections[index].period {
          if period.name == .day, period.span.last > last {
            last = period.span.last
            others += 1
          }
        } else if holds[index], mayCount(index),
          let reach = LoosePeriod.reach(text, sections[index].headingRange), reach > last
        {
          reaches.append((index, Span(last + 1, reach)))
          last = reach
        }
      }
      guard !reaches.isEmpty, reaches.count + others > 1 else { continue }
      for reach in reaches {
        sections[reach.index].period = Period(name: .day, span: reach.span)
        sections[reach.index].kind = .day
      }
    }
  }

  /// `**Part 2: Fractions**` of a day's test: a day holds no phase.
  private mutating func demoteWithinDays() {
    var isInDay = [Bool](repeating: false, count: sections.count)
    for index in sections.indices.dropFirst() {
      let parent = Int(sections[index].parent)
      isInDay[index] = isInDay[parent] || sections[parent].period?.name == .day
      guard isInDay[index] else { continue }
      switch sections[index].period?.name {
      case .part, .section, .phase, .module, .stage, .level, .chapter, .block: demote(index)
      default: break
      }
    }
  }

  /// "Your strengths (2029)", "Status (Feb 2026)": a year or month behind other words, where nothing
  /// beside it is one, only says what the words are about. So does one that nothing stands below:
  /// "April 2029 crew list". "Last voyage (Months 7–8)" goes on where "Phase 2 (Months 4–6)" ends.
  private mutating func demoteMentions(_ children: Groups, _ holds: [Bool]) {
    for parent in sections.indices {
      for index in children[parent] {
        guard let period = sections[index].period, period.name == .year || period.name == .month,
          isNamedBehind(index) || (!holds[index] && !sections[index].titleRange.isEmpty),
          !children[parent].contains(where: {
            $0 != index
              && (sections[$0].period?.name == period.name
                || (holds[index] && period.name == .month && sections[$0].period?.months != nil))
          })
        else { continue }
        demote(index)
      }
    }
  }

  /// `**9/5 ~ 9/7**` or `Jan 4–10` on a line of its own right below a heading says when it is.
  private mutating func readDates() {
    for note in notes where note.owner > 0 {
      let index = Int(note.owner)
      guard sections[index].dates == nil, note.note.line <= sections[index].line + 2,
        note.note.range.count < 60
      else { continue }
      sections[index].dates = SpanReader.days(text, note.note.range)
    }
  }

  /// "Foundations (2 weeks)", or `Duration: 2 weeks` right below the heading.
  private mutating func readLengths() {
    for index in sections.indices.dropFirst() {
      sections[index].length = SpanReader.length(ofHeading: text, sections[index].headingRange)
    }
    for note in notes where note.owner > 0 {
      let index = Int(note.owner)
      guard sections[index].length == nil, note.note.line <= sections[index].line + 2,
        note.note.range.count < 60
      else { continue }
      sections[index].length = SpanReader.length(ofLine: text, note.note.range)
    }
  }
}
