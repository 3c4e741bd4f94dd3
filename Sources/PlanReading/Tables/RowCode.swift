import RoadmapModel

/// The number that a row's author gave it, in the cell of its words: "R01 → Locks", "Part 2: Keys", "3. Doors".
struct RowCode {
  /// A hash of the letters before the number.
  private var letters: UInt64
  private var number: Int32

  func follows(_ other: RowCode) -> Bool {
    letters == other.letters && number == other.number + 1
  }

  static func read(_ text: UnsafeBufferPointer<UInt8>, _ cell: ByteRange) -> RowCode? {
    var at = cell.start
    while at < cell.end, isSign(text[at]) { at += 1 }
    let first = at
    while at < cell.end, at - first < 25, Lines.isLetter(text[at]) { at += 1 }
    let letters = ByteRange(first, at)
    guard letters.count < 25 else { return nil }
    if !letters.isEmpty, at < cell.end, text[at] == 0x20 || text[at] == 0x2E { at += 1 }
    let digits = at
    var number: Int32 = 0
    while at < cell.end, at - digits < 4, Lines.isDigit(text[at]) {
      number = number * 10 + Int32(text[at] - 0x30)
      at += 1
    }
    guard (1...3).contains(at - digits), at < cell.end, !Lines.isLetter(text[at]),
      Lines.holdsWord(text, ByteRange(at, cell.end))
    else { return nil }
    return RowCode(letters: TableWords.hash(text, letters), number: number)
  }

  /// The marks of Markdown that may stand before words.
  private static func isSign(_ byte: UInt8) -> Bool {
    byte == 0x5B || byte == 0x2A || byte == 0x5F || byte == 0x60 || byte == 0x20
  }
}
