import RoadmapModel

/// `Course: MIT 18.06`, `**Video Lectures:** 1–4`: a line that names the medium by which its topic is
/// learnt. A book beside it is as much the work.
enum MediaLabel {
  static func stands(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> Bool {
    guard let name = name(text, range) else { return false }
    return words.contains { ends(name, with: $0, text) }
      || leading.contains {
        name.start + $0.utf8CodeUnitCount < name.end && isWord($0, text, name.start)
          && text[name.start + $0.utf8CodeUnitCount] == 0x20
      }
  }

  /// What stands before the colon, without a bold label's marks.
  private static func name(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> ByteRange? {
    let most = min(range.end, range.start + 64)
    guard var end = (range.start..<most).first(where: { isColon(text, $0, most) }) else {
      return nil
    }
    var start = range.start
    while start < end, isMark(text[start]) { start += 1 }
    while end > start, isMark(text[end - 1]) { end -= 1 }
    return ByteRange(start, end)
  }

  /// Only a plural's letter stands behind the word, and no letter before one that spaces part from others.
  private static func ends(
    _ name: ByteRange, with word: StaticString, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    [name.end, name.end - 1].contains { end in
      let start = end - word.utf8CodeUnitCount
      guard start >= name.start, end == name.end || text[end] | 0x20 == 0x73,
        isWord(word, text, start)
      else { return false }
      return start == name.start || text[start] >= 0x80 || !Lines.isLetter(text[start - 1])
    }
  }

  private static func isWord(
    _ word: StaticString, _ text: UnsafeBufferPointer<UInt8>, _ start: Int
  ) -> Bool {
    (0..<word.utf8CodeUnitCount).allSatisfy {
      let byte = text[start + $0]
      return (ByteClass.isLetter(byte) ? byte | 0x20 : byte) == word.utf8Start[$0]
    }
  }

  private static func isMark(_ byte: UInt8) -> Bool { byte == 0x2A || byte == 0x5F }

  private static func isColon(
    _ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int
  ) -> Bool {
    text[at] == 0x3A || (text[at] == 0xEF && Scalars.decode(text, at, end).0 == 0xFF1A)
  }

  private static let words: [StaticString] = [
    "course", "lecture", "playlist", "mooc", "podcast", "kurs", "onlinekurs", "videokurs",
    "vorlesung", "curso", "aula", "cours", "corso", "курс", "Курс", "курсы", "Курсы", "лекции",
    "Лекции", "课程", "课", "講座", "강의", "khóa học", "kursus", "ders",
  ]

  /// Where the noun stands before what tells of it: "Curso online:".
  private static let leading: [StaticString] = [
    "curso", "aula", "cours", "corso", "khóa học", "kursus", "курс", "Курс",
  ]
}
