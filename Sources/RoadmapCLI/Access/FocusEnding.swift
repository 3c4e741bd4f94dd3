import CommandLineKit
import RoadmapKit

/// The end of a timer by the check of its item, or by its skip.
struct FocusEnding {
  private let access: PlanAccess
  private let kept: FocusTimer.Kept
  private var timer: FocusTimer { kept.timer }
  private let name: String
  /// What is recorded with the check; `nil` where the timer was forgotten and nobody could be asked.
  private let minutes: Int?
  /// The day that they were studied on.
  private let day: Day

  /// `nil` where no timer runs for an open item among the places. `recordsTime`: the user gave no
  /// time with the check, so the timer's is taken.
  init?(
    _ places: [NamedPlaces], _ access: PlanAccess, recordsTime: Bool
  ) throws(CommandError) {
    let focus = FocusAccess(access: access)
    var found: (kept: FocusTimer.Kept, item: LinkedItem)?
    for kept in try focus.timers() where found == nil {
      guard let item = try focus.item(of: kept.timer),
        ![.done, .skipped].contains(item.plan.state(ofItem: item.item)),
        places.contains(where: { named in
          named.plan.id == item.plan.id
            && item.plan.ancestry(of: .item(item.item)).contains(where: named.places.contains)
        })
      else { continue }
      found = (kept, item)
    }
    guard let (kept, item) = found else { return nil }
    self.access = access
    self.kept = kept
    name = item.address
    let moment = try Moment(access.context.environment)
    let time =
      recordsTime
      ? try focus.time(of: kept.timer, at: moment.instant)
      : FocusAccess.Time(minutes: 0, end: moment.instant)
    minutes = time?.minutes
    day = moment.local(time?.end ?? moment.instant).day
  }

  /// The decision with the timer's minutes beside the check of its item.
  func adding(to decision: Decision, of plan: StudiedPlan) -> Decision {
    guard plan.id == timer.item.plan, let minutes, minutes > 0 else { return decision }
    var decision = decision
    for (index, step) in decision.steps.enumerated().reversed()
    where plan.study.key(step.place) == timer.item.key {
      let noted = Decision.Step(place: step.place, fact: .noted(Remark(minutes: minutes), on: day))
      switch step.fact {
      case .checked(self.day, var remark):
        remark.minutes = minutes
        decision.steps[index] = Decision.Step(
          place: step.place, fact: .checked(on: self.day, remark))
      // What is skipped was studied for so long all the same, and what is checked for another day was
      // studied when the timer ran.
      case .checked, .skipped: decision.steps.append(noted)
      default: break
      }
    }
    return decision
  }

  /// What ends the timer, in the same action: to undo the check is to go on with it.
  var facts: [Fact] { [.setting(kept.name, nil)] }

  func tell() {
    access.context.report { page in
      switch minutes {
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
