extension JSONWriter {
  /// A string, escaped where JSON asks for it, and also where a terminal would act on it
  /// (C1 controls, bidirectional overrides): JSON is often looked at.
  package mutating func string(_ text: String) {
    append(UInt8(ascii: "\""))
    var copy = text
    let isPlain = copy.withUTF8 { $0.allSatisfy(Self.isPlain) }
    if isPlain {
      append(copy.utf8)
    } else {
      for scalar in copy.unicodeScalars { append(scalar) }
    }
    append(UInt8(ascii: "\""))
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
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
