/// `roadmap completions`: the functions that let Tab complete.
package struct CompletionsCommand: Command {
  static let shell = Argument<Shell>("shell", help: "The shell to complete in.")

  package static let descriptor = CommandDescriptor(
    "completions", group: CommandGroup("Other"),
    summary: "Print what lets a shell complete words.",
    discussion: [
      "Commands, options, their values, plans and items are completed; items that a command would "
        + "refuse are left out. Put the line for your shell where it reads its settings, or the "
        + "function into a file where the shell looks for such.",
      "bash: the first example in ~/.bashrc. zsh: the second in ~/.zshrc, after compinit. fish: "
        + "the third, once.",
    ],
    examples: [
      CommandExample("source <(roadmap completions bash)", "In bash."),
      CommandExample("source <(roadmap completions zsh)", "In zsh."),
      CommandExample("roadmap completions fish | source", "In fish."),
    ],
    synonyms: ["completion", "autocomplete"], parameters: [shell])

  private let shell: Shell

  package init(_ parsed: ParsedArguments) throws(UsageError) {
    shell = try parsed[Self.shell]
  }

  package func run(in context: CommandContext) throws(CommandError) -> ExitCode {
    try context.write(raw: shell.script(program: context.programName))
    return .ok
  }
}
