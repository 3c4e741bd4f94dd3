import RoadmapModel

/// How many lines hold a word, and so how much it tells.
///
/// A word tells the less, the more lines of one plan hold it: what every plan has once is common
/// ground, not a common word.
struct WordCounts {
  /// The most that one plan has, by the word's number.
  private var most: [Float] = []
  private var counts: [Float] = []
  /// The words of the plan in hand.
  private var touched: [Int32] = []
  private var plan = -1
  /// The line that counted a word last.
  private var last: [Int32] = []
  private var line: Int32 = 0

  /// What a line counts whose heading alone holds the word.
  private static let fromContext: Float = 0.2
  private static let genericPair: Float = 0.3

  /// Lines of a plan come one after the other.
  mutating func add(_ own: some Sequence<Int32>, _ context: [Int32], plan: Int) {
    if plan != self.plan { settle() }
    self.plan = plan
    line += 1
    for unit in own { count(Int(unit), 1) }
    for unit in context { count(Int(unit), Self.fromContext) }
  }

  private mutating func count(_ unit: Int, _ part: Float) {
    if unit >= counts.count {
      let missing = unit + 1 - counts.count
      counts += repeatElement(0, count: missing)
      most += repeatElement(0, count: missing)
      last += repeatElement(0, count: missing)
    }
    guard last[unit] != line else { return }
    last[unit] = line
    if counts[unit] == 0 { touched.append(Int32(unit)) }
    counts[unit] += part
  }

  private mutating func settle() {
    for unit in touched {
      most[Int(unit)] = max(most[Int(unit)], counts[Int(unit)])
      counts[Int(unit)] = 0
    }
    touched.removeAll(keepingCapacity: true)
  }

  /// What each word and pair tells.
  mutating func weights(_ lexicon: SubjectLexicon) -> [Float] {
    settle()
    return lexicon.roles.indices.map { unit in
      let role = lexicon.roles[unit]
      let isGenericPair = lexicon.isPair[unit] && role == .generic
      let weight = isGenericPair ? Self.genericPair : role.weight
      return unit < most.count ? weight * Self.rarity(most[unit]) : weight
    }
  }

  /// 1 for a word of one line, falling with each doubling.
  private static func rarity(_ count: Float) -> Float {
    var doublings: Float = 0
    var left = max(count, 1)
    while left >= 2 {
      left /= 2
      doublings += 1
    }
    return 1 / (1 + (doublings + left - 1) * 0.25)
  }
}
