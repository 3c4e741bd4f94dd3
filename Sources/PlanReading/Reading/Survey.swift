package import RoadmapModel

/// What must be known of the whole document before its first line can be judged: which lines the
/// author counts, and which periods have a heading of their own.
struct Survey {
  /// A heading block and what its words say.
  struct Heading {
    var block: Int
    var level: Int
    var reading: HeadingReading
  }

  private(set) var headings: [Heading] = []
  /// Blocks that begin with a tick box, in order: what lies in a stretch is found by bisection.
  private(set) var boxes: [UInt32] = []
  private(set) var listItems = 0
  /// What the bold lines say, in their order.
  private(set) var boldLabels: [BoldLabel] = []
  /// Lines of text outside headings and code.
  private(set) var lines = 0
  private(set) var tables = 0
  private(set) var periods = PeriodNames()
  /// Headings such as `Task 12 – …`: where there are several, the author counts in them.
  private(set) var numberedHeadings = 0
  /// `✅` is a state only where its unticked twin stands in the document too.
  private(set) var checkIsState = false

  /// True where the author ticks boxes: then only boxes (and named deliverables) are items. Boxes
  /// below outcomes, habits or resources alone say nothing about the plan's other lines.
  private(set) var countsBoxes = false

  /// True where no heading names a period, so that a plain line may.
  var hasPlainPeriods: Bool { periods.isEmpty }

  func isBox(_ box: Box) -> Bool { true }

  struct BoldLabel {
    var range: ByteRange
    var label: LabelReading
  }

  /// How often each mark that may or may not be a box opens a line.
  private struct Marks {
    var check = 0
    var cross = 0
    var twins = 0
    var checkBlocks: [UInt32] = []
    var crossBlocks: [UInt32] = []
  }

  init(text: UnsafeBufferPointer<UInt8>, blocks: UnsafeBufferPointer<Block>) {
    var marks = Marks()
    headings.reserveCapacity(blocks.count(where: { $0.kind == .heading }))
    // Room that is never filled costs nothing; arrays that grow are copied.
    boxes.reserveCapacity(blocks.count / 2)
    boldLabels.reserveCapacity(blocks.count / 32)
    for index in blocks.indices {
      let block = blocks[index]
      switch block.kind {
      case .heading:
        note(heading: index, block, text)
      case .paragraph, .continuation:
        lines += 1
        note(line: index, block.range, text, &marks)
        if index == 0 || blocks[index - 1].kind != .item { note(bold: block.range, text) }
      case .item:
        listItems += 1
      case .row:
        note(row: index, block.range, text, &marks)
      case .table:
        tables += 1
      case .indentedCode:
        note(line: index, Lines.trimmed(text, block.range), text, &marks)
      default:
        break
      }
    }
    checkIsState = marks.check > 0 && marks.cross + marks.twins > 0
    if checkIsState {
      boxes = (boxes + marks.checkBlocks + marks.crossBlocks).sorted()
    }
    countsBoxes = hasBoxInPlan(text, blocks)
  }

  /// True where nothing but words and indentation tells the author's lines apart.
  var isBare: Bool { listItems == 0 && tables == 0 && headings.isEmpty && boxes.isEmpty }

  /// Whether a line only names a period that has a heading of its own: `- [ ] Week 3` in a list that
  /// keeps count of the weeks.
  func isTracker(_ range: ByteRange, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard range.count <= 40, !periods.isEmpty, let reading = PlainHeading.read(text, range),
      let period = reading.period
    else { return false }
    return reading.title.isEmpty && periods.contains(period)
  }

  /// Whether a box stands elsewhere than below a heading that holds no items of the plan.
  private func hasBoxInPlan(
    _ text: UnsafeBufferPointer<UInt8>, _ blocks: UnsafeBufferPointer<Block>
  ) -> Bool {
    var next = headings[...]
    var aside: Int?
    for box in boxes {
      while let heading = next.first, heading.block < Int(box) {
        next.removeFirst()
        if let level = aside, heading.level > level { continue }
        let role = heading.reading.role
        aside = role == .outcomes || role.holdsNothing ? heading.level : nil
      }
      guard aside == nil else { continue }
      let range = blocks[Int(box)].range
      let mark = blocks[Int(box)].kind == .row ? nil : MarkReader.read(text, range)
      if !isTracker(mark?.text ?? range, text) { return true }
    }
    return false
  }

