extension Day: CustomStringConvertible {
  /// Reads `YYYY-MM-DD`; `nil` for anything else, and where the calendar has no such day.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Digits.value(bytes[0..<4]), let month = Digits.value(bytes[5..<7]),
      let day = Digits.value(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// As `YYYY-MM-DD`.
  public var description: String {
    let (year, month, day) = date
    return "\(year.digits(4))-\(month.digits(2))-\(day.digits(2))"
  }
}

/// Numbers of a fixed width, as dates and times are written in.
enum Digits {
  /// `nil` unless all are digits.
  static func value(_ bytes: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for byte in bytes {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }
}

extension BinaryInteger {
  /// Zeros stand before it where it has fewer digits.
  package func digits(_ width: Int, radix: Int = 10) -> String {
    let digits = String(self, radix: radix)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
