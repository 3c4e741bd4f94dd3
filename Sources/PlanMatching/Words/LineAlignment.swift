import PlanReading

/// Which lines stand for which where all were written anew in the same order, and a few were put between
/// them or left out.
///
/// Words of two languages are often alike, and long lines stay long: of all ways to leave so many lines out,
/// the one that makes the rest the most alike.
struct LineAlignment {
  private(set) var pairs: [(old: Int, new: Int)] = []

  /// The most lines that may be more on one side than on the other, and the part of all that they may be.
  private static let mostMore = 4
  private static let part = 4

  /// Empty where the sides differ by too many lines.
  init(_ olds: [String], _ news: [String]) {
    let isLonger = news.count >= olds.count
    let (short, long) = isLonger ? (olds, news) : (news, olds)
    let more = long.count - short.count
    guard more > 0 else {
      pairs = olds.indices.map { (old: $0, new: $0) }
      return
    }
    guard more <= Self.mostMore, more == 1 || more * Self.part <= short.count, short.count > 1
    else { return }
    let places = Self.places(short.map(Shape.init), long.map(Shape.init), more)
    pairs = places.enumerated().map {
      isLonger ? (old: $0.offset, new: $0.element) : (old: $0.element, new: $0.offset)
    }
  }

  /// Where each of the shorter side's lines stands on the longer one.
  private static func places(_ short: [Shape], _ long: [Shape], _ more: Int) -> [Int] {
    // The best sum for the lines so far with so many left out, and whether the last one was.
    var best = [[Float]](
      repeating: Array(repeating: 0, count: more + 1), count: short.count + 1)
    for line in 1...short.count {
      for skipped in 0...more {
        let kept = best[line - 1][skipped] + short[line - 1].likeness(long[line - 1 + skipped])
        best[line][skipped] = skipped == 0 ? kept : max(kept, best[line][skipped - 1])
      }
    }
    var places = Array(repeating: 0, count: short.count)
    var skipped = more
    for line in (1...short.count).reversed() {
      while skipped > 0, best[line][skipped] == best[line][skipped - 1] { skipped -= 1 }
      places[line - 1] = line - 1 + skipped
    }
    return places
  }

  /// What of a line outlasts a translation.
  private struct Shape {
    let beginnings: Set<Substring>
    let length: Int

    init(_ text: String) {
      let words = IdentityText.normalise(text).split(separator: " ")
      beginnings = Set(
        words.filter { $0.count > 3 || Opposites.isSerial(String($0)) }
          .map { $0.prefix(4) })
      length = text.unicodeScalars.count
    }

    func likeness(_ other: Shape) -> Float {
      let most = max(beginnings.count, other.beginnings.count, 1)
      let common = Float(beginnings.intersection(other.beginnings).count) / Float(most)
      let longer = Float(max(length, other.length, 1))
      return 2 * common + Float(min(length, other.length)) / longer
    }
  }
}
