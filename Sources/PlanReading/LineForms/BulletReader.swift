import RoadmapModel

/// Bullets that are no Markdown: `•`, `○`, `▪`, an en dash, a pointing finger.
///
/// CommonMark joins such lines into one paragraph; to their author each was a line of a list.
enum BulletReader {
  /// The text after the bullet at the start of `range`; `nil` where none stands there.
  static func text(after text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> ByteRange? {
    guard range.count > 2 else { return nil }
    if text[range.start] < 0x80 { return numbered(text, range) }
    guard text[range.start] >= 0xE2 || text[range.start] == 0xC2 else { return nil }
    guard let length = markLength(text, range) else { return nil }
    var start = range.start + length
    let wantsSpace = isDash(text, range.start)
    if start + 2 < range.end, text[start] == 0xEF, text[start + 1] == 0xB8, text[start + 2] == 0x8F
    {
      start += 3
    }
    let afterMark = start
    while start < range.end, text[start] == 0x20 || text[start] == 0x09 { start += 1 }
    guard start < range.end, !wantsSpace || start > afterMark else { return nil }
    return ByteRange(start, range.end)
  }

  /// `➡️ notes`, `👉 notes` right below the bullets of a list: it points on from them.
  static func isPointer(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> Bool {
    guard range.count > 4 else { return false }
    let first = text[range.start]
    return (first == 0xE2 && text[range.start + 1] == 0x9E)
      || (first == 0xF0 && text[range.start + 2] == 0x91 && text[range.start + 3] == 0x89)
  }

  /// `1️⃣ OSI model`: a number drawn as a key.
  private static func numbered(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> ByteRange? {
    guard text[range.start + 1] >= 0xE2 else { return nil }
    let length = Emoji.keycapLength(text, at: range.start, end: range.end)
    guard length > 0 else { return nil }
    let rest = Lines.trimmed(text, ByteRange(range.start + length, range.end))
    // `1️⃣ **Foundations**` is a bold line.
    guard !rest.isEmpty, text[rest.start] != 0x2A else { return nil }
    return rest
  }

  private static func isDash(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    text[at] == 0xE2 && text[at + 1] == 0x80
      && (text[at + 2] == 0x93 || text[at + 2] == 0x94)
  }

  private static func markLength(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> Int? {
    let at = range.start
    if text[at] == 0xC2 { return text[at + 1] == 0xB7 ? 2 : nil }
    if text[at] == 0xF0 {
      guard range.count > 4, text[at + 1] == 0x9F else { return nil }
      return pictures.contains(UInt16(text[at + 2]) << 8 | UInt16(text[at + 3])) ? 4 : nil
    }
    let mark = UInt32(text[at]) << 16 | UInt32(text[at + 1]) << 8 | UInt32(text[at + 2])
    return signs.contains(mark) ? 3 : nil
  }

  /// – — • ‣ ⁃ ∙ ■ ▪ ▫ ▶ ▸ ► ○ ● ◆ ◇ ◦ ➔ ➡ ➢ ➤ ➜, as their three bytes.
  private static let signs: [UInt32] = [
    0xE28093, 0xE28094, 0xE280A2, 0xE280A3, 0xE28183, 0xE28899, 0xE296A0, 0xE296AA, 0xE296AB,
    0xE296B6, 0xE296B8, 0xE296BA, 0xE2978B, 0xE2978F, 0xE29786, 0xE29787, 0xE297A6, 0xE29E94,
    0xE29EA1, 0xE29EA2, 0xE29EA4, 0xE29E9C,
  ]

  /// 🔹 🔸 🔷 🔶 👉, as the last two of their four bytes.
  private static let pictures: [UInt16] = [0x94B9, 0x94B8, 0x94B7, 0x94B6, 0x9189]
}
