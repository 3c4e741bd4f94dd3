import CommandLineKit
import RoadmapKit

/// `roadmap new`: a plan file to start from.
struct NewCommand: Command {
  static let name = Argument<[String]>(
    "name", isRequired: true, help: "What the plan is about; the file is named after it.")
  static let weeks = Option<Weeks>(
    "--weeks", valueName: "count", default: Weeks(12), help: "How many weeks it takes.")

  static let descriptor = CommandDescriptor(
    "new", group: .exchange, summary: "Create a plan file to start from.",
    discussion: [
      "A Markdown file in the current directory, with a heading for each week and a tick box to write "
        + "behind. Fill it in with any editor, then add it. A file that exists is never replaced."
    ],
    examples: [
      CommandExample("roadmap new rust", "Twelve weeks of Rust, in rust.md."),
      CommandExample("roadmap new Distributed systems --weeks 8", "In distributed-systems.md."),
    ],
    synonyms: ["create", "init"], parameters: [name, weeks])

  let given: ParsedArguments
  private var name: String { given[Self.name].joined(separator: " ") }
  private var weeks: Int { given[Self.weeks].count }

  func run(in context: CommandContext) throws -> ExitCode {
    guard let template = PlanTemplate(name, weeks: weeks) else {
      throw CommandError(
        .usage, "'\(name)' has no letter or digit to name a file by.",
        hints: ["Name it by words: roadmap new rust"])
    }
    let path = "\(template.name).md"
    guard !context.environment.exists(path) else {
      throw CommandError(
        .couldNot, "'\(path)' exists already, and was left as it is.",
        hints: ["To add it as a plan: roadmap add \(ShellWord.path(path))"])
    }
    if let error = context.environment.saveFile(path, template.markdown) {
      throw CommandError(.store, "Cannot write '\(path)': \(error.reason).")
    }
    try context.answer(
      Page(context.screen) { page in
        let weeks = "\(page.screen.glyphs.separator) \(PlanWords.count(weeks, "week"))"
        page.paragraph("\("created", .heading)  '\(path)' \(weeks)", hanging: 9)
        page.line()
        page.hint("Filled in? Add it:", "roadmap add \(ShellWord.path(path)) --tick-file")
      }, done: "created", look: "ls")
    return .ok
  }
}

/// How many weeks a plan may have.
struct Weeks: ArgumentValue, CustomStringConvertible {
  let count: Int

  init(_ count: Int) { self.count = count }

  init(argument: String) throws(InvalidValue) {
    guard let count = Int(argument), PlanTemplate.weeks.contains(count) else {
      throw InvalidValue("a number from 1 to 520 is needed")
    }
    self.count = count
  }

  var description: String { "\(count)" }
}
