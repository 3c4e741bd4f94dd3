import CommandLineKit

/// What a value of the program's JSON is: the reference is made of these, and a test holds what the
/// commands print against them.
package indirect enum JSONShape: Sendable, Hashable {
  case string
  case integer
  /// With four decimals at most.
  case number
  case boolean
  /// `2026-11-20`
  case day
  /// `2026-11-20T08:00:00Z`
  case time
  /// One of these words.
  case words([String])
  case array(JSONShape)
  /// An object with the fields of a shape that has a name.
  case object(String)
  /// An object whose members are named by the data, such as days.
  case map(JSONShape)
  case orNull(JSONShape)
  case either(JSONShape, JSONShape)

  /// `integer or null`, `array of items`
  package var words: String {
    switch self {
    case .string: "string"
    case .integer: "integer"
    case .number: "number"
    case .boolean: "true or false"
    case .day: "day (YYYY-MM-DD)"
    case .time: "time (RFC 3339, UTC)"
    case .words(let words): words.map { "\"\($0)\"" }.joined(separator: ", ")
    case .array(let element): "array of \(element.plural)"
    case .object(let name): name
    case .map(let element): "object, a member each: \(element.words)"
    case .orNull(let shape): "\(shape.words), or null"
    case .either(let one, let other): "\(one.words), or \(other.words)"
    }
  }

  private var plural: String {
    switch self {
    case .string: "strings"
    case .integer: "integers"
    case .day: "days (YYYY-MM-DD)"
    case .object(let name): "\(name) objects"
    default: words
    }
  }
}

/// One member of an object.
package struct JSONField: Sendable, Hashable {
  package let name: String
  package let shape: JSONShape
  /// What it means, with its unit and its sign.
  package let meaning: String
  /// Only there in some cases, which the meaning names.
  package let isSometimes: Bool

  init(_ name: String, _ shape: JSONShape, _ meaning: String, sometimes: Bool = false) {
    self.name = name
    self.shape = shape
    self.meaning = meaning
    isSometimes = sometimes
  }
}

/// The members of an object, and of what is printed as one line of JSON where it has a schema.
package struct JSONObjectShape: Sendable, Hashable {
  /// `roadmap.status/1` for a whole output, else the name that other shapes use.
  package let name: String
  /// The command that prints it; empty for a part.
  package let command: String
  package let fields: [JSONField]

  /// A part of outputs.
  init(_ name: String, _ fields: [JSONField]) { self.init(name, "", fields) }

  init(_ name: String, _ command: String, _ fields: [JSONField]) {
    self.name = name
    self.command = command
    self.fields = fields
  }

  package var isSchema: Bool { !command.isEmpty }
}
