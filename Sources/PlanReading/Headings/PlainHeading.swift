import RoadmapModel

/// `Week 1:` on a plain line: a period's heading without any mark.
enum PlainHeading {
  /// What the line says, where it begins with a period and is short enough to be a heading.
  static func read(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> HeadingReading? {
    guard range.count >= 3, mayName(text, range) else { return nil }
    if range.count > 160 {
      // `**Week 9 – Sails.** We cut them ourselves, …`: the bold words are the heading.
      guard let bold = Bold.read(text, range.start, range.start + 160) else { return nil }
      return read(text, ByteRange(range.start, bold.end))
    }
    let reading = HeadingReader.read(text, range)
    guard let period = reading.period, period.name != .letter, reading.role == .plain,
      reading.title.isEmpty || reading.title.start > range.start,
      isWhole(text, range, title: reading.title)
    else { return nil }
    return reading
  }

  /// Whether the line is a heading and no sentence that mentions a week: the period ends it, a mark
  /// parts it from its title, or the title begins like one.
  private static func isWhole(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange, title: ByteRange
  ) -> Bool {
    guard !title.isEmpty else { return true }
    var before = title.start
    while before > range.start, Lines.isSpace(text[before - 1]) || text[before - 1] == 0x2A {
      before -= 1
    }
    guard before > range.start else { return true }
    switch text[before - 1] {
    // : – — - | ( ) . and all that is not written in ASCII
    case 0x3A, 0x2D, 0x7C, 0x28, 0x29, 0x2E, 0x80...0xFF: return true
    default: if isBracketed(text, title) { return true }
    }
    let last = text[title.end - 1]
    return isUpper(text[range.start]) && isUpper(text[title.start])
      && last != 0x2E && last != 0x2C && last != 0x3B
      && Lines.firstIndex(of: ". ", in: text, title) == nil
  }

  /// "(0–2 months): Foundations" behind "Phase 1": a bracket, and a mark that parts it from the title.
  private static func isBracketed(
    _ text: UnsafeBufferPointer<UInt8>, _ title: ByteRange
  ) -> Bool {
    guard text[title.start] == 0x28, let close = ByteWord.first(0x29, in: text, title) else {
      return false
    }
    return close + 1 == title.end || text[close + 1] == 0x3A
  }

  private static func isUpper(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte >= 0x41 && byte <= 0x5A) || Lines.isDigit(byte) || byte == 0x2A
  }

  /// A period has a number near its beginning, or is not written in ASCII.
  private static func mayName(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> Bool {
    let end = min(range.end, range.start + 24)
    for at in range.start..<end where Lines.isDigit(text[at]) || text[at] >= 0x80 { return true }
    return startsWithName(text, range)
  }

  /// `January`, `**Sep**`, `**Lunes**`: three letters that begin the name of a month or of a day.
  private static func startsWithName(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> Bool {
    var at = range.start
    while at < range.end, text[at] == 0x2A || text[at] == 0x5F { at += 1 }
    guard at + 2 < range.end else { return false }
    let letters =
      UInt32(text[at] | 0x20) << 16 | UInt32(text[at + 1] | 0x20) << 8 | UInt32(text[at + 2] | 0x20)
    return months.contains(letters) || days.contains(letters)
  }

  /// jan feb mar apr may jun jul aug sep oct nov dec, as their three bytes.
  private static let months: [UInt32] = [
    0x6A616E, 0x666562, 0x6D6172, 0x617072, 0x6D6179, 0x6A756E, 0x6A756C, 0x617567, 0x736570,
    0x6F6374, 0x6E6F76, 0x646563,
  ]

  /// The days' names in English, Romance, Germanic, Polish, Turkish and Indonesian, likewise.
  private static let days: Set<UInt32> = Set(
    "mon tue wed thu fri sat sun lun mie jue vie sab dom seg ter qua qui sex mer jeu ven sam dim gio die mit don fre son maa din woe vri zat zon pon wto sro czw pia sob nie sal car per cum paz sel rab kam jum sen wee"
      .utf8.split(separator: 0x20).map { word in
        word.reduce(0 as UInt32) { $0 << 8 | UInt32($1) }
      })
}
