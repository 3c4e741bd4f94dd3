import RoadmapModel

/// Lines of text that stand in no Markdown list: tick boxes, labels, bold lines, remarks.
extension PlanBuilder {
  /// Reads a paragraph line by line and answers the index past it.
  mutating func paragraph(_ index: Int) -> Int {
    var next = index + 1
    while next < blocks.count, blocks[next].kind == .continuation { next += 1 }
    isBrokenByHand = next - index > 2 && areBroken(index..<next)
    defer { isBrokenByHand = false }
    var at = index == head.block ? index + 1 : index
    while at < next {
      let isBroken = Lines.breakTag(text, blocks[at].range) != nil
      var range = Lines.withoutBreakTags(text, blocks[at].range)
      let line = blocks[at].line
      let column = Int(blocks[at].column)
      let start = at
      at += 1
      if range.isEmpty { continue }
      // A sentence wrapped over lines is one remark; a marked line always stands for itself.
      if at < next, !isBroken, let end = filledLabel(start, next) {
        range.upper = blocks[end - 1].range.upper
        at = end
      } else if at < next, !isBroken, !isMarked(range, start), !startsPeriod(range) {
        while at < next, !Lines.hasHardBreak(text, after: range.end), isWrapped(range, at) {
          range.upper = blocks[at].range.upper
          at += 1
        }
      }
      if at < next { range = Lines.withoutHardBreak(text, range) }
      self.line(range, line: line, column: column, index: start, isAlone: next - index == 1)
    }
    return next
  }

  /// Whether their author ended each of the lines below a heading himself, and labels none.
  private mutating func areBroken(_ lines: Range<Int>) -> Bool {
    guard lines.lowerBound > 0, blocks[lines.lowerBound - 1].kind == .heading else { return false }
    for line in lines {
      let range = blocks[line].range
      if line + 1 < lines.upperBound, !Lines.hasHardBreak(text, after: range.end) { return false }
      if label(range) != nil { return false }
    }
    return true
  }

  /// Past the lines of "**Why:** …", "Project: …" that only a column broke; `nil` where the line ends with
  /// its words.
  private mutating func filledLabel(_ start: Int, _ end: Int) -> Int? {
    guard let label = label(blocks[start].range), label.isBold || label.role != .plain,
      !label.rest.isEmpty, label.period == nil
    else { return nil }
    var last = start + 1
    while last < end, !isMarked(blocks[last].range, last), !startsPeriod(blocks[last].range),
      label.isBold || text[blocks[last].range.start] &- 0x61 < 26
    {
      last += 1
    }
    return FilledLines.areOne(text, blocks[start..<last]) ? last : nil
  }

  private mutating func isMarked(_ range: ByteRange, _ index: Int) -> Bool {
    if survey.innerBox(text, range) != nil || numbered(range, index) != nil { return true }
    if Lines.beginsAsWord(text, range) { return label(range) != nil || isTimed(range, index) }
    return TreeMark.read(text, range) != nil || MarkReader.read(text, range) != nil
      || LooseMark.read(text, range) != nil
      || BulletReader.text(after: text, range) != nil || label(range) != nil
      || HashHeading.read(text, range) != nil || tightBullet(range, index) != nil
      || !ListMark.continued(text, blocks[index]).isEmpty || isTimed(range, index)
  }

  /// Whether this line goes on with the sentence of the line above.
  private mutating func isWrapped(_ above: ByteRange, _ index: Int) -> Bool {
    let block = blocks[index]
    let last = text[above.end - 1]
    if linesAreItems || last == 0x3A || last == 0x2E { return false }
    if survey.hasNoLists, isBelowPeriod, above.count < 60 { return false }
    return quoteEnd == 0 && !(survey.isBare && (block.column > 0 || isBelowPeriod))
      && !isMarked(block.range, index)
      && !startsPeriod(block.range)
  }

  /// In a text without any mark, the lines below a period are its list.
  var isBelowPeriod: Bool { sections[Int(section)].period != nil }

  /// Lines broken by hand below a heading in a week are a list without marks.
  private var isListOfPeriod: Bool { isBrokenByHand && isInPeriod }

  private var isPracticeOfPeriod: Bool {
    let section = evidence.sections[Int(section)]
    return section.isPractice && !section.isLabel && isInPeriod
  }

  private var isInPeriod: Bool { open.contains { sections[Int($0.section)].period != nil } }

