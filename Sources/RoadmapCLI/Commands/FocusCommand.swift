import CommandLineKit
import RoadmapKit

/// `roadmap focus`: a timer for one item.
struct FocusCommand: Command {
  static let item = Argument<[String]>(
    "item", help: "An address, a key, or words from an item (default: show the timer).")
  static let length = Option<Minutes?>(
    "--for", valueName: "time", help: "How long you plan to study: 25m, 1h.")
  static let stop = Flag("--stop", help: "Stop the timer and record its time.")
  static let at = Option<ClockTime?>(
    "--at", valueName: "clock", help: "With --stop: when you really stopped, such as 17:30.")
  static let discard = Flag("--discard", help: "Stop the timer without recording any time.")
  static let wait = Flag("--wait", help: "Stay and count down until the time is over.")

  static let descriptor = CommandDescriptor(
    "focus", group: .daily, summary: "Time your study of an item.",
    discussion: [
      "The timer keeps running after the terminal is closed, and 'roadmap status' and 'roadmap "
        + "prompt' show it. It ends with --stop, or when you check its item; its minutes are "
        + "recorded for the item.",
      "If it has run for more than three hours, you are asked how long you really studied: a "
        + "forgotten timer is never recorded in full.",
    ],
    examples: [
      CommandExample("roadmap focus circuit breaker --for 25m", "Start a timer of 25 minutes."),
      CommandExample("roadmap focus", "Show the timer."),
      CommandExample("roadmap focus --stop --at 17:30", "Stop it; you left at half past five."),
    ],
    synonyms: ["timer", "pomodoro", "track", "clock"],
    parameters: [item, length, stop, at, discard, wait, StandardOptions.json],
    excluding: [[stop, item], [discard, item], [stop, wait], [stop, discard]])

  let given: ParsedArguments
  private var words: [String] { given[Self.item] }
  private var length: Int? { given[Self.length]?.value }
  private var stops: Bool { given[Self.stop] }
  private var end: ClockTime? { given[Self.at] }
  private var discards: Bool { given[Self.discard] }
  private var waits: Bool { given[Self.wait] }

  init(given: ParsedArguments) throws(UsageError) {
    self.given = given
    if end != nil, !stops {
      throw .rejected(
        "'--at' can only be used with '--stop'", hint: "roadmap focus --stop --at 17:30")
    }
    if length != nil, words.isEmpty {
      throw .rejected("'--for' needs an item to time", hint: "roadmap focus ITEM --for 25m")
    }
  }

  func run(in context: CommandContext) throws -> ExitCode {
    let access = PlanAccess(context, isWriting: stops || discards || !words.isEmpty)
    let session = FocusSession(access: access, moment: try Moment(context.environment))
    if stops {
      try session.stop(at: end)
    } else if discards {
      try session.discard()
    } else if words.isEmpty {
      guard !given[StandardOptions.json] else { return try json(session, context) }
      try session.show()
      if waits { try session.countDown() }
    } else {
      try session.start(words, length: length)
      if waits { try session.countDown() }
    }
    return .ok
  }

  private func json(_ session: FocusSession, _ context: CommandContext) throws -> ExitCode {
    let running = try session.running()
    try context.write(
      JSONWriter { json in
        json.set("schema", "roadmap.focus/1")
        json.object("timer", running) {
          FocusView.write($1, at: session.moment.instant, to: &$0)
        }
      })
    return .ok
  }
}
