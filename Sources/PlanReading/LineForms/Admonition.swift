import RoadmapModel

/// `!!! tip "How to use this plan"`, `??? note`: a remark to the tools that make a site of Markdown, with
/// the lines indented below it.
enum Admonition {
  static func opens(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> Bool {
    guard range.count > 4, case let mark = text[range.start], mark == 0x21 || mark == 0x3F,
      text[range.start + 1] == mark, text[range.start + 2] == mark
    else { return false }
    let after = text[range.start + 3] == 0x2B ? range.start + 4 : range.start + 3
    return after + 1 < range.end && text[after] == 0x20 && ByteClass.isLetter(text[after + 1])
  }
}