  /// In a text that lost its marks, the paragraphs of a week are its lines.
  var isPastedWork: Bool {
    survey.isPasted && evidence.sections[Int(section)].hides == .plain && isInPlainPeriod
  }

  var isInPlainPeriod: Bool { survey.hasPlainPeriods && isInPeriod }

  /// Whether a line says too little for a paragraph: no sentence, and not long, links aside.
  private func isTerse(_ range: ByteRange) -> Bool {
    guard !Sentence.ends(text, range) else { return false }
    return range.count <= 120 || (range.count <= 240 && text[range.end - 1] == 0x29)
  }

  func startsPeriod(_ range: ByteRange) -> Bool {
    survey.hasPlainPeriods && PlainHeading.read(text, range) != nil
  }

  /// Lines that Markdown takes for code because the author indented the bullets. A single one may be code.
  mutating func indentedLines(_ index: Int) {
    let block = blocks[index]
    let lines = IndentedLine.lines(text, block)
    // A form feed alone is code to Markdown, and no line.
    guard let first = lines.first else { return }
    let isMarked = lines.count > 1 && lines.allSatisfy { !$0.body.isEmpty }
    if lines.count > 1, survey.indentsLists, !survey.isBare, isInPeriod,
      blocks[index - 1].kind == .heading, IndentedLine.areWords(lines, text)
    {
      for line in lines { bulleted(line.range, line: line.line, column: line.column) }
      return
    }
    guard
      isMarked || survey.isBare || BulletReader.text(after: text, first.range) != nil
        || MarkReader.read(text, first.range) != nil
    else { return }
    for line in lines {
      if isMarked {
        bulleted(line.body, line: line.line, column: line.column)
      } else {
        self.line(line.range, line: line.line, column: line.column, index: -1, isAlone: false)
      }
    }
  }

  mutating func line(
    _ range: ByteRange, line: UInt32, column: Int, index: Int, isAlone: Bool
  ) {
    if quoteEnd > index, index >= 0,
      (MarkReader.read(text, range) ?? LooseMark.read(text, range))?.box.isWritten != true
    {
      return quoted(range, line: line, index)
    }
    if let branch = TreeMark.read(text, range), nest.isEmpty {
      return self.branch(branch.body, line: line, column: branch.column)
    }
    if !Lines.beginsAsWord(text, range),
      signed(range, line: line, column: column, index: index, isAlone: isAlone)
    {
      return
    }
    if let mark = survey.innerBox(text, range), !isAboveList(index), !startsPeriod(range),
      label(range)?.period == nil
    {
      return marked(range, mark, line: line, column: column)
    }
    if let body = numbered(range, index) {
      if text[body.start] == 0x2A || text[body.start] == 0x5F { startNumbered(body) }
      bulleted(body, line: line, column: column)
      if body.start == range.start, holdsParts(index) { introducer = lineItems.last?.item ?? -1 }
      return
    }
    if survey.isBare, column > 0, nest.isEmpty, label(range) == nil {
      // In a text without any mark the author's indentation is the list.
      return bulleted(range, line: line, column: column)
    }
    if isTimed(range, index) { return timed(range, line: line, column: column) }
    dropLineItems()
    if Lines.endsInColon(text, range), nest.isEmpty, Remarks.isOfEach(text, range) {
      return openHidden(.aside, level: SectionLevel.label, heading: range, line: line)
    }
    if let label = label(range) {
      if label.isBold, label.rest.isEmpty, nest.isEmpty, Remarks.isOfEach(text, label.label) {
        return openHidden(.aside, level: SectionLevel.bold, heading: range, line: line)
      }
      if saysWhen(label, line: line, isAboveList: isAboveList(index)) {
        return addNote(range, line: line)
      }
      return labelled(label, range, line: line)
    }
    if nest.isEmpty, survey.hasPlainPeriods, let reading = PlainHeading.read(text, range) {
      return open(
        reading, level: SectionLevel.bold(reading.period), heading: range, line: line)
    }
    if isAlone, nest.isEmpty, let words = DrawnHeading.read(text, range) {
      return open(
        HeadingReader.read(text, words),
        level: survey.headings.isEmpty ? SectionLevel.summary : SectionLevel.bold,
        heading: words, line: line)
    }
    if isAlone, let reading = tightLabel(range, index) {
      return open(
        reading, level: plainLevel(SectionLevel.label, index), heading: range, line: line)
    }
    if isAlone, let reading = bareHeading(range, index) {
      return open(
        reading, level: plainLevel(SectionLevel.bold, index), heading: range, line: line)
    }
    if survey.isBare || survey.isPasted, let reading = bareLabel(range, index) {
      return open(reading, level: SectionLevel.bold, heading: range, line: line)
    }
    plain(range, line: line)
  }

