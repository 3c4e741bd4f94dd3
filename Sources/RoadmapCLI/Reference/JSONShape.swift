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

extension JSONShape {
  /// As the tables write it: `day`, `day?` for one or null, `[day]`, `{day}` for an object with a day a
  /// member, `"open" | "done"`, `integer or string`; any other words name an object.
  init(_ text: some StringProtocol) {
    func inner() -> JSONShape { JSONShape(text.dropFirst().dropLast()) }
    switch (text.first, text.last) {
    case (_, "?"): self = .orNull(JSONShape(text.dropLast()))
    case ("[", _): self = .array(inner())
    case ("{", _): self = .map(inner())
    case ("\"", _):
      self = .words(text.split(separator: " | ").map { String($0.dropFirst().dropLast()) })
    default:
      switch text {
      case "string": self = .string
      case "integer": self = .integer
      case "number": self = .number
      case "boolean": self = .boolean
      case "day": self = .day
      case "time": self = .time
      default:
        let either = text.split(separator: " or ")
        self =
          either.count == 2
          ? .either(JSONShape(either[0]), JSONShape(either[1])) : .object(String(text))
      }
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
  package var isSometimes = false
}

extension JSONField {
  /// From a line such as `due: day? - When it is due.`; `due?:` is only there sometimes.
  fileprivate init(line: Substring) {
    let name = line.prefix { $0 != ":" }
    let parts = line.dropFirst(name.count + 2).split(separator: " - ", maxSplits: 1)
    self.init(
      name: String(name.filter { $0 != "?" }), shape: JSONShape(parts.first ?? ""),
      meaning: parts.count > 1 ? String(parts[1]) : "", isSometimes: name.last == "?")
  }
}

/// The members of an object, and of what is printed as one line of JSON where it has a schema.
package struct JSONObjectShape: Sendable, Hashable {
  /// `roadmap.status/1` for a whole output, else the name that other shapes use.
  package let name: String
  /// The command that prints it; empty for a part.
  package let command: String
  package private(set) var fields: [JSONField] = []

  package var isSchema: Bool { !command.isEmpty }

  /// From a line such as `# pace`, or `# roadmap.status/1: roadmap status --json`.
  private init(heading: Substring) {
    let parts = heading.dropFirst(2).split(separator: ": ", maxSplits: 1).map(String.init)
    name = parts[0]
    command = parts.count > 1 ? parts[1] : ""
    guard isSchema else { return }
    fields = [
      JSONField(
        name: "schema", shape: .words([name]),
        meaning:
          "The name and version of this form. A change that breaks readers gets a new number.")
    ]
  }

  /// Reads headings, each with the lines of its fields.
  static func table(_ text: String) -> [JSONObjectShape] {
    var shapes: [JSONObjectShape] = []
    for line in text.split(separator: "\n") {
      if line.hasPrefix("# ") {
        shapes.append(JSONObjectShape(heading: line))
      } else {
        shapes[shapes.count - 1].fields.append(JSONField(line: line))
      }
    }
    return shapes
  }
}
