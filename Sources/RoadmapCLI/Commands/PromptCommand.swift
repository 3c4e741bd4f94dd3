import CommandLineKit
import RoadmapKit

/// `roadmap prompt`: one short piece for a shell's prompt or a status bar.
struct PromptCommand: Command {
  static let plan = Argument<String?>(
    "plan", defaultText: "the first in 'roadmap next' with items left for today",
    help: "The plan to show.")

  static let descriptor = CommandDescriptor(
    "prompt", group: .looking, summary: "Print a one-line summary, for a shell prompt.",
    discussion: [
      "The plan's initials, the percentage done, the number of items left for today, ?2 where two "
        + "ticks wait for an answer (roadmap update), and the minutes of a running timer. Prints nothing if there is nothing to show, and never a "
        + "colour, a question or an error.",
      "For bash: PS1='$(roadmap prompt) \\$ '. For tmux: set -g status-right '#(roadmap prompt)'.",
    ],
    examples: [CommandExample("roadmap prompt", "For example 'y3 41% ▸2'.")],
    parameters: [plan, StandardOptions.json])

  let given: ParsedArguments

  func run(in context: CommandContext) throws -> ExitCode {
    // A prompt that complains at every line helps nobody: the other commands say what is wrong.
    let scope = try? PlanAccess(context, isQuiet: true).shelf.scopes.scope(asLastRead: true)
    let prompt = scope.flatMap { PromptReport($0, named: given[Self.plan]) }
    let glyphs = context.screen.glyphs
    let minutes = scope?.focus.flatMap { timer in
      (try? Moment(context.environment)).map { timer.minutes(until: $0.instant) }
    }
    let questions = prompt.flatMap { scope?.questions[$0.plan] } ?? 0
    let asked = questions > 0 ? "?\(questions)" : nil
    let parts = [
      prompt?.words(glyphs), asked,
      minutes.map { "\(glyphs.timer)\(MinutesText.text($0))" },
    ]
    .compactMap(\.self)
    let text = parts.isEmpty ? nil : parts.joined(separator: " ")
    if given[StandardOptions.json] {
      try context.write(Self.json(prompt, text, focus: minutes, questions: questions))
    } else if let text {
      try context.write(Page(context.screen) { $0.line(StyledText(text)) })
    }
    return .ok
  }

  /// `text` is what is shown without `--json`; with nothing to say it is `null`, as `plan` is.
  private static func json(
    _ prompt: PromptReport?, _ text: String?, focus: Int?, questions: Int
  ) -> JSONWriter {
    JSONWriter { json in
      json.set("schema", "roadmap.prompt/1")
      json.set("text", text)
      json.set("focus_minutes", focus)
      json.set("open_questions", questions)
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
