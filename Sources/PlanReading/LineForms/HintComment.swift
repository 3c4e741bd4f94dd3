import RoadmapModel

/// `<!-- roadmap: notes -->`: what an author tells the reader of the list or the heading below.
enum HintComment: Equatable {
  case items, notes
  /// "week 3": the lines below are that week's.
  case period(ByteRange)
  /// None of the words that are known.
  case unknown(ByteRange)

  /// `nil` where the block is no such comment.
  static func read(_ text: UnsafeBufferPointer<UInt8>, _ block: ByteRange) -> HintComment? {
    guard block.count > 12, Lines.firstIndex(of: "<!--", in: text, block) == block.start,
      let close = Lines.firstIndex(of: "-->", in: text, block)
    else { return nil }
    let inner = Lines.trimmed(text, ByteRange(block.start + 4, close))
    guard let mark = Lines.firstIndex(of: "roadmap:", in: text, inner), mark == inner.start else {
      return nil
    }
    let words = Lines.trimmed(text, ByteRange(mark + 8, inner.end))
    switch String(decoding: text[words.start..<words.end], as: UTF8.self) {
    case "items": return .items
    case "notes": return .notes
    default:
      return HeadingReader.read(text, words).period == nil ? .unknown(words) : .period(words)
    }
  }
}
