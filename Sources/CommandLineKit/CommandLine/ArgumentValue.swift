/// A type that an option or argument can have: read from one word of the command line.
package protocol ArgumentValue: Sendable {
  /// Throws with a reason where `argument` is no value of this type.
  init(argument: String) throws(InvalidValue)

  /// Every word that is allowed, in the order help shows them; empty where the set is open.
  static var allowedWords: [String] { get }
}

/// Why a word is no value; an empty reason where the allowed words say it all.
package struct InvalidValue: Error, Hashable {
  package let reason: String

  package init(_ reason: String = "") { self.reason = reason }
}

extension ArgumentValue {
  package static var allowedWords: [String] { [] }
}

extension ArgumentValue where Self: RawRepresentable & CaseIterable, RawValue == String {
  package init(argument: String) throws(InvalidValue) {
    guard let value = Self(rawValue: argument) else { throw InvalidValue() }
    self = value
  }

  package static var allowedWords: [String] { allCases.map(\.rawValue) }
}

extension String: ArgumentValue {
  package init(argument: String) { self = argument }
}

extension Int: ArgumentValue {
  package init(argument: String) throws(InvalidValue) {
    guard let value = Int(argument) else {
      let digits = argument.drop { $0 == "-" || $0 == "+" }
      let isNumber = !digits.isEmpty && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
      throw InvalidValue(isNumber ? "the number is too large" : "use a whole number")
    }
    self = value
  }
}

/// A whole number from 1, for options that say how many.
package struct PositiveInt: ArgumentValue, Hashable {
  package let value: Int

  package init(argument: String) throws(InvalidValue) {
    value = try Int(argument: argument)
    guard value > 0 else { throw InvalidValue("use a whole number, 1 or more") }
  }
}
