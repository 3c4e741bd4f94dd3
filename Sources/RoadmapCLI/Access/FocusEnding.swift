import CommandLineKit
import RoadmapKit

/// The end of the timers by the check of their items, or by their skip, and what is told of it.
struct FocusEnding {
  let stops: [FocusStop]
  /// The items that they ran for, in the same order.
  private let names: [String]
  private let context: CommandContext

  /// Of each timer that ends with what is done of the places. `recordsTime`: the user gave no time with the
  /// check, so the timer's is taken.
  init(_ places: [NamedPlaces], _ access: PlanAccess, isCheck: Bool, recordsTime: Bool) throws {
    let running = try access.shelf.timers.running(endedBy: places, isCheck: isCheck)
    context = access.context
    names = running.map(\.address)
    let moment = try Moment(context.environment)
    stops = running.map { running in
      let end =
        recordsTime
        ? access.end(of: running, at: moment.instant) : .withoutTime(at: moment.instant)
      return FocusStop(running.kept, end, on: moment.local(end?.at ?? moment.instant).day)
    }
  }

  func tell() {
    for (stop, name) in zip(stops, names) { tell(stop, name) }
  }

  private func tell(_ stop: FocusStop, _ name: String) {
    context.report { page in
      switch stop.minutes {
      case nil:
        page.note("The timer for \(name) had run too long to record its time.")
        page.help("To record it: roadmap note \(name) --for 45m")
      case .some(let minutes) where minutes > 0:
        page.note("The timer stopped: \(Minutes.words(minutes)) recorded.")
      default: page.note("The timer for \(name) stopped; no time was recorded.")
      }
    }
  }
}
