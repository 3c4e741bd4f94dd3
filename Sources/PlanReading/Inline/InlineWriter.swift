/// Gathers display text: white space folded, pictures dropped with the room they took.
struct InlineWriter {
  var bytes: [UInt8] = []
  let keepsEmoji: Bool
  private var hasSpace = false
  private var hasPicture = false

  init(keepsEmoji: Bool, capacity: Int) {
    self.keepsEmoji = keepsEmoji
    bytes.reserveCapacity(capacity)
  }

  mutating func space() { hasSpace = true }

  mutating func write(
    _ text: UnsafeBufferPointer<UInt8>, _ lower: Int, _ upper: Int, isVerbatim: Bool
  ) {
    var position = lower
    while position < upper {
      let byte = text[position]
      if byte > 0x20, byte < 0x7F {
        if byte < 0x3A, !isVerbatim, !keepsEmoji {
          let keycap = Emoji.keycapLength(text, at: position, end: upper)
          if keycap > 0 {
            position += keycap
            hasPicture = true
            continue
          }
        }
        begin(byte)
        bytes.append(byte)
        position += 1
        continue
      }
      if !isVerbatim, !keepsEmoji {
        let picture = Emoji.length(text, at: position, end: upper)
        if picture > 0 {
          position += picture
          hasPicture = true
          continue
        }
      }
      let (scalar, length) = Scalars.decode(text, position, upper)
      if Scalars.isSpace(scalar) {
        hasSpace = true
      } else {
        begin(byte)
        for offset in 0..<length { bytes.append(text[position + offset]) }
      }
      position += length
    }
  }

  mutating func write(_ value: UInt32) {
    if Scalars.isSpace(value) {
      hasSpace = true
      return
    }
    guard let scalar = Unicode.Scalar(value) else { return }
    if !keepsEmoji, Emoji.isPicture(value) {
      hasPicture = true
      return
    }
    begin(value < 0x80 ? UInt8(value) : 0xFF)
    bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  /// The blank before a byte, where one is due.
  private mutating func begin(_ byte: UInt8) {
    guard hasSpace || hasPicture else { return }
    if let last = bytes.last {
      let isClosing =
        byte == 0x29 || byte == 0x5D || byte == 0x2C || byte == 0x2E || byte == 0x3A
        || byte == 0x3B || byte == 0x21 || byte == 0x3F
      let isOpened = last == 0x28 || last == 0x5B
      if !hasPicture || !(isClosing || isOpened) { bytes.append(0x20) }
    }
    hasSpace = false
    hasPicture = false
  }
}
