@testable import CommandLineKit

// Any values, any strings among them, as JSON: a reader that shares nothing with the writer gets the
// same back, objects are sorted, and no byte of it moves a terminal.
//
//     Tests/Fuzz/run 120 json

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzJSON(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var input = FuzzInput(start, count)
  let value = JSONValue(&input, depth: 0)
  var writer = JSONWriter()
  value.write(to: &writer)
  let bytes = writer.bytes
  guard let text = String(validating: bytes, as: UTF8.self) else {
    preconditionFailure("what is written is not UTF-8")
  }
  precondition(!text.unicodeScalars.contains(where: Sanitizer.isHazard), text.debugDescription)
  var reader = JSONReader(bytes)
  guard let read = reader.whole() else { preconditionFailure("no JSON: \(text)") }
  precondition(read == value.sorted, "\(value.sorted)\n\(text)")
  return 0
}

private indirect enum JSONValue: Equatable, JSONWritable {
  case null
  case bool(Bool)
  case int(Int)
  /// In ten thousandths.
  case decimal(Int)
  /// By scalars: characters that are equivalent are not the same here.
  case string([Unicode.Scalar])
  case array([JSONValue])
  case object([Member])

  struct Member: Equatable {
    let name: [Unicode.Scalar]
    let value: JSONValue
  }

  init(_ input: inout FuzzInput, depth: Int) {
    switch input.byte() % (depth > 8 ? 6 : 8) {
    case 0: self = .null
    case 1: self = .bool(input.byte() & 1 == 1)
    case 2: self = .int(Int(input.integer()))
    case 3: self = .decimal(Int(Int32(truncatingIfNeeded: input.integer())))
    case 4: self = .string(Array(input.text().unicodeScalars))
    case 5:
      // Any scalars, of which valid bytes are but few.
      let numbers = (0..<input.byte() & 15).map { _ in UInt32(input.number(3)) }
      self = .string(numbers.compactMap { Unicode.Scalar($0 % 0x110000) })
    case 6:
      self = .array((0..<input.byte() & 7).map { _ in JSONValue(&input, depth: depth + 1) })
    default:
      var names: Set<[Unicode.Scalar]> = []
      var members: [Member] = []
      for _ in 0..<input.byte() & 7 {
        let member = Member(
          name: Array(input.text().unicodeScalars), value: JSONValue(&input, depth: depth + 1))
        if names.insert(member.name).inserted { members.append(member) }
      }
      self = .object(members)
    }
  }

  func write(to json: inout JSONWriter) {
    switch self {
    case .null: json.null()
    case .bool(let value): json.bool(value)
    case .int(let value): json.int(value)
    case .decimal(let value): JSONDecimal(Double(value) / 10_000).write(to: &json)
    case .string(let scalars): json.string(Self.text(scalars))
    case .array(let values): json.array(values) { $1.write(to: &$0) }
    case .object(let members):
      json.object { object in
        for member in members { object.set(Self.text(member.name), member.value) }
      }
    }
  }

  static func text(_ scalars: [Unicode.Scalar]) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// As it is to be read: names in the order of their bytes, and a whole number is one.
  var sorted: JSONValue {
    switch self {
    case .decimal(let value) where value % 10_000 == 0: .int(value / 10_000)
    case .array(let values): .array(values.map(\.sorted))
    case .object(let members):
      .object(
        members.map { Member(name: $0.name, value: $0.value.sorted) }
          .sorted { Self.text($0.name).utf8.lexicographicallyPrecedes(Self.text($1.name).utf8) })
    default: self
    }
  }
}

/// RFC 8259 and no more.
private struct JSONReader {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  mutating func whole() -> JSONValue? {
    guard let value = value(), rest.isEmpty else { return nil }
    return value
  }

  private mutating func take(_ text: StaticString) -> Bool {
    let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    guard rest.starts(with: bytes) else { return false }
    rest = rest.dropFirst(bytes.count)
    return true
  }

  private mutating func value() -> JSONValue? {
    if take("null") { return .null }
    if take("true") { return .bool(true) }
    if take("false") { return .bool(false) }
    if take("[") { return array() }
    if take("{") { return object() }
    if rest.first == UInt8(ascii: "\"") { return string().map { .string($0) } }
    return number()
  }

  private mutating func array() -> JSONValue? {
    var values: [JSONValue] = []
    if take("]") { return .array(values) }
    repeat {
      guard let value = value() else { return nil }
      values.append(value)
    } while take(",")
    return take("]") ? .array(values) : nil
  }

  private mutating func object() -> JSONValue? {
    var members: [JSONValue.Member] = []
    if take("}") { return .object(members) }
    repeat {
      guard let name = string(), take(":"), let value = value() else { return nil }
      members.append(JSONValue.Member(name: name, value: value))
    } while take(",")
    return take("}") ? .object(members) : nil
  }

  /// A whole number, or ten thousandths.
  private mutating func number() -> JSONValue? {
    let isNegative = take("-")
    let whole = digits()
    guard !whole.isEmpty, whole.count == 1 || whole.first != "0" else { return nil }
    let sign = isNegative ? "-" : ""
    guard take(".") else { return Int(sign + whole).map { .int($0) } }
    let fraction = digits()
    guard (1...4).contains(fraction.count) else { return nil }
    let zeros = String(repeating: "0", count: 4 - fraction.count)
    return Int(sign + whole + fraction + zeros).map { .decimal($0) }
  }

  private mutating func digits() -> String {
    let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    rest = rest[digits.endIndex...]
    return String(decoding: digits, as: UTF8.self)
  }

  private mutating func string() -> [Unicode.Scalar]? {
    guard take("\"") else { return nil }
    var units: [UInt16] = []
    while let byte = rest.first, byte != UInt8(ascii: "\"") {
      guard byte >= 0x20 else { return nil }
      if take("\\") {
        guard let unit = escaped() else { return nil }
        units.append(unit)
      } else {
        let run = rest.prefix { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") && $0 >= 0x20 }
        rest = rest[run.endIndex...]
        units += String(decoding: run, as: UTF8.self).utf16
      }
    }
    guard take("\""), let text = String(validating: units, as: UTF16.self) else { return nil }
    return Array(text.unicodeScalars)
  }

  private mutating func escaped() -> UInt16? {
    guard let letter = rest.popFirst() else { return nil }
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return UInt16(letter)
    case UInt8(ascii: "b"): return 8
    case UInt8(ascii: "f"): return 12
    case UInt8(ascii: "n"): return 10
    case UInt8(ascii: "r"): return 13
    case UInt8(ascii: "t"): return 9
    case UInt8(ascii: "u"):
      let digits = rest.prefix(4)
      rest = rest.dropFirst(4)
      return digits.count == 4 ? UInt16(String(decoding: digits, as: UTF8.self), radix: 16) : nil
    default: return nil
    }
  }
}
