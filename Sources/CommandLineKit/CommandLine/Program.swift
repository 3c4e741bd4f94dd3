/// The command table, and the way from the words of a command line to an exit code.
package struct Program: Sendable {
  package let name: String
  package let version: String
  package let summary: String
  /// The order of groups in help.
  package let groups: [CommandGroup]
  package let commands: [any Command.Type]
  /// The command that runs where none is named; without it, help is shown.
  package let defaultCommand: String?
  /// What to say of a word that is no command but may be something else, such as a file.
  package let hintForUnknownCommand: @Sendable (String) -> String?
  /// What may stand for a value that the table has no words for; `nil` for one it does not know.
  package let completion: @Sendable (CompletionQuery, CommandContext) -> CompletionAnswer?
  /// What the manual page says besides, made when it is asked for.
  package let manual: @Sendable () -> ManualNotes
  /// Manual pages besides the program's own, by the topic they are asked for with.
  package let pages: [String: @Sendable () -> String]

  private var commandNames: [String] { commands.map { $0.descriptor.name } + [HelpCommand.name] }

  package init(
    name: String, version: String, summary: String,
    groups: [CommandGroup], commands: [any Command.Type], defaultCommand: String? = nil,
    hintForUnknownCommand: @escaping @Sendable (String) -> String? = { _ in nil },
    completion: @escaping @Sendable (CompletionQuery, CommandContext) -> CompletionAnswer? = {
      _, _ in nil
    }, manual: @escaping @Sendable () -> ManualNotes = { ManualNotes() },
    pages: [String: @Sendable () -> String] = [:]
  ) {
    self.name = name
    self.version = version
    self.summary = summary
    self.groups = groups
    self.commands = commands
    self.defaultCommand = defaultCommand
    self.hintForUnknownCommand = hintForUnknownCommand
    self.completion = completion
    self.manual = manual
    self.pages = pages
  }

  var usage: String {
    "\(name) " + (defaultCommand == nil ? "<subcommand>" : "[<subcommand>]")
  }

  /// `arguments` without the program's own name.
  package func run(
    arguments: [String], environment: Environment, output: Output
  ) -> ExitCode {
    if arguments.first == CompletionPage.request {
      return complete(Array(arguments.dropFirst()), environment, output)
    }
    let (request, choices) = CommandLineReader(program: self).read(arguments)
    let context = CommandContext(
      environment: environment, output: output, choices: choices, programName: name,
      commandNames: { commandNames })
    do {
      switch request {
      case .command(let command):
        let code = try command.run(in: context)
        return context.late.report(in: context, after: code)
      case .help(let descriptor):
        let help =
          descriptor.map { HelpPage($0, of: self, screen: context.screen) }
          ?? HelpPage(self, screen: context.screen)
        try context.write(help.page)
      case .manual(nil):
        try context.write(raw: ManualPage(self).text)
      case .manual(let topic?):
        try context.write(raw: pages[topic]?() ?? "")
      case .version:
        try context.write(Page(context.screen) { $0.line("\(name) \(version)") })
      case .mistake(let error, let descriptor):
        report(error, descriptor, context)
        return .usage
      }
      return .ok
    } catch {
      let error = context.late.told(CommandError(error))
      context.report(error)
      return error.exitCode
    }
  }

  /// A shell asks between two keys: nothing is said but words to offer, and nothing is an error.
  private func complete(
    _ words: [String], _ environment: Environment, _ output: Output
  ) -> ExitCode {
    let silent = Output(result: output.result, error: { _ in nil })
    let context = CommandContext(
      environment: environment.withoutQuestions, output: silent,
      choices: StandardChoices(color: .never, usesPager: false, mayAsk: false), programName: name,
      commandNames: { commandNames })
    _ = output.result(CompletionPage(program: self, context: context).bytes(words))
    return .ok
  }

  private func report(
    _ error: UsageError, _ descriptor: CommandDescriptor?, _ context: CommandContext
  ) {
    let text = UsageErrorText(error)
    let hint = text.help ?? hint(for: error)
    let usage = descriptor?.synopsis(program: name) ?? self.usage
    let target = descriptor.map { "\(name) \($0.name)" } ?? name
    context.report { page in
      page.error(text.message, program: name)
      if let hint { page.help(hint, program: name) }
      page.paragraph("\("Usage:", .heading) \(StyledText(synopsis: usage))", hanging: 7)
      page.line("  See '\(target) --help' for more information.")
    }
  }

  /// What only the whole table can tell of a mistake.
  private func hint(for error: UsageError) -> String? {
    switch error {
    case .unknownCommand(let word, _):
      return hintForUnknownCommand(word)
    case .unknownOption(let name, nil):
      let owners = commands.map { $0.descriptor }.filter {
        $0.parameters.contains { $0.name == name || $0.short == name }
      }
      guard let owner = owners.first else { return nil }
      return "'\(name)' is an option of '\(self.name) \(owner.name)'."
    default:
      return nil
    }
  }
}
