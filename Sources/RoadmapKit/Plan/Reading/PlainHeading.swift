/// `Week 1:` on a plain line: a period's heading without any mark.
enum PlainHeading {
  /// What the line says, where it begins with a period and is short enough to be a heading.
  static func read(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> HeadingReading? {
    guard range.count >= 3, range.count <= 160, mayName(text, range) else { return nil }
    let reading = HeadingReader.read(text, range)
    guard let period = reading.period, period.name != .letter, reading.role == .plain,
      !reading.title.isEmpty ? reading.title.start > range.start : true
    else { return nil }
    return reading
  }

  /// A period has a number near its beginning, or is not written in ASCII.
  private static func mayName(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> Bool {
    let end = min(range.end, range.start + 24)
    for at in range.start..<end where Lines.isDigit(text[at]) || text[at] >= 0x80 { return true }
    return false
  }
}
