import CommandLineKit
import RoadmapCLI

/// A small table with one of everything.
enum Sample {
  static let program = Program(
    name: "tool", version: "1.2.3", summary: "Do a few things for tests.",
    groups: [CommandGroup("Daily"), CommandGroup("Other")],
    commands: [PaintCommand.self, PanCommand.self, FailCommand.self],
    hintForUnknownCommand: { $0.hasSuffix(".md") ? "It is a file." : nil })

  /// Runs the program in-process and gives what it said.
  static func run(
    _ arguments: [String], program: Program = program, environment: Environment = Environment()
  ) -> (code: ExitCode, out: String, error: String) {
    let out = Recorder()
    let error = Recorder()
    let output = Output(result: { out.take($0) }, error: { error.take($0) })
    let code = program.run(arguments: arguments, environment: environment, output: output)
    return (code, out.text, error.text)
  }

  static func environment(
    _ variables: [String: String] = [:], terminal: Bool = false, width: Int? = nil
  ) -> Environment {
    Environment {
      $0.variable = { variables[$0] }
      ($0.inputIsTerminal, $0.outputIsTerminal) = (terminal, terminal)
      $0.errorIsTerminal = terminal
      $0.terminalWidth = { width }
    }
  }
}

/// What was written; used by one thread at a time.
final class Recorder: @unchecked Sendable {
  private var bytes: [UInt8] = []
  private let failure: WriteFailure?

  init(failure: WriteFailure? = nil) { self.failure = failure }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  func take(_ more: [UInt8]) -> WriteFailure? {
    bytes += more
    return failure
  }
}

enum Tone: String, CaseIterable, ArgumentValue, CustomStringConvertible {
  var description: String { rawValue }

  case warm
  case cold
  case neutral
}

struct PaintCommand: Command {
  static let what = Argument<String>("what", help: "The thing to paint.")
  static let more = Argument<[String]>("more", help: "Further things.")
  static let tone = Option<Tone>(
    "--tone", "-t", valueName: "tone", default: .warm, help: "How it should feel.")
  static let coats = Option<PositiveInt?>(
    "--coats", "-n", valueName: "count", help: "How many times to paint over it.")
  static let offset = Option<Int?>("--offset", valueName: "steps", help: "Where to begin.")
  static let tags = Option<[String]>("--tag", valueName: "tag", help: "A word to file it under.")
  static let tones = Option<[Tone]>(
    "--also", valueName: "tone", help: "Tones to mix in.")
  static let all = Flag("--all", "-a", help: "Paint everything.")
  static let bare = Flag("--bare", "-b", help: "Leave the canvas bare.")

  static let descriptor = CommandDescriptor(
    "paint", group: CommandGroup("Daily"), summary: "Paint a thing.",
    discussion: [
      "Paint is put on the thing in as many coats as asked for, each a little thinner than the one "
        + "before, until nobody can see what was there."
    ],
    examples: [
      CommandExample("tool paint wall", "One coat on a wall."),
      CommandExample("tool paint wall --coats 3 --tone cold", "Three cold coats."),
    ],
    synonyms: ["draw"],
    parameters: [what, more, tone, coats, offset, tags, tones, all, bare],
    excluding: [[all, bare]])

  let words: String

  init(given: ParsedArguments) throws(UsageError) {
    var words = ["what=\(given[Self.what])"]
    words += given[Self.more].map { "more=\($0)" }
    words.append("tone=\(given[Self.tone].rawValue)")
    if let coats = given[Self.coats] { words.append("coats=\(coats.value)") }
    if let offset = given[Self.offset] { words.append("offset=\(offset)") }
    words += given[Self.tags].map { "tag=\($0)" }
    words += given[Self.tones].map { "also=\($0.rawValue)" }
    if given[Self.all] { words.append("all") }
    if given[Self.bare] { words.append("bare") }
    self.words = words.joined(separator: " ")
  }

  func run(in context: CommandContext) throws(CommandError) -> ExitCode {
    try context.write(Page(context.screen) { $0.line("\(words, .done)") })
    return .ok
  }
}

struct PanCommand: Command {
  static let size = Option<Int>("--size", valueName: "pixels", help: "The width of the view.")
  static let descriptor = CommandDescriptor(
    "pan", group: CommandGroup("Daily"), summary: "Move the view.",
    examples: [CommandExample("tool pan --size 3", "Move it by three.")],
    parameters: [size, StandardOptions.json])

  let size: Int
  let json: Bool

  init(given: ParsedArguments) throws(UsageError) {
    size = given[Self.size]
    json = given[StandardOptions.json]
    if size == 13 { throw .rejected("13 is unlucky", hint: "Take 12.") }
  }

  func run(in context: CommandContext) throws(CommandError) -> ExitCode {
    let json = JSONWriter {
      $0.set("size", size)
      $0.set("schema", "tool.pan/1")
    }
    try context.write(json)
    return .couldNot
  }
}

struct FailCommand: Command {
  static let kind = Argument<String?>("kind", help: "How to fail.")
  static let descriptor = CommandDescriptor(
    "fail", group: CommandGroup("Other"), summary: "Fail in a given way.",
    examples: [CommandExample("tool fail plan", "Fail as a plan does.")], parameters: [kind])

  let given: ParsedArguments
  var kind: String? { given[Self.kind] }

  func run(in context: CommandContext) throws(CommandError) -> ExitCode {
    context.report { $0.warning("it will fail", program: context.programName) }
    let kinds: [String: CommandError.Kind] = [
      "plan": .plan, "store": .store, "usage": .usage, "output": .output,
    ]
    throw CommandError(
      kinds[kind ?? ""] ?? .couldNot, "No luck with '\(kind ?? "")'.", hints: ["tool paint wall"])
  }
}
