/// From the words of a command line to what is asked for. Has no effects.
struct CommandLineReader {
  enum Request {
    case command(any Command)
    /// `nil` for the program's own help.
    case help(CommandDescriptor?)
    /// `nil` for the page of the program itself.
    case manual(String?)
    case version
    case mistake(UsageError, CommandDescriptor?)
  }

  let program: Program

  /// The standard options are read even from a mistaken line, since the mistake is printed.
  func read(_ words: [String]) -> (Request, StandardChoices) {
    let split = ahead(of: words)
    guard let name = split.name else { return readWithoutCommand(words) }
    if name == HelpCommand.name { return readHelp(split.others) }
    guard let command = command(named: name) else {
      // `--plan year-3`: the word may be the value of an option of the default command.
      if split.misplaced != nil { return readWithoutCommand(words) }
      return (.mistake(unknown(name), nil), readStandard(split.others).choices)
    }
    if let option = split.misplaced, !isStandard(option) {
      return (.mistake(misplaced(option), command.descriptor), StandardChoices())
    }
    return read(split.others, for: command)
  }

  private func read(
    _ words: [String], for command: any Command.Type
  ) -> (Request, StandardChoices) {
    let descriptor = command.descriptor
    let (parsed, error) = ArgumentParser.parse(
      words, as: descriptor.parameters + StandardOptions.declarations)
    do {
      let choices = try StandardOptions.choices(parsed)
      if parsed[StandardOptions.help] { return (.help(descriptor), choices) }
      if parsed[StandardOptions.version] { return (.version, choices) }
      if let error { return (.mistake(error, descriptor), choices) }
      do {
        try descriptor.check(parsed)
        return (.command(try command.init(given: parsed)), choices)
      } catch {
        return (.mistake(error, descriptor), choices)
      }
    } catch {
      return (.mistake(error, descriptor), StandardChoices())
    }
  }

  /// No command named: the default one where its options fit, else the program's help.
  private func readWithoutCommand(_ words: [String]) -> (Request, StandardChoices) {
    let fallback = program.defaultCommand.flatMap(command(named:))
    let standard = readStandard(words)
    if let request = standard.request { return (request, standard.choices) }
    if let fallback {
      let result = read(words, for: fallback)
      guard case .mistake(let error, _) = result.0 else { return result }
      return (.mistake(owned(error), nil), result.1)
    }
    return (standard.error.map { .mistake(owned($0), nil) } ?? .help(nil), standard.choices)
  }

  private func readHelp(_ words: [String]) -> (Request, StandardChoices) {
    let descriptor = HelpCommand.descriptor(of: program)
    let (parsed, error) = ArgumentParser.parse(
      words, as: descriptor.parameters + StandardOptions.declarations)
    do {
      let choices = try StandardOptions.choices(parsed)
      let topic = try parsed.value(of: HelpCommand.topic)
      if parsed[StandardOptions.version] { return (.version, choices) }
      if parsed[StandardOptions.help] || topic == HelpCommand.name {
        return (.help(descriptor), choices)
      }
      if let error { return (.mistake(error, descriptor), choices) }
      if parsed[HelpCommand.manual] {
        guard let topic, program.pages[topic] == nil else { return (.manual(topic), choices) }
        let names = program.pages.keys.sorted()
        let nearest = Suggestion.nearest(to: topic, among: names)
        return (
          .mistake(
            .rejected(
              "There is no manual page for '\(topic)'"
                + UsageErrorText.didYouMean([nearest].compactMap(\.self)),
              hint: "Pages: \(program.name) help --man"
                + names.map { ", \(program.name) help --man \($0)" }.joined()), descriptor), choices
        )
      }
      guard let topic else { return (.help(nil), choices) }
      guard let command = command(named: topic) else {
        return (.mistake(unknown(topic), nil), choices)
      }
      return (.help(command.descriptor), choices)
    } catch {
      return (.mistake(error, descriptor), StandardChoices())
    }
  }

  /// The standard options alone.
  private func readStandard(
    _ words: [String]
  ) -> (request: Request?, error: UsageError?, choices: StandardChoices) {
    let (parsed, error) = ArgumentParser.parse(words, as: StandardOptions.declarations)
    do {
      let choices = try StandardOptions.choices(parsed)
      if parsed[StandardOptions.help] { return (.help(nil), nil, choices) }
      if parsed[StandardOptions.version] { return (.version, nil, choices) }
      return (nil, error, choices)
    } catch {
      return (.mistake(error, nil), error, StandardChoices())
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
    let descriptors =
      program.commands.map { $0.descriptor } + [HelpCommand.descriptor(of: program)]
    let names = descriptors.map(\.name)
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
