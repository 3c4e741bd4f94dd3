import CommandLineKit
import RoadmapKit

/// What a command that changes items did: each with its address, and what it led to.
struct ActionView {
  let outcomes: [ItemAction.Outcome]
  let today: Day
  /// Said beside items that were so already: "done", "not checked".
  let already: (StudiedPlan, PlanPlace) -> String
  /// Said beside those that changed; `nil` where the box says it.
  var changed: (StudiedPlan, PlanPlace) -> String? = { _, _ in nil }

  func page(_ screen: Screen) -> Page {
    Page(screen) { page in
      for (index, outcome) in outcomes.enumerated() {
        if index > 0 { page.line() }
        write(outcome, to: &page)
      }
    }
  }

  private struct Row {
    let place: PlanPlace
    let note: String?
    let isQuiet: Bool
  }

  private func write(_ outcome: ItemAction.Outcome, to page: inout Page) {
    let plan = outcome.after
    let decision = outcome.decision
    var rows = decision.changed.map {
      Row(place: $0, note: note(of: $0, outcome), isQuiet: false)
    }
    rows += decision.takenUp.filter { !decision.changed.contains($0) }.map {
      Row(place: $0, note: "chosen", isQuiet: false)
    }
    rows += decision.keptTakenUp.filter { !decision.changed.contains($0) }.map {
      Row(place: $0, note: Self.stillTakenUp, isQuiet: false)
    }
    rows += decision.givenUp.filter { !decision.changed.contains($0) }.map {
      Row(place: $0, note: Self.givenUp, isQuiet: false)
    }
    rows += decision.unchanged.map { place in
      let saved = decision.steps.filter { $0.place == place }.compactMap { $0.fact.remark?.kinds }
      let note = ([already(plan, place)] + saved.map { "\($0) saved" }).joined(separator: ", ")
      return Row(place: place, note: note, isQuiet: false)
    }
    rows += decision.leftOut.map {
      Row(place: $0.place, note: Self.words($0.reason), isQuiet: true)
    }
    let screen = page.screen
    let width = rows.map { screen.width(of: plan.address(of: $0.place)) }.max() ?? 0
    for row in rows { write(row, width, plan, to: &page) }
    if !outcome.linked.isEmpty {
      page.paragraph(
        "\("linked:", .dim) "
          + StyledText(outcome.linked.joined(separator: ", "), .address), hanging: 8)
    }
    if let kept = decision.keptTakenUp.last {
      page.line()
      page.hint("To leave it out again:", "roadmap choose --not \(plan.address(of: kept))")
    }
    ending(outcome, &page)
  }

  private func note(of place: PlanPlace, _ outcome: ItemAction.Outcome) -> String? {
    var notes: [String] = []
    if let note = changed(outcome.after, place) { notes.append(note) }
    if outcome.decision.takenUp.contains(place) { notes.append("chosen") }
    if outcome.decision.keptTakenUp.contains(place) { notes.append(Self.stillTakenUp) }
    if outcome.decision.givenUp.contains(place) { notes.append(Self.givenUp) }
    return notes.isEmpty ? nil : notes.joined(separator: ", ")
  }

  private static let stillTakenUp = "still chosen"
  private static let givenUp = "no longer chosen"

  private func write(_ row: Row, _ width: Int, _ plan: StudiedPlan, to page: inout Page) {
    let screen = page.screen
    var text = StyledText(plan.address(of: row.place), .address).padded(to: width + 2, on: screen)
    var hanging = width + 2
    if case .item(let index) = row.place, plan.isLeaf(index) {
      let mark = plan.state(ofItem: index)
      let box = screen.glyphs.box(for: mark)
      text += StyledText(box, mark == .done ? .done : mark == .started ? .started : .plain)
      text.append(" ")
      hanging += screen.width(of: box) + 1
    }
    text += StyledText(plan.text(of: row.place), row.isQuiet ? .dim : .plain)
    if let note = row.note { text += StyledText(" \(screen.glyphs.separator) \(note)", .dim) }
    page.paragraph(text, hanging: hanging)
  }

  /// What is finished by it, and how far the part of the plan is.
  private func ending(_ outcome: ItemAction.Outcome, _ page: inout Page) {
    let plan = outcome.after
    let leaves = outcome.decision.changed.compactMap { place -> Int? in
      if case .item(let index) = place, plan.isLeaf(index) { index } else { nil }
    }
    let finished = plan.finished(since: outcome.before, by: outcome.decision.changed)
    let isMarked = leaves.contains { outcome.before.state(ofItem: $0) != plan.state(ofItem: $0) }
    guard isMarked || !finished.isEmpty else { return }
    page.line()
    for place in finished {
      let name =
        place == .section(0)
        ? plan.title : "\(plan.address(of: place))  \(plan.label(of: place))"
      page.paragraph(Self.ending(plan.counts(of: place)) + "  \(name)", hanging: 10)
    }
    if isMarked { page.paragraph("\(standing(leaves, plan), .dim)") }
    if let waiting = QuestionWords.line(outcome.openQuestions, plan.id) { page.paragraph(waiting) }
  }

  /// What was skipped altogether is not finished, and outcomes are confirmed.
  private static func ending(_ counts: PlanCounts) -> StyledText {
    if counts.counted > 0 { return StyledText("finished", .done) }
    return counts.skipped == 0 && counts.confirmed > 0 ? StyledText("confirmed", .done) : "skipped "
  }

  private func standing(_ leaves: [Int], _ plan: StudiedPlan) -> String {
    var sections: [Int] = []
    for leaf in leaves {
      let section = plan.plan.firstLevel(of: Int(plan.items[leaf].section))
      if !sections.contains(section) { sections.append(section) }
    }
    let place = sections.count == 1 ? sections[0] : 0
    let counts = plan.counts(of: .section(place))
    var parts: [String] = []
    if counts.counted > 0 {
      parts.append("\(counts.done) of \(counts.counted) done")
    } else if counts.isSkipped {
      parts.append("all skipped")
    }
    if counts.outcomes > 0 { parts.append("\(counts.confirmed) of \(counts.outcomes) confirmed") }
    return "\(plan.address(ofSection: place)): " + parts.joined(separator: ", ")
  }

  private static func words(_ reason: NamedLeaves.Reason) -> String {
    switch reason {
    case .optional: "optional, left out"
    case .option: "not chosen, left out"
    case .outcome: "an outcome, confirm it by its own address"
    case .skipped: "skipped, unchanged"
    }
  }
}
