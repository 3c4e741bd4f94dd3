import CommandLineKit
import RoadmapKit

/// Goes through items with questions on a terminal, and records each answer as it is given.
struct ReviewSession {
  let context: CommandContext
  let scope: ReportScope
  let access: PlanAccess
  /// Lines instead of single keys, for pipes and screen readers.
  var isPlain = false

  func view() -> ReviewView {
    ReviewView(scope: scope, reviews: scope.reviews)
  }

  func askAboutDue() throws {
    let reviews = scope.reviews
    guard !reviews.today.isEmpty else {
      return try context.write(ReviewView(scope: scope, reviews: reviews).page(context.screen))
    }
    try ask(about: reviews.today.map { (scope.plans[$0.plan], $0.item) })
  }

  /// The finished items that words name, due or not.
  func items(named words: [String]) throws -> [(plan: StudiedPlan, item: Int)] {
    let targets = try ItemFinder(access, command: "review").findAll(words) { plan, place in
      ItemArguments.has(plan, place) { $0 == .done }
    }
    var items: [(plan: StudiedPlan, item: Int)] = []
    for target in targets {
      let plan = target.source.plan
      do throws(DecisionRefusal) {
        let decision = try Decider.review(target.places, of: plan, on: scope.today, .good)
        for case .item(let index) in decision.changed { items.append((plan, index)) }
      } catch {
        throw ItemRefusals(plan: plan, command: "review").error(error, today: scope.today)
      }
    }
    return items
  }

  /// Asks about one item after the other; each answer is recorded at once.
  func ask(about items: [(plan: StudiedPlan, item: Int)]) throws {
    let input = ReviewInput(context.environment, isPlain: isPlain)
    // Grades given here, by the place of their items: going back takes the last one back.
    var graded: Set<Int> = []
    var place = 0
    var isShown = false
    while place < items.count {
      let (plan, item) = items[place]
      if !isShown {
        try context.write(
          ReviewView.question(
            plan, item, number: place + 1, of: items.count, today: scope.today, input.keys,
            context.screen))
      }
      isShown = true
      switch input.answer() {
      case .grade(let grade):
        try record(grade, plan, item)
        graded.insert(place)
        place += 1
        isShown = false
      case .notes: try showNotes(plan, item)
      case .skip:
        try tell("skipped")
        place += 1
        isShown = false
      case .back:
        guard place > 0 else {
          try tell("This is the first one.")
          continue
        }
        if graded.contains(place - 1) {
          guard try takeBack(items[place - 1]) else {
            try tell("Something else was recorded since; that answer stays.")
            continue
          }
          graded.remove(place - 1)
        }
        place -= 1
        isShown = false
      case .other: try tell("1 again  2 hard  3 good  4 easy  \(input.keys)")
      case .quit:
        return try end(graded.count, left: items.count - graded.count)
      }
    }
    // What was skipped is still due.
    try end(graded.count, left: items.count - graded.count)
  }

  private func record(_ grade: Grade, _ plan: StudiedPlan, _ item: Int) throws {
    // The item itself: while its user thinks, others may change what has its address.
    let outcomes = try Self.action(grade, on: scope.today, context)
      .run(on: [NamedPlaces(plan, [.item(item)])], access)
    let told = outcomes.first.flatMap { outcome in
      outcome.decision.changed.first.flatMap { ReviewView.told(grade, outcome.after, $0, scope) }
    }
    try tell(told ?? grade.name)
  }

  private func tell(_ words: String) throws {
    try context.write(
      Page(context.screen) { page in
        page.paragraph("  \(words, .dim)", hanging: 2)
        page.line()
      })
  }

  private func end(_ answered: Int, left: Int) throws {
    try context.write(
      Page(context.screen) { page in
        page.line(
          StyledText("\(PlanWords.count(answered, "item")) reviewed")
            + StyledText(left == 0 ? "" : ", \(left) left for later", .dim))
      })
  }

  /// What helps to remember: the author's notes, the user's own, and links.
  private func showNotes(_ plan: StudiedPlan, _ item: Int) throws {
    let remarks = try access.shelf.history.remarks(at: .item(item), of: plan)
    let own = remarks.map { [$0.note, $0.evidence].compactMap(\.self).joined(separator: " ") }
    let notes = plan.notes(of: .item(item)) + own.filter { !$0.isEmpty }
    let links = plan.links(at: [.item(item)])
    try context.write(
      Page(context.screen) { page in
        if notes.isEmpty, links.isEmpty { page.line("  \("no notes or links", .dim)") }
        for note in notes { page.paragraph("  \(note)", hanging: 2) }
        for link in links {
          page.paragraph(
            StyledText("  ") + StyledText.link(link.url, to: link.url, .address), hanging: 2
          )
        }
        page.line()
      })
  }

  /// Undoes the answer that was just given, unless something else was recorded since.
  private func takeBack(_ asked: (plan: StudiedPlan, item: Int)) throws -> Bool {
    let reference = ItemReference(asked.plan.id, asked.plan.study.itemKeys[asked.item])
    let isUndone = try access.shelf.undoing.undoReview(of: reference)
    access.relist()
    try access.reportRecorded()
    return isUndone
  }

  static func action(
    _ grade: Grade, on day: Day, isNamed: Bool = false, _ context: CommandContext
  ) -> ItemAction {
    ItemAction(
      context: context, command: "review",
      isWanted: { plan, place in ItemArguments.has(plan, place) { $0 == .done } },
      decide: { try Decider.review($1, of: $0, on: day, isNamed: isNamed, grade) })
  }
}
