import RoadmapModel

/// The sign that a row's author gave it, in a cell of its own: "P01", "M2-07", "D3 (done)".
struct RowSign {
  /// A hash of what stands before the number.
  private let lead: UInt64
  private let number: Int

  /// Numbers may be left out, and go on in another table.
  func follows(_ other: RowSign) -> Bool { lead == other.lead && number > other.number }

  static func read(_ text: UnsafeBufferPointer<UInt8>, _ cell: ByteRange) -> RowSign? {
    guard !cell.isEmpty, ByteClass.isLetter(text[cell.start]) else { return nil }
    var end = cell.start
    while end < cell.end, end - cell.start < 9, isSign(text[end]) { end += 1 }
    let rest = Lines.trimmed(text, ByteRange(end, cell.end))
    guard rest.isEmpty || isBracket(text, rest) else { return nil }
    var digits = end
    while digits > cell.start, Lines.isDigit(text[digits - 1]) { digits -= 1 }
    guard (1...3).contains(end - digits), digits - cell.start < 5 else { return nil }
    let number = text[digits..<end].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return RowSign(
      lead: TableWords.hash(text, ByteRange(cell.start, digits)), number: number)
  }

  /// ( or （
  private static func isBracket(_ text: UnsafeBufferPointer<UInt8>, _ rest: ByteRange) -> Bool {
    text[rest.start] == 0x28
      || text[rest.start..<min(rest.end, rest.start + 3)].elementsEqual([0xEF, 0xBC, 0x88])
  }

  /// A letter, a digit, or "-" and "." between them.
  private static func isSign(_ byte: UInt8) -> Bool {
    byte < 0x80 && (ByteClass.isLetter(byte) || ByteClass.isDigit(byte)) || byte == 0x2D
      || byte == 0x2E
  }
}
