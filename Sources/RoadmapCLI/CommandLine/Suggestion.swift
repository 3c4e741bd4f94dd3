/// The nearest right word for a wrong one.
enum Suggestion {
  /// The candidate that `word` most likely stands for, if one is near enough.
  static func nearest(to word: String, among candidates: [String]) -> String? {
    let typed = word.lowercased()
    let core = typed.drop { $0 == "-" }
    guard !core.isEmpty else { return nil }
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      let known = candidate.lowercased()
      let distance =
        known.drop { $0 == "-" } == core
        ? 0 : editDistance(Array(core.utf8), Array(known.drop { $0 == "-" }.utf8))
      guard distance <= reach(core.utf8.count) else { continue }
      if let found = best, found.distance <= distance { continue }
      best = (candidate, distance)
    }
    return best?.candidate ?? candidates.first { $0.lowercased().hasPrefix(typed) }
  }

  /// How many edits a word of `length` letters may be away: always under 4, less for short words,
  /// of which every other one is near.
  private static func reach(_ length: Int) -> Int {
    switch length {
    case ...3: 1
    case ...6: 2
    default: 3
    }
  }

  /// Insertions, deletions, replacements and swaps of neighbours that lead from `a` to `b`.
  /// Words far longer than any name are not measured, so that no input makes this slow.
  static func editDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    guard a.count <= 64, b.count <= 64 else { return Int.max }
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var beforeLast = [Int]()
    var last = Array(0...b.count)
    for i in 1...a.count {
      var row = [i]
      for j in 1...b.count {
        let isSame = a[i - 1] == b[j - 1]
        var cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (isSame ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          cost = min(cost, beforeLast[j - 2] + 1)
        }
        row.append(cost)
      }
      beforeLast = last
      last = row
    }
    return last[b.count]
  }
}
