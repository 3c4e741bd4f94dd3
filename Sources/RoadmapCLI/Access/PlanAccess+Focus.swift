import CommandLineKit
import RoadmapKit

extension PlanAccess {
  /// What to record for a timer that ends now: asked for where it was most likely forgotten. `nil`
  /// where nobody can be asked.
  func end(of running: RunningFocus, at now: Instant) -> FocusEnd? {
    let timer = running.timer
    let elapsed = timer.minutes(until: now)
    guard timer.isForgotten(at: now) else { return FocusEnd(timer, at: now) }
    guard context.mayAsk else { return nil }
    context.report { page in
      page.paragraph(
        "The timer for \(running.address) has run for \(Minutes.words(elapsed)). How long did you study?"
      )
      page.line("Enter a time such as 45m, or press Enter to record none:")
    }
    while let typed = context.environment.readLine() {
      let word = typed.filter { !$0.isWhitespace }
      if word.isEmpty { return .withoutTime(at: now) }
      if let minutes = try? Minutes(argument: word) {
        if minutes.value <= elapsed { return FocusEnd(timer, minutes: minutes.value) }
        context.report { $0.line("That is more than \(Minutes.words(elapsed)).") }
      } else {
        context.report { $0.line("Enter a time such as 45m, or press Enter to record none:") }
      }
    }
    return .withoutTime(at: now)
  }
}
