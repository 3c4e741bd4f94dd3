package import RoadmapModel

/// The cells of a table's row, without the pipes and the white space around them. A pipe behind a
/// backslash is text. Neither the row's first pipe nor its last one makes an empty cell.
package struct TableCells: Sequence, IteratorProtocol {
  private let text: UnsafeBufferPointer<UInt8>
  private var position: Int
  private let end: Int

  /// `row` is the range of a `.row` block.
  package init(_ text: UnsafeBufferPointer<UInt8>, _ row: ByteRange) {
    self.text = text
    self.position = row.start
    self.end = row.end
    skipPipe()
  }

  package mutating func next() -> ByteRange? {
    guard position < end else { return nil }
    let start = position
    while position < end, text[position] != Ascii.pipe {
      let escapes =
        text[position] == Ascii.backslash && position + 1 < end
        && text[position + 1] == Ascii.pipe
      position += escapes ? 2 : 1
    }
    var upper = position
    while upper > start, Ascii.isSpace(text[upper - 1]) { upper -= 1 }
    var lower = start
    while lower < upper, Ascii.isSpace(text[lower]) { lower += 1 }
    skipPipe()
    return ByteRange(lower, upper)
  }

  private mutating func skipPipe() {
    guard position < end, text[position] == Ascii.pipe else { return }
    position += 1
    while position < end, Self.isFiller(text[position]) { position += 1 }
  }

  @inline(__always) private static func isFiller(_ byte: UInt8) -> Bool {
    Ascii.isBlank(byte) || byte == 0x0B || byte == 0x0C
  }

  /// Whether the line continues a table: any line does that is more than a lone pipe.
  static func isRow(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> Bool {
    let cells = TableCells(text, range)
    return cells.position < cells.end
  }

  /// How many cells a row has; no more than `limit` are counted.
  static func count(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange, upTo limit: Int
  ) -> Int {
    var cells = TableCells(text, range)
    var count = 0
    while count < limit, cells.next() != nil { count += 1 }
    return count
  }

  /// How many cells a row of dashes (`:--`, `--:`, `:-:`) has; `nil` when the line is not one.
  static func delimiterCount(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> Int? {
    let end = range.end
    var position = range.start
    var count = 0
    if text[position] == Ascii.pipe { position += 1 }
    while true {
      while position < end, isFiller(text[position]) { position += 1 }
      if position == end, count > 0 { return count }
      if position < end, text[position] == Ascii.colon { position += 1 }
      let dashes = position
      while position < end, text[position] == Ascii.minus { position += 1 }
      guard position > dashes else { return nil }
      if position < end, text[position] == Ascii.colon { position += 1 }
      while position < end, isFiller(text[position]) { position += 1 }
      count += 1
      if position == end { return count }
      guard text[position] == Ascii.pipe else { return nil }
      position += 1
    }
  }
}
