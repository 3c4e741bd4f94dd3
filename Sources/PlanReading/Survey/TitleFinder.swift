import RoadmapModel

/// Finds the plan's title: the one H1, else a heading that stands for it, else a plain first line.
struct TitleFinder {
  let text: UnsafeBufferPointer<UInt8>
  let blocks: UnsafeBufferPointer<Block>
  let survey: Survey
  private var plain: PlainTitle { PlainTitle(text: text, blocks: blocks) }

  struct Head {
    var range = ByteRange.empty
    /// The block the title was taken from, which opens no section; -1 for none.
    var block = -1
  }

  func find() -> Head {
    if let tight = tightHeading() { return tight }
    let tops = survey.headings.filter { $0.level == 1 }
    // "# Weekly plan – March 2–7": what is dated is the plan.
    let isDated = tops.count == 1 && tops[0].block == survey.headings[0].block
    let firsts = tops.filter {
      let range = blocks[$0.block].range
      return !plain.isFact(range) || (isDated && namesPlan(range))
    }
    if let first = firsts.first {
      if startsLate(first), let found = plain.title() ?? named() ?? standIn().map(head) {
        return found
      }
      if firsts.count == 1, !isPart(first) { return head(first) }
      // Of several with work, none is surely the plan's own, as the front matter's words are.
      if firsts.count(where: { $0.reading.role == .plain }) > 1, let found = named(),
        text[found.range.start..<found.range.end].contains(0x20)
      {
        return found
      }
      // "## Exam log" above "# Python", "# Excel" and "# Access", which part what it names.
      if firsts.count > 2, let found = above(first) { return found }
      if firsts.count > 1, first.reading.period == nil || !leads(first) {
        return firsts.prefix(3).first { !isPart($0) && ($0.reading.period == nil || !leads($0)) }
          .map(head)
          ?? named() ?? above(first) ?? Head()
      }
      return named() ?? htmlTitle() ?? above(first) ?? common(firsts)
        ?? (isWholeWeek(first) ? head(first) : Head())
    }
    if let found = htmlTitle() ?? named() { return found }
    if let line = plain.title(), isAbovePlan(line) { return line }
    if let heading = standIn() { return head(heading) }
    // A fact is a title where there is no other.
    return plain.title() ?? boldPlan()
      ?? survey.headings.first { $0.level == 1 && !isPart($0) }.map(head) ?? plain.lastResort()
      ?? Head()
  }

  /// "Here is a **30-day plan** to …": what a chat calls the plan that it gives, where nothing else does.
  private func boldPlan() -> Head? {
    guard let block = plain.firstShown, case let first = blocks[block], first.kind == .paragraph,
      let open = Lines.firstIndex(of: "**", in: text, first.range),
      let close = Lines.firstIndex(of: "**", in: text, ByteRange(open + 2, first.range.end)),
      (4...80).contains(close - open - 2), namesPlan(ByteRange(open + 2, close))
    else { return nil }
    return Head(range: ByteRange(open + 2, close), block: block)
  }

  /// Where the first H1 is one of the plan's weeks: a heading of a lower level or a plain line above it.
  private func above(_ heading: Survey.Heading) -> Head? {
    if let first = survey.headings.first, first.block < heading.block {
      // "English | [Deutsch](#deutsch)" leads to parts of the text.
      guard first.reading.period == nil, first.reading.role == .plain, !isPart(first),
        Lines.firstIndex(of: "](#", in: text, blocks[first.block].range) == nil
      else { return nil }
      return head(first)
    }
    guard heading.reading.period != nil, let line = plain.title(), line.block < heading.block else {
      return nil
    }
    return line
  }

  /// "# Week 1 to-dos" and "# Week 2 to-dos": the words that they have in common.
  private func common(_ weeks: [Survey.Heading]) -> Head? {
    guard weeks.count > 1, let title = weeks.first?.reading.title, !title.isEmpty,
      case let letters = Lines.letters(text, title), letters != 0,
      weeks.allSatisfy({
        $0.reading.period != nil && Lines.letters(text, $0.reading.title) == letters
      })
    else { return nil }
    return Head(range: title)
  }

