import PlanReading
package import RoadmapModel

/// A plan's file, byte for byte, and the tick boxes of its items in it.
///
/// A box is found by its item's line and column, and only where that line's bytes are exactly those
/// that were read: whatever is not certain has no box.
package struct TickText {
  package let bytes: [UInt8]
  package let plan: Plan
  /// One for each item; `nil` where it has none that can be written.
  package let boxes: [TickBox?]
  private let lines: LineTable

  /// `plan` as it is read from the same bytes.
  package init(_ bytes: [UInt8], _ plan: Plan) {
    self.bytes = bytes
    self.plan = plan
    let lines = LineTable(bytes)
    self.lines = lines
    boxes = Self.boxes(bytes, plan, lines)
  }

  /// Whether the text was mended to be read: then nothing of it can be written.
  package var isRepaired: Bool { plan.source.repair != nil }

  /// Items without children that can be ticked in the file, of all those; outcomes apart. Tried on a copy:
  /// some pictures are boxes only as long as others beside them are, as in `| ⬜ Todo |`.
  package var coverage: (boxes: Int, items: Int) {
    let leaves = plan.items.indices.filter { plan.isLeaf($0) && plan.items[$0].kind != .outcome }
    let turned = TickEdit(self, TickStyle(of: self)) { item in
      TickEdit.Wish(plan.items[item].mark == .done ? .open : .done)
    }
    let written = Set(turned?.changed ?? [])
    return (leaves.count { boxes[$0] != nil && written.contains($0) }, leaves.count)
  }

  private static func boxes(_ bytes: [UInt8], _ plan: Plan, _ lines: LineTable) -> [TickBox?] {
    var boxes = [TickBox?](repeating: nil, count: plan.items.count)
    let read = LineTable(plan.source.bytes)
    guard plan.source.repair == nil, read.count == lines.count else { return boxes }
    var owners: [Int: Int] = [:]
    for (index, item) in plan.items.enumerated() where item.boxColumn > 0 && item.boxColumn < .max {
      guard let line = lines[item.line], let same = read[item.line],
        bytes[line].elementsEqual(plan.source.bytes[same]),
        let box = box(bytes, line, column: Int(item.boxColumn))
      else { continue }
      // Two items cannot share a box: neither gets it.
      if let other = owners[box.mark.lowerBound] {
        boxes[other] = nil
      } else {
        owners[box.mark.lowerBound] = index
        boxes[index] = box
      }
    }
    return boxes
  }

  /// The column of a table's cell may be counted from where its row begins: after white space and the
  /// marks of a quote.
  private static func box(_ bytes: [UInt8], _ line: Range<Int>, column: Int) -> TickBox? {
    if let box = TickBox(bytes, at: line.lowerBound + column - 1, lineEnd: line.upperBound) {
      return box
    }
    let start = line.first { ![0x20, 0x09, UInt8(ascii: ">")].contains(bytes[$0]) }
    guard let start, start > line.lowerBound else { return nil }
    return TickBox(bytes, at: start + column - 1, lineEnd: line.upperBound)
  }

  /// What the file says of an item.
  func mark(ofItem index: Int) -> FileMark {
    let state = plan.items[index].mark
    guard plan.source.repair == nil, let line = line(ofItem: index) else {
      return FileMark(state: state)
    }
    var mark = FileMark(state: state, day: day(in: line, state))
    if let box = boxes[index], case .picture = box.kind {
      mark.pictureOffset = box.mark.lowerBound - line.lowerBound
    }
    return mark
  }

  /// What the file says of an item whose box was a picture. Where all of a list's are ticked, nothing tells
  /// them from decoration any more, and none is read as a box: they are what they were known as.
  func mark(ofItem index: Int, after was: FileMark) -> FileMark {
    let mark = mark(ofItem: index)
    guard mark.state == .open, boxes[index] == nil, plan.source.repair == nil,
      let offset = was.pictureOffset, let line = line(ofItem: index),
      let box = TickBox(bytes, at: line.lowerBound + offset, lineEnd: line.upperBound),
      case .picture(let scalar) = box.kind, let state = MarkReader.state(ofPicture: scalar)
    else { return mark }
    return FileMark(state: state, day: day(in: line, state), pictureOffset: offset)
  }

  private func day(in line: Range<Int>, _ state: Item.State) -> Day? {
    guard state == .done || state == .skipped else { return nil }
    return TickDates.day(of: Array(bytes[line]), isSkipped: state == .skipped)
  }

  /// How an item's line writes its day.
  func dates(ofItem index: Int) -> TickDates {
    line(ofItem: index).map { TickDates.form(of: Array(bytes[$0])) } ?? .off
  }

  /// Where a box begins, its bracket included.
  func boxStart(_ box: TickBox) -> Int {
    box.kind == .brackets ? box.mark.lowerBound - 1 : box.mark.lowerBound
  }

  func line(ofItem index: Int) -> Range<Int>? { lines[plan.items[index].line] }

  /// Whether a day may be written at the end of an item's line: where it is a list's, which ends with
  /// the item's own words. `| [ ] | Read |` ends with a cell.
  func takesDate(_ index: Int) -> Bool {
    guard let box = boxes[index], let line = line(ofItem: index) else { return false }
    return bytes[line.lowerBound..<boxStart(box)].allSatisfy { byte in
      switch byte {
      case 0x20, 0x09, UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"),
        UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: false
      }
    }
  }
}

extension StudiedPlan {
  /// Whether any box of its text can be written: not where it was mended to be read.
  package var hasTickBoxes: Bool {
    plan.source.repair == nil && plan.items.contains { $0.boxColumn > 0 }
  }
}
