/// The row of `help`, which the reader itself answers.
enum HelpCommand {
  static let name = "help"
  static let summary = "Show help for the program or a command."
  static let topic = Argument<String?>("subcommand", help: "The command to explain.")
  static let manual = Flag("--man", help: "Print the manual page, for 'man' to show.")

  static func descriptor(of program: Program) -> CommandDescriptor {
    let example = program.commands.first.map {
      let name = $0.descriptor.name
      return CommandExample("\(program.name) help \(name)", "How to use '\(name)'.")
    }
    let page = CommandExample(
      "\(program.name) help --man > \(program.name).1", "The manual page, as a file.")
    return CommandDescriptor(
      name, group: program.groups.last ?? CommandGroup("Help"), summary: summary,
      examples: [example, page].compactMap(\.self), synonyms: ["man", "usage"],
      parameters: [topic, manual])
  }
}
