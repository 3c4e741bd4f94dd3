import RoadmapModel

/// Reads lines that are no UTF-8 as the single-byte text that they are.
///
/// Line by line, since an editor that appends to a file does not look at what is in it.
struct SingleByteDecoder {
  private(set) var decoded: [UInt8] = []
  private(set) var encoding = TextEncoding.windows1252
  private(set) var lines = LineSet()

  init(_ bytes: [UInt8]) {
    decoded.reserveCapacity(bytes.count + bytes.count / 8)
    let page = LookUp.windows1252
    bytes.withUnsafeBufferPointer { source in
      var walk = LineWalk(source)
      while let line = walk.next() {
        if line.isASCII || Self.isUTF8(source, line.range) {
          decoded.append(contentsOf: source[line.range])
        } else {
          lines.insert(line.number)
          for byte in source[line.range] {
            let unit = byte < 0x80 ? UInt32(byte) : UInt32(page[Int(byte) - 0x80])
            decoded.append(scalar: byte != 0 && unit == 0 ? UInt32(byte) : unit)
          }
        }
        if line.range.upperBound < source.count { decoded.append(0x0a) }
      }
    }
  }

  private static func isUTF8(_ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    let line = UnsafeBufferPointer(rebasing: source[range])
    var index = 0
    while index < line.count {
      guard let (_, length) = UTF8Reader.scalar(line, at: index) else { return false }
      index &+= length
    }
    return true
  }
}

extension LookUp<UInt16> {
  fileprivate static let windows1252 = LookUp(CodePages.windows1252)
}
