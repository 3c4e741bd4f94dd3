import RoadmapModel

/// Markdown lists, and the decision that every marked line needs: item, remark or section?
extension PlanBuilder {
  /// Reads the first paragraph of a list item and answers the index past it.
  mutating func listItem(_ index: Int) -> Int {
    let end = Int(blocks[index].next)
    let first = index + 1
    guard first < end, blocks[first].kind == .paragraph else {
      var wrapper = OpenItem(end: end, item: nest.last?.item ?? -1)
      if first < end, blocks[first].kind == .orderedList, legendEnd <= index, quoteEnd <= index {
        wrapper.firstWithin = items.count
      }
      nest.append(wrapper)
      return first
    }
    var range = blocks[first].range
    let mark = Lines.beginsAsWord(text, range) ? nil : MarkReader.read(text, range)
    var next = first + 1
    while next < end, blocks[next].kind == .continuation,
      !Lines.hasHardBreak(text, after: range.end),
      Self.startsNothing(text, blocks[next].range), ListMark.continued(text, blocks[next]).isEmpty,
      !LinkReader.isWikiLink(text, blocks[next].range),
      !Self.standsAlone(
        text, blocks[next], below: blocks[index], hasPlainPeriods: survey.hasPlainPeriods)
    {
      range.upper = blocks[next].range.upper
      next += 1
    }
    if isContinued(next, before: end) { range = Lines.withoutHardBreak(text, range) }
    if legendEnd > index || (quoteEnd > index && mark?.box.isWritten != true) {
      addNote(range, line: blocks[first].line)
      if quoteEnd <= index { evidence.addRemark(blocks[first].line, section: section, .legend) }
      nest.append(OpenItem(end: end, item: -1, holdsNotes: true))
      return next
    }
    if let reading = countedPeriod(index, range) {
      open(
        reading, level: SectionLevel.bold(reading.period),
        heading: ByteRange(blocks[index].range.start, range.end), line: blocks[first].line)
      nest.append(OpenItem(end: end, item: -1))
      return next
    }
    let parent =
      nest.last
      ?? OpenItem.waiting(
        introducer, hasBox: isOrdered(introducer) && items[Int(introducer)].boxColumn > 0)
    let widened = mark.map { mark in
      var mark = mark
      // `~~[ ] Sails~~` ends before its strokes.
      let isStruck = mark.range.start > range.start && mark.text.end + 2 == range.end
      mark.text.upper = max(isStruck ? mark.text.upper : range.upper, mark.text.lower)
      return mark
    }
    var made = bullet(
      range, mark: widened, line: blocks[first].line, within: parent, subtree: next..<end)
    made.end = end
    made.column = Int(blocks[index].column)
    nest.append(made)
    while isContinued(next, before: end) {
      var block = blocks[next]
      if isContinued(next + 1, before: end) {
        block.range = Lines.withoutHardBreak(text, block.range)
      }
      // To Markdown a lazy line goes on with the item; marked, it stands for itself.
      while let last = nest.last, last.column >= Int(block.column) { nest.removeLast() }
      if !nest.isEmpty, LinkReader.isWikiLink(text, block.range) {
        // `[[Note]]` indented below a line: to its author one of its parts.
        bulleted(block.range, line: block.line, column: Int(block.column))
        next += 1
        continue
      }
      if nest.isEmpty, BulletReader.isPointer(text, block.range) {
        addNote(block.range, line: block.line)
        next += 1
        continue
      }
      line(block.range, line: block.line, column: Int(block.column), index: next, isAlone: false)
      next += 1
    }
    return next
  }

  private func isContinued(_ next: Int, before end: Int) -> Bool {
    next < end && blocks[next].kind == .continuation
  }

  /// `1. Hafta`, `2. Woche`: a numbered line to Markdown, a week to its author. Only its number makes
  /// a period of it.
  @inline(__always)
  private func countedPeriod(_ index: Int, _ range: ByteRange) -> HeadingReading? {
    guard survey.hasPlainPeriods, nest.isEmpty, blocks[index].marker == 0x2E,
      PlainHeading.read(text, range)?.period == nil
    else { return nil }
    return PlainHeading.read(text, ByteRange(blocks[index].range.start, range.end))
  }

