/// How many letters must be changed, added, left out or swapped to make one word another.
package enum EditDistance {
  package static func between(_ a: String, _ b: String) -> Int {
    let a = Array(a.unicodeScalars.prefix(longest))
    let b = Array(b.unicodeScalars.prefix(longest))
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var twoAbove = [Int](repeating: 0, count: b.count + 1)
    var above = Array(0...b.count)
    for row in 1...a.count {
      var current = [row] + [Int](repeating: 0, count: b.count)
      for column in 1...b.count {
        let cost = a[row - 1] == b[column - 1] ? 0 : 1
        current[column] = min(
          above[column] + 1, current[column - 1] + 1, above[column - 1] + cost)
        if row > 1, column > 1, a[row - 1] == b[column - 2], a[row - 2] == b[column - 1] {
          current[column] = min(current[column], twoAbove[column - 2] + 1)
        }
      }
      (twoAbove, above) = (above, current)
    }
    return above[b.count]
  }

  /// Beyond this many letters a difference is no slip of the finger.
  private static let longest = 100
}
