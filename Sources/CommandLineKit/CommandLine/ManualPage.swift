/// The manual page in the language of mdoc(7), which man(1) shows on Linux, macOS and the BSDs.
struct ManualPage {
  private var writer = ManualWriter()
  private var said: Set<String> = []

  var text: String { writer.text }

  init(_ program: Program) {
    let name = program.name
    let manual = program.manual()
    let descriptors = program.commands.map { $0.descriptor }
    writer.macro("Dd", manual.date)
    writer.macro("Dt", name.uppercased(), "1")
    writer.macro("Os")
    writer.macro("Sh", "NAME")
    writer.macro("Nm", name)
    writer.macro("Nd", Self.withoutStop(program.summary))
    writer.macro("Sh", "SYNOPSIS")
    writer.macro("Nm")
    writer.line(".Op Ar command Op Ar options")
    writer.macro("Sh", "DESCRIPTION")
    writer.paragraphs([program.summary] + manual.description)
    commands(descriptors + [HelpCommand.descriptor(of: program)], of: program)
    writer.macro("Sh", "OPTIONS")
    writer.text("Every command accepts these, before or after its name.")
    options(StandardOptions.declarations)
    entries("SETTINGS", "Cm", manual.settings)
    entries("ENVIRONMENT", "Ev", manual.environment)
    entries("FILES", "Pa", manual.files)
    exitCodes()
    writer.macro("Sh", "EXAMPLES")
    examples(manual.examples)
    examples(descriptors.compactMap(\.examples.first), isFirst: manual.examples.isEmpty)
  }

  private mutating func commands(_ commands: [CommandDescriptor], of program: Program) {
    writer.macro("Sh", "COMMANDS")
    for group in program.groups {
      let members = commands.filter { $0.group == group }
      guard !members.isEmpty else { continue }
      writer.macro("Ss", group.title)
      for (index, command) in members.enumerated() {
        if index > 0 { writer.macro("Pp") }
        self.command(command)
      }
    }
  }

  private mutating func command(_ command: CommandDescriptor) {
    writer.line(".Bl -tag -width Ds -compact")
    writer.line(".It Xo")
    writer.line(".Cm \(ManualWriter.word(command.name))")
    for parameter in command.parameters where !parameter.isArgument {
      writer.line((parameter.isRequired ? "." : ".Op ") + Self.label(parameter))
    }
    for parameter in command.parameters where parameter.isArgument {
      writer.line(
        (parameter.isRequired ? "." : ".Op ") + Self.label(parameter)
          + (parameter.repeats ? " ..." : ""))
    }
    writer.line(".Xc")
    // What several commands say is said once.
    writer.paragraphs([command.summary] + command.discussion.filter { said.insert($0).inserted })
    parameters(command.parameters.filter(\.isArgument))
    options(command.parameters.filter { !$0.isArgument })
    writer.line(".El")
  }

  private mutating func parameters(_ parameters: [ParameterDeclaration]) {
    list(parameters.map { ("Ar \(ManualWriter.word($0.valueName))", $0.helpText) })
  }

  private mutating func options(_ options: [ParameterDeclaration]) {
    list(
      options.map { option in
        let short = option.short.map { "Fl \(ManualWriter.word(String($0.dropFirst()))) , " } ?? ""
        return (short + Self.label(option), option.helpText)
      })
  }

  private mutating func list(_ rows: [(label: String, text: String)]) {
    guard !rows.isEmpty else { return }
    writer.line(".Bl -tag -width Ds")
    for row in rows {
      writer.line(".It \(row.label)")
      writer.text(row.text)
    }
    writer.line(".El")
  }

  private mutating func entries(_ title: String, _ macro: String, _ entries: [ManualNotes.Entry]) {
    guard !entries.isEmpty else { return }
    writer.macro("Sh", title)
    list(entries.map { ("\(macro) \(ManualWriter.word($0.name))", $0.meaning) })
  }

  private mutating func exitCodes() {
    writer.macro("Sh", "EXIT STATUS")
    list(ExitCode.allCases.map { ("\($0.rawValue)", $0.meaning) })
  }

  private mutating func examples(_ examples: [CommandExample], isFirst: Bool = true) {
    for (index, example) in examples.enumerated() {
      if index > 0 || !isFirst { writer.macro("Pp") }
      writer.text(example.meaning)
      writer.line(".Dl \(ManualWriter.word(example.line))")
    }
  }

  /// `Fl \-color Ar when`, `Ar item`.
  private static func label(_ parameter: ParameterDeclaration) -> String {
    let value = parameter.valueName.isEmpty ? "" : "Ar \(ManualWriter.word(parameter.valueName))"
    if parameter.isArgument { return value }
    let name = "Fl \\-\(ManualWriter.word(String(parameter.name.dropFirst(2))))"
    return value.isEmpty ? name : name + " " + value
  }

  private static func withoutStop(_ sentence: String) -> String {
    sentence.last == "." ? String(sentence.dropLast()) : sentence
  }
}
