import RoadmapModel
import Testing

@testable import PlanReading

/// Eight bytes at once say what each byte says.
@Suite struct ByteWordTests {
  /// Long and short, with and without bytes of other scripts.
  private static let texts: [[UInt8]] = {
    var random = SeededGenerator(seed: 23)
    return (0..<400).map { number in
      let most: UInt8 = number % 2 == 0 ? 0x7F : 0xFF
      return (0..<Int.random(in: 0...40, using: &random)).map { _ in
        UInt8.random(in: 0...most, using: &random)
      }
    }
  }()

  @Test func findsTheFirstOfABytesPlaces() {
    for (number, text) in Self.texts.enumerated() {
      let (start, byte) = (number % 3, UInt8(truncatingIfNeeded: number * 7))
      let found = text.withUnsafeBufferPointer {
        ByteWord.first(byte, in: $0, ByteRange(start, $0.count))
      }
      #expect(found == text.indices.first { $0 >= start && text[$0] == byte }, "\(byte) in \(text)")
    }
  }

  @Test func findsTheFirstOfThreeBytes() {
    for text in Self.texts {
      let found = text.withUnsafeBufferPointer {
        ByteWord.first(0x5E, 0xF0, 0x23, in: $0, ByteRange(0, $0.count))
      }
      #expect(found == text.firstIndex { [0x5E, 0xF0, 0x23].contains($0) }, "\(text)")
    }
  }

  @Test func knowsControlCharacters() {
    let alone = (UInt8.min...UInt8.max).flatMap { byte -> [[UInt8]] in
      [[byte], Array("letters".utf8) + [byte, 0xC3, 0xA9]]
    }
    for text in Self.texts + alone {
      let holds = text.withUnsafeBufferPointer { ByteWord.holdControls($0, most: 24) }
      let expected = text.prefix(24).contains {
        $0 < 0x09 || (0x0E..<0x20).contains($0) || $0 == 0x7F
      }
      #expect(holds == expected, "\(text)")
    }
  }
}
