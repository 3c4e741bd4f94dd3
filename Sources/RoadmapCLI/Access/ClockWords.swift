import CommandLineKit
import RoadmapKit

/// What is said where a machine's clock is, or was, far ahead.
enum ClockWords {
  static func ahead(_ latest: Instant, _ now: Moment) -> String {
    "It recorded something dated \(DayWords.words(now.local(latest).day, today: now.today)) at "
      + "\(now.clock(latest)). What you record here counts all the same."
  }

  static func redated(_ redated: Journal.Redated, _ now: Moment) -> String {
    let isOne = redated.actions == 1
    return "The clock of this machine was ahead: "
      + "\(PlanWords.count(redated.actions, "change")) dated "
      + "\(DayWords.words(redated.day, today: now.today)) \(isOne ? "is" : "or later are") recorded "
      + "again as of \(DayWords.words(redated.newDay, today: now.today))."
  }
}
