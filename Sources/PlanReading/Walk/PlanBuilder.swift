import RoadmapModel

/// Walks the blocks of a document once and collects sections, items and notes in document order.
struct PlanBuilder {
  let text: UnsafeBufferPointer<UInt8>
  let blocks: UnsafeBufferPointer<Block>
  let survey: Survey
  /// Whether the deepest headings are the items.
  let headingsAreItems: Bool
  /// Whether the text, in which nothing else was found, is a list without marks.
  let linesAreItems: Bool

  var sections: [Section] = [Section(kind: .topic, line: 1, parent: 0)]
  var items: [Item] = []
  var notes: [OwnedNote] = []
  var evidence = Evidence()
  var head: TitleFinder.Head
  var goal = ByteRange.empty
  var span: PlanSpan?

  var open: [OpenSection] = [
    OpenSection(level: 0, section: 0, content: .items(.study))
  ]
  /// The list items around the current block, outermost first.
  var nest: [OpenItem] = []
  /// The lines above that look like list items but are none to Markdown, outermost first.
  var lineItems: [OpenItem] = []
  /// The ordered list that the reader last came to; -1 for none.
  var orderedList = -1
  /// The item that ended in a colon and waits for its list; -1 for none.
  var introducer: Int32 = -1
  /// The section of the last line such as `**1. Read** – a chapter`; -1 for none.
  var numberedSection: Int32 = -1
  /// The list of Markdown's that the reader last came to, and whether it is an overview of the plan's weeks.
  var list = (start: -1, isOverview: false, isKnown: false)
  /// Past the list of marks and their meanings that the reader stands in.
  var legendEnd = 0
  /// The list that explains marks in words of any language, once it was looked for; -1 for none.
  var marksLegend: Int?
  /// Whether the lines of the paragraph that the reader stands in were broken by hand.
  var isBrokenByHand = false
  /// Past the block quote the reader stands in.
  var quoteEnd = 0
  /// Past the admonition the reader stands in, or stood in last.
  var admonitionEnd = 0
  /// The lines of projects and deliverables that only a label names: they may be their month's.
  var labelLines = LineSet()
  var labels = LabelMemory()
  var plainPeriods = PlainPeriods()
  /// The first label of the fields that the list item before had below it; 0 for none.
  var fieldsBefore: UInt64 = 0
  /// The end of a list in which bold labels stand above lists of their own.
  var groupedUntil = 0
  /// The period that the title names: a heading below that names it again is no part of a row.
  var titlePeriod: Period?
  /// The period that a comment gives to the heading below it.
  var hintedPeriod: Period?
  /// Which of the survey's headings comes next.
  var headingsSeen = 0
  /// How many labels of outcomes asked so far; far below 0 once one of the first did not.
  var questions = 0

  init(
    text: UnsafeBufferPointer<UInt8>, blocks: UnsafeBufferPointer<Block>, survey: Survey,
    headingsAreItems: Bool
  ) {
    self.text = text
    self.blocks = blocks
    self.survey = survey
    self.headingsAreItems = headingsAreItems
    linesAreItems = headingsAreItems && survey.isBare && LineList.isOne(text, blocks)
    head = TitleFinder(text: text, blocks: blocks, survey: survey).find()
    // A gap sets such lines apart from what they are called.
    if linesAreItems, blocks.count > 2, blocks[0].kind == .paragraph {
      let isApart = blocks[1].kind == .paragraph && blocks[2].kind == .continuation
      head = isApart ? TitleFinder.Head(range: blocks[0].range, block: 0) : TitleFinder.Head()
    }
    span = SpanReader.read(text, head.range)
    titlePeriod = HeadingReader.read(text, head.range).period
    // Room that is never filled costs nothing; arrays that grow are copied.
    sections.reserveCapacity(1 + survey.headings.count + survey.boldLabels.count)
    items.reserveCapacity(min(survey.lines, text.count / 32))
    notes.reserveCapacity(min(survey.lines, text.count / 32))
    evidence.reserve(
      items: min(survey.lines, text.count / 32),
      sections: 1 + survey.headings.count + survey.boldLabels.count)
    // What stands before the title is talk.
    if head.block > 0, blocks[head.block].kind == .heading {
      openHidden(.apparatus, level: 1, heading: .empty, line: blocks[0].line)
    }
  }

