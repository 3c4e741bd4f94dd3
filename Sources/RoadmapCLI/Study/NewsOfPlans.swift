import RoadmapKit

/// One line about a plan whose source is not as it was.
enum NewsOfPlans {
  static func report(_ news: PlanNews, in context: CommandContext) {
    context.report { page in
      page.line("\("Note:", .heading)  \(text(news))")
      if case .changed(let summary, _, _) = news.event, summary.questions > 0 {
        page.line(
          "\("Help:", .heading)  "
            + "To say which lines are the old ones: roadmap update \(news.plan.description)")
      }
    }
  }

  static func text(_ news: PlanNews) -> String {
    switch news.event {
    case .changed(let summary, let ticks, let isStored):
      let end = isStored ? "progress kept" : "progress kept, but the journal cannot be written"
      return "\(news.plan) changed: \(words(summary, ticks: ticks)); \(end)."
    case .unreadable(let path, let reason):
      return "'\(path)' \(words(reason)); \(news.plan) is shown as it was read last."
    case .declined:
      return "\(news.plan) is shown as it was before the update that was undone; "
        + "to take it up again: roadmap update \(news.plan)"
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
    if summary.questions > 0 { parts.append(PlanWords.count(summary.questions, "open question")) }
    return parts.isEmpty ? "nothing that matters" : parts.joined(separator: ", ")
  }

  private static func words(_ reason: PlanLoadFailure.Reason) -> String {
    switch reason {
    case .file(_, let reason): "cannot be read (\(reason))"
    case .text(let failure): words(failure)
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
