/// How much was done in each of the last weeks, and what that says of the weeks to come.
struct Throughput {
  static let weeksThatCount = 12
  private static let trials = 200
  /// The weight of weeks unlike all that were: without any study, or with twice as much.
  private static let surprise = 1.0

  /// Leaves done in each week, the newest first.
  let counts: [Double]
  /// A week of four weeks ago counts half.
  private let weights: [Double]
  let perWeek: Double

  /// `nil` below two full weeks.
  init?(_ done: [Day], _ days: ActiveDays, from start: Day, today: Day) {
    let weeks = days.weeks(before: today, from: start, atMost: Self.weeksThatCount)
    guard weeks.count >= 2, let oldest = weeks.last else { return nil }
    var counts = Array(repeating: 0.0, count: weeks.count)
    for day in done where day >= oldest && day < today {
      if let week = weeks.firstIndex(where: { $0 <= day }) { counts[week] += 1 }
    }
    var weights = [1.0]
    // The fourth root of a half.
    while weights.count < counts.count {
      weights.append(weights[weights.count - 1] * 0.840_896_415)
    }
    self.counts = counts
    self.weights = weights
    perWeek =
      zip(counts, weights).reduce(0) { $0 + $1.0 * $1.1 } / weights.reduce(0, +)
  }

  /// In how many weeks so many leaves are done, over many trials, in ascending order.
  ///
  /// Each trial draws a past from the weeks that were, as if they had come otherwise, and then
  /// lives on from that: so both the learner's ups and downs and the little that is known of
  /// them make the range. Few strides take the place of many weeks, with the same mean and spread.
  func weeks(to remaining: Int, seed: String) -> [Double] {
    var random = SplitMix(seed: self.seed(remaining, seed))
    let total = weights.reduce(0, +)
    // As many weeks as equal weights would need to say as much, and fewer, for few weeks vary less
    // than all that could be: found by trying, so that the range holds four ends of five.
    let size = 0.8 * total * total / weights.reduce(0) { $0 + $1 * $1 }
    var past = Array(repeating: 0.0, count: max(Int(size.rounded()), 1))
    let trials = (0..<Self.trials).map { _ in
      for index in past.indices { past[index] = draw(below: total + Self.surprise, &random) }
      return Self.weeks(to: Double(remaining), living: past, &random)
    }
    return trials.sorted()
  }

  private static func weeks(
    to goal: Double, living past: [Double], _ random: inout SplitMix
  ) -> Double {
    let mean = past.reduce(0, +) / Double(past.count)
    let limit = Double(Forecast.weeksAtMost)
    guard mean * limit > goal else { return limit }
    let stride = max((goal / mean / 16).rounded(.up), 1)
    let spread = stride.squareRoot()
    var (sum, weeks) = (0.0, 0.0)
    while weeks < limit {
      let week = past[random.index(below: past.count)]
      let gain = stride * mean + spread * (week - mean)
      if sum + gain >= goal { return weeks + stride * (goal - sum) / gain }
      sum += gain
      weeks += stride
    }
    return limit
  }

  private func draw(below total: Double, _ random: inout SplitMix) -> Double {
    var rest = random.fraction() * total
    for (count, weight) in zip(counts, weights) {
      rest -= weight
      if rest < 0 { return count }
    }
    return random.fraction() < 0.5 ? 0 : 2 * perWeek
  }

  /// The same for the same plan and history.
  private func seed(_ remaining: Int, _ text: String) -> UInt64 {
    var hash = StableHash()
    for byte in text.utf8 { hash.add(byte: byte) }
    hash.add(number: UInt64(remaining))
    for count in counts { hash.add(number: UInt64(count)) }
    return hash.finished
  }
}

/// Random numbers that are the same for the same seed, on every machine.
struct SplitMix {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// From 0 up to, and without, 1.
  mutating func fraction() -> Double { Double(next() >> 11) / 9_007_199_254_740_992 }

  mutating func index(below count: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(count)).high)
  }
}
