import Outlook
import PlanReading
import RoadmapModel

/// A report that stands alone: one file, no script, nothing that is fetched. It can be read without
/// its style, on a small screen, in the dark, and on paper.
package struct ReportPage {
  private let scope: ExportScope
  private let activity: Activity

  package init(_ scope: ExportScope) {
    self.scope = scope
    activity = scope.report.activity(of: scope.plans.map(\.course))
  }

  package var bytes: [UInt8] {
    let today = scope.report.today
    let page: HTMLText = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="color-scheme" content="light dark">
      <title>Learning report, \(today.description)</title>
      <style>
      \(ReportStyle.sheet)</style>
      </head>
      <body>
      <main>
      <header>
      <h1>Learning report</h1>
      <p>\(HTMLText.time(today)) · \(summary)</p>
      \(questions)      </header>
      \(scope.plans.enumerated().map { ReportPlan($1, number: $0, today: today).section })
      \(year)\(time)\(ReportReviews(scope: scope).section)\(ReportPortfolio(plans: scope.plans).section)\(next)
      </main>
      </body>
      </html>

      """
    return Array(page.markup.utf8)
  }

  /// Says that ticks wait for an answer: the counts on the page are others afterwards.
  private var questions: HTMLText {
    let count = scope.plans.reduce(0) { $0 + (scope.report.questions[$1.plan.id] ?? 0) }
    guard count > 0 else { return "" }
    return
      "<p>\(count) \(count == 1 ? "tick waits" : "ticks wait") for an answer: roadmap update</p>\n"
  }

  private var summary: String {
    let count = scope.plans.count
    let done = scope.plans.reduce(0) { $0 + $1.plan.counts.done }
    let counted = scope.plans.reduce(0) { $0 + $1.plan.counts.counted }
    return "\(count) \(count == 1 ? "plan" : "plans") · \(done) of \(counted) items done"
  }

  // MARK: - Over all plans

  private var year: HTMLText {
    let grid = ActivityGrid(activity)
    var months: [(name: String, items: Int, reviews: Int)] = []
    for day in grid.weeks.joined().compactMap({ $0?.day }) {
      let name = String(day.description.prefix(7))
      if months.last?.name != name { months.append((name, 0, 0)) }
      months[months.count - 1].items += activity.items[day] ?? 0
      months[months.count - 1].reviews += activity.reviews[day] ?? 0
    }
    let begun = months.drop { $0.items + $0.reviews == 0 }
    let rows = begun.map { ["\($0.name)", "\($0.items)", "\($0.reviews)"] as [HTMLText] }
    return """
      <section>
      <h2>A year of days</h2>
      <p>\(Self.count(activity.itemsThisWeek, "item")) · \
      \(Self.count(activity.reviewsThisWeek, "review")) this week · \
      streak: \(Self.count(activity.streak, "day")) · longest: \
      \(Self.count(activity.longestStreak, "day"))</p>
      \(ReportPictures.year(grid, id: "year"))
      \(HTMLText.folded("By month", .table("Items and reviews by month", ["Month", "Items", "Reviews"], rows), isOpen: true))</section>

      """
  }

  private var time: HTMLText {
    let rows = scope.plans.compactMap { exported -> [HTMLText]? in
      let minutes = exported.history.notes.values.joined().reduce(0) {
        $0 + ($1.remark.minutes ?? 0)
      }
      return minutes == 0 ? nil : [.bdi(exported.plan.title), "\(Self.hours(minutes))"]
    }
    guard !rows.isEmpty else {
      return "<section>\n<h2>Time spent</h2>\n<p>No time was recorded.</p>\n</section>\n"
    }
    return """
      <section>
      <h2>Time spent</h2>
      \(HTMLText.table("Recorded time", ["Plan", "Time"], rows))</section>

      """
  }

  static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  /// In one piece, however narrow its column is.
  static func hours(_ minutes: Int) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60)
    let parts = [
      hours > 0 ? "\(hours)\u{A0}h" : nil, rest > 0 || hours == 0 ? "\(rest)\u{A0}min" : nil,
    ]
    return parts.compactMap(\.self).joined(separator: "\u{A0}")
  }

  private var next: HTMLText {
    let report = NextReport(
      scope.report, NextReport.Limit(count: 10, minutes: nil), .plansUnderWay)
    let items = report.groups.flatMap { group in
      group.entries.map { entry -> HTMLText in
        let plan = report.courses[group.course].plan
        let words = plan.text(of: entry.place)
        return "<li>\(HTMLText.bdi(words)) <small>\(HTMLText.bdi(plan.title))</small></li>\n"
      }
    }
    return items.isEmpty
      ? "<section>\n<h2>What comes next</h2>\n<p>Nothing is left to do.</p>\n</section>"
      : "<section>\n<h2>What comes next</h2>\n<ol>\n\(items)</ol>\n</section>"
  }
}
