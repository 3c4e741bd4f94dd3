import RoadmapKit

/// Runs a command that changes items: finds them, decides, records all of it as one action.
struct ItemAction {
  /// What came of it in one plan.
  struct Outcome {
    let before: Plan
    let after: Plan
    let decision: Decision
  }

  let context: CommandContext
  let command: String
  /// The items that the command would change.
  let isWanted: (Plan, PlanPlace) -> Bool
  let decide: (Plan, [PlanPlace]) throws(DecisionRefusal) -> Decision

  func run(_ words: [String]) throws(CommandError) -> [Outcome] {
    let access = PlanAccess(context, isWriting: true)
    let targets = try ItemFinder(access, command: command).findAll(words, isWanted: isWanted)
    var wanted: [(plan: Plan, places: [PlanPlace])] = []
    for target in targets {
      let plan = target.source.plan
      if let index = wanted.firstIndex(where: { $0.plan.id == plan.id }) {
        wanted[index].places += target.places.filter { !wanted[index].places.contains($0) }
      } else {
        wanted.append((plan, target.places))
      }
    }
    // Refused, or as it is already: then not even a journal is made.
    let outcomes = try outcomes(wanted, today: access.shelf.time.day)
    if outcomes.allSatisfy(\.decision.steps.isEmpty) { return outcomes }
    return try record(wanted, on: try access.shelf)
  }

  /// Others may have written meanwhile: it is decided again inside of the transaction.
  private func record(
    _ wanted: [(plan: Plan, places: [PlanPlace])], on shelf: PlanShelf
  ) throws(CommandError) -> [Outcome] {
    let journal: Journal
    do throws(JournalError) { journal = try shelf.beginWriting() } catch {
      throw CommandError(error)
    }
    return try journal.write { () throws(CommandError) in
      let current = try asking { () throws(JournalError) in
        var current: [(plan: Plan, places: [PlanPlace])] = []
        for (plan, places) in wanted {
          try shelf.catalogue(plan.id)
          current.append((try shelf.again(plan), places))
        }
        return current
      }
      let outcomes = try outcomes(current, today: shelf.time.day)
      return try asking { () throws(JournalError) in
        let facts = outcomes.flatMap { $0.decision.facts($0.before) }
        if !facts.isEmpty {
          try journal.record(facts, at: shelf.time.instant, day: shelf.time.day)
        }
        var told: [Outcome] = []
        for outcome in outcomes {
          let after = try shelf.again(outcome.before)
          told.append(Outcome(before: outcome.before, after: after, decision: outcome.decision))
        }
        return told
      }
    }
  }

  private func asking<Result>(
    _ body: () throws(JournalError) -> Result
  ) throws(CommandError) -> Result {
    do throws(JournalError) { return try body() } catch { throw CommandError(error) }
  }

  private func outcomes(
    _ wanted: [(plan: Plan, places: [PlanPlace])], today: Day
  ) throws(CommandError) -> [Outcome] {
    var outcomes: [Outcome] = []
    for (plan, places) in wanted {
      do throws(DecisionRefusal) {
        outcomes.append(
          Outcome(before: plan, after: plan, decision: try decide(plan, places)))
      } catch {
        throw ItemRefusals(plan: plan, command: command).error(error, today: today)
      }
    }
    return outcomes
  }
}
