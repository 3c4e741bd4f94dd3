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
}