  /// Whether a tick box stands in these blocks.
  func hasBox(in blocks: Range<Int>) -> Bool {
    guard !blocks.isEmpty else { return false }
    var low = 0
    var high = boxes.count
    while low < high {
      let middle = (low + high) / 2
      if Int(boxes[middle]) < blocks.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < boxes.count && Int(boxes[low]) < blocks.upperBound
  }

  /// Whether this period has a heading of its own, so that a mere mention of it is a summary.
  func hasHeading(for period: Period) -> Bool {
    periods.contains(period)
  }

  private mutating func note(
    heading index: Int, _ block: Block, _ text: UnsafeBufferPointer<UInt8>
  ) {
    // `## [x] Week 3`: the box is none of the heading's words.
    let mark =
      !block.range.isEmpty && text[block.range.start] == 0x5B
      ? MarkReader.read(text, block.range) : nil
    let reading = HeadingReader.read(text, mark?.text ?? block.range)
    if let period = reading.period {
      periods.insert(period)
    }
    if reading.isNumberedItem { numberedHeadings += 1 }
    headings.append(Heading(block: index, level: Int(block.level), reading: reading))
  }

  /// A bold line alone is a heading too.
  private mutating func note(bold range: ByteRange, _ text: UnsafeBufferPointer<UInt8>) {
    guard Self.isBold(range, text), let label = LabelReader.read(text, range) else { return }
    boldLabels.append(BoldLabel(range: range, label: label))
    if let period = label.period { periods.insert(period) }
  }

  private static func isBold(_ range: ByteRange, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard range.count > 4 else { return false }
    let first = text[range.start]
    return (first == 0x2A || first == 0x5F) && text[range.start + 1] == first
  }

  /// The label that the survey read in this line; `nil` where it read none.
  func boldLabel(_ range: ByteRange, _ text: UnsafeBufferPointer<UInt8>) -> LabelReading? {
    guard Self.isBold(range, text) else { return nil }
    var low = 0
    var high = boldLabels.count
    while low < high {
      let middle = (low + high) / 2
      if boldLabels[middle].range.lower < range.lower { low = middle + 1 } else { high = middle }
    }
    guard low < boldLabels.count, boldLabels[low].range == range else { return nil }
    return boldLabels[low].label
  }

  private mutating func note(
    line index: Int, _ range: ByteRange, _ text: UnsafeBufferPointer<UInt8>, _ marks: inout Marks
  ) {
    guard !Lines.beginsAsWord(text, range),
      let mark = MarkReader.read(text, range) ?? LooseMark.read(text, range)
    else { return }
    count(mark, index, isBox: !mark.text.isEmpty, &marks)
  }

  /// Keeps the block of a mark: those that may be decoration apart from the boxes.
  private mutating func count(
    _ mark: BoxReading, _ index: Int, isBox: Bool, _ marks: inout Marks
  ) {
    switch mark.box {
    case .check:
      marks.check += 1
      marks.checkBlocks.append(UInt32(index))
    case .cross:
      marks.cross += 1
      marks.crossBlocks.append(UInt32(index))
    default:
      if mark.box.isTwinOfCheck { marks.twins += 1 }
      if isBox { boxes.append(UInt32(index)) }
    }
  }

  private mutating func note(
    row index: Int, _ range: ByteRange, _ text: UnsafeBufferPointer<UInt8>, _ marks: inout Marks
  ) {
    for cell in TableCells(text, range) {
      guard let mark = MarkReader.read(text, cell) else { continue }
      // A box alone in its cell is a whole one: the row's words stand beside it.
      return count(mark, index, isBox: true, &marks)
    }
  }
}
