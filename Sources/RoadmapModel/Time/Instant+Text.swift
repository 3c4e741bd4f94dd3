extension Instant: CustomStringConvertible {
  /// As RFC 3339 in UTC, `2026-11-28T09:30:00Z`; milliseconds only where there are some.
  public var description: String {
    let day = Self.floor(milliseconds, Self.dayLength)
    // Not by the day's beginning, which lies before the first of all instants on the first day.
    let rest = Int((milliseconds % Self.dayLength + Self.dayLength) % Self.dayLength)
    let (hour, minute, second) = (rest / 3_600_000, rest / 60_000 % 60, rest / 1000 % 60)
    let part = rest % 1000
    let time = [hour, minute, second].map { $0.digits(2) }.joined(separator: ":")
    return "\(Day(number: Int(day)))T\(time)\(part == 0 ? "" : "." + part.digits(3))Z"
  }

  /// Reads RFC 3339 with any offset, `2026-11-28T10:30:00+01:00`; digits after the milliseconds are dropped.
  public init?(_ text: some StringProtocol) {
    guard let time = OffsetTime(text) else { return nil }
    self = time.instant
  }
}

/// A point in time as somebody's clock showed it.
package struct OffsetTime: Hashable, Sendable {
  package let instant: Instant
  /// How far that clock is ahead of UTC.
  package let offsetSeconds: Int

  package init(instant: Instant, offsetSeconds: Int) {
    self.instant = instant
    self.offsetSeconds = offsetSeconds
  }

  package var day: Day { instant.day(offsetSeconds: offsetSeconds) }

  /// RFC 3339, such as `2026-11-20T09:30:00+02:00`; a space may stand for the `T`.
  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20, let day = Day(String(decoding: bytes[..<10], as: UTF8.self)),
      [UInt8(ascii: "T"), UInt8(ascii: "t"), UInt8(ascii: " ")].contains(bytes[10]),
      let time = Self.timeOfDay(bytes[11..<19])
    else { return nil }
    var rest = bytes[19...]
    guard let part = Self.takeFraction(&rest), let offset = Self.offset(rest) else { return nil }
    let local = Int64(day.number) * Instant.dayLength + Int64(time * 1000 + part)
    instant = Instant(milliseconds: local - Int64(offset) * 1000)
    offsetSeconds = offset
  }

  /// Seconds since midnight; a leap second is the first one after it.
  private static func timeOfDay(_ bytes: ArraySlice<UInt8>) -> Int? {
    let start = bytes.startIndex
    guard bytes[start + 2] == UInt8(ascii: ":"), bytes[start + 5] == UInt8(ascii: ":"),
      let hour = Digits.value(bytes[start..<start + 2]), hour < 24,
      let minute = Digits.value(bytes[start + 3..<start + 5]), minute < 60,
      let second = Digits.value(bytes[start + 6..<start + 8]), second <= 60
    else { return nil }
    return hour * 3600 + minute * 60 + second
  }

  private static func takeFraction(_ rest: inout ArraySlice<UInt8>) -> Int? {
    guard rest.first == UInt8(ascii: ".") else { return 0 }
    let digits = rest.dropFirst().prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard !digits.isEmpty else { return nil }
    rest = rest[digits.endIndex...]
    let counted = digits.prefix(3)
    guard let value = Digits.value(counted) else { return nil }
    return value * [100, 10, 1][counted.count - 1]
  }

  private static func offset(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let sign = bytes.first else { return nil }
    if sign == UInt8(ascii: "Z") || sign == UInt8(ascii: "z") { return bytes.count == 1 ? 0 : nil }
    let start = bytes.startIndex + 1
    guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"), bytes.count == 6,
      bytes[start + 2] == UInt8(ascii: ":"),
      let hours = Digits.value(bytes[start..<start + 2]), hours < 24,
      let minutes = Digits.value(bytes[start + 3..<start + 5]), minutes < 60
    else { return nil }
    let seconds = hours * 3600 + minutes * 60
    return sign == UInt8(ascii: "-") ? -seconds : seconds
  }
}
