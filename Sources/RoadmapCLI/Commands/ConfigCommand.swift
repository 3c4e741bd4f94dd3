import CommandLineKit
import RoadmapKit

/// `roadmap config`: what the learner may set.
struct ConfigCommand: Command {
  static let name = Argument<SettingWord?>(
    "setting", help: "The setting to show or change (default: all settings).")
  static let value = Argument<[String]>("value", help: "Its new value; can be several words.")
  static let unset = Flag("--unset", help: "Reset to the default.")
  static let add = Flag("--add", help: "Add to a list of days instead of replacing it.")

  static let descriptor = CommandDescriptor(
    "config", group: .other, summary: "Show or change settings.",
    discussion: [
      "Lists all settings; with a name, shows that setting; with a value, changes it. Settings "
        + "are stored in the journal, together with your progress. How the terminal looks is "
        + "controlled by NO_COLOR, COLUMNS and PAGER instead."
    ],
    examples: [
      CommandExample("roadmap config", "List all settings."),
      CommandExample("roadmap config study-days mon-fri", "Keep weekends free."),
      CommandExample("roadmap config days-off --add 24 dec - 2 jan", "Add a holiday."),
      CommandExample("roadmap config review --unset", "Reset to the default."),
    ],
    synonyms: ["set", "settings", "configure", "preferences", "options"],
    parameters: [name, value, unset, add, StandardOptions.json],
    excluding: [[unset, value], [unset, add]])

  private enum Task {
    case list
    case show(AnySetting)
    case set(AnySetting, String, adds: Bool)
    case unset(AnySetting)
  }

  private let task: Task
  private let isJSON: Bool

  init(given: ParsedArguments) throws(UsageError) {
    isJSON = given[StandardOptions.json]
    let words = given[Self.value]
    guard let setting = given[Self.name]?.setting else {
      for flag in [Self.unset, Self.add] where given[flag] {
        throw .rejected(
          "'\(flag.declaration.name)' needs the name of a setting",
          hint: "To see the settings: roadmap config")
      }
      task = .list
      return
    }
    let adds = given[Self.add]
    if adds, !setting.isList {
      throw .rejected("'\(setting.name)' is not a list that can be added to", hint: nil)
    }
    if adds, words.isEmpty { throw .missing(Self.value.declaration) }
    if given[Self.unset] {
      task = .unset(setting)
    } else {
      task =
        words.isEmpty ? .show(setting) : .set(setting, words.joined(separator: " "), adds: adds)
    }
  }

  func run(in context: CommandContext) throws -> ExitCode {
    let access = PlanAccess(context)
    switch task {
    case .list: try show(Settings.all, access)
    case .show(let setting): try show([setting], access)
    case .set(let setting, let text, let adds):
      let value = try value(text, of: setting, context)
      try change(setting, access) { stored in
        adds ? setting.text(adding: value, in: stored) : value
      }
    case .unset(let setting): try change(setting, access) { _ in nil }
    }
    return .ok
  }

  private func value(
    _ text: String, of setting: AnySetting, _ context: CommandContext
  ) throws -> String {
    let today = try Moment(context.environment).today
    guard let more = setting.text(for: text, today: today) else {
      let nearest = Suggestion.nearest(to: text, among: setting.examples)
      throw CommandError(
        .usage,
        "Invalid value '\(text)' for '\(setting.name)'."
          + (nearest.map { " Did you mean '\($0)'?" } ?? ""),
        hints: ["Write \(setting.allowed)."])
    }
    return more
  }

  /// `value`: of what is stored, which others may have changed by the time it is written.
  private func change(
    _ setting: AnySetting, _ access: PlanAccess, _ value: ([String: String]) -> String?
  ) throws {
    let (before, after) = try access.shelf.settings.change(setting.name, to: value)
    try access.reportRecorded()
    try show(change: setting.state(in: before), setting.state(in: after), access.context)
  }

  private func show(
    change before: SettingState, _ after: SettingState, _ context: CommandContext
  ) throws {
    guard !isJSON else { return try context.write(ConfigView(states: [after]).json()) }
    try context.answer(
      ConfigView.change(from: before, to: after, on: context.screen),
      look: "roadmap config \(after.setting.name)")
  }

  private func show(_ settings: [AnySetting], _ access: PlanAccess) throws {
    let context = access.context
    let stored = try access.shelf.settings.all()
    let view = ConfigView(states: settings.map { $0.state(in: stored) })
    guard !isJSON else { return try context.write(view.json()) }
    if settings.count == 1, !context.screen.isTerminal {
      // For scripts: the value and nothing else.
      return try context.write(Page(context.screen) { $0.line("\(view.states[0].text)") })
    }
    try context.write(view.page(context.screen))
  }
}

/// A setting by its name.
struct SettingWord: ArgumentValue {
  let setting: AnySetting

  init(argument: String) throws(InvalidValue) {
    guard let setting = Settings.named(argument) else { throw InvalidValue() }
    self.setting = setting
  }

  static var allowedWords: [String] { Settings.all.map(\.name) }
}
