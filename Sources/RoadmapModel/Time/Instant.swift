/// A point in time, to the millisecond.
public struct Instant: Hashable, Sendable, Comparable {
  /// Milliseconds since 1970-01-01T00:00:00Z.
  public let milliseconds: Int64

  /// The moment so many milliseconds after 1970-01-01T00:00:00Z.
  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// Whether a moment is before another.
  public static func < (a: Instant, b: Instant) -> Bool { a.milliseconds < b.milliseconds }

  /// The day that the calendar shows where clocks are so many seconds ahead of UTC.
  public func day(offsetSeconds: Int) -> Day {
    let (sum, isOver) = milliseconds.addingReportingOverflow(Int64(offsetSeconds) * 1000)
    return Day(number: Int(Self.floor(isOver ? milliseconds : sum, Self.dayLength)))
  }

  static let dayLength: Int64 = 86_400_000

  static func floor(_ value: Int64, _ divisor: Int64) -> Int64 {
    let quotient = value / divisor
    return value % divisor < 0 ? quotient - 1 : quotient
  }
}
