import RoadmapModel

/// `-[ ] text`, `--[ ] text`, `1.[ ] text`: a tick box whose list mark lacks its space; `- [ ] text` where
/// Markdown takes the line for one more of the paragraph above.
enum LooseMark {
  static func read(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> BoxReading? {
    guard range.count > 5 else { return nil }
    var at = range.start
    switch text[at] {
    case 0x2D, 0x2A, 0x2B:
      at += 1
      if text[at] == 0x2D, text[at - 1] == 0x2D { at += 1 }
    case 0x30...0x39:
      while at < range.start + 3, Lines.isDigit(text[at]) { at += 1 }
      guard text[at] == 0x2E || text[at] == 0x29 else { return nil }
      at += 1
    default: return nil
    }
    if text[at] == 0x20 { at += 1 }
    guard text[at] == 0x5B else { return nil }
    return MarkReader.read(text, ByteRange(at, range.end))
  }
}
