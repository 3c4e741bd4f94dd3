package import RoadmapModel

/// How much was done in each of the last weeks, and what that says of the weeks to come.
struct Throughput {
  static let weeksThatCount = 12
  private static let trials = 128
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
    // The same for a plan, whatever becomes of it, and each trial its own: one more item done moves
    // the forecast by what it says, and not by other luck.
    var seeds = SplitMix(seed: Self.number(seed))
    let total = weights.reduce(0, +)
    // As many weeks as equal weights would need to say as much, and fewer, for few weeks vary less
    // than all that could be: found by trying, so that the range holds four ends of five.
    let size = 0.8 * total * total / weights.reduce(0) { $0 + $1 * $1 }
    let length = max(Int(size.rounded()), 1)
    // Memory of its own for each of hundreds of trials would take longer than they do.
    return withUnsafeTemporaryAllocation(of: Double.self, capacity: length) { past in
      withDraw { draw in
        var trials: [Double] = []
        trials.reserveCapacity(Self.trials)
        for _ in 0..<Self.trials {
          var random = SplitMix(seed: seeds.next())
          for index in 0..<length { past.initializeElement(at: index, to: draw.next(&random)) }
          trials.append(
            Self.weeks(to: Double(remaining), living: UnsafeBufferPointer(past), &random))
        }
        return trials.sorted()
      }
    }
  }

  private static func weeks(
    to goal: Double, living past: UnsafeBufferPointer<Double>, _ random: inout SplitMix
  ) -> Double {
    var sum = 0.0
    for week in past { sum += week }
    let mean = sum / Double(past.count)
    let limit = Double(Forecast.weeksAtMost)
    guard mean * limit > goal else { return limit }
    let stride = max((goal / mean / 8).rounded(.up), 1)
    let spread = stride.squareRoot()
    var weeks = 0.0
    sum = 0
    while weeks < limit {
      let week = past[random.index(below: past.count)]
      let gain = stride * mean + spread * (week - mean)
      if sum + gain >= goal { return weeks + stride * (goal - sum) / gain }
      sum += gain
      weeks += stride
    }
    return limit
  }

  /// Draws weeks by their weights, and now and then one that never was.
  private struct Draw {
    /// Up to which random number each count is drawn, in ascending order.
    let limits: UnsafeBufferPointer<UInt64>
    let counts: UnsafeBufferPointer<Double>
    let surprise: Double

    func next(_ random: inout SplitMix) -> Double {
      let number = random.next()
      var index = 0
      while index < limits.count {
        if number < limits[index] { return counts[index] }
        index += 1
      }
      return random.next() & 1 == 0 ? 0 : surprise
    }
  }

  private static func number(_ text: String) -> UInt64 {
    var hash = StableHash()
    for byte in text.utf8 { hash.add(byte: byte) }
    return hash.finished
  }

  private func withDraw(_ body: (Draw) -> [Double]) -> [Double] {
    let whole = weights.reduce(0, +) + Self.surprise
    var sum = 0.0
    let limits = weights.map { weight in
      sum += weight
      return UInt64(sum / whole * 0x1p64)
    }
    return limits.withUnsafeBufferPointer { limits in
      counts.withUnsafeBufferPointer { counts in
        body(Draw(limits: limits, counts: counts, surprise: 2 * perWeek))
      }
    }
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

  mutating func index(below count: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(count)).high)
  }
}
