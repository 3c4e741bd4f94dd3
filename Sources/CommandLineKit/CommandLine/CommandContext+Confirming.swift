extension CommandContext {
  /// Asks before something that nobody wants to do by a slip of the fingers; goes on where the user said
  /// `--yes`. `command`: what says so beforehand. `refusal`: what is told where the answer is another.
  package func confirm(
    _ question: String, saying command: String, refusal: String
  ) throws(CommandError) {
    guard !choices.saysYes else { return }
    guard mayAsk else {
      throw CommandError(.couldNot, question, hints: ["To confirm: \(command) --yes"])
    }
    report { $0.paragraph("\(question) Type 'yes' to confirm:") }
    guard environment.readLine()?.lowercased() == "yes" else {
      throw CommandError(.couldNot, refusal)
    }
  }
}
