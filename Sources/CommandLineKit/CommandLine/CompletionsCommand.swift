/// `roadmap completions`: the functions that let Tab complete.
package struct CompletionsCommand: Command {
  static let shell = Argument<Shell>("shell", help: "Your shell.")

  package static let descriptor = CommandDescriptor(
    "completions", group: CommandGroup("Other"),
    summary: "Print shell completions.",
    discussion: [
      "Completes commands, options, their values, plans and items, leaving out items that a "
        + "command would refuse. Add the line for your shell to its settings, or save the "
        + "output where the shell looks for completions.",
      "bash: add the first example to ~/.bashrc. zsh: add the second to ~/.zshrc, after compinit. "
        + "fish: add the third to ~/.config/fish/config.fish.",
    ],
    examples: [
      CommandExample("source <(roadmap completions bash)", "For bash."),
      CommandExample("source <(roadmap completions zsh)", "For zsh."),
      CommandExample("roadmap completions fish | source", "For fish."),
    ],
    synonyms: ["completion", "autocomplete"], parameters: [shell])

  private let shell: Shell

  package init(given: ParsedArguments) { shell = given[Self.shell] }

  package func run(in context: CommandContext) throws -> ExitCode {
    try context.write(raw: shell.script(program: context.programName))
    return .ok
  }
}
