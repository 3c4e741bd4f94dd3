import RoadmapModel

/// How fast somebody learns, from all that was done since the start, and how sure that is.
///
/// Nothing is drawn at random: the same history gives the same answer, and one more item, or one more
/// day without, moves it by what it says. Days are days on which the plan went on.
struct LearningPace {
  /// A day eight weeks ago counts half.
  private static let halfLife = 56.0
  /// Until so many leaves were done, those missing count as done before the start at the plan's own pace: of
  /// two or three a single one more would move the date by weeks.
  private static let leavesToKnow = 12.0
  /// They count for no less and no more weeks than these.
  private static let weeksOfPlan = 1.0...8.0
  /// Of a plan without a schedule, and how many weeks of that.
  private static let (usualPerWeek, usualWeeks) = (2.0, 1.5)

  /// Leaves a week that were done, recent weeks weighing more.
  let observed: Double
  /// What is to be expected by that and, of a short history, by the plan's own pace.
  let perWeek: Double
  /// Whether the plan's own pace makes much of that.
  var leansOnPlan: Bool { (perWeek - observed).magnitude > 0.1 * observed }
  /// As many weeks as equal weights would need to say as much.
  private let weeksKnown: Double
  /// How much weeks differ: the variance of their counts by their mean. 1 where each item comes by
  /// itself, more where they come in bursts.
  private let spread: Double

  /// `done`: the days of study on which something was done, from `start` up to today.
  init(
    _ done: [Day], _ days: ActiveDays, from start: Day, today: Day, planned: Double?
  ) {
    // Today counts with what was done today.
    let length = Double(days.count(from: start, before: today) + 1)
    let ratio = Self.weight(1)
    let weeks = (1 - Self.weight(length)) / (1 - ratio) / 7
    let squares = (1 - Self.weight(2 * length)) / (1 - ratio * ratio) / 7
    let ages = done.map { Double(days.count(from: $0, before: today)) }
    let sum = ages.reduce(0) { $0 + Self.weight($1) }
    let weeksOfPlan =
      planned.map {
        min(
          max((Self.leavesToKnow - sum) / max($0, 0.01), Self.weeksOfPlan.lowerBound),
          Self.weeksOfPlan.upperBound)
      } ?? Self.usualWeeks
    let perWeek = (weeksOfPlan * (planned ?? Self.usualPerWeek) + sum) / (weeksOfPlan + weeks)
    self.perWeek = perWeek
    observed = sum / weeks
    weeksKnown = weeks * weeks / squares + weeksOfPlan
    spread = Self.spread(of: ages, length: length, around: perWeek)
  }

  private static func weight(_ age: Double) -> Double { Power.of(2, -age / halfLife) }

  private static func exponential(_ exponent: Double) -> Double {
    Power.of(2.718281828459045, exponent)
  }

  /// From full weeks, counted from the start so that the days to come change none of them, and from
  /// months of four: who studies for a month and then rests for one has weeks that are much alike.
  private static func spread(of ages: [Double], length: Double, around mean: Double) -> Double {
    max(
      spread(of: ages, length: length, inWeeks: 1, around: mean),
      spread(of: ages, length: length, inWeeks: 4, around: 4 * mean), 1)
  }

  /// A few of them are taken to be usual ones.
  private static func spread(
    of ages: [Double], length: Double, inWeeks weeks: Int, around mean: Double
  ) -> Double {
    var counts = Array(repeating: 0.0, count: Int(length) / (7 * weeks))
    for age in ages {
      let place = Int(length - 1 - age) / (7 * weeks)
      if counts.indices.contains(place) { counts[place] += 1 }
    }
    var (sum, weights) = (usualSpread * usualCount, usualCount)
    for (place, count) in counts.enumerated() {
      let weight = weight(length - (Double(place) + 0.5) * Double(7 * weeks))
      sum += weight * (count - mean) * (count - mean) / max(mean, 0.2)
      weights += weight
    }
    return sum / weights
  }

  private static let usualSpread = 1.3
  private static let usualCount = 1.5

  /// In how many weeks so many leaves are done: as likely sooner as later, and from the earliest to the
  /// latest four times of five.
  func weeks(to remaining: Int) -> (earliest: Double, likely: Double, latest: Double) {
    let likely = Double(remaining) / perWeek
    // What is known of the pace, the ups and downs of the weeks to come, and that habits change.
    let change = 0.25 * 0.25 * min(likely / 26, 2)
    let variance =
      spread / (perWeek * weeksKnown) + spread / Double(remaining) + 0.05 * 0.05 + change
    let reach = 1.2816 * variance.squareRoot()
    // Learners slow down and stop more often than they speed up.
    return (
      likely * Self.exponential(-0.9 * reach), likely,
      likely * Self.exponential(1.6 * reach)
    )
  }
}