  /// "# Week 4: the project" on the first line and no other week: the document is that week's alone.
  private func isWholeWeek(_ heading: Survey.Heading) -> Bool {
    !heading.reading.title.isEmpty && !isPart(heading)
      && blocks[0..<heading.block].allSatisfy { $0.kind == .rule || $0.kind == .html }
  }

  /// Whether most of the plan's lines stand above the heading: it names a part of them, not all. What a
  /// chat says before it gives the plan is less.
  private func startsLate(_ heading: Survey.Heading) -> Bool {
    guard heading.block > 1 else { return false }
    let above = survey.lines(in: 0..<heading.block, blocks)
    return above > 0 && above * 2 >= survey.lines(in: 0..<blocks.count, blocks)
  }

  /// Whether the heading names a part of the document: its contents, one of many equal headings, one
  /// week of several.
  private func isPart(_ heading: Survey.Heading) -> Bool {
    let range = blocks[heading.block].range
    if range.isEmpty || !plain.showsLetters(range) || plain.isAddress(range) { return true }
    if heading.reading.role.holdsNothing, heading.reading.isRoleAlone { return !isFrame(heading) }
    var others = survey.headings.prefix(200)
    others.removeAll { $0.block == heading.block }
    if let period = heading.reading.period, period.name != .year, leads(heading) {
      // "Step 2: the loop" above "Step 2 in short" is the whole still.
      return others.contains {
        $0.reading.period?.name == period.name
          && ($0.reading.period?.span != period.span || heading.reading.title.isEmpty)
      }
    }
    return others.contains {
      blocks[$0.block].range.count == range.count
        && text[blocks[$0.block].range.start..<blocks[$0.block].range.end]
          .elementsEqual(text[range.start..<range.end])
    }
  }

  /// `# Weekly schedule` right above the headings of weeks: it holds nothing itself, so it names all. A
  /// heading that is the only one does too, where the file begins with it.
  private func isFrame(_ heading: Survey.Heading) -> Bool {
    guard let first = survey.headings.first, first.block == heading.block else { return false }
    if survey.headings.count == 1 { return heading.level == 1 && heading.block == 0 }
    guard survey.headings[1].level > heading.level else { return false }
    return !(heading.block..<survey.headings[1].block).contains {
      blocks[$0].kind == .item || blocks[$0].kind == .table
    }
  }

  /// Whether the period's words stand first, not in a bracket behind: "Marathon (Sep–Dec 2025)".
  private func leads(_ heading: Survey.Heading) -> Bool {
    let (range, title) = (blocks[heading.block].range, heading.reading.title)
    guard !title.isEmpty else { return true }
    return Lines.holdsWord(text, ByteRange(range.start, max(title.start, range.start)))
  }

  private func head(_ heading: Survey.Heading) -> Head {
    Head(range: blocks[heading.block].range, block: heading.block)
  }

  /// `title: …`, `title = "…"` of the front matter.
  private func named() -> Head? {
    guard let block = blocks.first, block.kind == .frontMatter else { return nil }
    var at = block.range.start
    while at < block.range.end {
      let end = text[at..<block.range.end].firstIndex(of: 0x0A) ?? block.range.end
      let line = ByteRange(at, end)
      if Lines.firstIndex(of: "title", in: text, line) == at,
        let sign = text[(at + 5)..<end].firstIndex(where: { $0 != 0x20 }),
        text[sign] == 0x3A || text[sign] == 0x3D
      {
        let value = Lines.trimmed(text, ByteRange(sign + 1, end))
        return value.isEmpty ? nil : Head(range: unquoted(value))
      }
      at = end + 1
    }
    return nil
  }

  private func unquoted(_ range: ByteRange) -> ByteRange {
    guard range.count > 2, text[range.start] == 0x22 || text[range.start] == 0x27,
      let close = text[(range.start + 1)..<range.end].lastIndex(of: text[range.start])
    else { return range }
    return ByteRange(range.start + 1, close)
  }

