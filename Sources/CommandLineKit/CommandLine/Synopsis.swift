extension ParameterDeclaration {
  /// How help labels it: `-f, --format <format>`, `<item> ...`.
  var helpLabel: String {
    switch kind {
    case .argument: label + (repeats ? " ..." : "")
    case .option, .flag: (short.map { "\($0), " } ?? "") + label
    }
  }

  /// The help sentence with the allowed words and the default.
  var helpText: String {
    var facts: [String] = []
    if !values.isEmpty { facts.append("values: " + values.joined(separator: ", ")) }
    if let defaultText { facts.append("default: " + defaultText) }
    return facts.isEmpty ? help : "\(help) (\(facts.joined(separator: "; ")))"
  }

  /// How the usage line shows it: `[--format <format>]`, `<item>`, `[<words> ...]`.
  fileprivate var synopsis: String {
    let text = label + (repeats ? " ..." : "")
    return isRequired ? text : "[\(text)]"
  }
}

extension CommandDescriptor {
  /// `roadmap show [--notes] [<plan>]`; many options become one word.
  func synopsis(program: String) -> String {
    let options = parameters.filter { !$0.isArgument }
    let optional = options.filter { !$0.isRequired }
    let shown = optional.count > 5 ? ["[<options>]"] : optional.map(\.synopsis)
    return
      ([program, name] + shown + options.filter(\.isRequired).map(\.synopsis)
      + parameters.filter(\.isArgument).map(\.synopsis)).joined(separator: " ")
  }
}
