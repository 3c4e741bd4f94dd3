import RoadmapModel

/// `-[ ] text`: a tick box whose bullet lacks its space; `- [ ] text` where Markdown takes the line for one
/// more of the paragraph above.
enum LooseMark {
  static func read(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> BoxReading? {
    guard range.count > 5 else { return nil }
    let first = text[range.start]
    guard first == 0x2D || first == 0x2A || first == 0x2B else { return nil }
    let start = text[range.start + 1] == 0x20 ? range.start + 2 : range.start + 1
    guard text[start] == 0x5B else { return nil }
    return MarkReader.read(text, ByteRange(start, range.end))
  }
}
