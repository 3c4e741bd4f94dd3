/// Display text out of Markdown inline text.
package enum InlineText {
  /// The text without marks; pictures go too unless they are to be kept.
  package static func plain(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange, keepEmoji: Bool = false
  ) -> String {
    String(decoding: text[range.start..<range.end], as: UTF8.self)
  }
}
