package import RoadmapModel

/// Markdown lists, and the decision that every marked line needs: item, remark or section?
extension PlanBuilder {
  mutating func startList(_ index: Int) {
    if quoteEnd <= index, Legend.isList(index, text, blocks) { legendEnd = Int(blocks[index].next) }
    if !nest.isEmpty || quoteEnd > index { return }
    dropLineItems()
    if blocks[index].kind == .orderedList {
      orderedList = index
    } else if introducer < 0, let item = orderedItem(before: index) {
      introducer = item
    }
  }

  /// `1. Topic`, then bullets at the same indent, then `2. Next`: to the author the bullets are the
  /// number's own, though Markdown sees three lists.
  @inline(__always)
  private func orderedItem(before index: Int) -> Int32? {
    let before = orderedList
    guard let last = items.last, before >= 0, Int(blocks[index].next) < blocks.count,
      Int(blocks[before].next) == index, Int(blocks[before + 1].next) == index,
      blocks[before + 1].line == last.line
    else { return nil }
    let after = blocks[Int(blocks[index].next)]
    let isNumbered = after.kind == .orderedList && after.number == blocks[before].number + 1
    return isNumbered || blocks[before].number > 1 ? Int32(items.count - 1) : nil
  }

  /// Reads the first paragraph of a list item and answers the index past it.
  mutating func listItem(_ index: Int) -> Int {
    let end = Int(blocks[index].next)
    let first = index + 1
    guard first < end, blocks[first].kind == .paragraph else {
      nest.append(OpenItem(end: end, item: nest.last?.item ?? -1))
      return first
    }
    var range = blocks[first].range
    let mark = Lines.beginsAsWord(text, range) ? nil : MarkReader.read(text, range)
    var next = first + 1
    while next < end, blocks[next].kind == .continuation,
      !Lines.hasHardBreak(text, after: range.end),
      Self.startsNothing(text, blocks[next].range),
      !Self.standsAlone(
        text, blocks[next], below: blocks[index], hasPlainPeriods: survey.hasPlainPeriods)
    {
      range.upper = blocks[next].range.upper
      next += 1
    }
    if quoteEnd > index || legendEnd > index {
      addNote(range, line: blocks[first].line)
      nest.append(OpenItem(end: end, item: -1, holdsNotes: true))
      return next
    }
    if let reading = countedPeriod(index, range) {
      open(
        reading, level: OpenSection.Level.bold(reading.period),
        heading: ByteRange(blocks[index].range.start, range.end), line: blocks[first].line)
      nest.append(OpenItem(end: end, item: -1))
      return next
    }
    let parent = nest.last ?? OpenItem.waiting(introducer)
    let widened = mark.map { mark in
      var mark = mark
      mark.text.upper = max(range.upper, mark.text.lower)
      return mark
    }
    var made = bullet(
      range, mark: widened, line: blocks[first].line, within: parent, subtree: next..<end)
    made.end = end
    made.column = Int(blocks[index].column)
    nest.append(made)
    while next < end, blocks[next].kind == .continuation {
      let block = blocks[next]
      // To Markdown a lazy line goes on with the item; marked, it stands for itself.
      while let last = nest.last, last.column >= Int(block.column) { nest.removeLast() }
      line(block.range, line: block.line, column: Int(block.column), index: next, isAlone: false)
      next += 1
    }
    return next
  }

  /// `1. Hafta`, `2. Woche`: a numbered line to Markdown, a week to its author. Only its number makes
  /// a period of it.
  private func countedPeriod(_ index: Int, _ range: ByteRange) -> HeadingReading? {
    guard survey.hasPlainPeriods, nest.isEmpty, blocks[index].marker == 0x2E,
      content != .apparatus, PlainHeading.read(text, range)?.period == nil
    else { return nil }
    return PlainHeading.read(text, ByteRange(blocks[index].range.start, range.end))
  }

