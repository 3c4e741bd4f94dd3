/// A value of JSON (RFC 8259) as it was read: members keep their order and numbers their digits, so
/// that what is passed on is what came.
package indirect enum JSONValue: Sendable {
  case null
  case bool(Bool)
  /// As it was written.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([Member])

  package struct Member: Sendable {
    package let name: String
    package let value: JSONValue

    package init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }
}

extension JSONValue {
  package var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// A whole number in plain digits that fits; `nil` for `1.0`, `1e3` and all that is no number.
  package var integer: Int64? {
    guard case .number(let digits) = self else { return nil }
    return Int64(digits)
  }

  package var array: [JSONValue]? {
    if case .array(let values) = self { values } else { nil }
  }

  /// The members by their names, each of which an object has once.
  package var members: [String: JSONValue]? {
    guard case .object(let members) = self else { return nil }
    var byName: [String: JSONValue] = [:]
    for member in members { byName[member.name] = member.value }
    return byName
  }

  /// The same value with the members of all objects in the order of their names' bytes: two values
  /// are the same where these are written alike.
  package var sorted: JSONValue {
    switch self {
    case .null, .bool, .number, .string: self
    case .array(let values): .array(values.map(\.sorted))
    case .object(let members):
      .object(
        members.map { Member($0.name, $0.value.sorted) }
          .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) })
    }
  }
}

extension JSONValue {
  /// Without white space; equal values give equal bytes.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return bytes
  }

  private func write(to bytes: inout [UInt8]) {
    switch self {
    case .null: bytes += "null".utf8
    case .bool(let value): bytes += (value ? "true" : "false").utf8
    case .number(let digits): bytes += digits.utf8
    case .string(let text): Self.write(text, to: &bytes)
    case .array(let values):
      bytes.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        value.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        Self.write(member.name, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        member.value.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  private static func write(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": bytes += "\\\"".utf8
      case "\\": bytes += "\\\\".utf8
      case "\n": bytes += "\\n".utf8
      case "\r": bytes += "\\r".utf8
      case "\t": bytes += "\\t".utf8
      case _ where isEscaped(scalar):
        bytes += "\\u".utf8
        for shift in stride(from: 12, through: 0, by: -4) {
          bytes.append(hexadecimal[Int(scalar.value >> UInt32(shift) & 15)])
        }
      default: bytes += UTF8.encode(scalar).map(Array.init) ?? []
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Controls, line separators and marks of direction: what would act on the terminal of somebody
  /// who looks at the file. Canonical lines depend on this list, so it never changes.
  private static func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x206F,
      0xFEFF, 0xFFF9...0xFFFB:
      true
    default: false
    }
  }

  private static let hexadecimal = Array("0123456789abcdef".utf8)
}