  /// With no H1, a first heading that no other stands beside, or that holds nothing of its own.
  private func standIn() -> Survey.Heading? {
    let headings = survey.headings.drop { plain.isFact(blocks[$0.block].range) || isTalk($0) }
    guard let first = headings.first, !isPart(first), !startsLate(first),
      first.reading.role == .plain || first.reading.role == .goal
    else { return nil }
    let peers = headings.dropFirst().contains { $0.level <= first.level }
    // "1. Strategy" beside "2. Schedule" is a chapter.
    if first.reading.ordinal != nil, peers,
      headings.dropFirst().contains(where: {
        $0.level == first.level && $0.reading.ordinal != nil
      })
    {
      return nil
    }
    guard first.reading.period == nil || (first.reading.period?.name == .year && !peers) else {
      return nil
    }
    guard peers else { return first }
    if let plan = onlyPlan(headings) { return plan }
    // "### Study plan: …" on the first line, whatever stands below.
    if blocks[0..<first.block].allSatisfy({
      $0.kind == .rule || $0.kind == .html || $0.kind == .heading
    }),
      namesPlan(blocks[first.block].range)
    {
      return first
    }
    let following = headings.count > 1 ? headings[headings.startIndex + 1].block : blocks.count
    let holdsList = (first.block..<following).contains {
      blocks[$0].kind == .item || blocks[$0].kind == .table
    }
    return holdsList ? nil : first
  }

  /// "Where you stand" above "Your training plan" and "Warm-ups": the only one that says so names the plan,
  /// where next to nothing stands above it.
  private func onlyPlan(_ headings: ArraySlice<Survey.Heading>) -> Survey.Heading? {
    guard let top = headings.prefix(16).map(\.level).min() else { return nil }
    let plans = headings.prefix(16).filter {
      $0.level == top && namesPlan(blocks[$0.block].range)
    }
    guard plans.count == 1, let plan = plans.first, plan.reading.period == nil || !leads(plan),
      plan.reading.role == .plain, !isPart(plan),
      survey.lines(in: 0..<plan.block, blocks) * 4 <= survey.lines(in: 0..<blocks.count, blocks)
    else { return nil }
    return plan
  }

  /// "Should you read all of it?" above "Your 30-day plan": what a chat asks before it gives the plan.
  private func isTalk(_ heading: Survey.Heading) -> Bool {
    let words = Trim(text: text).heading(blocks[heading.block].range)
    guard !words.isEmpty,
      text[words.start..<words.end].last(where: { $0 != 0x2A && $0 != 0x5F }) == 0x3F
    else { return false }
    return survey.headings.prefix(16).contains {
      $0.level == heading.level && $0.block > heading.block && namesPlan(blocks[$0.block].range)
    }
  }

  private func namesPlan(_ range: ByteRange) -> Bool { LoosePeriod.namesPlan(text, range) }

  /// The text of a `<h1>` element.
  private func htmlTitle() -> Head? {
    for (index, block) in blocks.prefix(12).enumerated() where block.kind == .html {
      guard let element = HTMLHeading.first(in: text, block.range), element.level == 1 else {
        continue
      }
      return Head(range: element.range, block: index)
    }
    return nil
  }

  /// `#Title` without its space in the first line, where no other heading is of its level.
  private func tightHeading() -> Head? {
    guard
      let first = blocks.indices.prefix(3).first(where: {
        blocks[$0].kind != .frontMatter && blocks[$0].kind != .rule
      }),
      blocks[first].kind == .paragraph,
      let found = HashHeading.read(text, blocks[first].range), found.level == 1,
      !survey.headings.contains(where: { $0.level == 1 })
    else { return nil }
    let reading = HeadingReader.read(text, found.range)
    guard reading.period == nil || reading.period?.name == .year, reading.role == .plain else {
      return nil
    }
    return Head(range: found.range, block: first)
  }

  /// Whether the plan's lists or periods follow below the line before any heading does: a heading at
  /// the end is a part of the plan, not its title.
  private func isAbovePlan(_ line: Head) -> Bool {
    guard line.block >= 0, let heading = survey.headings.first?.block, heading > line.block else {
      return false
    }
    return (line.block + 1..<heading).contains {
      switch blocks[$0].kind {
      case .item, .table: true
      case .paragraph:
        MarkReader.read(text, blocks[$0].range)?.box.isWritten == true
          || PlainHeading.read(text, blocks[$0].range) != nil
      default: false
      }
    }
  }
}
