import CommandLineKit
import RoadmapKit

/// The timer that runs, and the item that it runs for.
struct FocusAccess {
  /// What a timer that ended comes to.
  struct Time {
    let minutes: Int
    /// When its time was over, which may be long before it was stopped.
    let end: Instant
  }

  let access: PlanAccess

  var context: CommandContext { access.context }

  /// Those that run, this machine's own before the others.
  func timers() throws(CommandError) -> [FocusTimer.Kept] {
    try access.asking { shelf throws(JournalError) in
      guard let journal = shelf.journal else { return [] }
      let timers = FocusTimer.all(in: try journal.settings())
      guard timers.count > 1, let device = try journal.device else { return timers }
      let own = FocusTimer.name(of: device)
      return timers.filter { $0.name == own } + timers.filter { $0.name != own }
    }
  }

  /// The first of them; `nil` where none runs.
  func timer() throws(CommandError) -> FocusTimer.Kept? { try timers().first }

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

  /// What to record for a timer that ends now: asked for where it was most likely forgotten. `nil`
  /// where nobody can be asked.
  func time(of timer: FocusTimer, at now: Instant) throws(CommandError) -> Time? {
    let elapsed = timer.minutes(until: now)
    guard timer.isForgotten(at: now) else { return Time(minutes: elapsed, end: now) }
    guard context.mayAsk else { return nil }
    let name = try name(of: timer)
    context.report { page in
      page.paragraph(
        "The timer for \(name) has run for \(Minutes.words(elapsed)). How long did you study?")
      page.line("Enter a time such as 45m, or press Enter to record none:")
    }
    while let typed = context.environment.readLine() {
      let word = typed.filter { !$0.isWhitespace }
      if word.isEmpty { return Time(minutes: 0, end: now) }
      if let minutes = try? Minutes(argument: word) {
        if minutes.value <= elapsed { return Time(timer, minutes: minutes.value) }
        context.report { $0.line("That is more than \(Minutes.words(elapsed)).") }
      } else {
        context.report { $0.line("Enter a time such as 45m, or press Enter to record none:") }
      }
    }
    return Time(minutes: 0, end: now)
  }
}

extension FocusAccess.Time {
  /// So many minutes from its start on: who forgot a timer studied when it began.
  init(_ timer: FocusTimer, minutes: Int) {
    self.minutes = minutes
    end = Instant(milliseconds: timer.start.milliseconds + Int64(minutes) * 60_000)
  }
}
