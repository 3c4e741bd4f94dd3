import Outlook
package import RoadmapModel

extension ScheduleChange {
  /// Gives the plans a schedule, or another one. Nothing comes of it where one has a schedule and nothing
  /// new is said of it.
  package func start(on day: Day?, until end: Day?) throws(Failure) -> Outcome {
    try record { (plans, decider) throws(Failure) in
      try Self.refusing { () throws(ScheduleRefusal) in
        let facts = try decider.start(plans.map(\.plan.id), on: day, until: end)
        return zip(plans, facts).map { Step($0, $1) }
      }
    }
  }

  package func stop() throws(Failure) -> Outcome {
    try recordEach { (plan, decider) throws(ScheduleRefusal) in try decider.stop(plan) }
  }

  package func pause(from day: Day, until last: Day?) throws(Failure) -> Outcome {
    try recordEach { (plan, decider) throws(ScheduleRefusal) in
      try decider.pause(plan, from: day, until: last)
    }
  }

  package func resume(on day: Day) throws(Failure) -> Outcome {
    try recordEach { (plan, decider) throws(ScheduleRefusal) in try decider.resume(plan, on: day) }
  }

  /// Spreads what is left of the plans over the days from today on.
  package func replan(until wished: Day?) throws(Failure) -> Outcome {
    try record { (plans, decider) throws(Failure) in
      var steps: [Step] = []
      for (plan, course) in zip(plans, try shelf.courses(of: plans)) {
        let fact = try Self.refusing { () throws(ScheduleRefusal) in
          try decider.replan(course, until: wished)
        }
        if let fact { steps.append(Step(plan, fact)) }
      }
      return steps
    }
  }

  /// A part of a plan, and the day that it is due on.
  package typealias DuePart = (plan: StudiedPlan, place: PlanPlace, due: Day)

  /// Makes these parts due on another day: `places` has those of each plan.
  package func postpone(
    _ places: [[PlanPlace]], to wished: Day?
  ) throws(Failure) -> [DuePart] {
    var parts: [DuePart] = []
    let outcome = try record { (plans, decider) throws(Failure) in
      parts = []
      var steps: [Step] = []
      for (places, (source, course)) in zip(places, zip(plans, try shelf.courses(of: plans))) {
        for place in places {
          let due = try Self.refusing { () throws(ScheduleRefusal) in
            try decider.postponedDay(place, of: course, to: wished)
          }
          parts.append((course.plan, place, due))
          let part = ItemReference(course.plan.id, course.plan.study.key(place))
          steps.append(Step(source, .postponed(part, to: due)))
        }
      }
      return steps
    }
    // What would be due in a pause is due after it.
    let courses = try shelf.courses(of: outcome.plans)
    return parts.map { part in
      let course = courses.first { $0.plan.id == part.plan.id }
      return (part.plan, part.place, course?.due(of: part.place) ?? part.due)
    }
  }

  private func recordEach(
    _ decide: (PlanID, ScheduleDecider) throws(ScheduleRefusal) -> PlanFact
  ) throws(Failure) -> Outcome {
    try record { (plans, decider) throws(Failure) in
      var steps: [Step] = []
      for plan in plans {
        steps.append(
          Step(
            plan,
            try Self.refusing { () throws(ScheduleRefusal) in try decide(plan.plan.id, decider) }))
      }
      return steps
    }
  }

  private static func refusing<Result>(
    _ body: () throws(ScheduleRefusal) -> Result
  ) throws(Failure) -> Result {
    do throws(ScheduleRefusal) { return try body() } catch { throw .refused(error) }
  }
}
