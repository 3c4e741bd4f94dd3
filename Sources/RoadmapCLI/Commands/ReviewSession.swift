import RoadmapKit

/// Goes through items with questions on a terminal, and records each answer as it is given.
struct ReviewSession {
  let context: CommandContext
  let scope: ReportScope
  let access: PlanAccess

  func view() -> ReviewView {
    ReviewView(scope: scope, reviews: scope.reviews)
  }

  func askAboutDue() throws(CommandError) {
    let reviews = scope.reviews
    guard !reviews.today.isEmpty else {
      return try context.write(
        ReviewView(scope: scope, reviews: reviews).page(context.screen))
    }
    try ask(about: reviews.today.map { (scope.plans[$0.plan], $0.item) })
  }

  /// The finished items that words name, due or not.
  func items(named words: [String]) throws(CommandError) -> [(plan: StudiedPlan, item: Int)] {
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

  func ask(about items: [(plan: StudiedPlan, item: Int)]) throws(CommandError) {
    var answered = 0
    for (number, (plan, item)) in items.enumerated() {
      try context.write(
        ReviewView.question(
          plan, item, number: number + 1, of: items.count, today: scope.today, context.screen))
      guard let grade = try answer() else { break }
      // The item itself: while its user thinks, others may change what has its address.
      let outcomes = try Self.action(grade, on: scope.today, context)
        .run(on: [NamedPlaces(plan, [.item(item)])], access)
      answered += 1
      let told =
        outcomes.first.flatMap { outcome in
          outcome.decision.changed.first.flatMap {
            ReviewView.told(grade, outcome.after, $0, scope.memory, today: scope.today)
          }
        } ?? ""
      try context.write(
        Page(context.screen) { page in
          page.line("  \(told, .dim)")
          page.line()
        })
    }
    try context.write(
      Page(context.screen) { page in
        let left = items.count - answered
        page.line(
          StyledText("\(PlanWords.count(answered, "item")) reviewed")
            + StyledText(left == 0 ? "" : ", \(left) left for later", .dim))
      })
  }

  /// `nil` where the user has had enough.
  private func answer() throws(CommandError) -> Grade? {
    while let typed = context.environment.readLine() {
      let word = typed.filter { !$0.isWhitespace }.lowercased()
      if ["q", "quit", "exit", "stop"].contains(word) { return nil }
      if let grade = Grade(word) { return grade }
      try context.write(
        Page(context.screen) { $0.line("  \("1 again  2 hard  3 good  4 easy  q to stop", .dim)") })
    }
    return nil
  }

  static func action(_ grade: Grade, on day: Day, _ context: CommandContext) -> ItemAction {
    ItemAction(
      context: context, command: "review",
      isWanted: { plan, place in ItemArguments.has(plan, place) { $0 == .done } },
      decide: { (plan, places) throws(DecisionRefusal) in
        try Decider.review(places, of: plan, on: day, grade)
      })
  }
}
