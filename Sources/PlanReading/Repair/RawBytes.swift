enum ByteOrderMark {
  private static let utf8: [UInt8] = [0xef, 0xbb, 0xbf]

  /// Removes the mark, and those that careless joining of files put after it.
  static func remove(from bytes: inout [UInt8]) {
    var count = 0
    while bytes[count...].starts(with: utf8) { count += 3 }
    if count > 0 { bytes.removeFirst(count) }
  }
}

/// Whether there is anything to read at all.
enum Blankness {
  static func isBlank(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { source in
      var index = 0
      while index < source.count {
        switch source[index] {
        case 0x09...0x0d, 0x20:
          index += 1
        case 0xc2, 0xe2, 0xe3, 0xef:
          guard let (scalar, length) = UTF8Reader.scalar(source, at: index), isWhite(scalar) else {
            return false
          }
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
}

/// Tells pictures, archives and programs from text.
enum BinaryCheck {
  /// Enough to judge by; the rest of a file that began as text is read as text.
  private static let sample = 64 << 10

  static func isBinary(_ bytes: [UInt8], _ scan: TextScan) -> Bool {
    guard bytes.withUnsafeBufferPointer({ ByteWord.holdControls($0, most: sample) }) else {
      return false
    }
    var nulls = 0
    var controls = 0
    for byte in bytes.prefix(sample) where byte < 0x20 || byte == 0x7f {
      switch byte {
      case 0: nulls += 1
      case 0x09...0x0d, 0x1b: break
      default: controls += 1
      }
    }
    let count = min(bytes.count, sample)
    // A stray null or two in sound text is somebody's accident; in other bytes it is no text.
    if nulls > 0, !scan.isUTF8 || nulls * 32 > count { return true }
    return controls * (scan.isUTF8 ? 4 : 20) > count
  }
}

/// Ends of lines as LF, however they were written.
enum LineEnds {
  static func normalized(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(0x0d) else { return bytes }
    return [UInt8](unsafeUninitializedCapacity: bytes.count) { target, count in
      var last: UInt8 = 0
      for byte in bytes {
        if byte != 0x0a || last != 0x0d {
          target[count] = byte == 0x0d ? 0x0a : byte
          count &+= 1
        }
        last = byte
      }
    }
  }
}

/// Nulls become replacement characters, as CommonMark has it.
enum Nulls {
  static func replaced(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(0) else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 64)
    for byte in bytes {
      if byte == 0 { result.append(scalar: 0xfffd) } else { result.append(byte) }
    }
    return result
  }
}
