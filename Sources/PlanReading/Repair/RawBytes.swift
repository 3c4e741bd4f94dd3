/// A file's bytes, before they are text.
extension [UInt8] {
  /// Whether there is nothing to read at all.
  var isBlank: Bool {
    withUnsafeBufferPointer { source in
      var index = 0
      while index < source.count {
        switch source[index] {
        case 0x09...0x0d, 0x20:
          index += 1
        case 0xc2, 0xe2, 0xe3, 0xef:
          guard let (scalar, length) = UTF8Reader.scalar(source, at: index), Self.isWhite(scalar)
          else { return false }
          index += length
        default:
          return false
        }
      }
      return true
    }
  }

  private static func isWhite(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x85, 0xa0, 0x2000...0x200b, 0x2028, 0x2029, 0x202f, 0x205f, 0x2060, 0x3000, 0xfeff: true
    default: false
    }
  }

  /// Removes the mark of the byte order, and those that careless joining of files put after it.
  mutating func removeByteOrderMarks() {
    var count = 0
    while self[count...].starts(with: [0xef, 0xbb, 0xbf]) { count += 3 }
    if count > 0 { removeFirst(count) }
  }

  /// Tells pictures, archives and programs from text.
  func isBinary(_ scan: TextScan) -> Bool {
    // Enough to judge by; the rest of a file that began as text is read as text.
    let sample = 64 << 10
    guard withUnsafeBufferPointer({ ByteWord.holdControls($0, most: sample) }) else { return false }
    var nulls = 0
    var controls = 0
    for byte in prefix(sample) where byte < 0x20 || byte == 0x7f {
      switch byte {
      case 0: nulls += 1
      case 0x09...0x0d, 0x1b: break
      default: controls += 1
      }
    }
    let count = Swift.min(self.count, sample)
    // A stray null or two in sound text is somebody's accident; in other bytes it is no text.
    if nulls > 0, !scan.isUTF8 || nulls * 32 > count { return true }
    return controls * (scan.isUTF8 ? 4 : 20) > count
  }

  /// With LF at the ends of lines, however they were written.
  var withLineFeeds: [UInt8] {
    guard contains(0x0d) else { return self }
    return [UInt8](unsafeUninitializedCapacity: count) { target, count in
      var last: UInt8 = 0
      for byte in self {
        if byte != 0x0a || last != 0x0d {
          target[count] = byte == 0x0d ? 0x0a : byte
          count &+= 1
        }
        last = byte
      }
    }
  }

  /// With replacement characters for nulls, as CommonMark has it.
  var withoutNulls: [UInt8] {
    guard contains(0) else { return self }
    var result: [UInt8] = []
    result.reserveCapacity(count + 64)
    for byte in self {
      if byte == 0 { result.append(scalar: 0xfffd) } else { result.append(byte) }
    }
    return result
  }
}
