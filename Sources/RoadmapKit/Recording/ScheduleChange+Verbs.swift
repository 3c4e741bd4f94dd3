import Outlook
package import RoadmapModel

extension ScheduleChange {
  /// Gives the plans a schedule, or another one. Nothing comes of it where one has a schedule and nothing
  /// new is said of it.
  package func start(on day: Day?, until end: Day?) throws -> Outcome {
    try record { plans, decider in
      zip(plans, try decider.start(plans.map(\.plan.id), on: day, until: end)).map(Step.init)
    }
  }

  package func stop() throws -> Outcome {
    try recordEach { plan, decider in try decider.stop(plan) }
  }

  package func pause(from day: Day, until last: Day?) throws -> Outcome {
    try recordEach { plan, decider in try decider.pause(plan, from: day, until: last) }
  }

  package func resume(on day: Day) throws -> Outcome {
    try recordEach { plan, decider in try decider.resume(plan, on: day) }
  }

  /// Spreads what is left of the plans over the days from today on.
  package func replan(until wished: Day?) throws -> Outcome {
    try record { plans, decider in
      try zip(plans, try self.courses(of: plans)).compactMap { plan, course in
        try decider.replan(course, until: wished).map { Step(plan, $0) }
      }
    }
  }

  /// A part of a plan, and the day that it is due on.
  package typealias DuePart = (plan: StudiedPlan, place: PlanPlace, due: Day)

  /// Makes these parts due on another day: `places` has those of each plan.
  package func postpone(_ places: [[PlanPlace]], to wished: Day?) throws -> [DuePart] {
    var parts: [DuePart] = []
    let outcome = try record { plans, decider in
      parts = []
      var steps: [Step] = []
      for (places, (source, course)) in zip(places, zip(plans, try self.courses(of: plans))) {
        for place in places {
          let due = try decider.postponedDay(place, of: course, to: wished)
          parts.append((course.plan, place, due))
          let part = ItemReference(course.plan.id, course.plan.study.key(place))
          steps.append(Step(source, .postponed(part, to: due)))
        }
      }
      return steps
    }
    // What would be due in a pause is due after it.
    let courses = try self.courses(of: outcome.plans)
    return parts.map { part in
      let course = courses.first { $0.plan.id == part.plan.id }
      return (part.plan, part.place, course?.due(of: part.place) ?? part.due)
    }
  }

  private func recordEach(
    _ decide: (PlanID, ScheduleDecider) throws -> PlanFact
  ) throws -> Outcome {
    try record { plans, decider in
      try plans.map { Step($0, try decide($0.plan.id, decider)) }
    }
  }
}
