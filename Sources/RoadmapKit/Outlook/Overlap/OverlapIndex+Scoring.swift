/// How sure it is that two lines are on one subject.
extension OverlapIndex {
  /// The part of a word that stands in the other line's heading alone.
  private static let fromContext: Float = 0.4
  /// What a second subject in common adds.
  private static let second: Float = 0.3
  /// What is left where one is a project: a study item and a project are seldom done at once.
  private static let project: Float = 0.82
  /// What is left where only words that say which one are in common, and not what it is.
  private static let modifier: Float = 0.6
  /// What is left of a data mesh and a service mesh.
  private static let contrast: Float = 0.5

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
    _ f: Subject, _ g: Subject, _ contextF: Range<Int32>, _ contextG: Range<Int32>
  ) -> Float {
    guard f.weight > 0, g.weight > 0 else { return 0 }
    var words: Float = 0
    var pairs: Float = 0
    var around: Float = 0
    var (hasHeadF, hasHeadG) = (f.head < 0, g.head < 0)
    var (i, j) = (f.units.lowerBound, g.units.lowerBound)
    while i < f.units.upperBound || j < g.units.upperBound {
      let u = i < f.units.upperBound ? units[Int(i)] : .max
      let v = j < g.units.upperBound ? units[Int(j)] : .max
      if u == v {
        if isPair[Int(u)] { pairs += weights[Int(u)] } else { words += weights[Int(u)] }
        hasHeadF = hasHeadF || u == f.head || u == f.action
        hasHeadG = hasHeadG || u == g.head || u == g.action
        i += 1
        j += 1
      } else if u < v {
        if !isPair[Int(u)], holds(contextG, u) { around += weights[Int(u)] }
        i += 1
      } else {
        if !isPair[Int(v)], holds(contextF, v) { around += weights[Int(v)] }
        j += 1
      }
    }
    guard words > 0 else { return 0 }
    words += around * Self.fromContext
    let shares = (min(1, words / f.weight), min(1, words / g.weight))
    let share = 0.65 * max(shares.0, shares.1) + 0.35 * min(shares.0, shares.1)
    var heads = (hasHeadF ? 1 : Self.modifier) * (hasHeadG ? 1 : Self.modifier)
    if f.head == g.head, f.which >= 0, g.which >= 0, f.which != g.which { heads *= Self.contrast }
    return min(1, words + pairs) * share * heads * f.emphasis * g.emphasis
  }

  private func holds(_ range: Range<Int32>, _ unit: Int32) -> Bool {
    range.contains { units[Int($0)] == unit }
  }
}