  private static func startsNothing(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> Bool {
    MarkReader.read(text, range) == nil && LooseMark.read(text, range) == nil
      && BulletReader.text(after: text, range) == nil
      && HashHeading.read(text, range)?.level ?? 0 < 2
  }

  /// `📌 Keep it short`, `**Practice:**`, `Week 2: Web` right below a list, not indented: to Markdown
  /// the line goes on with the last item, to its author it does not.
  private static func standsAlone(
    _ text: UnsafeBufferPointer<UInt8>, _ block: Block, below item: Block, hasPlainPeriods: Bool
  ) -> Bool {
    guard block.column <= item.column else { return false }
    if Emoji.length(text, at: block.range.start, end: block.range.end) > 0 { return true }
    if let label = LabelReader.read(text, block.range) {
      return label.rest.isEmpty || label.role != .plain || label.period != nil
    }
    return hasPlainPeriods && PlainHeading.read(text, block.range) != nil
  }

  /// Decides what a marked line is: an item, a section, a remark.
  mutating func bullet(
    _ range: ByteRange, mark: BoxReading?, line: UInt32, within parent: OpenItem?,
    subtree: Range<Int>
  ) -> OpenItem {
    let end = subtree.upperBound
    var body = range
    var state = Item.State.open
    var isBox = false
    if let mark {
      body = mark.text
      // Below outcomes `✅` decorates; a box that its author ticks confirms.
      isBox = content == .outcomes ? mark.box.isAlwaysBox : survey.isBox(mark.box)
      if isBox { state = mark.state }
    }
    if body.isEmpty || showsNothing(body) || (isBox && Legend.isEntry(text, body)) {
      return passed(parent, end: end)
    }
    if content == .apparatus || parent?.holdsNotes == true || (isBox && isTracker(body, subtree)) {
      return remark(range, line: line, end: end)
    }
    if content == .outcomes {
      return item(
        .outcome, body, line: line, parent: parent, state: state, end: end,
        boxColumn: isBox ? column(of: range.start) : 0)
    }
    let boxColumn = isBox ? column(of: range.start) : 0
    if let label = LabelReader.read(text, body),
      let made = labelled(
        label, body, line: line, parent: parent, state: state, isBox: isBox, end: end)
    {
      return made
    }
    if case .deliverables = content {
      return item(.deliverable, body, line: line, parent: parent, state: state, end: end)
    }
    if isBox {
      return item(
        kind(within: parent), body, line: line, parent: parent, state: state, end: end,
        boxColumn: boxColumn)
    }
    if countsBoxes {
      return unboxed(body, range, line: line, parent: parent, subtree: subtree)
    }
    return counted(body, range, line: line, parent: parent, subtree: subtree)
  }

  /// `- [ ] 🚀`, `- [ ] <!-- later -->`, white space: a box with no words is an empty one.
  private func showsNothing(_ body: ByteRange) -> Bool {
    switch text[body.start] {
    case 0x00...0x21, 0x26, 0x3C, 0x80...0xFF: InlineText.plain(text, body).isEmpty
    default: false
    }
  }

  private func isTracker(_ body: ByteRange, _ subtree: Range<Int>) -> Bool {
    subtree.isEmpty && survey.isTracker(body, text)
  }

  /// A line without a box in a document that ticks boxes.
  private mutating func unboxed(
    _ body: ByteRange, _ range: ByteRange, line: UInt32, parent: OpenItem?, subtree: Range<Int>
  ) -> OpenItem {
    let end = subtree.upperBound
    let hasBoxes = survey.hasBox(in: subtree)
    if let parent, parent.item >= 0 || parent.childKind != nil {
      let isChild = parent.opensList || parent.childKind != nil || hasBoxes
      return isChild
        ? item(kind(within: parent), body, line: line, parent: parent, state: .open, end: end)
        : remark(range, line: line, end: end)
    }
    if hasBoxes {
      return group(HeadingReader.read(text, body), body, line: line, end: end)
    }
    if content == .project, !open[open.count - 1].hasBoxes {
      return item(.project, body, line: line, parent: parent, state: .open, end: end)
    }
    return remark(range, line: line, end: end)
  }

  /// A line of a document without boxes, where every bullet and number counts.
  private mutating func counted(
    _ body: ByteRange, _ range: ByteRange, line: UInt32, parent: OpenItem?, subtree: Range<Int>
  ) -> OpenItem {
    let end = subtree.upperBound
    if Lines.startsWithTimeOfDay(text, body) || Lines.isAnchorLink(text, body) {
      return passed(parent, end: end, holdsNotes: true)
    }
    if parent?.item ?? -1 < 0, let reading = PlainHeading.read(text, body),
      let period = reading.period
    {
      let holdsList = subtree.contains { blocks[$0].kind == .item }
      if holdsList, isGroup(before: end) { return group(reading, body, line: line, end: end) }
      if survey.hasHeading(for: period) { return OpenItem(end: end, item: -1, holdsNotes: true) }
    }
    return item(kind(within: parent), body, line: line, parent: parent, state: .open, end: end)
  }

  /// Whether the lines beside this one hold lists too: `Day 3:` with two remarks below it is an item
  /// where `Day 1:` and `Day 2:` are.
  private func isGroup(before end: Int) -> Bool {
    guard end < blocks.count, blocks[end].kind == .item else {
      return !open[open.count - 1].hasItems
    }
    return (end + 1..<Int(blocks[end].next)).contains { blocks[$0].kind == .item }
  }

  @inline(__always)
  private func kind(within parent: OpenItem?) -> Item.Kind {
    if let kind = parent?.childKind { return kind }
    switch content {
    case .items(let kind): return kind
    case .project: return .project
    case .deliverables: return .deliverable
    case .outcomes: return .outcome
    case .apparatus, .headingItem: return .study
    }
  }

  private mutating func item(
    _ kind: Item.Kind, _ body: ByteRange, line: UInt32, parent: OpenItem?, state: Item.State,
    end: Int, boxColumn: Int = 0
  ) -> OpenItem {
    if case .headingItem(let heading) = content, parent == nil, boxColumn == 0 {
      notes.append(OwnedNote(owner: -1 - heading, note: Note(range: body, line: line)))
      return OpenItem(end: end, item: -1, holdsNotes: true)
    }
    var above = parent?.item ?? -1
    if case .headingItem(let heading) = content, above < 0 { above = heading }
    let made = addItem(
      kind, body, line: line, parent: above, mark: state, boxColumn: boxColumn)
    if boxColumn > 0 { open[open.count - 1].hasBoxes = true }
    return OpenItem(
      end: end, item: made.index, opensList: made.opensList, childKind: parent?.childKind)
  }

  /// A line that is nothing itself: what is nested in it belongs to what stands around it.
  @inline(__always)
  private func passed(_ parent: OpenItem?, end: Int, holdsNotes: Bool = false) -> OpenItem {
    OpenItem(
      end: end, item: parent?.item ?? -1, opensList: parent?.opensList ?? false,
      childKind: parent?.childKind, holdsNotes: holdsNotes)
  }

  private mutating func remark(_ range: ByteRange, line: UInt32, end: Int) -> OpenItem {
    addNote(range, line: line)
    return OpenItem(end: end, item: nest.last?.item ?? -1, holdsNotes: true)
  }

  /// A list item that holds a list of its own and is a heading to its author.
  private mutating func group(
    _ reading: HeadingReading, _ body: ByteRange, line: UInt32, end: Int
  ) -> OpenItem {
    open(
      reading, level: OpenSection.Level.listItem + nest.count, heading: body, line: line, end: end)
    return OpenItem(end: end, item: -1)
  }

  /// A label in a list: `- **Deliverable**: a CLI`, `- Resources: …`; `nil` where it says nothing.
  private mutating func labelled(
    _ label: LabelReading, _ body: ByteRange, line: UInt32, parent: OpenItem?, state: Item.State,
    isBox: Bool, end: Int
  ) -> OpenItem? {
    let named: Item.Kind
    switch label.role {
    case .deliverable: named = .deliverable
    case .project: named = .project
    case .outcomes: named = .outcome
    case .practice: named = .task
    case .apparatus
    where !isBox && parent == nil && content == .items(.study) && !label.rest.isEmpty:
      // A week that is all `Reading: chapter 3` and `Video: lecture 2` is a week of these.
      open[open.count - 1].candidates.append(
        .init(range: body, line: line, kind: .study, standsIn: true))
      return OpenItem(end: end, item: -1, holdsNotes: true)
    case .goal, .focus, .targetTime, .apparatus:
      return isBox ? nil : remark(body, line: line, end: end)
    case .plain, .tasks, .options, .aside: return nil
    }
    if named == .project, parent == nil, !isBox, !label.rest.isEmpty {
      var reading = HeadingReader.read(text, label.label)
      reading.role = .project
      reading.title = .empty
      open(
        reading, level: OpenSection.Level.listItem + nest.count, heading: label.label, line: line,
        end: end)
      addCandidate(label.rest, line: line, kind: .project)
      return OpenItem(end: end, item: -1)
    }
    guard !label.rest.isEmpty else {
      if isBox || named == .project || parent?.item ?? -1 >= 0 {
        var made = item(named, body, line: line, parent: parent, state: state, end: end)
        made.opensList = true
        made.childKind = named
        return made
      }
      return OpenItem(end: end, item: -1, childKind: named)
    }
    return item(named, label.rest, line: line, parent: parent, state: state, end: end)
  }

  /// The column, from 1, of an offset in its line.
  @inline(__always)
  private func column(of offset: Int) -> Int {
    var start = offset
    while start > 0, text[start - 1] != 0x0A, offset - start < 0xFFFF { start -= 1 }
    return offset - start + 1
  }
}
