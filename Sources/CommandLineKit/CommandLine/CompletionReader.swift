/// From the words before the cursor to what may stand at it. Knows the table and nothing else.
struct CompletionReader {
  enum Expectation {
    case commands
    /// The commands that have a page of help.
    case topics
    case options([ParameterDeclaration])
    /// `lead` stands in the same word before the value: `--color=`.
    case value(CompletionQuery, lead: String)
    case nothing
  }

  let program: Program

  /// `words` behind the program's name; the last is the one at the cursor, empty where none is.
  func expectation(_ words: [String]) -> Expectation {
    let word = words.last ?? ""
    let before = words.dropLast()
    guard let place = commandPlace(in: before) else {
      return beforeCommand(word, previous: before.last)
    }
    let name = before[place]
    guard let descriptor = descriptor(named: name) else { return .nothing }
    var scan = Scan(descriptor)
    for word in before[..<place] + before[(place + 1)...] { scan.take(word) }
    return scan.expectation(word)
  }

  private func descriptor(named name: String) -> CommandDescriptor? {
    if name == HelpCommand.name { return HelpCommand.descriptor(of: program) }
    return program.commands.first { $0.descriptor.name == name }?.descriptor
  }

  /// The first word that is no option, nor the value of one.
  private func commandPlace(in words: ArraySlice<String>) -> Int? {
    var isValue = false
    for (index, word) in zip(words.indices, words) {
      if isValue {
        isValue = false
      } else if ArgumentParser.Form(word) == .plain {
        return index
      } else {
        isValue = word == StandardOptions.color.declaration.name
      }
    }
    return nil
  }

  private func beforeCommand(_ word: String, previous: String?) -> Expectation {
    let color = StandardOptions.color.declaration
    if previous == color.name {
      return .value(CompletionQuery(command: "", parameter: color, word: word), lead: "")
    }
    if let value = Scan.value(in: word, of: StandardOptions.declarations) {
      return .value(
        CompletionQuery(command: "", parameter: value.parameter, word: value.word),
        lead: value.lead)
    }
    return word.hasPrefix("-") ? .options(StandardOptions.declarations) : .commands
  }
}

/// The words of one command, taken one after the other.
private struct Scan {
  private let command: CommandDescriptor
  private let declarations: [ParameterDeclaration]
  private var given: [String: [String]] = [:]
  private var position = 0
  private var expected: ParameterDeclaration?
  private var isTerminated = false

  init(_ command: CommandDescriptor) {
    self.command = command
    declarations = command.parameters + StandardOptions.declarations
  }

  private var arguments: [ParameterDeclaration] { declarations.filter(\.isArgument) }

  mutating func take(_ word: String) {
    if let option = expected {
      expected = nil
      given[option.name, default: []].append(word)
      return
    }
    if word == "--", !isTerminated {
      isTerminated = true
      return
    }
    switch isTerminated ? .plain : ArgumentParser.Form(word) {
    case .plain:
      guard position < arguments.count else { return }
      given[arguments[position].name, default: []].append(word)
      if !arguments[position].repeats { position += 1 }
    case .long:
      let (name, value) = ArgumentParser.halves(word)
      guard let option = option(named: name) else { return }
      note(option, value)
    case .short:
      guard let letter = word.last, let option = option(named: "-\(letter)") else { return }
      note(option, nil)
    }
  }

  private mutating func note(_ option: ParameterDeclaration, _ value: String?) {
    if case .option = option.kind, value == nil {
      expected = option
    } else {
      given[option.name, default: []].append(value ?? "")
    }
  }

  private func option(named name: String) -> ParameterDeclaration? {
    declarations.first { !$0.isArgument && ($0.name == name || $0.short == name) }
  }

  func expectation(_ word: String) -> CompletionReader.Expectation {
    if let expected { return value(expected, word) }
    if !isTerminated {
      if let value = Self.value(in: word, of: declarations) {
        return self.value(value.parameter, value.word, lead: value.lead)
      }
      if word == "-" || ArgumentParser.Form(word) != .plain { return .options(open) }
    }
    if position < arguments.count { return value(arguments[position], word) }
    return word.isEmpty && !isTerminated ? .options(open) : .nothing
  }

  private func value(
    _ parameter: ParameterDeclaration, _ word: String, lead: String = ""
  ) -> CompletionReader.Expectation {
    if command.name == HelpCommand.name, parameter.isArgument { return .topics }
    return .value(
      CompletionQuery(command: command.name, parameter: parameter, word: word, given: given),
      lead: lead)
  }

  /// The options that may still be given.
  private var open: [ParameterDeclaration] {
    declarations.filter { !$0.isArgument && ($0.repeats || given[$0.name] == nil) }
  }

  /// `--color=al` in its parts.
  static func value(
    in word: String, of declarations: [ParameterDeclaration]
  ) -> (parameter: ParameterDeclaration, word: String, lead: String)? {
    guard word.hasPrefix("--") else { return nil }
    let (name, value) = ArgumentParser.halves(word)
    guard let value,
      let option = declarations.first(where: { $0.name == name && $0.kind == .option })
    else { return nil }
    return (option, value, name + "=")
  }
}
