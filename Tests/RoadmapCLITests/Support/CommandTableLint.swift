@testable import CommandLineKit

/// What is wrong with a command table; empty where all is well.
enum CommandTableLint {
  static func findings(_ program: Program) -> [String] {
    let descriptors = program.commands.map { $0.descriptor }
    var findings = duplicates(descriptors.map(\.name)).map { "command '\($0)' stands twice" }
    let taken = Set(descriptors.map(\.name)).union([HelpCommand.name])
    for descriptor in descriptors {
      let own = check(descriptor, program: program)
      findings += own.map { "\(descriptor.name): \($0)" }
      findings += descriptor.synonyms.filter(taken.contains).map {
        "\(descriptor.name): synonym '\($0)' is a command"
      }
    }
    let all = descriptors + [HelpCommand.descriptor(of: program)]
    findings += duplicates(all.flatMap(\.synonyms)).map { "synonym '\($0)' stands twice" }
    findings += check(StandardOptions.declarations).map { "standard options: \($0)" }
    if let name = program.defaultCommand, !taken.contains(name) {
      findings.append("default command '\(name)' does not exist")
    }
    return findings
  }

  private static func check(_ command: CommandDescriptor, program: Program) -> [String] {
    var findings: [String] = []
    if !isName(command.name) || command.name == HelpCommand.name {
      findings.append("'\(command.name)' is not a legal name")
    }
    if !program.groups.contains(command.group) {
      findings.append("group '\(command.group.title)' is not in the program's help")
    }
    if !isSentence(command.summary) { findings.append("the summary is not a sentence") }
    if command.summary.count > 54 { findings.append("the summary is longer than its help line") }
    if command.examples.isEmpty { findings.append("no example") }
    for example in command.examples {
      // `source <(roadmap completions zsh)` holds it.
      let line = example.line.split(separator: "<(", maxSplits: 1).last ?? ""
      let words = line.split { $0 == " " || $0 == ")" }
      if !words.starts(with: [Substring(program.name), Substring(command.name)]) {
        findings.append("example '\(example.line)' does not begin with the command")
      }
      let isQuestion = example.meaning.last == "?"
      if !isQuestion, !isSentence(example.meaning) {
        findings.append("'\(example.line)' has no sentence")
      }
    }
    return findings + check(command.parameters + StandardOptions.declarations)
      + checkPositions(command.parameters.filter(\.isArgument))
  }

  private static func check(_ parameters: [ParameterDeclaration]) -> [String] {
    var findings = duplicates(parameters.map(\.name)).map { "'\($0)' stands twice" }
    findings += duplicates(parameters.compactMap(\.short)).map { "'\($0)' stands twice" }
    for parameter in parameters {
      findings += check(parameter).map { "\(parameter.name): \($0)" }
    }
    return findings
  }

  private static func check(_ parameter: ParameterDeclaration) -> [String] {
    var findings: [String] = []
    let isLegal =
      parameter.isArgument
      ? isName(parameter.name)
      : parameter.name.hasPrefix("--") && isName(String(parameter.name.dropFirst(2)))
    if !isLegal { findings.append("no legal name") }
    if let short = parameter.short {
      let letters = short.utf8.dropFirst()
      let isLetter = letters.count == 1 && letters.allSatisfy { isLower($0 | 0x20) }
      if !short.hasPrefix("-") || !isLetter { findings.append("'\(short)' is not a short name") }
    }
    if case .flag = parameter.kind {
      if !parameter.valueName.isEmpty { findings.append("a flag has no value to name") }
    } else if !isName(parameter.valueName) {
      findings.append("the value has no legal name")
    }
    if !isSentence(parameter.help) { findings.append("the help is not a sentence") }
    if let text = parameter.defaultText, !parameter.values.isEmpty, !parameter.values.contains(text)
    {
      findings.append("the default '\(text)' is not among the values")
    }
    return findings
  }

  private static func checkPositions(_ arguments: [ParameterDeclaration]) -> [String] {
    var findings: [String] = []
    for (earlier, later) in zip(arguments, arguments.dropFirst()) {
      if earlier.repeats { findings.append("nothing can follow <\(earlier.name)> ...") }
      if later.isRequired, !earlier.isRequired {
        findings.append("<\(later.name)> is required, <\(earlier.name)> before it is not")
      }
    }
    return findings
  }

  /// Lower-case letters, digits and single hyphens, beginning with a letter.
  private static func isName(_ text: String) -> Bool {
    guard let first = text.utf8.first, isLower(first), text.utf8.last != UInt8(ascii: "-") else {
      return false
    }
    return text.utf8.allSatisfy {
      isLower($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        || $0 == UInt8(ascii: "-")
    } && !text.contains("--")
  }

  private static func isLower(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  /// Begins with a capital, ends with a full stop.
  private static func isSentence(_ text: String) -> Bool {
    (text.first?.isUppercase ?? false) && text.last == "."
  }

  private static func duplicates(_ words: [String]) -> [String] {
    var seen: Set<String> = []
    return words.filter { !seen.insert($0).inserted }
  }
}
