import CommandLineKit
import RoadmapKit

/// A time of the day as it is typed: `17:30`, `9:05`, `1730`.
struct ClockTime: ArgumentValue, Hashable {
  /// Minutes since midnight.
  let minutes: Int
  let argumentText: String

  init(argument: String) throws(InvalidValue) {
    argumentText = argument
    let digits = argument.filter { $0.isASCII && $0.isNumber }
    let parts = argument.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    let (hour, minute): (Int?, Int?) =
      switch parts.count {
      case 2: (Int(parts[0]), parts[1].count == 2 ? Int(parts[1]) : nil)
      case 1 where digits == argument && argument.count == 4:
        (Int(argument.prefix(2)), Int(argument.suffix(2)))
      default: (nil, nil)
      }
    guard let hour, let minute, (0..<24).contains(hour), (0..<60).contains(minute) else {
      throw InvalidValue("write a time of day such as 17:30")
    }
    minutes = hour * 60 + minute
  }

  /// The first time that the user's clock showed this since the start of a timer; the last one before where
  /// it has not since. Who left at 11:00 and forgot a timer for two days did not study for 49 hours.
  func instant(
    after start: Instant, before now: OffsetTime, local: (Instant) -> OffsetTime
  ) -> Instant {
    let last = instant(before: now)
    let first = instant(before: local(Instant(milliseconds: start.milliseconds + 86_399_999)))
    return start <= first && first <= last ? first : last
  }

  /// The last time that the user's clock showed this, up to now.
  func instant(before now: OffsetTime) -> Instant {
    let day: Int64 = 86_400_000
    let local = now.instant.milliseconds + Int64(now.offsetSeconds) * 1000
    let sinceMidnight = (local % day + day) % day
    let today = local - sinceMidnight + Int64(minutes) * 60_000
    return Instant(
      milliseconds: (today <= local ? today : today - day) - Int64(now.offsetSeconds) * 1000)
  }
}
