/// Finds, for a line, the few old lines worth comparing it with: those that share its rarest words,
/// beginnings and ends of words, or pairs of letters where a script has no words.
struct CandidateIndex {
  private var postings: [UInt64: [Int32]] = [:]
  private var scores: [Float]
  private var touched: [Int32] = []

  /// What bounds the work a line: this many keys, lines of a key, and lines in the end.
  private static let keys = 10
  private static let linesPerKey = 48
  static let candidates = 10

  init(_ lines: [[Int32]], _ pool: WordPool) {
    scores = Array(repeating: 0, count: lines.count)
    postings.reserveCapacity(lines.count * 4)
    for (line, words) in lines.enumerated() {
      for key in Self.keys(of: words, pool) {
        // A key twice in a line is one key.
        if postings[key]?.last != Int32(line) { postings[key, default: []].append(Int32(line)) }
      }
    }
  }

  /// The likeliest lines; those of a key that many have are taken from around the `expected` place.
  mutating func candidates(for words: [Int32], near expected: Int, _ pool: WordPool) -> [Int] {
    var lists: [[Int32]] = Self.keys(of: words, pool).compactMap { postings[$0] }
    lists.sort { $0.count < $1.count }
    for list in lists.prefix(Self.keys) {
      let part = 1 / Float(list.count + 2)
      for line in Self.window(list, near: Int32(expected)) {
        if scores[Int(line)] == 0 { touched.append(line) }
        scores[Int(line)] += part
      }
    }
    defer {
      for line in touched { scores[Int(line)] = 0 }
      touched.removeAll(keepingCapacity: true)
    }
    let best = touched.sorted {
      let (a, b) = (scores[Int($0)], scores[Int($1)])
      return a != b ? a > b : $0 < $1
    }
    return best.prefix(Self.candidates).map(Int.init)
  }

  private static func window(_ list: [Int32], near expected: Int32) -> ArraySlice<Int32> {
    guard list.count > linesPerKey else { return list[...] }
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if list[middle] < expected { low = middle + 1 } else { high = middle }
    }
    let start = min(max(0, low - linesPerKey / 2), list.count - linesPerKey)
    return list[start..<start + linesPerKey]
  }

  private static func keys(of words: [Int32], _ pool: WordPool) -> [UInt64] {
    var keys: [UInt64] = []
    keys.reserveCapacity(words.count * 2)
    var last: Int32?
    for number in words {
      let word = pool.words[Int(number)]
      if word.base < 1 { continue }
      if word.length == 1 {
        if let last { keys.append(1 << 62 | UInt64(last) << 31 | UInt64(number)) }
        last = number
        if words.count > 1, !word.isSerial { continue }
      } else {
        last = nil
      }
      keys.append(UInt64(number))
      guard word.length >= 5 else { continue }
      // A typing error spoils one end of a word, seldom both.
      keys.append(1 << 63 | ends(pool.texts[Int(number)].unicodeScalars.prefix(4)))
      keys.append(3 << 62 | ends(pool.texts[Int(number)].unicodeScalars.suffix(4)))
    }
    return keys
  }

  private static func ends(_ scalars: some Sequence<Unicode.Scalar>) -> UInt64 {
    scalars.reduce(0) { ($0 << 15) ^ UInt64($1.value) } & (1 << 62 - 1)
  }
}
