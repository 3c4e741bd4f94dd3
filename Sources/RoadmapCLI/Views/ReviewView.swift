import CommandLineKit
import RoadmapKit

/// What is due for review, and how much of all is kept in mind.
struct ReviewView {
  let scope: ReportScope
  let reviews: DueReviews

  func page(_ screen: Screen) -> Page {
    Page(screen) { page in
      guard scope.settings.isReviewOn else {
        page.paragraph("Reviews are off. To turn them on: roadmap config review on")
        return
      }
      guard let retained = Self.share(reviews.retained) else {
        page.paragraph(
          StyledText(
            prose: reviews.leftOut == 0
              ? "Nothing to review yet: items you check come back here after a few days."
              : "Nothing to review: what you learned (\(PlanWords.count(reviews.leftOut, "item"))) is left "
                + "out of reviews. To be asked about an item: roadmap review --ask ITEM",
            program: ProgramName.text))
        return
      }
      page.paragraph(
        "\("Review", .title)  "
          + "\("\(reviews.learned) learned, about \(retained) retained", .dim)")
      page.line()
      if reviews.todayCount == 0 { page.paragraph(StyledText(rest), indent: 2) }
      rows(&page)
      let later = reviews.dueCount - reviews.todayCount
      if later > 0, reviews.todayCount > 0 {
        page.paragraph("\("and \(later) more on another day", .dim)", indent: 2)
      }
      guard reviews.todayCount > 0 else { return }
      page.line()
      page.hint("To start:", "roadmap review")
    }
  }

  /// Why nothing stands here.
  private var rest: String {
    if reviews.dueCount > 0 {
      let more = PlanWords.count(reviews.dueCount, "more review")
      return "Done for today; \(more) due, on another day."
    }
    guard let next = reviews.nextDue else { return "Nothing is due." }
    return "Nothing is due today; the next is \(DayWords.ahead(next, today: scope.today))."
  }

  private func rows(_ page: inout Page) {
    let screen = page.screen
    let rows = reviews.today.map { card in
      let plan = scope.plans[card.plan]
      return (
        plan.address(ofItem: card.item).description, plan.text(ofItem: card.item),
        Self.since(card, today: scope.today)
      )
    }
    ReasonedRows(rows.map { ReasonedRows.Row(address: $0.0, text: $0.1, reason: $0.2) })
      .write(to: &page, width: screen.width)
  }

  /// `15 reviews due, 10 today`: all that are due, and how many of them the day has room for; `nil` where
  /// none is.
  static func due(_ reviews: DueReviews) -> String? {
    guard reviews.dueCount > 0 else { return nil }
    let due = "\(PlanWords.count(reviews.dueCount, "review")) due"
    guard reviews.dueCount > reviews.todayCount else { return due }
    return due + (reviews.todayCount > 0 ? ", \(reviews.todayCount) today" : ", done for today")
  }

  static func since(_ card: DueReviews.Card, today: Day) -> String {
    "\(card.isReviewed ? "reviewed" : "learned") \(DayWords.ago(card.last, today: today))"
  }

  /// `87 %`
  static func share(_ share: Double?) -> String? {
    share.map { "\(Int(($0 * 100).rounded())) %" }
  }

  /// `good, due again in 12 days`; of what is never asked about, why not.
  static func told(
    _ grade: Grade, _ plan: StudiedPlan, _ place: PlanPlace, _ scope: ReportScope
  ) -> String? {
    guard let memory = plan.progress(at: place).memory else { return nil }
    let (due, today) = (scope.memory.due(memory), scope.today)
    guard scope.settings.isReviewOn else { return "\(grade.name), reviews are off" }
    if case .item(let item) = place, !scope.asks(about: item, of: plan) {
      return "\(grade.name), not asked in reviews"
    }
    let back = due < today ? "was due again" : "due again"
    return "\(grade.name), \(back) \(DayWords.ahead(due, today: today))"
  }

  static func question(
    _ plan: StudiedPlan, _ item: Int, number: Int, of count: Int, today: Day, _ keys: String,
    _ screen: Screen
  ) -> Page {
    Page(screen) { page in
      let place = "\(number) of \(count)"
      let hanging = screen.width(of: place) + 2
      page.paragraph(
        "\(place, .dim)  \(plan.address(ofItem: item).description, .address)", hanging: hanging)
      page.paragraph("\(plan.text(ofItem: item), .heading)", indent: hanging, hanging: hanging)
      let progress = plan.progress(at: .item(item))
      let section = plan.title(ofSection: Int(plan.items[item].section))
      var facts = section.isEmpty ? [] : [section]
      if let day = progress.memory?.reviewed {
        facts.append("reviewed \(DayWords.ago(day, today: today))")
      } else if let day = progress.doneDay {
        facts.append("learned \(DayWords.ago(day, today: today))")
      }
      page.paragraph(
        "\(facts.joined(separator: " \(screen.glyphs.separator) "), .dim)", indent: hanging,
        hanging: hanging)
      page.paragraph("How well could you explain it?", indent: hanging)
      let grades: StyledText =
        "\("1", .address) again  \("2", .address) hard  \("3", .address) good  \("4", .address) easy"
      let line = grades + StyledText("   \(keys)", .dim)
      if hanging + screen.width(of: line) <= screen.width {
        page.paragraph(line, indent: hanging)
      } else {
        page.paragraph(grades, indent: hanging)
        page.paragraph("\(keys, .dim)", indent: hanging, hanging: hanging)
      }
    }
  }

  func json() -> JSONWriter {
    JSONWriter { json in
      json.set("schema", "roadmap.review/1")
      json.set("today", scope.today.description)
      json.set("on", scope.settings.isReviewOn)
      json.set("cap", scope.settings.reviewCap)
      json.set("retention", JSONDecimal(scope.settings.reviewRetention))
      json.set("room", reviews.room)
      json.set("due_count", reviews.dueCount)
      json.set("due_today", reviews.todayCount)
      json.set("learned", reviews.learned)
      json.set("retained", reviews.retained.map(JSONDecimal.init))
      json.set("next", reviews.nextDue?.description)
      json.objects("due", reviews.due) { json, card in
        Self.write(card, scope.plans[card.plan], to: &json)
      }
    }
  }

  static func write(_ card: DueReviews.Card, _ plan: StudiedPlan, to json: inout JSONObject) {
    json.set("plan", plan.id.description)
    json.set("address", plan.address(ofItem: card.item).description)
    json.set("key", plan.study.itemKeys[card.item].description)
    json.set("text", plan.text(ofItem: card.item))
    json.set("due", card.due.description)
    json.set("last", card.last.description)
    json.set("reviewed", card.isReviewed)
    json.set("recall", JSONDecimal(card.recall))
  }
}
