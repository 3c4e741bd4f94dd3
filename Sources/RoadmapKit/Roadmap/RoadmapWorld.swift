import ProgressJournal
public import RoadmapModel

/// What the kit needs of the world around it, handed in: it reads no clock, no environment and no
/// home directory of its own.
public struct RoadmapWorld: Sendable {
  /// When something is recorded.
  public var now: Instant
  /// The user's day, which another time zone may have otherwise.
  public var today: Day
  /// The user's day at another time, such as that of a timer which was forgotten yesterday.
  public var dayOf: @Sendable (Instant) -> Day
  /// The bytes of a file; `nil` where there is none that can be read.
  public var readFile: @Sendable (_ path: String) -> [UInt8]?
  /// Replaces the text of a file that still holds `old` by `new`, at once or not at all: for plans whose
  /// files are ticked too.
  public var rewriteFile: @Sendable (_ path: String, _ old: [UInt8], _ new: [UInt8]) -> FileRewrite
  /// 64 random bits, for the ids of events.
  public var random: @Sendable () -> UInt64

  /// A world with this clock. Without `dayOf`, days are counted back from today; without `readFile`, plans
  /// in files are shown as they were read last; without `rewriteFile`, no file is ticked, which
  /// ``Roadmap/unwrittenFiles`` tells.
  public init(
    now: Instant, today: Day, dayOf: (@Sendable (Instant) -> Day)? = nil,
    readFile: @escaping @Sendable (_ path: String) -> [UInt8]? = { _ in nil },
    rewriteFile:
      @escaping @Sendable (_ path: String, _ old: [UInt8], _ new: [UInt8]) -> FileRewrite = {
        _, _, _ in .failed("files are only read here")
      },
    random: @escaping @Sendable () -> UInt64 = { UInt64.random(in: .min ... .max) }
  ) {
    self.now = now
    self.today = today
    self.dayOf = dayOf ?? { today.advanced(by: now.utcDay.distance(to: $0.utcDay)) }
    self.readFile = readFile
    self.rewriteFile = rewriteFile
    self.random = random
  }
}

extension Instant {
  fileprivate var utcDay: Day { day(offsetSeconds: 0) }
}
