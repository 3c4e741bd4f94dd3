/// An old and a new line that may be one item, and how much speaks for it.
struct Pairing: Comparable {
  /// From the same place to another part of the plan.
  enum Place: Int {
    case elsewhere, section, beside, slot

    /// By how many of their neighbours agree.
    static func after(_ agreement: Int, inSection: Bool) -> Place {
      switch agreement {
      case 2: .slot
      case 1: .beside
      default: inSection ? .section : .elsewhere
      }
    }
  }

  var old: Int
  var new: Int
  var place: Place
  var likeness: TextSimilarity
  var score: Float
  /// By how much their order among lines of the old one's words differs.
  var drift = 0
  /// Whether it is enough to take them for one, if no other pairing comes near.
  var isClear: Bool
  /// Whether it is enough to ask.
  var isPossible: Bool

  /// Two pairings nearer than this are not told apart.
  static let margin: Float = 0.1

  init(old: Int, new: Int, place: Place, likeness: TextSimilarity) {
    self.old = old
    self.new = new
    self.place = place
    self.likeness = likeness
    let bonus: Float = [0, 0.04, 0.08, 0.15][place.rawValue]
    score = likeness.likeness + bonus
    isClear = Self.isClear(place, likeness)
    let isAlike =
      likeness.share >= 0.45 && likeness.weighted >= 0.35 && likeness.common >= 0.7
      || likeness.namesAgree && likeness.weighted >= 0.5
    isPossible = isAlike && Self.mayBeOne(likeness, place)
  }

  /// Lines of another number or level are no reason to doubt.
  var isRival: Bool { !likeness.isContrary }

  /// Chapter 4 is not chapter 3, but "Lesson 4: moods" may be "Lesson 3: moods", counted anew, and "Solve 12
  /// problems" is what "Solve 10 problems" has become where that stood.
  static func mayBeOne(_ likeness: TextSimilarity, _ place: Place = .slot) -> Bool {
    !likeness.isContrary
      || !likeness.isOpposed
        && (likeness.subjects >= 0.7 || place == .slot && likeness.isQuantity)
  }

  private static func isClear(_ place: Place, _ likeness: TextSimilarity) -> Bool {
    guard !likeness.isContrary, !likeness.turnsAway, !likeness.trades, !likeness.isGuess else {
      return false
    }
    let (share, weighted) = (likeness.share, likeness.weighted)
    switch place {
    case .slot:
      // A line cut short may be a part of what it was.
      if likeness.namesAgree, likeness.isExtended, weighted >= 0.5 { return true }
      if likeness.isExtended, !likeness.addsPole, likeness.common >= 2, share >= 0.56 {
        return weighted >= 0.5
      }
      return share >= 0.62 && weighted >= 0.52 && likeness.common >= 0.8
    case .beside:
      return share >= 0.63 && weighted >= 0.56 && likeness.common >= 0.8
    case .section:
      return share >= 0.64 && weighted >= 0.58 && likeness.common >= 0.8
    case .elsewhere:
      return share >= 0.65 && weighted >= 0.62 && likeness.common >= 1.7 && !likeness.losesNumber
    }
  }

  static func < (a: Pairing, b: Pairing) -> Bool {
    if a.score != b.score { return a.score > b.score }
    return (a.drift, a.old, a.new) < (b.drift, b.old, b.new)
  }

  static func == (a: Pairing, b: Pairing) -> Bool {
    a.old == b.old && a.new == b.new && a.score == b.score
  }
}
