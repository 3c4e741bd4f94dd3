import RoadmapKit

/// A line about a plan whose source is not as it was.
enum NewsOfPlans {
  static func report(_ news: PlanNews, in context: CommandContext) {
    context.report { page in
      page.paragraph("\("Note:", .heading)  \(text(news))", hanging: 7)
      switch news.event {
      case .changed(let summary, _, _) where summary.questions > 0:
        page.help("To say which lines are the old ones:", "roadmap update \(news.plan)")
      case .declined:
        page.help("To take up its text as it is now:", "roadmap update \(news.plan)")
      case .unreadable(_, .file(_, _, _, isMissing: true)):
        page.help("If it is elsewhere now:", addingAgain(news.plan))
      case .changed, .unreadable: break
      }
    }
  }

  /// The command that says where a plan's file is now.
  static func addingAgain(_ plan: PlanID) -> String { "roadmap add FILE --name \(plan)" }

  static func text(_ news: PlanNews) -> String {
    switch news.event {
    case .changed(let summary, let ticks, let isStored):
      let end = isStored ? "progress kept" : "progress kept, but the journal cannot be written"
      return "\(news.plan) changed: \(words(summary, ticks: ticks)); \(end)."
    case .unreadable(let path, let reason):
      return "'\(path)' \(words(reason)); \(news.plan) is shown as it was read last."
    case .declined:
      return "\(news.plan) is shown as the last undo or redo left it, not as its text is now."
    }
  }

  /// "2 reworded, 1 moved, 1 new"
  static func words(_ summary: PlanMatch.Summary, ticks: Int = 0) -> String {
    var parts: [String] = []
    for (count, name) in [
      (summary.reworded, "reworded"), (summary.moved, "moved"), (summary.new, "new"),
      (summary.revived, "back again"), (summary.gone, "gone"),
    ] where count > 0 {
      parts.append("\(count) \(name)")
    }
    if ticks > 0 { parts.append("\(PlanWords.count(ticks, "tick")) in the text") }
    if summary.carried > 0 {
      parts.append("\(PlanWords.count(summary.carried, "tick")) carried over")
    }
    if summary.together > 0 {
      parts.append("1 open question about \(PlanWords.count(summary.together, "line"))")
    }
    let others = summary.questions - summary.together
    if others > 0 { parts.append(PlanWords.count(others, "open question")) }
    return parts.isEmpty ? "nothing that matters" : parts.joined(separator: ", ")
  }

  private static func words(_ reason: PlanLoadFailure.Reason) -> String {
    switch reason {
    case .file(_, _, let reason, _): "cannot be read (\(reason))"
    case .text(let failure, _): words(failure)
    case .journal(let error): error.summary
    }
  }

  static func words(_ failure: PlanReader.Failure) -> String {
    switch failure {
    case .text(.empty): "is empty"
    case .noItems: "holds nothing to tick"
    case .text(.tooLarge): "is too large for a plan"
    case .text(.binary): "is not text"
    }
  }
}

extension Page {
  /// A command stays in one piece, fit to be pasted: where it has no room, on a line of its own.
  fileprivate mutating func help(_ words: String, _ command: String) {
    let text: StyledText = "\("Help:", .heading)  \(words) \(command)"
    guard screen.isTerminal, screen.width(of: text) > screen.width else { return line(text) }
    paragraph("\("Help:", .heading)  \(words)", hanging: 7)
    line(StyledText(String.spaces(7) + command))
  }
}
