/// What begins a list item: a bullet, or a number of up to nine digits and `.` or `)`.
struct ListMarker {
  var byte: UInt8
  var length: Int
  var number: UInt32

  var isOrdered: Bool { byte == Ascii.period || byte == Ascii.closeParen }

  /// The mark at the first byte of the line's rest. A paragraph is interrupted only by an item
  /// that has text, and that counts from 1.
  @inline(__always) init?(_ line: borrowing BlockScanner, interrupting: Bool) {
    let first = line.first
    var offset = first
    var byte = line.text[offset]
    var number: UInt32 = 0
    if Ascii.isDigit(byte) {
      repeat {
        number = number * 10 + UInt32(byte - Ascii.zero)
        offset += 1
        byte = line.byte(offset)
      } while Ascii.isDigit(byte) && offset - first < 9
      guard byte == Ascii.period || byte == Ascii.closeParen else { return nil }
      if interrupting, number != 1 { return nil }
    }
    offset += 1
    guard Ascii.isSpace(line.byte(offset)) else { return nil }
    self.byte = byte
    self.length = offset - line.first
    self.number = number
    guard interrupting else { return }
    while Ascii.isBlank(line.byte(offset)) { offset += 1 }
    if offset >= line.lineEnd { return nil }
  }
}
