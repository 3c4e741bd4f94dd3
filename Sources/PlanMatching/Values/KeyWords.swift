import PlanReading
import RoadmapModel

/// What keys see of a line: neither "½" nor another sign that is no letter or digit.
enum KeyWords {
  static func areEqual(_ one: String, _ other: String) -> Bool {
    hash(one) == hash(other)
  }

  private static func hash(_ text: String) -> UInt64 {
    var hash = StableHash()
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      hash.add(words: bytes, ByteRange(0, bytes.count))
    }
    return hash.value
  }
}
