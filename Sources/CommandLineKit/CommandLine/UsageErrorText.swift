/// A usage error in words: what is wrong, and the help line that goes with it.
struct UsageErrorText {
  let message: String
  let help: String?

  init(_ error: UsageError) {
    switch error {
    case .unknownCommand(let word, let suggestions):
      message = "Unknown command '\(word)'" + Self.didYouMean(suggestions)
      help = nil
    case .unknownOption(let name, let suggestion):
      message = "Unknown option '\(name)'" + Self.didYouMean([suggestion].compactMap(\.self))
      help = nil
    case .unknownShort(let letter, let word):
      message = "Unknown option '\(letter)' in '\(word)'"
      help = "A value that begins with a dash goes after '--'."
    case .misplacedOption(let name):
      message = "The option '\(name)' belongs to a command and must follow its name"
      help = nil
    case .missingValue(let parameter, let found):
      message = "Missing value for '\(parameter.label)'"
      help =
        found.map { "To give '\($0)' as the value, write '\(parameter.name)=\($0)'." }
        ?? Self.line(of: parameter)
    case .unexpectedValue(let name, let value):
      message = "The option '\(name)' takes no value, but '\(value)' was given"
      help = nil
    case .invalidValue(let word, let parameter, let reason):
      (message, help) = Self.invalid(word, parameter, reason)
    case .missing(let parameter):
      let what = parameter.isArgument ? "argument" : "option"
      message = "Missing expected \(what) '\(parameter.label)'"
      help = Self.line(of: parameter)
    case .unexpectedArguments(let words):
      message =
        words.count == 1
        ? "Unexpected argument '\(words[0])'"
        : "\(words.count) unexpected arguments: " + Self.quoted(words).joined(separator: ", ")
      help = nil
    case .conflict(let first, let second):
      message = "'\(first)' and '\(second)' cannot be used together"
      help = nil
    case .rejected(let text, let hint):
      message = text
      help = hint
    }
  }

  private static func invalid(
    _ word: String, _ parameter: ParameterDeclaration, _ reason: String
  ) -> (String, String?) {
    let start = "Invalid value '\(word)' for '\(parameter.label)'"
    if !reason.isEmpty { return (start + ": \(reason)", line(of: parameter)) }
    if let nearest = Suggestion.nearest(to: word, among: parameter.values) {
      return (start + didYouMean([nearest]), line(of: parameter))
    }
    // Many words are named once, by the help line.
    guard (1...6).contains(parameter.values.count) else { return (start, line(of: parameter)) }
    return (start + ". Use \(list(parameter.values)).", line(of: parameter))
  }

  /// `. Did you mean 'check'?`
  static func didYouMean(_ words: [String]) -> String {
    words.isEmpty ? "" : ". Did you mean \(list(words))?"
  }

  /// `'a', 'b' or 'c'`
  private static func list(_ words: [String]) -> String {
    let quoted = quoted(words)
    guard let last = quoted.last, quoted.count > 1 else { return quoted.joined() }
    return quoted.dropLast().joined(separator: ", ") + " or \(last)"
  }

  private static func quoted(_ words: [String]) -> [String] { words.map { "'\($0)'" } }

  private static func line(of parameter: ParameterDeclaration) -> String {
    "\(parameter.label)  \(parameter.helpText)"
  }
}
