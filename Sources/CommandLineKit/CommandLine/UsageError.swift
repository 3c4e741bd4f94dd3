/// What is wrong with a command line. `UsageErrorText` puts it in words.
package indirect enum UsageError: Error, Hashable {
  case unknownCommand(String, suggestions: [String])
  case unknownOption(String, suggestion: String?)
  /// An unknown letter of packed short options: `-z` in `-az`.
  case unknownShort(String, in: String)
  /// An option of a command stands before the command's name.
  case misplacedOption(String)
  /// Nothing after an option that needs a value, or another option.
  case missingValue(ParameterDeclaration, found: String?)
  /// `--flag=value`, or a flag's letter followed by `=`.
  case unexpectedValue(String, value: String)
  case invalidValue(String, of: ParameterDeclaration, reason: String)
  /// A required argument or option was not given.
  case missing(ParameterDeclaration)
  case unexpectedArguments([String])
  /// Two options that exclude each other: `--optional`, `--required`.
  case conflict(String, String)
  /// What only the command itself can see; the message ends without a full stop.
  case rejected(String, hint: String?)
}