  private static func startsNothing(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> Bool {
    MarkReader.read(text, range) == nil && LooseMark.read(text, range) == nil
      && BulletReader.text(after: text, range) == nil
      && TightBullet.read(text, range)?.kind != .sure
      && HashHeading.read(text, range)?.level ?? 0 < 2
  }

  /// `📌 Keep it short`, `**Practice:**`, `Week 2: Web` right below a list, not indented: to Markdown
  /// the line goes on with the last item, to its author it does not.
  private static func standsAlone(
    _ text: UnsafeBufferPointer<UInt8>, _ block: Block, below item: Block, hasPlainPeriods: Bool
  ) -> Bool {
    guard block.column <= item.column else { return false }
    // `-Word` below `- Word`.
    if text[block.range.start] == item.marker, TightBullet.read(text, block.range) != nil {
      return true
    }
    if Emoji.length(text, at: block.range.start, end: block.range.end) > 0 { return true }
    if let label = LabelReader.read(text, block.range) {
      return label.rest.isEmpty || label.role != .plain || label.period != nil
    }
    return hasPlainPeriods && PlainHeading.read(text, block.range) != nil
  }

  /// Decides what a marked line is: an item, a section, a remark. Whether the list it stands in is work
  /// is decided when all of it is known.
  mutating func bullet(
    _ range: ByteRange, mark: BoxReading?, line: UInt32, within parent: OpenItem?,
    subtree: Range<Int>
  ) -> OpenItem {
    let end = subtree.upperBound
    let mark = mark ?? survey.innerBox(text, range)
    let isBox = mark?.box.isWritten ?? false
    let body = mark?.text ?? range
    if body.isEmpty || Self.showsNothing(text, body)
      || (isBefore(mark, body)
        && (isBox ? Legend.isEntry(text, body) : Legend.isMeaning(text, body)))
    {
      return passed(parent, end: end)
    }
    if let parent, parent.holdsNotes, !isBox {
      return remark(range, line: line, end: end, because: parent.leftOut)
    }
    if isBox, isTracker(body, subtree) {
      return remark(range, line: line, end: end, because: .summary)
    }
    if !isBox, subtree.isEmpty, Self.tellsWhen(text, body) {
      return remark(range, line: line, end: end, because: .measures)
    }
    let column = mark.map { self.column(of: $0.range.start) } ?? 0
    if content == .outcomes {
      // Below outcomes `✅` decorates; a box that its author ticks confirms.
      let isTicked = mark?.box.isAlwaysBox ?? false
      return item(
        .outcome, body, line: line, parent: parent, mark: isTicked ? mark : nil, end: end,
        boxColumn: isTicked ? column : 0)
    }
    if let label = LabelReader.read(text, body),
      let made = labelled(
        label, body, line: line, parent: parent, mark: mark, isBox: isBox, subtree: subtree)
    {
      return made
    }
    if case .deliverables = content {
      return item(
        .deliverable, body, line: line, parent: parent, mark: mark, end: end, boxColumn: column)
    }
    if isBox {
      return item(
        kind(within: parent), body, line: line, parent: parent, mark: mark, end: end,
        boxColumn: column)
    }
    return unboxed(
      body, range, mark: mark, line: line, parent: parent, subtree: subtree, boxColumn: column)
  }

  /// A box among the words or behind them was looked at for a legend where it was found.
  private func isBefore(_ mark: BoxReading?, _ body: ByteRange) -> Bool {
    mark.map { $0.range.end <= body.start } ?? false
  }

  /// `- [ ] 🚀`, `- [ ] <!-- later -->`, white space: a box with no words is an empty one.
  private static func showsNothing(
    _ text: UnsafeBufferPointer<UInt8>, _ body: ByteRange
  ) -> Bool {
    switch text[body.start] {
    case 0x00...0x21, 0x25, 0x26, 0x3C, 0x80...0xFF: InlineText.plain(text, body).isEmpty
    default: false
    }
  }

  /// `- [ ] Pick two of:`, `- [ ] Deliverables:`: what its bullets are is said, boxes or not.
  private func holdsBullets(_ box: OpenItem) -> Bool {
    guard box.opensList, box.item >= 0 else { return false }
    return box.childKind != nil || items[Int(box.item)].choice != nil
  }

  private func isTracker(_ body: ByteRange, _ subtree: Range<Int>) -> Bool {
    subtree.isEmpty && survey.isTracker(body, text)
  }

  private mutating func unboxed(
    _ body: ByteRange, _ range: ByteRange, mark: BoxReading?, line: UInt32, parent: OpenItem?,
    subtree: Range<Int>, boxColumn: Int
  ) -> OpenItem {
    let end = subtree.upperBound
    if survey.hasBox(in: subtree), parent?.item ?? -1 < 0, parent?.childKind == nil {
      return group(HeadingReader.read(text, body), body, line: line, end: end)
    }
    if let parent, parent.hasBox, !holdsBullets(parent), !survey.hasBox(in: subtree) {
      // Below a line with a box, a bullet without one tells more of it.
      return remark(range, line: line, end: end)
    }
    if Lines.startsWithTimeOfDay(text, body), !survey.timesAreWork {
      evidence.addRemark(line, section: section, .timetable)
      return passed(parent, end: end, holdsNotes: true)
    }
    if Lines.isAnchorLink(text, body) {
      evidence.addRemark(line, section: section, .summary)
      return passed(parent, end: end, holdsNotes: true)
    }
    if subtree.isEmpty, FormBlank.isField(text, body) {
      return remark(range, line: line, end: end, because: .measures)
    }
    var (namesPeriod, namesWeekday) = (false, false)
    if parent?.item ?? -1 < 0, let reading = PlainHeading.read(text, body),
      let period = reading.period
    {
      namesPeriod = period.numbering == .counted
      namesWeekday = period.numbering == .weekday
      let holdsList = holdsList(subtree)
      if holdsList, period.isSitting, !reading.title.isEmpty, holdsFields(subtree) {
        // "Day 1–2: Pointers" with its resource and its exercise is one day's work, "Lecture 3: Pointers" with
        // its theory and its practice one lecture's.
        var made = item(
          kind(within: parent), body, line: line, parent: parent, mark: mark, end: end,
          boxColumn: boxColumn)
        made.holdsNotes = true
        return made
      }
      if holdsList, isGroup(before: end) { return group(reading, body, line: line, end: end) }
      if isAnnounced(period), subtree.upperBound == 0 || isOverview(subtree.lowerBound) {
        evidence.addRemark(line, section: section, .summary)
        return OpenItem(end: end, item: -1, holdsNotes: true)
      }
    }
    var made = item(
      kind(within: parent), body, line: line, parent: parent, mark: mark, end: end,
      boxColumn: boxColumn)
    made.holdsNotes =
      made.holdsNotes
      || (!namesPeriod && holdsSameFields(subtree, isNumbered: parent == nil && isNumbered(body)))
    if namesPeriod, made.item >= 0 { evidence.changeLast { $0.namesPeriod = true } }
    if namesWeekday, made.item >= 0 { evidence.changeLast { $0.namesWeekday = true } }
    return made
  }

  @inline(__always)
  private func kind(within parent: OpenItem?) -> Item.Kind {
    if let kind = parent?.childKind { return kind }
    switch content {
    case .items(let kind): return kind
    case .project: return .project
    case .deliverables: return .deliverable
    case .outcomes: return .outcome
    case .headingItem: return .study
    }
  }

  private mutating func item(
    _ kind: Item.Kind, _ body: ByteRange, line: UInt32, parent: OpenItem?, mark: BoxReading?,
    end: Int, boxColumn: Int = 0, isNamed: Bool = false
  ) -> OpenItem {
    let isBox = mark?.box.isWritten ?? false
    if case .headingItem(let heading) = content, parent == nil, !isBox {
      notes.append(OwnedNote(owner: -1 - heading, note: Note(range: body, line: line)))
      return OpenItem(end: end, item: -1, holdsNotes: true)
    }
    var above = parent?.item ?? -1
    if case .headingItem(let heading) = content, above < 0 { above = heading }
    let made = addItem(
      kind, body, line: line, parent: above, mark: mark?.state ?? .open,
      boxColumn: mark == nil ? 0 : boxColumn, box: mark?.box,
      isNamed: isNamed || kind == .outcome || kind == .deliverable)
    if isBox { open[open.count - 1].hasBoxes = true }
    return OpenItem(
      end: end, item: made.index, opensList: made.opensList, childKind: parent?.childKind,
      hasBox: isBox)
  }

  /// A line that is nothing itself: what is nested in it belongs to what stands around it.
  @inline(__always)
  private func passed(_ parent: OpenItem?, end: Int, holdsNotes: Bool = false) -> OpenItem {
    OpenItem(
      end: end, item: parent?.item ?? -1, opensList: parent?.opensList ?? false,
      childKind: parent?.childKind, holdsNotes: holdsNotes)
  }

  /// `reason`: why the line is no item, which holds for those below it.
  private mutating func remark(
    _ range: ByteRange, line: UInt32, end: Int, because reason: LeftOut.Reason? = nil
  ) -> OpenItem {
    if let reason { evidence.addRemark(line, section: section, reason) }
    addNote(range, line: line)
    return OpenItem(end: end, item: nest.last?.item ?? -1, holdsNotes: true, leftOut: reason)
  }

  /// A list item that holds a list of its own and is a heading to its author.
  private mutating func group(
    _ reading: HeadingReading, _ body: ByteRange, line: UInt32, end: Int
  ) -> OpenItem {
    open(
      reading, level: SectionLevel.listItem + nest.count, heading: body, line: line, end: end)
    return OpenItem(end: end, item: -1)
  }

  /// A label in a list: `- **Deliverable**: a CLI`, `- Resources: …`; `nil` where it says nothing.
  private mutating func labelled(
    _ label: LabelReading, _ body: ByteRange, line: UInt32, parent: OpenItem?, mark: BoxReading?,
    isBox: Bool, subtree: Range<Int>
  ) -> OpenItem? {
    let end = subtree.upperBound
    let named: Item.Kind
    switch label.role {
    case .project where !isBox && isOfAll(label), .deliverable where !isBox && isOfAll(label):
      return remark(body, line: line, end: end, because: .goals)
    case .deliverable: named = .deliverable
    case .project: named = .project
    case .outcomes: named = .outcome
    // Below a box the label only tells where the practice is found, or what it is.
    case .practice where parent?.hasBox ?? false && !isBox: return nil
    case .practice: named = .task
    case .apparatus where setsTimeAside(label.label) || isSkill(label, subtree): return nil
    case .focus where label.rest.isEmpty && !holdsList(subtree): return nil
    case .apparatus where mayStandIn(label, isBox, parent),
      .focus where mayStandIn(label, isBox, parent),
      .goal where mayStandIn(label, isBox, parent) && sections[Int(section)].period != nil:
      // A week that is all `Reading: chapter 3` and `Video: lecture 2`, a day that is all
      // `Topic: sorting`, is one of these.
      open[open.count - 1].candidates.append(
        .init(
          range: body, line: line, kind: .study, standsIn: true,
          isSpareFor: label.role.holdsNothing ? .resources : .goals, isGoal: label.role == .goal))
      return OpenItem(end: end, item: -1, holdsNotes: true)
    case .goal, .focus, .targetTime, .apparatus:
      guard !isBox else { return nil }
      if label.role == .goal, label.rest.isEmpty, parent == nil, holdsList(subtree) {
        openHidden(
          .goal, level: SectionLevel.listItem + nest.count, heading: label.label, line: line,
          end: end)
        return OpenItem(end: end, item: -1)
      }
      return remark(
        body, line: line, end: end, because: label.role.holdsNothing ? .resources : .goals)
    case .plain where !isBox && isField(label, subtree),
      .aside where !isBox && isField(label, subtree):
      return remark(body, line: line, end: end, because: .measures)
    case .plain, .tasks, .options, .aside: return nil
    }
    if named == .project, parent == nil, !isBox, !label.rest.isEmpty {
      var reading = HeadingReader.read(text, label.label)
      reading.role = .project
      reading.title = .empty
      open(
        reading, level: SectionLevel.listItem + nest.count, heading: label.label, line: line,
        end: end)
      addCandidate(label.rest, line: line, kind: .project)
      return OpenItem(end: end, item: -1)
    }
    guard !label.rest.isEmpty else {
      if isBox || named == .project || parent?.item ?? -1 >= 0 {
        var made = item(
          named, body, line: line, parent: parent, mark: mark, end: end,
          boxColumn: mark == nil ? 0 : column(of: mark?.range.start ?? body.start), isNamed: true)
        made.opensList = true
        made.childKind = named
        return made
      }
      return OpenItem(end: end, item: -1, childKind: named)
    }
    return item(
      named, label.rest, line: line, parent: parent, mark: mark, end: end,
      boxColumn: mark.map { column(of: $0.range.start) } ?? 0, isNamed: named != .task)
  }

  /// Whether a line that only labels something is the work where its section holds no other.
  private func mayStandIn(_ label: LabelReading, _ isBox: Bool, _ parent: OpenItem?) -> Bool {
    !isBox && parent == nil && content == .items(.study) && !label.rest.isEmpty
  }

  /// The column, from 1, of an offset in its line.
  @inline(__always)
  private func column(of offset: Int) -> Int {
    var start = offset
    while start > 0, text[start - 1] != 0x0A, offset - start < 0xFFFF { start -= 1 }
    return offset - start + 1
  }
}
