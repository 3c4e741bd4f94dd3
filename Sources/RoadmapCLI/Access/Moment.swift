import CommandLineKit
import RoadmapKit

/// Now, as the user's clock shows it.
struct Moment {
  let instant: Instant
  private let environment: Environment
  /// Where `ROADMAP_NOW` gives one, for all times.
  private let fixedOffset: Int?

  /// `ROADMAP_NOW` stands for the clock where it is set.
  init(_ environment: Environment) throws {
    self.environment = environment
    if let text = environment.variable("ROADMAP_NOW"), !text.isEmpty {
      // Before 1970 there is no clock; what it showed would be refused by other machines.
      guard let time = OffsetTime(text), time.instant.milliseconds >= 0 else {
        throw CommandError(
          .usage, "ROADMAP_NOW is '\(text)', not a valid time.",
          hints: ["Write it as 2026-11-20T09:30:00+02:00, or unset it."])
      }
      instant = time.instant
      fixedOffset = time.offsetSeconds
    } else {
      instant = environment.now()
      fixedOffset = nil
    }
  }

  var today: Day { local(instant).day }

  var recordingTime: RecordingTime { RecordingTime(instant: instant, day: today) }

  /// Any instant as the user's clock showed it.
  func local(_ instant: Instant) -> OffsetTime {
    let offset = fixedOffset ?? environment.localOffset(Int(instant.milliseconds / 1000))
    return OffsetTime(instant: instant, offsetSeconds: offset)
  }

  /// `09:30`
  func clock(_ instant: Instant) -> String {
    let day: Int64 = 86_400_000
    // Of the day alone, which may be the last that there is.
    let sinceMidnight = instant.milliseconds % day + Int64(local(instant).offsetSeconds) * 1000
    let ofDay = Int((sinceMidnight % day + day) % day / 60_000)
    return "\((ofDay / 60).digits(2)):\((ofDay % 60).digits(2))"
  }
}
