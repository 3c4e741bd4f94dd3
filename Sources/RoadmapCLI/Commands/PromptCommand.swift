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
    parameters: [plan])

  private let name: String?

  init(_ parsed: ParsedArguments) throws(UsageError) { name = try parsed[Self.plan] }

  func run(in context: CommandContext) throws(CommandError) -> ExitCode {
    // A prompt that complains at every line helps nobody: the other commands say what is wrong.
    guard let text = try? text(context) else { return .ok }
    try context.write(Page(context.screen) { $0.line(StyledText(text)) })
    return .ok
  }

  private func text(_ context: CommandContext) throws(CommandError) -> String? {
    let desk = try Desk(asLastRead: PlanAccess(context))
    let courses = desk.courses.filter { course in
      name.map { desk.isNamed($0, course.plan) } ?? course.isOn(desk.today)
    }
    let standings = courses.map { Standing($0, isDeep: false) }
    // The one that was started, and of several the one that was studied last.
    let shown = standings.filter { !$0.isComplete }.max { a, b in
      let keys = [a, b].map { ($0.run == nil ? 0 : 1, $0.days?.upperBound.number ?? 0) }
      return keys[0] < keys[1]
    }
    guard let shown else { return nil }
    let left = shown.pace?.today.left ?? 0
    let more = left > 0 ? " \(context.screen.glyphs.pointer)\(left)" : ""
    return "\(shown.plan.id.initials) \(StandingRows.percentage(shown.counts))%\(more)"
  }
}
