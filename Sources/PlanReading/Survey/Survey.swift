import RoadmapModel

/// What must be known of the whole document before its first line can be judged: which lines the
/// author counts, and which periods have a heading of their own.
struct Survey {
  /// A heading block and what its words say.
  struct Heading {
    let reading: HeadingReading
    private let depth: UInt8
    private let place: UInt32

    init(_ reading: HeadingReading, level: UInt8, block: Int) {
      (self.reading, depth, place) = (reading, level, UInt32(block))
    }

    var block: Int { Int(place) }
    var level: Int { Int(depth) }
  }

  private(set) var headings: [Heading] = []
  /// Blocks that begin with a tick box, in order: what lies in a stretch is found by bisection.
  private(set) var boxes: [UInt32] = []
  /// Whether a line that stands in no list begins with a tick box.
  private(set) var hasLooseBox = false
  /// Lines with a tick box behind their words, and how many of these boxes are open.
  private var innerBoxes: (all: [UInt32], open: Int) = ([], 0)
  private(set) var numberedLines = NumberedLines()
  private(set) var listItems = 0
  /// What the bold lines say, in their order.
  private(set) var boldLabels: [BoldLabel] = []
  /// Lines of text outside headings and code.
  private(set) var lines = 0
  private(set) var tables = 0
  private var indented = 0
  private var timed = TimedLines()
  private var bulletPeriods = BulletPeriods()
  private(set) var periods = PeriodNames()
  /// Headings such as `Task 12 – …`: where there are several, the author counts in them.
  private(set) var numberedHeadings = 0
  /// True where no heading names a period, so that a plain line may.
  var hasPlainPeriods: Bool { periods.isEmpty }

  struct BoldLabel {
    var range: ByteRange
    var label: LabelReading
  }

  init(text: UnsafeBufferPointer<UInt8>, blocks: UnsafeBufferPointer<Block>) {
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
        if !block.range.isEmpty, text[block.range.start] == 0x7C {
          note(row: index, block.range, text)
        } else {
          note(line: index, block.range, text)
        }
        if index == 0 || blocks[index - 1].kind != .item {
          hasLooseBox = hasLooseBox || boxes.last == UInt32(index)
          note(bold: Lines.withoutBreakTags(text, block.range), text)
          numberedLines.note(index, block.range, text)
          bulletPeriods.note(text, block.range)
        } else {
          timed.note(text, block.range, below: headings.count)
        }
      case .item:
        listItems += 1
        bulletPeriods.noteLine()
      case .row:
        note(row: index, block.range, text)
      case .table:
        tables += 1
      case .indentedCode:
        indented += 1
        note(line: index, Lines.trimmed(text, block.range), text)
      default:
        break
      }
    }
    if innerBoxes.open > 0 {
      boxes += innerBoxes.all
      boxes.sort()
    }
  }

  /// The box behind a line's words, as in `Day 1: [ ] Read` and `Read [x]`. A lone `[x]` may be any
  /// sign, an open box is none.
  func innerBox(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> BoxReading? {
    guard innerBoxes.open > 0 || innerBoxes.all.count > 1, var box = InnerBox.read(text, range)
    else { return nil }
    if innerBoxes.open == 0, case .brackets(let state) = box.box {
      if FormBlank.isField(text, range) { return nil }
      box.box = .behind(state)
    }
    return box
  }

  /// True where the lists of the plan's days are all "06:00 Run": the hours are its work.
  var timesAreWork: Bool {
    timed.headings > 2 && timed.lines * 4 >= listItems * 3 && boxes.isEmpty && tables == 0
  }

  /// True where lines such as `• Week 1: Foundations` have a list of their own each.
  var bulletsNamePeriods: Bool { hasPlainPeriods && bulletPeriods.holdLists }

  /// True where no line is marked as one of a list.
  var hasNoLists: Bool { listItems == 0 && tables == 0 && boxes.isEmpty }

  /// True where the author marks next to no lines and indents many: those are his lists.
  var indentsLists: Bool { tables == 0 && boxes.isEmpty && listItems * 4 < indented }

  /// True where nothing but words and indentation tells the author's lines apart.
  var isBare: Bool { hasNoLists && headings.isEmpty }

  /// True where a chat's headings and marks were lost as it was pasted: weeks and paragraphs, and few of
  /// the lines in lists.
  var isPasted: Bool {
    headings.isEmpty && hasPlainPeriods && tables == 0 && boxes.isEmpty && listItems * 3 < lines
  }

  /// Whether a line only names a period that has a heading of its own: `- [ ] Week 3` in a list that
  /// keeps count of the weeks.
  func isTracker(_ range: ByteRange, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard range.count <= 40, !periods.isEmpty, let reading = PlainHeading.read(text, range),
      let period = reading.period
    else { return false }
    return reading.title.isEmpty && periods.contains(period)
  }

  /// How many lines of lists, and boxes outside them, stand in these blocks.
  func lines(in range: Range<Int>, _ blocks: UnsafeBufferPointer<Block>) -> Int {
    let loose = boxes.count {
      range.contains(Int($0)) && ($0 == 0 || blocks[Int($0) - 1].kind != .item)
    }
    return loose + range.count { blocks[$0].kind == .item }
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
    headings.append(Heading(reading, level: block.level, block: index))
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
    line index: Int, _ range: ByteRange, _ text: UnsafeBufferPointer<UInt8>
  ) {
    if !Lines.beginsAsWord(text, range),
      let mark = MarkReader.read(text, range) ?? LooseMark.read(text, range), mark.box.isWritten
    {
      if !mark.text.isEmpty { boxes.append(UInt32(index)) }
    } else if let mark = InnerBox.read(text, range) {
      innerBoxes.all.append(UInt32(index))
      if mark.state == .open { innerBoxes.open += 1 }
    }
  }

  private mutating func note(
    row index: Int, _ range: ByteRange, _ text: UnsafeBufferPointer<UInt8>
  ) {
    // A box alone in its cell is a whole one: the row's words stand beside it.
    let hasBox = TableCells(text, range).contains {
      MarkReader.inCell(text, $0)?.box.isWritten == true
    }
    if hasBox { boxes.append(UInt32(index)) }
  }
}
