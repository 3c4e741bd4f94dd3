extension JSONWriter {
  /// A string, escaped where JSON asks for it, and also where a terminal would act on it
  /// (C1 controls, bidirectional overrides): JSON is often looked at.
  package mutating func string(_ text: String) {
    append(UInt8(ascii: "\""))
    var copy = text
    let isWritten = copy.withUTF8 { bytes in
      guard Sanitizer.isSafe(bytes) else { return false }
      append(safe: bytes)
      return true
    }
    if !isWritten {
      for scalar in copy.unicodeScalars { append(scalar) }
    }
    append(UInt8(ascii: "\""))
  }

  /// Text without hazards, in the runs between quotes and backslashes.
  private mutating func append(safe bytes: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for (index, byte) in bytes.enumerated()
    where byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
      append(bytes[start..<index])
      append(UInt8(ascii: "\\"))
      start = index
    }
    append(bytes[start...])
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": append("\\\"".utf8)
    case "\\": append("\\\\".utf8)
    case "\n": append("\\n".utf8)
    case "\r": append("\\r".utf8)
    case "\t": append("\\t".utf8)
    default:
      if Sanitizer.isHazard(scalar) {
        for unit in UTF16.encode(scalar).map(Array.init) ?? [] { append(unit) }
      } else {
        append(UTF8.encode(scalar).map(Array.init) ?? [])
      }
    }
  }

  /// `\u001B`
  private mutating func append(_ unit: UInt16) {
    append("\\u".utf8)
    for shift in [12, 8, 4, 0] {
      let digit = UInt8(truncatingIfNeeded: unit >> shift) & 0xF
      append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
  }
}
