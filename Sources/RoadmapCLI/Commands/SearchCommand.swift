import CommandLineKit
import RoadmapKit

/// `roadmap search`: over all plans, the best first.
struct SearchCommand: Command {
  static let words = Argument<[String]>(
    "words", isRequired: true, help: "Words to find; all of them must match.")
  static let plan = Option<String?>(
    "--plan", "-p", valueName: "plan", help: "Only this plan or file.")
  static let limit = Option<PositiveInt?>(
    "--limit", "-n", valueName: "count", help: "The maximum number of results.")

  static let descriptor = CommandDescriptor(
    "search", group: .looking, summary: "Search all plans.",
    discussion: [
      "Case and accents are ignored, and a word can be the start of a longer one. Items whose own "
        + "text contains all the words come first, then those that match together with their "
        + "headings and notes."
    ],
    examples: [
      CommandExample("roadmap search raft", "Find Raft."),
      CommandExample("roadmap search service mesh -n 5", "The five best results."),
    ],
    synonyms: ["find", "grep"],
    parameters: [words, plan, limit, StandardOptions.json])

  let given: ParsedArguments
  private var text: String { given[Self.words].listed(" ") }
  private var plan: String? { given[Self.plan] }
  private var limit: Int { given[Self.limit]?.value ?? .max }
  private var isJSON: Bool { given[StandardOptions.json] }

  func run(in context: CommandContext) throws -> ExitCode {
    guard let query = SearchQuery(text) else {
      throw CommandError(noWordIn: text, hint: "Give a word to look for: roadmap search raft")
    }
    let access = PlanAccess(context)
    let hits: [PlanSearch.Hit]
    let plans: [Plan]
    // What was done in a plan is read where somebody sees it.
    let studied: (Int) throws -> StudiedPlan
    if let plan {
      let named = try access.plan(named: plan).plan
      plans = [named.plan]
      hits = PlanSearch(query).hits(in: plans)
      studied = { _ in named }
    } else {
      let found = try access.shelf.reports.search(query)
      (hits, plans) = (found.hits, found.plans.map(\.plan))
      studied = { try access.shelf.loading.studied(found.plans[$0]) }
    }
    let shown = Array(hits.prefix(limit))
    let states = isJSON || context.screen.isTerminal ? try Self.states(shown, studied) : [:]
    let view = SearchView(hits: shown, total: hits.count, plans: plans, studied: states)
    if isJSON {
      try context.write(view.json(query: text))
      return hits.isEmpty ? .couldNot : .ok
    }
    guard !hits.isEmpty else {
      let place = plan.map { "'\($0)'" } ?? PlanWords.count(plans.count, "plan")
      throw CommandError(
        .couldNot, "No match for '\(text)' in \(place).",
        hints: [
          WordGuess.mended(text, in: plans).map { "Did you mean: roadmap search \($0)" }
            ?? "Try fewer or shorter words; the start of a word is enough."
        ])
    }
    try context.write(view.page(context.screen))
    return .ok
  }

  /// The plans that something was found in, by their place among all.
  private static func states(
    _ hits: [PlanSearch.Hit], _ studied: (Int) throws -> StudiedPlan
  ) throws -> [Int: StudiedPlan] {
    var plans: [Int: StudiedPlan] = [:]
    for plan in Set(hits.map(\.plan)) { plans[plan] = try studied(plan) }
    return plans
  }
}

extension CommandError {
  /// Text without a word that could be looked for.
  init(noWordIn text: String, hint: String) {
    self.init(
      .usage,
      text.allSatisfy(\.isWhitespace)
        ? "Empty search text: '\(text)'." : "'\(text)' has no letter or digit to search for.",
      hints: [hint])
  }
}
