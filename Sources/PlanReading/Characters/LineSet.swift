/// Numbers of lines, as bits.
struct LineSet {
  private var words: [UInt64] = []

  mutating func insert(_ line: Int) {
    while words.count <= line >> 6 { words.append(0) }
    words[line >> 6] |= 1 << UInt64(line & 63)
  }

  func contains(_ line: Int) -> Bool {
    line >> 6 < words.count && words[line >> 6] & 1 << UInt64(line & 63) != 0
  }

  var isEmpty: Bool { words.isEmpty }

  mutating func formUnion(_ other: LineSet) {
    while words.count < other.words.count { words.append(0) }
    for (index, word) in other.words.enumerated() { words[index] |= word }
  }

  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }
}
