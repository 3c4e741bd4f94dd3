import RoadmapModel

/// A run of `*`, `_` or `~` that may open or close emphasis.
struct InlineDelimiter {
  var piece: Int
  var mark: UInt8
  var count: Int
  var opens: Bool
  var closes: Bool
  /// As it was: the rule of three looks at whole runs.
  let length: Int

  init(piece: Int, mark: UInt8, count: Int, opens: Bool, closes: Bool) {
    self.piece = piece
    self.mark = mark
    self.count = count
    self.opens = opens
    self.closes = closes
    length = count
  }

  /// Pairs the runs from `first` on and takes them off the list; marks that pair are taken off
  /// their pieces. For each sort of closer the depth below which no opener fits is remembered,
  /// which keeps this linear.
  static func match(
    _ delimiters: inout [InlineDelimiter], from first: Int, in pieces: inout [InlinePiece]
  ) {
    guard delimiters.count - first > 1 else {
      delimiters.removeLast(delimiters.count - first)
      return
    }
    var openers: [Int] = []
    var bottoms = [Int](repeating: 0, count: 18)
    for index in first..<delimiters.count {
      if delimiters[index].closes {
        close(index, &delimiters, &openers, &bottoms, &pieces)
      }
      if delimiters[index].opens, delimiters[index].count > 0 { openers.append(index) }
    }
    delimiters.removeLast(delimiters.count - first)
  }

  private static func close(
    _ index: Int, _ delimiters: inout [InlineDelimiter], _ openers: inout [Int],
    _ bottoms: inout [Int], _ pieces: inout [InlinePiece]
  ) {
    while delimiters[index].count > 0 {
      let closer = delimiters[index]
      let key = closer.key
      var depth = openers.count - 1
      while depth >= bottoms[key], !delimiters[openers[depth]].fits(closer) { depth -= 1 }
      guard depth >= bottoms[key] else {
        bottoms[key] = openers.count
        return
      }
      let opener = openers[depth]
      let isStrong = closer.count >= 2 && delimiters[opener].count >= 2
      let used = closer.mark == 0x7E ? closer.count : isStrong ? 2 : 1
      delimiters[opener].count -= used
      delimiters[index].count -= used
      pieces[delimiters[opener].piece].value -= UInt32(used)
      pieces[closer.piece].value -= UInt32(used)
      openers.removeLast(openers.count - depth - (delimiters[opener].count > 0 ? 1 : 0))
      for place in bottoms.indices where bottoms[place] > openers.count {
        bottoms[place] = openers.count
      }
    }
  }

  private var key: Int {
    let sort = mark == 0x2A ? 0 : mark == 0x5F ? 6 : 12
    return sort + (opens ? 3 : 0) + length % 3
  }

  private func fits(_ closer: InlineDelimiter) -> Bool {
    guard mark == closer.mark, count > 0 else { return false }
    if mark == 0x7E { return count == closer.count }
    guard closes || closer.opens else { return true }
    return (length + closer.length) % 3 != 0 || (length % 3 == 0 && closer.length % 3 == 0)
  }
}
