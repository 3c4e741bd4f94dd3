import RoadmapKit

/// The timer that runs, and the item that it runs for.
struct FocusAccess {
  let access: PlanAccess

  var context: CommandContext { access.context }

  /// `nil` where none runs.
  func timer() throws(CommandError) -> FocusTimer? {
    try access.asking { shelf throws(JournalError) in
      try shelf.journal?.settings()[FocusTimer.name].flatMap(FocusTimer.init)
    }
  }

  /// Where its item is now; `nil` where its plan or its line is gone.
  func item(of timer: FocusTimer) throws(CommandError) -> LinkedItem? {
    guard let entry = try access.library[timer.item.plan],
      let plan = try? access.read(entry).plan,
      let index = plan.study.itemKeys.firstIndex(of: timer.item.key)
    else { return nil }
    return LinkedItem(plan: plan, item: index)
  }

  func name(of timer: FocusTimer) throws(CommandError) -> String {
    try item(of: timer)?.address ?? "\(timer.item.plan) @\(timer.item.key)"
  }

  /// How many minutes to record for a timer that ends now: asked for where it was most likely
  /// forgotten. `nil` where nobody can be asked.
  func minutes(of timer: FocusTimer, at now: Instant) throws(CommandError) -> Int? {
    let elapsed = timer.minutes(until: now)
    guard timer.isForgotten(at: now) else { return elapsed }
    guard context.mayAsk else { return nil }
    let name = try name(of: timer)
    context.report { page in
      page.paragraph(
        "The timer for \(name) has run for \(Minutes.words(elapsed)). How long did you study?")
      page.line("Enter a time such as 45m, or press Enter to record none:")
    }
    while let typed = context.environment.readLine() {
      let word = typed.filter { !$0.isWhitespace }
      if word.isEmpty { return 0 }
      if let minutes = try? Minutes(argument: word) {
        if minutes.value <= elapsed { return minutes.value }
        context.report { $0.line("That is more than \(Minutes.words(elapsed)).") }
      } else {
        context.report { $0.line("Enter a time such as 45m, or press Enter to record none:") }
      }
    }
    return 0
  }
}