  /// `💡 Tips`, `Recursos`: in a text without any mark the first line of a paragraph that says no more
  /// than what the lines below are.
  private func bareLabel(_ range: ByteRange, _ index: Int) -> HeadingReading? {
    guard nest.isEmpty, index >= 0, blocks[index].kind == .paragraph, range.count <= 60 else {
      return nil
    }
    let reading = HeadingReader.read(text, range)
    guard reading.isRoleAlone, reading.role.holdsNothing || reading.role == .outcomes else {
      return nil
    }
    return reading
  }

  /// Takes a line that begins with a box, a bullet or `#`; false where it has none of them.
  private mutating func signed(
    _ range: ByteRange, line: UInt32, column: Int, index: Int, isAlone: Bool
  ) -> Bool {
    if let mark = MarkReader.read(text, range) ?? LooseMark.read(text, range) {
      // "🟢 WEEK 2": the picture adorns the heading.
      if !mark.box.isWritten, nest.isEmpty, startsPeriod(mark.text) { return false }
      // "✅ Outcome:" and `✅ **1. Hull**` above a list likewise.
      if !mark.box.isWritten, nest.isEmpty, isAboveList(index), !mark.text.isEmpty,
        let label = LabelReader.read(text, mark.text), label.rest.isEmpty,
        label.isBold && !survey.hasLooseBox
          || label.role != .plain && Lines.endsInColon(text, mark.text)
      {
        dropLineItems()
        labelled(label, mark.text, line: line)
        return true
      }
      // What adorns one line says nothing of the list or table above it.
      if !mark.box.isBox, nest.isEmpty, lineItems.isEmpty, survey.boxes.isEmpty {
        evidence.startList(ListEvidence())
      }
      marked(range, mark, line: line, column: column)
      return true
    }
    if let body = BulletReader.text(after: text, range) {
      if nest.isEmpty, isAlone || isAboveList(index) && Lines.endsInColon(text, body),
        text[range.start] >= 0xE2, Remarks.isOutcomesIntro(text, body)
      {
        // "👉 After 30 days you can:", "👉 After a month you will play songs!"
        dropLineItems()
        plain(body, line: line)
        return true
      }
      // "📅 Module 1: …" likewise, where the heading stands in a text that lost its marks.
      if text[range.start] >= 0xF0, nest.isEmpty, startsPeriod(body) { return false }
      if survey.bulletsNamePeriods, nest.isEmpty, let reading = PlainHeading.read(text, body) {
        open(
          reading, level: SectionLevel.bold(reading.period), heading: body, line: line)
        return true
      }
      if nest.isEmpty, isAboveList(index), let label = LabelReader.read(text, body), label.isBold,
        label.rest.isEmpty
      {
        // `🔹 **Backend**` above bullets: the picture adorns the label.
        dropLineItems()
        labelled(label, body, line: line)
      } else if isAlone, text[range.start] < 0x80, nest.isEmpty, isAboveList(index) {
        open(
          HeadingReader.read(text, range), level: SectionLevel.bold, heading: range,
          line: line)
      } else {
        bulleted(body, line: line, column: column)
        // 👉 and 🔹 may adorn a line as well as make a list of several.
        let isPicture = text[range.start] >= 0xF0 && nest.isEmpty && lineItems.last?.item ?? -1 >= 0
        if isPicture { evidence.changeLast { $0.isAdorned = true } }
      }
      return true
    }
    if let body = tightBullet(range, index) {
      bulleted(body, line: line, column: column)
      return true
    }
    if index >= 0, case let body = ListMark.continued(text, blocks[index]), !body.isEmpty {
      bulleted(body, line: line, column: column)
      return true
    }
    guard nest.isEmpty, let heading = HashHeading.read(text, range), isAlone || heading.level > 1
    else { return false }
    dropLineItems()
    self.heading(
      level: heading.level, reading: HeadingReader.read(text, heading.range),
      range: heading.range, line: line)
    return true
  }

