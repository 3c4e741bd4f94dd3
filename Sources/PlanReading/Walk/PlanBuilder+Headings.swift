import RoadmapModel

extension PlanBuilder {
  mutating func heading(_ index: Int) {
    let surveyed = survey.headings[headingsSeen]
    headingsSeen += 1
    let block = blocks[index]
    guard quoteEnd <= index else {
      return addNote(block.range, line: block.line)
    }
    if index == head.block {
      closeSections(from: 1)
      open[0].content = .items(.study)
      hintedPeriod = nil
      return
    }
    var reading = surveyed.reading
    if let period = takeHintedPeriod() {
      reading.period = period
      reading.role = .plain
    }
    if reading.role.holdsNothing, HeadingReader.isConditional(text, reading.title),
      holdsBoxes(below: index, level: surveyed.level)
    {
      // "If you want to freelance" is an offer of a chat, unless its author ticks it.
      reading.role = .plain
      reading.isOptional = true
    }
    if let period = reading.period, let whole = titlePeriod, period.numbering == .counted,
      period.name == whole.name, period.span == whole.span, period.name != .year
    {
      reading.period = nil
    }
    closeSections(downTo: surveyed.level)
    if reading.role.holdsNothing || reading.role == .focus, reading.period == nil,
      isTimeSetAside(block.range)
    {
      reading.role = .plain
    }
    if reading.role == .apparatus, isSkill(surveyed) { reading.role = .plain }
    if isFact(reading, block.range) {
      if reading.role == .targetTime { return addNote(block.range, line: block.line) }
      reading.role = .plain
    }
    heading(
      level: surveyed.level, reading: reading, range: block.range, line: block.line,
      next: headingsSeen < survey.headings.count ? survey.headings[headingsSeen].level : 0)
  }

  /// `### Duration: 6 weeks`, `### Goal: solve it in a minute` in a week or phase: a label and its
  /// words that its author drew as a heading. It hides nothing.
  private func isFact(_ reading: HeadingReading, _ range: ByteRange) -> Bool {
    guard reading.role == .goal || reading.role == .targetTime, reading.period == nil,
      sections[Int(section)].period != nil, reading.title.start > range.start
    else { return false }
    return text[range.start..<reading.title.start].contains(0x3A)
      || Lines.firstIndex(
        of: "：", in: text, ByteRange(range.start, reading.title.start)) != nil
  }

  /// Whether a line only names a period that has a heading of its own elsewhere. Below that heading,
  /// "Day 1" in "Days 1–5", it is a part of it; below another of its kind, "Week 1 again" in week 5, it
  /// is work.
  func isAnnounced(_ period: Period) -> Bool {
    survey.hasHeading(for: period) && (period.name != .day || daysFollow)
      && (period.name != .week || weeksMayFollow)
      && !open.contains { sections[Int($0.section)].period?.name == period.name }
  }

  /// Whether headings of days may follow in the week or phase around: "Day 1" of another week is
  /// another day.
  private var daysFollow: Bool {
    guard let part = open.last(where: { sections[Int($0.section)].period != nil }),
      part.level < SectionLevel.summary
    else { return true }
    return survey.headings[headingsSeen...].prefix(64).prefix { $0.level > part.level }
      .contains { $0.reading.period?.name == .day }
  }

  /// `- **Weeks 1–2:** …` below `**February:**`: the weeks of a month are counted anew in each, so only
  /// headings behind it announce them.
  private var weeksMayFollow: Bool {
    guard let part = open.last(where: { sections[Int($0.section)].period != nil }),
      part.level >= SectionLevel.summary, sections[Int(part.section)].kind == .month
    else { return true }
    return survey.headings[headingsSeen...].prefix(64).contains { $0.reading.period?.name == .week }
  }

  private func holdsBoxes(below index: Int, level: Int) -> Bool {
    let next = survey.headings[headingsSeen...].first { $0.level <= level }?.block ?? blocks.count
    return survey.hasBox(in: index..<next)
  }

