import RoadmapModel

/// The nearest right word for a wrong one.
package enum Suggestion {
  /// The candidate that `word` most likely stands for, if one is near enough.
  package static func nearest(to word: String, among candidates: [String]) -> String? {
    let typed = word.lowercased()
    let core = typed.drop { $0 == "-" }
    // One number is as near to another as any.
    guard core.contains(where: \.isLetter) else { return nil }
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      let known = candidate.lowercased()
      let distance =
        known.drop { $0 == "-" } == core
        ? 0 : EditDistance.between(String(core), String(known.drop { $0 == "-" }))
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
}
