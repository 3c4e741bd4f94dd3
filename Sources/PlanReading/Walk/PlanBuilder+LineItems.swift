import RoadmapModel

/// Lines that look like list items and are none to Markdown: boxes, bullets, the branches of a tree.
extension PlanBuilder {
  /// What stands further left is above; as in Markdown's lists, nesting has an end.
  mutating func leaveLineItems(to column: Int) {
    while let last = lineItems.last,
      last.column >= column || lineItems.count >= BlockReader.maxDepth
    {
      lineItems.removeLast()
    }
  }

  mutating func marked(_ range: ByteRange, _ mark: BoxReading, line: UInt32, column: Int) {
    var box = OpenItem(end: 0, column: column, item: -1)
    leaveLineItems(to: column)
    let parent = lineItems.last ?? nest.last
    box = bullet(range, mark: mark, line: line, within: parent, subtree: 0..<0)
    box.column = column
    if box.item >= 0, nest.isEmpty, !mark.box.isBox { evidence.changeLast { $0.isAdorned = true } }
    introducer = box.opensList ? box.item : -1
    if box.item >= 0 { lineItems.append(box) }
  }

  mutating func bulleted(_ body: ByteRange, line: UInt32, column: Int) {
    leaveLineItems(to: column)
    var made = bullet(
      body, mark: MarkReader.read(text, body), line: line, within: lineItems.last ?? nest.last,
      subtree: 0..<0)
    made.column = column
    introducer = made.opensList ? made.item : -1
    lineItems.append(made)
  }

  /// `├── Week 1: Foundations`, `│   ├── Read`: the branch of a tree is a line of a list, or the heading
  /// of those that branch off from it.
  mutating func branch(_ body: ByteRange, line: UInt32, column: Int) {
    guard survey.hasPlainPeriods, let reading = PlainHeading.read(text, body) else {
      return bulleted(body, line: line, column: column)
    }
    dropLineItems()
    open(reading, level: SectionLevel.bold(reading.period), heading: body, line: line)
  }

  /// The words of a line that only its number makes one of a list. What names a period is its heading,
  /// and `Tip 1: …` stays a tip.
  mutating func numbered(_ range: ByteRange, _ index: Int) -> ByteRange? {
    guard index >= 0, let body = survey.numberedLines.body(index, range), !startsPeriod(range)
    else { return nil }
    if let first = Tokenizer.firstSense(text, range), first.role.holdsNothing { return nil }
    switch label(range)?.role ?? .plain {
    case .plain, .tasks, .practice: return body
    default: return nil
    }
  }

  /// `**2. Seams** – caulk them` behind the resources of `**1. Planks** – saw them`: these were the first one's.
  mutating func startNumbered(_ line: ByteRange) {
    let number = text[line.start..<line.end].firstIndex { $0 != text[line.start] } ?? line.end
    let isFirst = Lines.leadingNumber(text, ByteRange(number, line.end)) == 1
    if !isFirst, let place = open.lastIndex(where: { $0.section == numberedSection }) {
      closeSections(from: place + 1)
    }
    numberedSection = section
    evidence.startList(ListEvidence())
  }

  /// Whether several lines that are no links stand right below the line: they are what it is made of.
  func holdsParts(_ index: Int) -> Bool {
    guard isAboveList(index) else { return false }
    let (first, end) = (index + 2, Int(blocks[index + 1].next))
    guard first + 1 < end, Int(blocks[first].next) < end, blocks[first + 1].kind == .paragraph
    else { return false }
    return !LinkReader.isOnlyLinks(text, blocks[first + 1].range)
  }
}
