/// From the words of a command line to what is asked for. Has no effects.
struct CommandLineReader {
  enum Request {
    case command(any Command)
    /// `nil` for the program's own help.
    case help(CommandDescriptor?)
    case version
    case mistake(UsageError, CommandDescriptor?)
  }

  private let program: Program

  init(_ program: Program) { self.program = program }

  /// The colour choice is read even from a mistaken line, since the mistake is printed.
  func read(_ words: [String]) -> (Request, ColorChoice) {
    let split = ahead(of: words)
    guard let name = split.name else { return readWithoutCommand(words) }
    if name == HelpCommand.name { return readHelp(split.others) }
    guard let command = command(named: name) else {
      // `--plan year-3`: the word may be the value of an option of the default command.
      if split.misplaced != nil { return readWithoutCommand(words) }
      return (.mistake(unknown(name), nil), readStandard(split.others).color)
    }
    if let option = split.misplaced, !isStandard(option) {
      return (.mistake(misplaced(option), command.descriptor), .auto)
    }
    return read(split.others, for: command)
  }

  private func read(
    _ words: [String], for command: any Command.Type
  ) -> (Request, ColorChoice) {
    let descriptor = command.descriptor
    let (parsed, error) = ArgumentParser.parse(
      words, as: descriptor.parameters + StandardOptions.declarations)
    do {
      let color = try parsed[StandardOptions.color]
      if parsed[StandardOptions.help] { return (.help(descriptor), color) }
      if parsed[StandardOptions.version] { return (.version, color) }
      if let error { return (.mistake(error, descriptor), color) }
      do {
        return (.command(try command.init(parsed)), color)
      } catch {
        return (.mistake(error, descriptor), color)
      }
    } catch {
      return (.mistake(error, descriptor), .auto)
    }
  }

  /// No command named: the default one where its options fit, else the program's help.
  private func readWithoutCommand(_ words: [String]) -> (Request, ColorChoice) {
    let fallback = program.defaultCommand.flatMap(command(named:))
    let standard = readStandard(words)
    if let request = standard.request { return (request, standard.color) }
    if let fallback {
      let result = read(words, for: fallback)
      guard case .mistake(let error, _) = result.0 else { return result }
      return (.mistake(owned(error), nil), result.1)
    }
    return (standard.error.map { .mistake(owned($0), nil) } ?? .help(nil), standard.color)
  }

  private func readHelp(_ words: [String]) -> (Request, ColorChoice) {
    let descriptor = HelpCommand.descriptor(of: program)
    let (parsed, error) = ArgumentParser.parse(
      words, as: descriptor.parameters + StandardOptions.declarations)
    do {
      let color = try parsed[StandardOptions.color]
      let topic = try parsed[HelpCommand.topic]
      if parsed[StandardOptions.version] { return (.version, color) }
      if parsed[StandardOptions.help] || topic == HelpCommand.name {
        return (.help(descriptor), color)
      }
      if let error { return (.mistake(error, descriptor), color) }
      guard let topic else { return (.help(nil), color) }
      guard let command = command(named: topic) else {
        return (.mistake(unknown(topic), nil), color)
      }
      return (.help(command.descriptor), color)
    } catch {
      return (.mistake(error, descriptor), .auto)
    }
  }

  /// The standard options alone.
  private func readStandard(
    _ words: [String]
  ) -> (request: Request?, error: UsageError?, color: ColorChoice) {
    let (parsed, error) = ArgumentParser.parse(words, as: StandardOptions.declarations)
    do {
      let color = try parsed[StandardOptions.color]
      if parsed[StandardOptions.help] { return (.help(nil), nil, color) }
      if parsed[StandardOptions.version] { return (.version, nil, color) }
      return (nil, error, color)
    } catch {
      return (.mistake(error, nil), error, .auto)
    }
  }
}

extension CommandLineReader {
  /// The command's name, the first word that is no option; options before it stay with the rest.
  private func ahead(
    of words: [String]
  ) -> (name: String?, others: [String], misplaced: String?) {
    var misplaced: String?
    var isValue = false
    for (index, word) in words.enumerated() {
      if isValue {
        isValue = false
        continue
      }
      switch ArgumentParser.Form(word) {
      case .plain:
        return (word, Array(words[..<index] + words[(index + 1)...]), misplaced)
      case .long, .short:
        if word == "--" {
          return (nil, words, misplaced)
        } else if word == StandardOptions.color.declaration.name {
          isValue = true
        } else if !isStandard(word) {
          misplaced = misplaced ?? word
        }
      }
    }
    return (nil, words, misplaced)
  }

  private func command(named name: String) -> (any Command.Type)? {
    program.commands.first { $0.descriptor.name == name }
  }

  private func isStandard(_ word: String) -> Bool {
    let name = ArgumentParser.halves(word).name
    return StandardOptions.declarations.contains { $0.name == name || $0.short == name }
  }

  /// An unknown option before the command's name is most often one that belongs behind it.
  private func misplaced(_ word: String) -> UsageError {
    owned(.unknownOption(ArgumentParser.halves(word).name, suggestion: nil))
  }

  private func owned(_ error: UsageError) -> UsageError {
    guard case .unknownOption(let name, let suggestion) = error else { return error }
    let isKnown = program.commands.contains {
      $0.descriptor.parameters.contains { $0.name == name || $0.short == name }
    }
    if isKnown { return .misplacedOption(name) }
    let names = StandardOptions.declarations.map(\.name)
    return .unknownOption(
      name, suggestion: suggestion ?? Suggestion.nearest(to: name, among: names))
  }

  /// Abbreviations are not guessed, so that a script means the same when a command is added.
  private func unknown(_ word: String) -> UsageError {
    let descriptors = program.commands.map { $0.descriptor }
    let names = descriptors.map(\.name) + [HelpCommand.name]
    let typed = word.lowercased()
    let beginning = names.filter { !typed.isEmpty && $0.hasPrefix(typed) }
    if !beginning.isEmpty { return .unknownCommand(word, suggestions: beginning) }
    if let meant = descriptors.first(where: { $0.synonyms.contains(typed) }) {
      return .unknownCommand(word, suggestions: [meant.name])
    }
    let nearest = Suggestion.nearest(to: word, among: names)
    return .unknownCommand(word, suggestions: [nearest].compactMap(\.self))
  }
}
