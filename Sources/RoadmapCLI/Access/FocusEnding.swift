import RoadmapKit

/// The end of a timer by the check of its item, or by its skip.
struct FocusEnding {
  private let access: PlanAccess
  private let timer: FocusTimer
  private let name: String
  /// What is recorded with the check; `nil` where the timer was forgotten and nobody could be asked.
  private let minutes: Int?

  /// `nil` where no timer runs for an open item among the places. `recordsTime`: the user gave no
  /// time with the check, so the timer's is taken.
  init?(
    _ places: [NamedPlaces], _ access: PlanAccess, recordsTime: Bool
  ) throws(CommandError) {
    let focus = FocusAccess(access: access)
    guard let timer = try focus.timer(), let item = try focus.item(of: timer),
      ![.done, .skipped].contains(item.plan.state(ofItem: item.item)),
      places.contains(where: { named in
        named.plan.id == item.plan.id
          && item.plan.ancestry(of: .item(item.item)).contains(where: named.places.contains)
      })
    else { return nil }
    self.access = access
    self.timer = timer
    name = item.address
    let now = try Moment(access.context.environment).instant
    minutes = recordsTime ? try focus.minutes(of: timer, at: now) : 0
  }

  /// The decision with the timer's minutes beside the check of its item.
  func adding(to decision: Decision, of plan: StudiedPlan) -> Decision {
    guard plan.id == timer.item.plan, let minutes, minutes > 0 else { return decision }
    var decision = decision
    // What is skipped was studied for so long all the same.
    decision.steps += decision.steps.filter { step in
      guard plan.study.key(step.place) == timer.item.key, case .skipped = step.fact else {
        return false
      }
      return true
    }.map { Decision.Step(place: $0.place, fact: .noted(Remark(minutes: minutes))) }
    decision.steps = decision.steps.map { step in
      guard plan.study.key(step.place) == timer.item.key,
        case .checked(let day, var remark) = step.fact
      else { return step }
      remark.minutes = minutes
      return Decision.Step(place: step.place, fact: .checked(on: day, remark))
    }
    return decision
  }

  /// What ends the timer, in the same action: to undo the check is to go on with it.
  var facts: [Fact] { [.setting(FocusTimer.name, nil)] }

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
