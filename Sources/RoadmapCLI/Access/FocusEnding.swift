import CommandLineKit
import RoadmapKit

/// The end of a timer by the check of its item, or by its skip, and what is told of it.
struct FocusEnding {
  let stop: FocusStop
  private let name: String
  private let context: CommandContext

  /// `nil` where no timer runs for an open item among the places. `recordsTime`: the user gave no
  /// time with the check, so the timer's is taken.
  init?(
    _ places: [NamedPlaces], _ access: PlanAccess, recordsTime: Bool
  ) throws(CommandError) {
    let focus = FocusAccess(access: access)
    let running = try access.asking { shelf throws(JournalError) in try shelf.runningFocuses() }
    guard let running = running.first(where: { $0.ends(with: places) }) else { return nil }
    context = access.context
    name = running.address
    let moment = try Moment(context.environment)
    let end =
      recordsTime
      ? focus.end(of: running, at: moment.instant) : .withoutTime(at: moment.instant)
    stop = FocusStop(running.kept, end, on: moment.local(end?.at ?? moment.instant).day)
  }

  func tell() {
    context.report { page in
      switch stop.minutes {
      case nil:
        page.paragraph(
          "\("Note:", .heading)  The timer for \(name) had run too long to record its time.",
          hanging: 7)
        page.line("\("Help:", .heading)  To record it: roadmap note \(name) --for 45m")
      case .some(let minutes) where minutes > 0:
        page.paragraph(
          "\("Note:", .heading)  The timer stopped: \(Minutes.words(minutes)) recorded.", hanging: 7
        )
      default: break
      }
    }
  }
}
