/// What a running command may use: the environment, two screens, and the way out.
package struct CommandContext: Sendable {
  package let environment: Environment
  package let choices: StandardChoices
  /// Standard output.
  package let screen: Screen
  /// Standard error.
  package let messages: Screen
  package let programName: String
  /// The words that are commands, which no plan can be called.
  package var commandNames: [String] { namesOfCommands() }
  /// What went wrong besides what the command does.
  package let late = LateFailures()
  private let output: Output
  /// Made when asked for: it takes the descriptions of all commands.
  private let namesOfCommands: @Sendable () -> [String]

  package init(
    environment: Environment, output: Output, choices: StandardChoices = StandardChoices(),
    programName: String, commandNames: @escaping @Sendable () -> [String] = { [] }
  ) {
    self.environment = choices.mayAsk ? environment : environment.withoutQuestions
    self.choices = choices
    self.programName = programName
    namesOfCommands = commandNames
    self.output = output
    screen = Screen(environment, isTerminal: environment.outputIsTerminal, color: choices.color)
    messages = Screen(environment, isTerminal: environment.errorIsTerminal, color: choices.color)
  }

  /// Whether the user sits there to be asked.
  package var mayAsk: Bool { environment.inputIsTerminal && environment.outputIsTerminal }

  /// The command's result, in one write; through the user's pager where it is longer than the
  /// terminal is high.
  package func write(_ page: Page) throws(CommandError) {
    if choices.usesPager, screen.isTerminal, let height = environment.terminalHeight(),
      page.lineCount(upTo: height) >= height, let pager = PagerChoice(environment)?.command,
      // Not every pager lets links through.
      output.page(page.bytesWithoutLinks, pager)
    {
      return
    }
    try write(page.bytes)
  }

  /// Text for other programs, as it is.
  package func write(raw text: String) throws(CommandError) { try write(Array(text.utf8)) }

  /// One JSON object on a line.
  package func write(_ json: JSONWriter) throws(CommandError) {
    var json = json
    json.append(UInt8(ascii: "\n"))
    try write(json.bytes)
  }

  /// One or the other, as the user asked for it.
  package func write(
    asJSON isJSON: Bool, _ json: @autoclosure () -> JSONWriter, _ page: @autoclosure () -> Page
  ) throws(CommandError) {
    if isJSON { try write(json()) } else { try write(page()) }
  }

  /// The answer to a command that has changed something. Where it cannot be written, that too is
  /// said: whoever saw no more than a failure would do it all again.
  package func answer(
    _ page: Page, done: String = "Saved", look: String = "roadmap log"
  ) throws(CommandError) {
    guard let failure = output.result(page.bytes) else { return }
    throw CommandError(
      .output, "\(done), but the output could not be written: \(failure.reason).",
      hints: ["To see it: \(look)"], saysWhatIsDone: true)
  }

  /// Lines for standard error; that they cannot be written is nothing to stop for.
  package func report(_ write: (inout Page) -> Void) {
    var page = Page(messages)
    write(&page)
    _ = output.error(page.bytes)
  }

  /// Some of a line that is written over again, as a countdown is.
  package func reportPart(_ text: String) { _ = output.error(Array(text.utf8)) }

  /// A failure in words, also where the command goes on after it.
  package func report(_ error: CommandError) {
    report { page in
      page.error(error.message, program: programName)
      for line in error.list { page.fitted(StyledText(line)) }
      for hint in error.hints { page.help(hint, program: programName) }
    }
  }

  /// Bytes for other programs, as they are.
  package func write(bytes: [UInt8]) throws(CommandError) { try write(bytes) }

  private func write(_ bytes: [UInt8]) throws(CommandError) {
    guard let failure = output.result(bytes) else { return }
    throw CommandError(.output, "Cannot write to standard output: \(failure.reason).")
  }
}
