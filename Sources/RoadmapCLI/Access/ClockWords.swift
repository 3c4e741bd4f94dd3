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

extension CommandContext {
  /// Told once, after what the command did.
  func report(overtaken: Instant) throws {
    late.add(
      CommandError(.couldNot, ClockWords.ahead(overtaken, try Moment(environment))),
      isFailure: false)
  }
}
