/// The text of a plan after repair: valid UTF-8, lines that end in LF, no byte-order mark.
package struct SourceText: Sendable {
  /// The most bytes that are read.
  package static let limit = 64 << 20

  package let bytes: [UInt8]
  /// What had to be mended to get here; `nil` when the text was sound.
  package let repair: Repair?

  package init(sound bytes: [UInt8], repair: Repair? = nil) {
    self.bytes = bytes
    self.repair = repair
  }

  package subscript(range: ByteRange) -> String {
    guard !range.isEmpty, range.end <= bytes.count else { return "" }
    return String(decoding: bytes[range.start..<range.end], as: UTF8.self)
  }
}
