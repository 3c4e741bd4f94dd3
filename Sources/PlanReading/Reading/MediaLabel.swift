import RoadmapModel

/// `Course: MIT 18.06`, `**Lectures:** 1–4`: a line that names the medium by which its topic is learnt. A
/// book beside it is as much the work.
enum MediaLabel {
  static func stands(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> Bool {
    var start = range.start
    while start < range.end, text[start] == 0x2A || text[start] == 0x5F { start += 1 }
    return words.contains { word in
      let end = start + word.utf8CodeUnitCount
      guard end < range.end else { return false }
      for at in 0..<word.utf8CodeUnitCount
      where text[start + at] < 0x80
        ? text[start + at] | 0x20 != word.utf8Start[at] : text[start + at] != word.utf8Start[at]
      {
        return false
      }
      // Only a plural's letter and the marks of the label stand before its colon.
      var at = end
      if text[at] | 0x20 == 0x73 { at += 1 }
      while at < range.end, text[at] == 0x2A || text[at] == 0x5F { at += 1 }
      return at < range.end && isColon(text, at, range.end)
    }
  }

  private static func isColon(
    _ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int
  ) -> Bool {
    text[at] == 0x3A || Scalars.decode(text, at, end).0 == 0xFF1A
  }

  private static let words: [StaticString] = [
    "course", "online course", "lecture", "playlist", "mooc", "podcast", "kurs", "onlinekurs",
    "vorlesung", "curso", "aula", "cours", "corso", "курс", "курсы", "лекции", "课程", "课", "講座",
    "강의", "khóa học", "kursus", "ders",
  ]
}
