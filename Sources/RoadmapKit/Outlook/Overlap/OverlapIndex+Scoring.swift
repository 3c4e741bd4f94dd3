/// How sure it is that two lines are on one subject.
extension OverlapIndex {
  /// The part of a word that stands in the other line's heading alone.
  private static let fromContext: Float = 0.4
  /// What a second subject in common adds.
  private static let second: Float = 0.3

  func score(_ a: Int, _ b: Int) -> Float {
    let (first, other) = (lines[a], lines[b])
    var best: Float = 0
    var runnerUp: Float = 0
    for f in first.subjects {
      var bestOfSubject: Float = 0
      for g in other.subjects {
        bestOfSubject = max(
          bestOfSubject,
          score(subjects[Int(f)], subjects[Int(g)], first.context, other.context))
      }
      if bestOfSubject > best { (best, runnerUp) = (bestOfSubject, best) } else {
        runnerUp = max(runnerUp, bestOfSubject)
      }
    }
    return min(1, best + Self.second * runnerUp)
  }

  private func score(
    _ f: Subject, _ g: Subject, _ contextF: Range<Int32>, _ contextG: Range<Int32>
  ) -> Float {
    guard f.weight > 0, g.weight > 0 else { return 0 }
    var common: Float = 0
    var around: Float = 0
    var (i, j) = (f.units.lowerBound, g.units.lowerBound)
    while i < f.units.upperBound || j < g.units.upperBound {
      let u = i < f.units.upperBound ? units[Int(i)] : .max
      let v = j < g.units.upperBound ? units[Int(j)] : .max
      if u == v {
        common += weights[Int(u)]
        i += 1
        j += 1
      } else if u < v {
        if holds(contextG, u) { around += weights[Int(u)] }
        i += 1
      } else {
        if holds(contextF, v) { around += weights[Int(v)] }
        j += 1
      }
    }
    guard common > 0 else { return 0 }
    common += around * Self.fromContext
    let shares = (min(1, common / f.weight), min(1, common / g.weight))
    let share = 0.65 * max(shares.0, shares.1) + 0.35 * min(shares.0, shares.1)
    return min(1, common) * share * f.emphasis * g.emphasis
  }

  private func holds(_ range: Range<Int32>, _ unit: Int32) -> Bool {
    range.contains { units[Int($0)] == unit }
  }
}
