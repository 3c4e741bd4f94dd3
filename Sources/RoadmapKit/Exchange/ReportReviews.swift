import Outlook
import PlanReading
import RoadmapModel

/// How well what was learned is kept in mind: what was expected of reviews, and how they went.
struct ReportReviews {
  let scope: ExportScope

  var section: HTMLText {
    let due = scope.report.reviews
    let reviews = scope.plans.flatMap(\.history.reviews)
    let kept = due.retained.map { "about \(Int($0 * 100)) % retained" } ?? "nothing learned yet"
    let head: HTMLText = """
      <section>
      <h2>Reviews</h2>
      <p>\(due.learned) learned · \(kept) · \(ReportPage.count(reviews.count, "review"))</p>

      """
    guard !reviews.isEmpty else { return head + "</section>\n" }
    let rows = Self.bounds.compactMap { lower, upper -> [HTMLText]? in
      let part = reviews.filter { $0.recall >= lower && $0.recall < upper }
      guard !part.isEmpty else { return nil }
      let name =
        upper > 1
        ? "\(Int(lower * 100)) % and more" : "\(Int(lower * 100)) to \(Int(upper * 100)) %"
      return ["\(name)", "\(part.count)", "\(Self.expected(part))", "\(Self.remembered(part))"]
    }
    let all: [HTMLText] = [
      "All", "\(reviews.count)", "\(Self.expected(reviews))", "\(Self.remembered(reviews))",
    ]
    return head
      + .table(
        "True retention beside the expected one",
        ["Expected chance", "Reviews", "Expected", "Remembered"], rows + [all])
      + "</section>\n"
  }

  private static let bounds = [(0.0, 0.7), (0.7, 0.8), (0.8, 0.9), (0.9, 1.1)]

  private static func expected(_ reviews: [ItemHistory.Review]) -> String {
    share(reviews.reduce(0) { $0 + $1.recall }, of: reviews.count)
  }

  private static func remembered(_ reviews: [ItemHistory.Review]) -> String {
    share(Double(reviews.count { $0.grade != .again }), of: reviews.count)
  }

  private static func share(_ sum: Double, of count: Int) -> String {
    "\(Int((sum * 100 / Double(count)).rounded())) %"
  }
}

/// What was finished or noted, with what its user kept of it.
struct ReportPortfolio {
  let plans: [ExportedPlan]

  var section: HTMLText {
    let parts = plans.map(part).filter { !$0.markup.isEmpty }
    return parts.isEmpty
      ? "<section>\n<h2>Finished</h2>\n<p>Nothing is finished yet.</p>\n</section>\n"
      : "<section>\n<h2>Finished and noted</h2>\n\(parts)</section>\n"
  }

  private func part(_ exported: ExportedPlan) -> HTMLText {
    let plan = exported.plan
    let items = exported.portfolio.map { place -> HTMLText in
      let notes = exported.history.notes[plan.study.key(place)] ?? []
      var day: HTMLText = ""
      if case .item(let index) = place, let done = plan.doneDay(ofItem: index) {
        day = " \(HTMLText.time(done))"
      }
      let minutes = notes.reduce(0) { $0 + ($1.remark.minutes ?? 0) }
      let spent: HTMLText = minutes == 0 ? "" : " · \(ReportPage.hours(minutes))"
      let kept = notes.flatMap { note -> [HTMLText?] in
        [
          note.remark.note.map { text -> HTMLText in "<p>\(HTMLText.bdi(text))</p>\n" },
          note.remark.evidence.map(evidence),
        ]
      }.compactMap { $0 }
      return "<li>\(HTMLText.bdi(exported.name(of: place)))\(day)\(spent)\n\(kept)</li>\n"
    }
    return items.isEmpty ? "" : "<h3>\(HTMLText.bdi(plan.title))</h3>\n<ul>\n\(items)</ul>\n"
  }

  /// Only addresses on the web can be followed; a path is words.
  private func evidence(_ text: String) -> HTMLText {
    let isWeb = ["https://", "http://"].contains { text.lowercased().hasPrefix($0) }
    let isPlain = !text.unicodeScalars.contains {
      $0.value <= 0x20 || $0 == "\"" || $0 == "\\" || $0 == "<" || $0 == ">" || $0 == "^"
        || $0 == "`" || $0 == "{" || $0 == "|" || $0 == "}"
    }
    return isWeb && isPlain
      ? "<p>Evidence: <a href=\"\(text)\" rel=\"noopener noreferrer\">\(text)</a></p>\n"
      : "<p>Evidence: \(HTMLText.bdi(text))</p>\n"
  }
}