  /// `-Word`: a bullet whose author left its space out, not a line that goes on with a hyphen or begins
  /// a footnote.
  private func tightBullet(_ range: ByteRange, _ index: Int) -> ByteRange? {
    guard index >= 0, let (body, kind) = TightBullet.read(text, range) else { return nil }
    if kind == .sure { return body }
    let mark = text[range.start]
    if text[blocks[index].range.start] != mark { return nil }
    if isTight(index - 1, mark) || (mark == 0x2A && isTight(index + 1, mark)) { return body }
    return mark != 0x2A && blocks[index].kind == .paragraph ? body : nil
  }

  /// Whether a line begins with this mark, or is the first of an item that does.
  private func isTight(_ index: Int, _ mark: UInt8) -> Bool {
    guard index >= 0, index < blocks.count,
      blocks[index].kind == .paragraph || blocks[index].kind == .continuation
    else { return false }
    if text[blocks[index].range.start] == mark {
      return TightBullet.read(text, blocks[index].range) != nil
    }
    return index > 0 && blocks[index - 1].kind == .item && blocks[index - 1].marker == mark
  }

  mutating func label(_ range: ByteRange) -> LabelReading? {
    labels.label(range, text, survey)
  }

  /// Whether a list follows at once: `1️⃣ Foundations` above bullets names them.
  func isAboveList(_ index: Int) -> Bool {
    index + 1 < blocks.count
      && (blocks[index + 1].kind == .bulletList || blocks[index + 1].kind == .orderedList)
  }

  /// A quote holds remarks; its author's goal for the plan may be one of them.
  private mutating func quoted(_ range: ByteRange, line: UInt32, _ index: Int) {
    if goal.isEmpty, section == 0, let label = LabelReader.read(text, range), label.role == .goal {
      goal = label.rest
    } else {
      quotedNote(range, line: line, isOfList: !ListMark.body(text, range).isEmpty, index)
    }
  }

  /// A line without any mark: a project's or deliverable's words, or a remark.
  private mutating func plain(_ range: ByteRange, line: UInt32) {
    guard nest.isEmpty else { return addNote(range, line: line) }
    introducer = -1
    if survey.isBare, sections.count > 1, Sentence.asksOrEnds(text, range),
      Remarks.isSignoff(text, range)
    {
      addNote(range, line: line)
      return openHidden(.apparatus, level: 1, heading: .empty, line: line)
    }
    switch content {
    case .deliverables where Lines.endsInColon(text, range):
      introduction(range, line: line)
    case .project:
      addCandidate(range, line: line, kind: .project)
    case .deliverables:
      addCandidate(range, line: line, kind: .deliverable)
    case .outcomes where !Lines.endsInColon(text, range):
      addCandidate(range, line: line, kind: .outcome)
    case .items where Lines.endsInColon(text, range):
      introduction(range, line: line)
    case .items where linesAreItems && isTerse(range):
      bulleted(range, line: line, column: 1)
    case .items where (isBelowPeriod || isListOfPeriod) && isTerse(range) || isPastedWork:
      open[open.count - 1].candidates.append(
        .init(
          range: range, line: line, kind: .study, standsIn: true,
          isUnmarked: !survey.isBare && !isPastedWork && !isListOfPeriod))
    case .items where isPracticeOfPeriod && (isTerse(range) || text[range.start] == 0x5B):
      // "Homework" above a line or two, and no list.
      open[open.count - 1].candidates.append(
        .init(range: range, line: line, kind: .task, standsIn: true))
    default:
      open[open.count - 1].hasProse = true
      addNote(range, line: line)
    }
    if !items.isEmpty, Remarks.isSignoff(text, range) {
      // What an assistant offers at the end is no part of the plan.
      openHidden(.apparatus, level: 1, heading: .empty, line: line)
    }
  }

  /// "By the end of the month you will be able to:", "Pick two of these:".
  private mutating func introduction(_ range: ByteRange, line: UInt32) {
    let reading = HeadingReader.read(text, range)
    if Remarks.isAgain(text, range), open[open.count - 1].hasItems {
      return openHidden(.aside, level: SectionLevel.label, heading: range, line: line)
    }
    if reading.role == .outcomes, content == .outcomes {
      addSectionNote(range, line: line)
    } else if reading.role == .outcomes || reading.choice != nil || reading.role.holdsNothing {
      open(reading, level: SectionLevel.label, heading: range, line: line)
    } else {
      closeSections(downTo: SectionLevel.label)
      addNote(range, line: line)
    }
  }
}
