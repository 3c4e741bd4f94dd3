import RoadmapKit

/// `roadmap prompt`: one short piece for a shell's prompt or a status bar.
struct PromptCommand: Command {
  static let plan = Argument<String?>(
    "plan", defaultText: "the one studied last", help: "The plan to speak of.")

  static let descriptor = CommandDescriptor(
    "prompt", group: .looking, summary: "Say in a word how things are, for a shell prompt.",
    discussion: [
      "The plan's initials, how much of it is done, and how many items today still asks for. "
        + "Nothing where there is nothing to say. Never a colour, a question or an error.",
      "For bash: PS1='$(roadmap prompt) \\$ '. For tmux: set -g status-right '#(roadmap prompt)'.",
    ],
    examples: [CommandExample("roadmap prompt", "Such as 'y3 41% ▸2'.")],
    parameters: [plan, StandardOptions.json])

  private let name: String?
  private let isJSON: Bool

  init(_ parsed: ParsedArguments) throws(UsageError) {
    name = try parsed[Self.plan]
    isJSON = parsed[StandardOptions.json]
  }

  func run(in context: CommandContext) throws(CommandError) -> ExitCode {
    // A prompt that complains at every line helps nobody: the other commands say what is wrong.
    let scope = try? PlanAccess(context, isQuiet: true).scope(asLastRead: true)
    let prompt = scope.flatMap { PromptReport($0, named: name) }
    if isJSON {
      try context.write(Self.json(prompt, context.screen.glyphs))
    } else if let prompt {
      try context.write(
        Page(context.screen) { $0.line(StyledText(prompt.words($0.screen.glyphs))) })
    }
    return .ok
  }

  /// `text` is what is shown without `--json`; with nothing to say it is `null`, as `plan` is.
  private static func json(_ prompt: PromptReport?, _ glyphs: Glyphs) -> JSONWriter {
    JSONWriter { json in
      json.set("schema", "roadmap.prompt/1")
      json.set("text", prompt?.words(glyphs))
      guard let prompt else { return json.null("plan") }
      json.object("plan") { json in
        json.set("id", prompt.plan.description)
        json.set("initials", prompt.plan.initials)
        PlanJSON.counts(prompt.counts, &json)
        json.set("left", prompt.left)
      }
    }
  }
}

extension PromptReport {
  fileprivate func words(_ glyphs: Glyphs) -> String {
    let share = counts.percent.map { "\($0)%" } ?? "\(glyphs.dash)"
    let more = left.map { $0 > 0 ? " \(glyphs.pointer)\($0)" : "" } ?? ""
    return "\(plan.initials) \(share)\(more)"
  }
}
