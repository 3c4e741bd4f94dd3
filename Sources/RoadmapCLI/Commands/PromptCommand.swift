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
    let prompt = (try? prompt(context)) ?? nil
    if isJSON {
      try context.write(Self.json(prompt, context.screen.glyphs))
    } else if let prompt {
      try context.write(
        Page(context.screen) { $0.line(StyledText(prompt.words($0.screen.glyphs))) })
    }
    return .ok
  }

  private struct Prompt {
    let plan: PlanID
    let counts: PlanCounts
    /// How much today still asks for; `nil` without a schedule.
    let left: Int?

    func words(_ glyphs: Glyphs) -> String {
      let more = left.map { $0 > 0 ? " \(glyphs.pointer)\($0)" : "" } ?? ""
      return "\(plan.initials) \(StandingRows.percentage(counts))%\(more)"
    }
  }

  private func prompt(_ context: CommandContext) throws(CommandError) -> Prompt? {
    try Overview.look(PlanAccess(context), asLastRead: true) { overview throws(CommandError) in
      guard let (index, counts) = try shown(&overview) else { return nil }
      let entry = overview.entries[index]
      // Without a schedule nothing is asked for today.
      if entry.run != nil { try overview.read(index) }
      return Prompt(
        plan: entry.id, counts: counts, left: overview.course(index)?.pace?.today.left)
    }
  }

  /// `text` is what is shown without `--json`; with nothing to say it is `null`, as `plan` is.
  private static func json(_ prompt: Prompt?, _ glyphs: Glyphs) -> JSONWriter {
    JSONWriter { json in
      json.set("schema", "roadmap.prompt/1")
      json.set("text", prompt?.words(glyphs))
      guard let prompt else { return json.null("plan") }
      json.object("plan") { json in
        json.set("id", prompt.plan.description)
        json.set("initials", prompt.plan.initials)
        json.set("percent", StandingRows.percentage(prompt.counts))
        json.set("done", prompt.counts.covered)
        json.set("required", prompt.counts.asked)
        json.set("left", prompt.left)
      }
    }
  }

  /// The one that was started, and of several the one that was studied last.
  private func shown(_ overview: inout Overview) throws(CommandError) -> (Int, PlanCounts)? {
    try overview.readUntallied()
    var best: (index: Int, facts: TalliedPlan, key: (Int, Int))?
    for (index, entry) in overview.entries.enumerated() {
      guard name.map({ isNamed($0, entry.id) }) ?? overview.isOn(index),
        let facts = entry.facts, !facts.tally.isComplete
      else { continue }
      let key = (entry.run == nil ? 0 : 1, facts.days?.upperBound.number ?? 0)
      if let known = best, known.key >= key { continue }
      best = (index, facts, key)
    }
    return best.map { ($0.index, $0.facts.tally.counts) }
  }

  private func isNamed(_ name: String, _ plan: PlanID) -> Bool {
    plan.description.hasPrefix(name.lowercased()) || plan.initials == name.lowercased()
  }
}