  mutating func build() {
    var index = 0
    while index < blocks.count {
      leaveLists(at: index)
      let block = blocks[index]
      switch block.kind {
      case .heading:
        heading(index)
        index += 1
      case .bulletList, .orderedList:
        startList(index)
        index += 1
      case .item:
        index = listItem(index)
      case .paragraph:
        quoteAdmonition(index)
        index = pipedTable(index) ?? paragraph(index)
      case .table:
        index = table(index)
      case .indentedCode:
        if quoteEnd > index { quotedLines(index) } else { indentedLines(index) }
        index = Int(block.next)
      case .html where text[block.range.start] == Ascii.percent:
        index = Int(block.next)
      case .html:
        if let hint = HintComment.read(text, block.range) {
          take(hint, block)
          index = Int(block.next)
        } else if let next = htmlTable(index) {
          index = next
        } else {
          html(block)
          index = Int(block.next)
        }
      case .quote:
        quoteEnd = max(quoteEnd, Int(block.next))
        index += 1
      case .rule:
        dropLineItems()
        introducer = -1
        index += 1
      case .continuation:
        index = paragraph(index)
      case .fencedCode where quoteEnd <= index && areDrawnBoxes(block):
        drawnBoxes(block)
        index = Int(block.next)
      case .fencedCode, .frontMatter, .row:
        index = max(index + 1, Int(block.next))
      }
    }
    closeSections(from: 1)
  }

  /// Leaves the list items and the sections within them that end before this block.
  mutating func leaveLists(at index: Int) {
    while let last = nest.last, last.end <= index { nest.removeLast() }
    if let end = open.last?.end, end <= index {
      let first = open.firstIndex { $0.end <= index } ?? open.count - 1
      closeSections(from: first)
    }
  }

  /// What was collected; the builder is left empty, so that nothing is there twice.
  mutating func takeDraft() -> PlanDraft {
    var draft = PlanDraft(
      titleRange: head.range, goalRange: goal, span: span, labelLines: labelLines)
    swap(&draft.sections, &sections)
    swap(&draft.items, &items)
    swap(&draft.notes, &notes)
    swap(&draft.evidence, &evidence)
    return draft
  }

  // MARK: - What the walk adds

  mutating func dropLineItems() {
    if !lineItems.isEmpty { lineItems.removeAll(keepingCapacity: true) }
  }

  var content: OpenSection.Content { open[open.count - 1].content }
  var section: Int32 { open[open.count - 1].section }

  mutating func addNote(_ range: ByteRange, line: UInt32) {
    guard !range.isEmpty else { return }
    let owner: Int32
    if let item = lineItems.last?.item, item >= 0 {
      owner = -1 - item
    } else if let item = nest.last?.item, item >= 0 {
      owner = -1 - item
    } else if case .headingItem(let item) = content {
      owner = -1 - item
    } else {
      owner = section
    }
    notes.append(OwnedNote(owner: owner, note: Note(range: range, line: line)))
  }

  mutating func addSectionNote(_ range: ByteRange, line: UInt32) {
    guard !range.isEmpty else { return }
    notes.append(OwnedNote(owner: section, note: Note(range: range, line: line)))
  }

