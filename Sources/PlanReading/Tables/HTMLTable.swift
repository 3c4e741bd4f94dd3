import RoadmapModel

/// `<table>` as HTML writes it: rows of `<td>` cells, the `<th>` of the first being the header. One
/// pass over the bytes; a table that blank lines cut into several blocks is read in its pieces.
struct HTMLTable {
  private let text: UnsafeBufferPointer<UInt8>
  private(set) var sketch = TableSketch()
  /// Whether the table goes on in the next block.
  private(set) var isOpen = false
  private var line: UInt32 = 0
  private var row: TableSketch.Row?
  private var cellStart = -1
  private var isHeader = false

  init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  /// Whether a table begins in the block.
  static func starts(in text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> Bool {
    var at = range.start
    while at + 5 < range.end {
      if text[at] == 0x3C, says("table", text, at + 1, range.end) { return true }
      at += 1
    }
    return false
  }

  mutating func read(_ range: ByteRange, line first: UInt32) {
    line = first
    var at = range.start
    while at < range.end {
      if text[at] == 0x0A { line += 1 }
      guard text[at] == 0x3C, at + 1 < range.end else {
        at += 1
        continue
      }
      at = tag(at, range.end)
    }
    if isOpen { endRow(range.end) }
  }

  /// Takes what the tag at `at` begins or ends and answers the offset past it.
  private mutating func tag(_ at: Int, _ end: Int) -> Int {
    let isClosing = text[at + 1] == 0x2F
    let name = isClosing ? at + 2 : at + 1
    var past = at + 1
    while past < end, text[past] != 0x3E {
      if text[past] == 0x0A { line += 1 }
      past += 1
    }
    past = min(past + 1, end)
    if Self.says("table", text, name, end) {
      if isClosing { endRow(at) }
      isOpen = !isClosing
    } else if Self.says("tr", text, name, end) {
      endRow(at)
      if !isClosing {
        row = TableSketch.Row(range: ByteRange(at, past), line: line, cells: [])
        isHeader = false
      }
    } else if Self.says("td", text, name, end) || Self.says("th", text, name, end) {
      endCell(at)
      if !isClosing, row != nil {
        cellStart = past
        if text[name + 1] | 0x20 == 0x68 { isHeader = true }
      }
    }
    return past
  }

  private mutating func endCell(_ at: Int) {
    guard cellStart >= 0 else { return }
    row?.cells.append(Lines.trimmed(text, ByteRange(cellStart, at)))
    cellStart = -1
  }

  private mutating func endRow(_ at: Int) {
    endCell(at)
    guard var row else { return }
    self.row = nil
    guard !row.cells.isEmpty else { return }
    row.range = ByteRange(row.range.start, at)
    if isHeader, sketch.header.isEmpty, sketch.rows.isEmpty {
      sketch.header = row.cells
    } else {
      sketch.rows.append(row)
    }
  }

  private static func says(
    _ name: StaticString, _ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int
  ) -> Bool {
    let count = name.utf8CodeUnitCount
    guard at + count <= end else { return false }
    for place in 0..<count where text[at + place] | 0x20 != name.utf8Start[place] { return false }
    guard at + count < end else { return true }
    return !ByteClass.isLetter(text[at + count]) && !ByteClass.isDigit(text[at + count])
  }
}
