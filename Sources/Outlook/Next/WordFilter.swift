/// Tells of most words that they are none of some, without a string for each.
struct WordFilter {
  private var known = [Bool](repeating: false, count: 4096)

  init(_ words: some Sequence<String>) {
    for word in words {
      var word = word
      word.withUTF8 { bytes in
        if bytes[0] < 0x80 { known[Self.place(bytes, 0..<bytes.count)] = true }
      }
    }
  }

  /// Always true where there is more than ASCII in or before the first word.
  func mayHold(firstWordOf text: UnsafeBufferPointer<UInt8>) -> Bool {
    var start = 0
    while start < text.count, !Self.isPart(text[start]) { start += 1 }
    var end = start
    while end < text.count, Self.isLetter(text[end]) { end += 1 }
    if end < text.count, text[end] >= 0x80 { return true }
    return start < end && known[Self.place(text, start..<end)]
  }

  /// Always true where there is more than ASCII in or behind the last word.
  func mayHold(lastWordOf text: UnsafeBufferPointer<UInt8>) -> Bool {
    var end = text.count
    while end > 0, !Self.isPart(text[end - 1]) { end -= 1 }
    var start = end
    while start > 0, Self.isLetter(text[start - 1]) { start -= 1 }
    if start > 0, text[start - 1] >= 0x80 { return true }
    return start < end && known[Self.place(text, start..<end)]
  }

  /// By its letters, case aside.
  private static func place(_ text: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Int {
    word.reduce(0) { $0 &* 31 &+ Int(text[$1] | 0x20) } & 4095
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
  private static func isPart(_ byte: UInt8) -> Bool { isLetter(byte) || byte >= 0x80 }
}
