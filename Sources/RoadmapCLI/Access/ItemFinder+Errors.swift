import CommandLineKit
import RoadmapKit

extension ItemFinder {
  /// How many places a message names before it only counts them.
  private static let most = 20

  /// The one of several places that the user picks on the terminal; nothing is guessed elsewhere.
  func picked(_ text: String, _ found: [Resolver.Found]) throws -> Resolver.Found {
    let error = ambiguous(text, found)
    let context = access.context
    guard context.mayAsk else { throw error }
    let shown = min(found.count, Self.most)
    context.report { page in
      page.line(StyledText(error.message))
      for line in error.list { page.fitted(StyledText(line)) }
      page.line(StyledText(NumberPrompt.question(1...shown, or: "cancel")))
    }
    guard let number = NumberPrompt.answer(in: 1...shown, or: "cancel", context) else {
      throw CommandError(.couldNot, "Cancelled; nothing was changed.", hints: error.hints)
    }
    return found[number - 1]
  }

  func ambiguous(_ text: String, _ found: [Resolver.Found]) -> CommandError {
    let addresses = found.prefix(Self.most).map { $0.plan.address(of: $0.place) }
    let width = addresses.map(\.utf8.count).max() ?? 0
    var lines = zip(found, addresses).enumerated().map { index, pair in
      let place = String(index + 1)
      let padding = String(repeating: " ", count: width - pair.1.utf8.count + 2)
      return String(repeating: " ", count: max(0, 4 - place.utf8.count)) + place + "  " + pair.1
        + padding + Self.shownText(pair.0)
    }
    if found.count > Self.most { lines.append("      and \(found.count - Self.most) more") }
    let message =
      text.hasPrefix("@")
      ? "\(found.count) items have a key that starts with '\(text)'."
      : "'\(text)' matches \(Self.count(found))"
        // One alone is asked about where words act on no plan that nobody began.
        + (found.count == 1 ? ", of a plan you haven't added or started." : ".")
    return CommandError(
      .couldNot, message, list: lines,
      hints: ["Use its address: roadmap \(command) \(addresses.first ?? "")"])
  }

  /// `3 items`, `2 sections`, `4 items and sections`
  private static func count(_ found: [Resolver.Found]) -> String {
    let sections = found.count { if case .section = $0.place { true } else { false } }
    if sections == 0 { return PlanWords.count(found.count, "item") }
    return sections == found.count
      ? PlanWords.count(sections, "section") : "\(found.count) items and sections"
  }

  /// `source`: the one plan that was looked at, where the user named it.
  func nothing(
    _ text: String, nearest: [String], in plans: [StudiedPlan], of source: ReadPlan? = nil
  ) throws -> CommandError {
    let place = source.map { " in '\(Self.name($0))'" } ?? ""
    if text.hasPrefix("@") {
      // Bundled plans that nobody began are proposed nowhere beside one's own.
      let plan =
        try source.map { ShellWord.path(Self.name($0)) }
        ?? access.shelf.plans.shown().proposed?.id.description ?? "PLAN"
      return CommandError(
        .couldNot, "No item\(place) has a key that starts with '\(text)'.",
        hints: ["To see the keys of a plan: roadmap show \(plan) --keys"])
    }
    var hints: [String] = []
    if source == nil, let comeback = try access.comeback(of: text) {
      hints.append(comeback)
    } else if nearest.count == 1 {
      hints.append("Did you mean: roadmap \(command) \(nearest[0])")
    } else if !nearest.isEmpty {
      hints.append("Closest matches: \(nearest.joined(separator: ", "))")
    } else if let search = search(text, plans, source) {
      hints.append(search)
    } else if let mended = WordGuess.mended(text, in: plans.map(\.plan)) {
      let name = source.map { ShellWord.path(Self.name($0)) + " " } ?? ""
      hints.append("Did you mean: roadmap \(command) \(name)\(mended)")
    } else if let source {
      hints.append("To see the whole plan: roadmap show \(ShellWord.path(Self.name(source)))")
    } else {
      hints.append("To list plans: roadmap plans")
    }
    return CommandError(.couldNot, "No match for '\(text)'\(place).", hints: hints)
  }

  /// Headings and remarks may hold the words, too.
  private func search(_ text: String, _ plans: [StudiedPlan], _ source: ReadPlan?) -> String? {
    guard let query = SearchQuery(text) else { return nil }
    let count = PlanSearch(query).hits(in: plans.map(\.plan)).count
    guard count > 0 else { return nil }
    let option = source.map { "--plan \(ShellWord.path(Self.name($0))) " } ?? ""
    let words = option + (text.first == "-" ? "-- " : "") + ShellWord.quoted(text)
    return "Mentioned in \(PlanWords.count(count, "place")): roadmap search \(words)"
  }

  private static func name(_ source: ReadPlan) -> String {
    switch source.origin {
    case .bundled, .elsewhere: source.plan.id.description
    case .file where source.plan.study.isTracked: source.plan.id.description
    case .file(let path): path
    }
  }

  private static func shownText(_ found: Resolver.Found) -> String {
    switch found.place {
    case .section(let index): found.plan.heading(ofSection: index)
    case .item(let index):
      switch found.plan.state(ofItem: index) {
      case .open: found.plan.text(ofItem: index)
      case let state: "\(found.plan.text(ofItem: index))  (\(state.rawValue))"
      }
    }
  }
}
