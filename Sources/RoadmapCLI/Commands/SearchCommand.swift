import RoadmapKit

/// `roadmap search`: over all plans, the best first.
struct SearchCommand: Command {
  static let words = Argument<[String]>(
    "words", isRequired: true, help: "What to look for; each word must be found.")
  static let plan = Option<String?>(
    "--plan", "-p", valueName: "plan", help: "Only this plan or file.")
  static let limit = Option<PositiveInt?>(
    "--limit", "-n", valueName: "count", help: "The most places to show.")

  static let descriptor = CommandDescriptor(
    "search", group: .looking, summary: "Look for words in all plans.",
    discussion: [
      "Case and accents do not count, and a word may be the beginning of a longer one. Items whose "
        + "own text holds all the words come first, then those that share them with the headings "
        + "above and their notes."
    ],
    examples: [
      CommandExample("roadmap search raft", "Where is Raft?"),
      CommandExample("roadmap search service mesh -n 5", "The five best places."),
    ],
    synonyms: ["find", "grep"],
    parameters: [words, plan, limit, StandardOptions.json])

  private let text: String
  private let plan: String?
  private let limit: Int
  private let isJSON: Bool

  init(_ parsed: ParsedArguments) throws(UsageError) {
    text = try parsed[Self.words].joined(separator: " ")
    plan = try parsed[Self.plan]
    limit = try parsed[Self.limit]?.value ?? .max
    isJSON = parsed[StandardOptions.json]
  }

  func run(in context: CommandContext) throws(CommandError) -> ExitCode {
    guard let query = SearchQuery(text) else {
      throw CommandError(noWordIn: text, hint: "Name a word: roadmap search raft")
    }
    let access = PlanAccess(context)
    let plans: [StudiedPlan]
    if let plan {
      plans = [try access.plan(named: plan).plan]
    } else {
      plans = try access.plans().map(\.plan)
    }
    let hits = PlanSearch(query).hits(in: plans.map(\.plan))
    let view = SearchView(hits: Array(hits.prefix(limit)), total: hits.count, plans: plans)
    if isJSON {
      try context.write(view.json(query: text))
      return hits.isEmpty ? .couldNot : .ok
    }
    guard !hits.isEmpty else {
      let place = plan.map { "'\($0)'" } ?? PlanWords.count(plans.count, "plan")
      throw CommandError(
        .couldNot, "Nothing in \(place) holds '\(text)'.",
        hints: ["Try fewer or shorter words; the beginning of a word is enough."])
    }
    try context.write(view.page(context.screen))
    return .ok
  }
}

extension CommandError {
  /// Text without a word that could be looked for.
  init(noWordIn text: String, hint: String) {
    self.init(
      .usage, "There is no letter or digit in '\(text)' to look for.", hints: [hint])
  }
}
