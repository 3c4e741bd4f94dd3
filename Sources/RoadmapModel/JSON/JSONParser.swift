/// Reads JSON that a stranger may have written: nothing of it can take more memory, time or depth
/// than its length allows, and whatever is not sound is refused.
package struct JSONParser {
  /// Why a text is not read, and at which of its bytes.
  package struct Failure: Error, Equatable, Sendable {
    package enum Problem: Equatable, Sendable {
      case notJSON
      /// Arrays and objects in each other beyond `JSONParser.maximumDepth`.
      case tooDeep
      case tooManyMembers
      case tooLongNumber
      case notUTF8
      /// `\ud800` without its other half stands for no character.
      case loneSurrogate
      /// An object that says something twice may mean either.
      case nameTwice
    }

    package let problem: Problem
    package let offset: Int
  }

  package static let maximumDepth = 16
  package static let maximumMembers = 1000
  package static let maximumDigits = 40

  private let bytes: [UInt8]
  private var at = 0

  /// All of the bytes as one value.
  package static func parse(_ bytes: [UInt8]) throws(Failure) -> JSONValue {
    var parser = JSONParser(bytes: bytes)
    let value = try parser.value(depth: 0)
    parser.skipSpace()
    guard parser.at == bytes.count else { throw parser.failure(.notJSON) }
    return value
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private func failure(_ problem: Failure.Problem) -> Failure {
    Failure(problem: problem, offset: at)
  }

  private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  private mutating func skipSpace() {
    while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { at += 1 }
  }

  private mutating func take(_ byte: Character) -> Bool {
    guard let ascii = byte.asciiValue, next == ascii else { return false }
    at += 1
    return true
  }

  private mutating func value(depth: Int) throws(Failure) -> JSONValue {
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return try object(depth: depth + 1)
    case UInt8(ascii: "["): return try array(depth: depth + 1)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(Failure) -> JSONValue {
    guard bytes[at...].starts(with: word.utf8) else { throw failure(.notJSON) }
    at += word.utf8.count
    return value
  }

  private mutating func array(depth: Int) throws(Failure) -> JSONValue {
    guard depth <= Self.maximumDepth else { throw failure(.tooDeep) }
    at += 1
    var values: [JSONValue] = []
    skipSpace()
    if take("]") { return .array(values) }
    while true {
      values.append(try value(depth: depth))
      skipSpace()
      if take("]") { return .array(values) }
      guard take(",") else { throw failure(.notJSON) }
    }
  }

  private mutating func object(depth: Int) throws(Failure) -> JSONValue {
    guard depth <= Self.maximumDepth else { throw failure(.tooDeep) }
    at += 1
    var members: [JSONValue.Member] = []
    var names: Set<[UInt8]> = []
    skipSpace()
    if take("}") { return .object(members) }
    while true {
      skipSpace()
      guard members.count < Self.maximumMembers else { throw failure(.tooManyMembers) }
      guard next == UInt8(ascii: "\"") else { throw failure(.notJSON) }
      let name = try string()
      // By bytes: two ways to write an é are two names.
      guard names.insert(Array(name.utf8)).inserted else { throw failure(.nameTwice) }
      skipSpace()
      guard take(":") else { throw failure(.notJSON) }
      members.append(JSONValue.Member(name, try value(depth: depth)))
      skipSpace()
      if take("}") { return .object(members) }
      guard take(",") else { throw failure(.notJSON) }
    }
  }

  // MARK: - Numbers and strings

  private mutating func number() throws(Failure) -> String {
    let start = at
    _ = take("-")
    if !take("0") { try digits() }
    if take(".") { try digits() }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      try digits()
    }
    guard at - start <= Self.maximumDigits else { throw failure(.tooLongNumber) }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  private mutating func digits() throws(Failure) {
    let start = at
    while let byte = next, (0x30...0x39).contains(byte) { at += 1 }
    guard at > start else { throw failure(.notJSON) }
  }

  private mutating func string() throws(Failure) -> String {
    at += 1
    var text: [UInt8] = []
    while true {
      let start = at
      while let byte = next, byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
        at += 1
      }
      text += bytes[start..<at]
      if take("\"") { break }
      guard take("\\") else { throw failure(.notJSON) }
      text += try escape()
    }
    guard let string = String(validating: text, as: UTF8.self) else { throw failure(.notUTF8) }
    return string
  }

  private mutating func escape() throws(Failure) -> [UInt8] {
    guard let byte = next else { throw failure(.notJSON) }
    at += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"): return try scalar()
    default: throw failure(.notJSON)
    }
  }

  private mutating func scalar() throws(Failure) -> [UInt8] {
    var value = try unit()
    if (0xD800...0xDBFF).contains(value) {
      guard take("\\"), take("u") else { throw failure(.loneSurrogate) }
      let low = try unit()
      guard (0xDC00...0xDFFF).contains(low) else { throw failure(.loneSurrogate) }
      value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(value), let encoded = UTF8.encode(scalar) else {
      throw failure(.loneSurrogate)
    }
    return Array(encoded)
  }

  private mutating func unit() throws(Failure) -> UInt32 {
    guard at + 4 <= bytes.count else { throw failure(.notJSON) }
    var value: UInt32 = 0
    for byte in bytes[at..<at + 4] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
        throw failure(.notJSON)
      }
      value = value << 4 | UInt32(digit)
    }
    at += 4
    return value
  }
}
