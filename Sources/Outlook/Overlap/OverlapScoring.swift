/// How sure it is that two lines are on one subject.
///
/// Borrows an index's arrays, for this is done a million times for ten thousand lines.
struct OverlapScoring {
  let lines: UnsafeBufferPointer<OverlapIndex.Line>
  let subjects: UnsafeBufferPointer<OverlapIndex.Subject>
  let units: UnsafeBufferPointer<Int32>
  let weights: UnsafeBufferPointer<Float>
  let isPair: UnsafeBufferPointer<Bool>

  /// How much the better and the lesser covered of two subjects count.
  private static let better: Float = 0.65
  private static let lesser: Float = 0.35
  /// What a word tells that one line leaves to its heading.
  private static let fromContext: Float = 0.4
  /// What a second subject in common adds.
  private static let second: Float = 0.3
  /// What is left where one is a project: a study item and a project are seldom done at once.
  private static let project: Float = 0.82
  /// What is left where only words that say which one are in common, and not what it is.
  private static let modifier: Float = 0.6
  /// What is left of a data mesh and a service mesh, of chapter 3 and chapter 4.
  private static let contrast: Float = 0.5

  /// 0 to 1, the same whichever comes first.
  func score(_ a: Int, _ b: Int) -> Float {
    let (first, other) = (lines[min(a, b)], lines[max(a, b)])
    var best: Float = 0
    var runnerUp: Float = 0
    for f in first.subjects {
      let subject = subjects[Int(f)]
      var bestOfSubject: Float = 0
      for g in other.subjects where subject.mask & subjects[Int(g)].mask != 0 {
        bestOfSubject = max(
          bestOfSubject, score(subject, subjects[Int(g)], first.context, other.context))
      }
      if bestOfSubject > best {
        (best, runnerUp) = (bestOfSubject, best)
      } else {
        runnerUp = max(runnerUp, bestOfSubject)
      }
    }
    let whole = min(1, best + Self.second * runnerUp)
    return first.isProject || other.isProject ? whole * Self.project : whole
  }

  private func score(
    _ f: OverlapIndex.Subject, _ g: OverlapIndex.Subject, _ contextF: Range<Int32>,
    _ contextG: Range<Int32>
  ) -> Float {
    var words: Float = 0
    var pairs: Float = 0
    var (hasHeadF, hasHeadG) = (f.head < 0, g.head < 0)
    forEachCommon(f.units, g.units) { unit in
      if isPair[Int(unit)] { pairs += weights[Int(unit)] } else { words += weights[Int(unit)] }
      hasHeadF = hasHeadF || unit == f.head || unit == f.action
      hasHeadG = hasHeadG || unit == g.head || unit == g.action
    }
    guard words > 0 else { return 0 }
    words += (left(f, to: contextG, by: g) + left(g, to: contextF, by: f)) * Self.fromContext
    let shares = (min(1, words / f.weight), min(1, words / g.weight))
    let share =
      Self.better * max(shares.0, shares.1) + Self.lesser * min(shares.0, shares.1)
    var heads = (hasHeadF ? 1 : Self.modifier) * (hasHeadG ? 1 : Self.modifier)
    if f.head == g.head, f.which >= 0, g.which >= 0, f.which != g.which { heads *= Self.contrast }
    if f.number >= 0, g.number >= 0, f.number != g.number { heads *= Self.contrast }
    return min(1, words + pairs) * share * heads * f.emphasis * g.emphasis
  }

  /// What the words weigh that the other subject does not say and the heading above it does.
  private func left(
    _ subject: OverlapIndex.Subject, to context: Range<Int32>, by other: OverlapIndex.Subject
  ) -> Float {
    var sum: Float = 0
    forEachCommon(subject.units, context) { unit in
      if !other.units.contains(where: { units[Int($0)] == unit }) { sum += weights[Int(unit)] }
    }
    return sum
  }

  /// Walks along two sorted runs of `units`.
  @inline(__always)
  func forEachCommon(_ a: Range<Int32>, _ b: Range<Int32>, _ body: (Int32) -> Void) {
    var (i, j) = (Int(a.lowerBound), Int(b.lowerBound))
    let (endA, endB) = (Int(a.upperBound), Int(b.upperBound))
    while i < endA, j < endB {
      let (u, v) = (units[i], units[j])
      if u == v { body(u) }
      i += u <= v ? 1 : 0
      j += v <= u ? 1 : 0
    }
  }
}

extension OverlapIndex {
  func withScoring<Result>(_ body: (OverlapScoring) -> Result) -> Result {
    lines.withUnsafeBufferPointer { lines in
      subjects.withUnsafeBufferPointer { subjects in
        units.withUnsafeBufferPointer { units in
          weights.withUnsafeBufferPointer { weights in
            isPair.withUnsafeBufferPointer { isPair in
              body(
                OverlapScoring(
                  lines: lines, subjects: subjects, units: units, weights: weights,
                  isPair: isPair))
            }
          }
        }
      }
    }
  }
}
