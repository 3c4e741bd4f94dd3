/// A hybrid logical clock's reading: 48 bits of milliseconds, as the wall showed them, and 16 bits
/// that count within one. It never goes back on a device, and is always past what that device has
/// seen of others, whatever their walls show.
package struct HybridTime: RawRepresentable, Hashable, Sendable, Comparable {
  package let rawValue: Int64

  package init(rawValue: Int64) { self.rawValue = rawValue }

  package init(_ instant: Instant) {
    rawValue = min(max(instant.milliseconds, 0), Self.lastMillisecond) << 16
  }

  /// The reading that follows the last one seen. A counter that is full runs over into the
  /// milliseconds, as one number does.
  package static func next(after last: HybridTime?, at instant: Instant) -> HybridTime {
    let wall = HybridTime(instant)
    guard let last, last >= wall else { return wall }
    return last.following
  }

  /// Past the last of all, which only a damaged file shows, there is none.
  package var following: HybridTime {
    HybridTime(rawValue: rawValue == .max ? rawValue : rawValue + 1)
  }

  /// Of what stood in a file before it was recorded as events: anything said since comes after it.
  package static let beforeAll = HybridTime(rawValue: 0)

  /// What another device may claim. Half of the range is left above it, so that no claim can use up
  /// the readings of this one.
  package static let credible = HybridTime(rawValue: 0)...HybridTime(rawValue: 1 << 62 - 1)

  package var milliseconds: Int64 { rawValue >> 16 }

  package static func < (a: HybridTime, b: HybridTime) -> Bool { a.rawValue < b.rawValue }

  /// In the year 4199.
  package static let lastMillisecond: Int64 = 1 << 46 - 1
}