  /// Adds an item and answers its index.
  @discardableResult
  mutating func addItem(
    _ kind: Item.Kind, _ range: ByteRange, line: UInt32, parent: Int32 = -1,
    mark: Item.State = .open, boxColumn: Int = 0, box: Box? = nil, isNamed: Bool = false
  ) -> (index: Int32, opensList: Bool) {
    let reading = ItemReader.read(text, range)
    let index = Int32(items.count)
    var mark = mark
    if mark == .open, Lines.isStruck(text, reading.text) || Lines.isDeleted(text, reading.text) {
      // Struck through is done, and given up where an open box says that it is not.
      mark = boxColumn > 0 ? .skipped : .done
    }
    items.append(
      Item(
        kind: kind, mark: mark, isOptional: reading.isOptional, depth: reading.depth,
        choice: reading.choice, textRange: reading.text, line: line,
        boxColumn: UInt16(clamping: boxColumn),
        section: parent >= 0 ? items[Int(parent)].section : section, parent: parent))
    open[open.count - 1].hasItems = true
    let made = items[Int(index)]
    let box = box ?? (boxColumn > 0 ? self.box(of: made) : nil)
    evidence.add(
      ItemEvidence(
        box: box ?? (boxColumn > 0 ? .brackets(.open) : nil), isNamed: isNamed,
        hasStateWord: boxColumn == 0 && mark != .open), section: made.section)
    return (index, reading.opensList)
  }

  // MARK: - Opening and closing sections

  mutating func closeSections(downTo level: Int) {
    var first = open.count
    while first > 1, open[first - 1].level >= level { first -= 1 }
    closeSections(from: first)
  }

  mutating func closeSections(from first: Int) {
    while open.count > max(first, 1) {
      settle(open.count - 1)
      open.removeLast()
    }
    dropLineItems()
    introducer = -1
  }

  mutating func openSection(
    level: Int, kind: SectionKind, reading: HeadingReading, heading: ByteRange, line: UInt32,
    content: OpenSection.Content, end: Int = .max, hides: HeadingRole = .plain
  ) {
    closeSections(downTo: level)
    let index = Int32(sections.count)
    var made = Section(kind: kind, line: line, parent: section)
    made.period = reading.period
    made.dates = reading.dates
    made.choice = reading.choice
    made.isOptional = reading.isOptional
    made.titleRange = reading.title
    made.headingRange = heading
    sections.append(made)
    evidence.open(
      SectionEvidence(
        level: level, hides: hides,
        isAdvice: hides != .plain && Remarks.isAdvice(text, heading),
        isReading: hides.holdsNothing && Remarks.isWhole(text, heading, .reading),
        isPromise: hides == .goal && Remarks.isWhole(text, heading, .promise),
        isMaterial: kind == .topic && reading.role == .plain && hides == .plain
          && Remarks.isWhole(text, heading, .material),
        isPractice: reading.role == .practice,
        isWork: hides == .plain && (reading.role == .tasks || reading.role == .practice),
        isNumbered: reading.ordinal != nil && reading.period == nil,
        words: Lines.letters(text, heading)))
    open.append(OpenSection(level: level, section: index, content: content, end: end))
  }

  /// Opens a section whose words name no work.
  mutating func openHidden(
    _ role: HeadingRole, level: Int, heading: ByteRange, title: ByteRange? = nil,
    ordinal: Int32? = nil, line: UInt32, end: Int = .max
  ) {
    var reading = HeadingReading(title: title ?? heading)
    reading.ordinal = ordinal
    openSection(
      level: level, kind: .topic, reading: reading, heading: heading, line: line,
      content: .items(.study), end: end, hides: role)
  }

  /// What the box of an item is; a table's row only says in which column it stands.
  private func box(of item: Item) -> Box? {
    var start = item.textRange.start
    while start > 0, text[start - 1] != 0x0A { start -= 1 }
    start += Int(item.boxColumn) - 1
    while start < text.count, Lines.isSpace(text[start]) { start += 1 }
    let end = text[min(start, text.count)...].firstIndex(of: 0x0A) ?? text.count
    return MarkReader.read(text, ByteRange(start, min(start + 12, end)))?.box
  }

  /// Opens a part of the current section that only says what the lines below are.
  mutating func openScope(level: Int, _ content: OpenSection.Content) {
    closeSections(downTo: level)
    open.append(OpenSection(level: level, section: section, content: content))
  }
}
