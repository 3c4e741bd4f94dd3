import RoadmapKit

/// Records what a command says of some plans' time, as one action.
struct RunChange {
  let access: PlanAccess
  let plans: [PlanAccess.Source]

  init(access: PlanAccess, plans: [PlanAccess.Source]) {
    self.access = access
    self.plans = plans
  }

  /// The named plans, or every one whose run fits; `none` says that there is no such plan.
  init(
    access: PlanAccess, named words: [String], all isFitting: (PlanRun) -> Bool, none: String
  ) throws(CommandError) {
    self.access = access
    guard words.isEmpty else {
      var plans: [PlanAccess.Source] = []
      for word in words { plans.append(try access.plan(named: word)) }
      self.plans = plans
      return
    }
    let runs = try access.asking { shelf throws(JournalError) in
      try shelf.journal?.runs() ?? [:]
    }
    var plans: [PlanAccess.Source] = []
    for entry in try access.library.entries where runs[entry.id].map(isFitting) ?? false {
      plans.append(try access.read(entry))
    }
    guard !plans.isEmpty else {
      throw CommandError(.couldNot, none, hints: ["To see how things stand: roadmap status"])
    }
    self.plans = plans
  }

  /// The plans, where every word names one whole plan; `nil` where they name something else.
  static func plans(
    named words: [String], _ access: PlanAccess, command: String
  ) throws(CommandError) -> [PlanAccess.Source]? {
    var plans: [PlanAccess.Source] = []
    for word in words {
      let entries = try access.library.entries(named: word)
      guard entries.count == 1 else { return nil }
      plans.append(try access.read(entries[0]))
    }
    return plans
  }

  func runs() throws(CommandError) -> [PlanID: PlanRun] {
    try access.asking { shelf throws(JournalError) in try shelf.journal?.runs() ?? [:] }
  }

  /// Every one of the plans must run, and fit.
  func refuse(
    unless isFitting: (PlanRun) -> Bool, _ error: (PlanID) -> CommandError
  ) throws(CommandError) {
    for (id, run) in try runsOfAll() where !isFitting(run) { throw error(id) }
  }

  func refuseWithoutSchedule() throws(CommandError) { _ = try runsOfAll() }

  private func runsOfAll() throws(CommandError) -> [(PlanID, PlanRun)] {
    let runs = try runs()
    return try plans.map(\.plan.id).map { (id) throws(CommandError) in
      guard let run = runs[id] else {
        throw CommandError(
          .couldNot, "'\(id)' has no schedule.",
          hints: ["To give it one: roadmap start \(id)"])
      }
      return (id, run)
    }
  }

  func record(_ fact: (PlanID) -> PlanFact) throws(CommandError) {
    try access.asking { shelf throws(JournalError) in
      let journal = try shelf.beginWriting()
      try journal.write { () throws(JournalError) in
        for plan in plans { try shelf.catalogue(plan.plan.id) }
        try journal.record(
          plans.map { .plan($0.plan.id, fact($0.plan.id)) }, at: shelf.time.instant,
          day: shelf.time.day)
        for plan in plans { try shelf.keepTally(of: try shelf.again(plan.plan), in: journal) }
      }
    }
  }
}