  /// `next` is the level of the heading after this one; 0 where there is none.
  mutating func heading(
    level: Int, reading: HeadingReading, range: ByteRange, line: UInt32, next: Int = 0
  ) {
    closeSections(downTo: level)
    if headingsAreItems, next <= level, reading.role == .plain, !range.isEmpty {
      let item = addItem(.study, range, line: line).index
      return openScope(level: level, .headingItem(item))
    }
    if reading.isNumberedItem, survey.numberedHeadings > 1, reading.period == nil {
      let kind: Item.Kind = reading.role == .project ? .project : .task
      if reading.role != .project {
        let item = addItem(kind, range, line: line).index
        return openScope(level: level, .headingItem(item))
      }
    }
    open(reading, level: level, heading: range, line: line)
  }

  /// Whether a section of this level would stand in a week, phase or the like.
  private func isInPeriod(above level: Int) -> Bool {
    open.contains { $0.level < level && sections[Int($0.section)].period != nil }
  }

  /// `**Week 4:**` below "Success metrics", where headings name the plan's weeks: what is to be there by
  /// then.
  private func isAfterHeadings(_ period: Period?) -> Bool {
    guard let name = period?.name else { return false }
    return survey.headings[..<headingsSeen].suffix(64).contains { $0.reading.period?.name == name }
  }

  /// Opens what a heading's or bold line's words name.
  mutating func open(
    _ reading: HeadingReading, level: Int, heading: ByteRange, line: UInt32, end: Int = .max
  ) {
    let kind = reading.period?.kind
    switch reading.role {
    case .outcomes,
      .deliverable where reading.isDue && kind == nil && !isInPeriod(above: level):
      openSection(
        level: level, kind: .outcomes, reading: reading, heading: heading, line: line,
        content: .outcomes, end: end)
    case .project where kind == nil:
      openSection(
        level: level, kind: .project, reading: reading, heading: heading, line: line,
        content: .project, end: end)
      open[open.count - 1].awaitsName = reading.isRoleAlone && !reading.isPlural
    case .deliverable where kind == nil:
      openScope(level: level, .deliverables)
      if !reading.title.isEmpty, !reading.isRoleAlone {
        addCandidate(reading.title, line: line, kind: .deliverable)
      }
    case .apparatus, .aside, .goal, .focus, .targetTime:
      guard kind == nil, content != .outcomes || level > SectionLevel.summary else {
        fallthrough
      }
      openHidden(
        reading.role, level: level, heading: heading, title: reading.title,
        ordinal: reading.ordinal, line: line, end: end)
    default:
      // Headings below outcomes part them.
      closeSections(downTo: level)
      let isOutcomes =
        content == .outcomes
        && (level < SectionLevel.summary || isAfterHeadings(reading.period))
      openSection(
        level: level, kind: kind ?? .topic, reading: reading, heading: heading, line: line,
        content: isOutcomes ? .outcomes : .items(reading.role == .practice ? .task : .study),
        end: end)
    }
  }

  mutating func html(_ block: Block) {
    var rest = block.range
    // One block may hold several headings, each on its own line.
    var (line, counted) = (block.line, block.range.start)
    while let element = HTMLHeading.first(in: text, rest) {
      htmlItems(ByteRange(counted, element.range.start), line: line)
      line += UInt32(text[counted..<element.range.start].count { $0 == 0x0A })
      counted = element.range.start
      rest = ByteRange(element.end, block.range.end)
      guard element.range != head.range else { continue }
      let reading = HeadingReader.read(text, element.range)
      // "Show the list" only folds what stands below.
      guard element.level > 0 || reading.period != nil else { continue }
      heading(
        level: element.level == 0 ? SectionLevel.summary : element.level,
        reading: reading, range: element.range, line: line)
    }
    htmlItems(ByteRange(counted, block.range.end), line: line)
  }
}
