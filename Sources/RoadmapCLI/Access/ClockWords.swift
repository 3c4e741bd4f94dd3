import CommandLineKit
import RoadmapKit

/// What is said where another machine's clock is, or was, far ahead.
enum ClockWords {
  static func ahead(_ instant: Instant, _ now: Moment) -> String {
    "The clock of another machine of yours was ahead. What it recorded counts after what you record "
      + "here until \(DayWords.words(now.local(instant).day, today: now.today)) at "
      + "\(now.clock(instant))."
  }
}

extension ClockWords {
  static func redated(_ redated: Journal.Redated, _ now: Moment) -> String {
    "The clock of this machine was ahead: \(PlanWords.count(redated.actions, "change")) dated "
      + "\(DayWords.words(redated.day, today: now.today)) \(redated.actions == 1 ? "is" : "or later are") "
      + "recorded again as of today."
  }
}

extension CommandContext {
  /// Told once, after what the command did.
  func report(overtaken: Instant) throws(CommandError) {
    late.add(
      CommandError(.couldNot, ClockWords.ahead(overtaken, try Moment(environment))),
      isFailure: false)
  }
}
