/// 128 bits that name one thing for good, on all devices. They begin with the time they were made
/// at, so that an index of them grows at its end.
package struct Identifier<Owner>: Hashable, Sendable {
  package let high: UInt64
  package let low: UInt64

  package init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Version 7 of RFC 9562: 48 bits of milliseconds, and random ones.
  package init(milliseconds: Int64, random: RandomSource) {
    high = UInt64(bitPattern: milliseconds) << 16 | 0x7000 | random.next() & 0x0FFF
    low = 0x8000_0000_0000_0000 | random.next() >> 2
  }

  package init?(bytes: UnsafeRawBufferPointer) {
    guard bytes.count == 16 else { return nil }
    high = UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self))
    low = UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
  }

  package var bytes: [UInt8] {
    [high, low].flatMap { word in
      stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: word >> UInt64($0)) }
    }
  }
}

extension Identifier: Comparable {
  /// As the bytes are ordered in the file.
  package static func < (a: Self, b: Self) -> Bool { (a.high, a.low) < (b.high, b.low) }
}

extension Identifier: CustomStringConvertible {
  /// Thirty-two hexadecimal digits.
  package var description: String {
    let digits = Array("0123456789abcdef".utf8)
    let text = bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }
}

/// Where random bits come from: handed in, so that a test can know them.
package struct RandomSource: Sendable {
  package let next: @Sendable () -> UInt64

  package init(_ next: @escaping @Sendable () -> UInt64) { self.next = next }
}

package enum ActionTag: Sendable {}
package enum DeviceTag: Sendable {}

package typealias EventID = Identifier<Event>
package typealias ActionID = Identifier<ActionTag>
package typealias DeviceID = Identifier<DeviceTag>
