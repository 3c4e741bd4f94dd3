/// Something that a command takes: a flag, an option with a value, or an argument.
package protocol Parameter: Sendable {
  var declaration: ParameterDeclaration { get }

  /// Throws what is wrong with the words that were given for it.
  func check(_ given: ParsedArguments) throws(UsageError)
}

/// One with a value.
package protocol ValueParameter<Value>: Parameter {
  associatedtype Value
  var read: @Sendable ([String]) throws(UsageError) -> Value { get }
}

extension ValueParameter {
  package func check(_ given: ParsedArguments) throws(UsageError) { _ = try given.value(of: self) }
}

/// What parsing, help, usage errors and lints need to know of a parameter, without its type.
package struct ParameterDeclaration: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    /// Given or not.
    case flag
    /// A name followed by a value.
    case option
    /// A value known by its position.
    case argument
  }

  package let kind: Kind
  /// `--format` for flags and options, `item` for arguments.
  package let name: String
  /// `-f`.
  package var short: String?
  /// The word between angle brackets; empty for flags.
  package var valueName = ""
  package var help: String
  /// The allowed words; empty where any will do.
  package var values: [String] = []
  package var defaultText: String?
  /// Parsing fails where it is not given.
  package var isRequired = false
  /// May be given more than once, each time with one more value.
  package var repeats = false

  package var isArgument: Bool { kind == .argument }

  /// `--format <format>`, `--all` or `<item>`: how messages name the parameter.
  package var label: String {
    switch kind {
    case .flag: name
    case .option: "\(name) <\(valueName)>"
    case .argument: "<\(valueName)>"
    }
  }
}

/// A name followed by a value: `--format json`, `--format=json`, `-f json`, `-fjson`.
///
/// `Value` says how often: `Option<Int>` has a default or is required, `Option<Int?>` may be left
/// out, `Option<[Int]>` may be repeated. Given more often than that, the last one counts.
package struct Option<Value: Sendable>: ValueParameter {
  package let declaration: ParameterDeclaration
  package let read: @Sendable ([String]) throws(UsageError) -> Value
}

/// A value known by its position. `Value` says how many: `Argument<String>` is required,
/// `Argument<String?>` may be left out, `Argument<[String]>` takes all that are left.
package struct Argument<Value: Sendable>: ValueParameter {
  package let declaration: ParameterDeclaration
  package let read: @Sendable ([String]) throws(UsageError) -> Value
}

/// A switch: `--json`, `-j`.
package struct Flag: Parameter {
  package let declaration: ParameterDeclaration

  package init(_ name: String, _ short: String? = nil, help: String) {
    declaration = ParameterDeclaration(kind: .flag, name: name, short: short, help: help)
  }

  package func check(_ given: ParsedArguments) {}
}
