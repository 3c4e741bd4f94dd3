import RoadmapModel

/// `-[ ] text`: a tick box whose bullet lacks its space.
enum LooseMark {
  static func read(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> BoxReading? {
    guard range.count > 5, text[range.start + 1] == 0x5B else { return nil }
    let first = text[range.start]
    guard first == 0x2D || first == 0x2A || first == 0x2B else { return nil }
    return MarkReader.read(text, ByteRange(range.start + 1, range.end))
  }
}
