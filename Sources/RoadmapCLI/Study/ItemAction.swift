import RoadmapKit

/// Runs a command that changes items: finds them, decides, records all of it as one action.
struct ItemAction {
  /// What came of it in one plan.
  struct Outcome {
    let before: StudiedPlan
    let after: StudiedPlan
    let decision: Decision
    /// The addresses of items that changed with these, since they are the same.
    var linked: [String] = []
  }

  let context: CommandContext
  let command: String
  /// The items that the command would change.
  let isWanted: (StudiedPlan, PlanPlace) -> Bool
  let decide: (StudiedPlan, [PlanPlace]) throws(DecisionRefusal) -> Decision

  func run(_ words: [String]) throws(CommandError) -> [Outcome] {
    let access = PlanAccess(context, isWriting: true)
    let targets = try ItemFinder(access, command: command).findAll(words, isWanted: isWanted)
    var wanted: [NamedPlaces] = []
    for target in targets {
      let plan = target.source.plan
      if let index = wanted.firstIndex(where: { $0.plan.id == plan.id }) {
        wanted[index].places += target.places.filter { !wanted[index].places.contains($0) }
      } else {
        wanted.append(NamedPlaces(plan, target.places))
      }
    }
    return try run(on: wanted, access)
  }

  func run(
    on wanted: [NamedPlaces], _ access: PlanAccess
  ) throws(CommandError) -> [Outcome] {
    // Refused, or as it is already: then not even a journal is made.
    let outcomes = try outcomes(wanted, today: access.shelf.time.day)
    if outcomes.allSatisfy(\.decision.steps.isEmpty) { return outcomes }
    return try record(wanted, access)
  }

  /// Others may have written meanwhile: it is decided again inside of the transaction.
  private func record(
    _ wanted: [NamedPlaces], _ access: PlanAccess
  ) throws(CommandError) -> [Outcome] {
    try access.writing { (shelf, journal) throws(CommandError) in
      var current: [NamedPlaces] = []
      for named in wanted { current.append(try access.current(named)) }
      let outcomes = try outcomes(current, today: shelf.time.day)
      return try access.asking { _ throws(JournalError) in
        let facts = outcomes.map { $0.decision.facts($0.before) }
        let linked = try linked(with: facts, in: journal)
        let all = facts.flatMap(\.self) + linked.flatMap(\.self)
        if !all.isEmpty {
          try journal.record(all, at: shelf.time.instant, day: shelf.time.day)
        }
        let addresses = try Self.addresses(
          of: Set(linked.flatMap(\.self).compactMap(\.item)), in: journal)
        var told: [Outcome] = []
        for (outcome, linked) in zip(outcomes, linked) {
          let after = try shelf.again(outcome.before)
          told.append(
            Outcome(
              before: outcome.before, after: after, decision: outcome.decision,
              linked: linked.compactMap(\.item).compactMap { addresses[$0] }))
        }
        return told
      }
    }
  }

  /// Without items that are gone: the address that one had may be another's now.
  private static func addresses(
    of items: Set<ItemReference>, in journal: Journal
  ) throws(JournalError) -> [ItemReference: String] {
    var addresses = try journal.addresses(of: items)
    for plan in Set(items.map(\.plan)) {
      for item in try journal.catalogueItems(of: plan) where item.isGone {
        addresses[ItemReference(plan, item.key)] = nil
      }
    }
    return addresses
  }

  /// What follows in items that are the same, for each plan's facts.
  private func linked(
    with facts: [[Fact]], in journal: Journal
  ) throws(JournalError) -> [[Fact]] {
    let links = try journal.links()
    guard !links.isEmpty else { return facts.map { _ in [] } }
    let named = Set(facts.flatMap(\.self).compactMap(\.item))
    var linked: [[Fact]] = []
    for facts in facts {
      let following = try LinkedFacts(following: facts, links) { item throws(JournalError) in
        try journal.progress(of: item)
      }
      // What the command changes itself, in this plan or another, is said already.
      let known = named.union(linked.flatMap(\.self).compactMap(\.item))
      linked.append(following.facts.filter { $0.item.map { !known.contains($0) } ?? false })
    }
    return linked
  }

  private func outcomes(
    _ wanted: [NamedPlaces], today: Day
  ) throws(CommandError) -> [Outcome] {
    var outcomes: [Outcome] = []
    for named in wanted {
      let plan = named.plan
      do throws(DecisionRefusal) {
        outcomes.append(
          Outcome(before: plan, after: plan, decision: try decide(plan, named.places)))
      } catch {
        throw ItemRefusals(plan: plan, command: command).error(error, today: today)
      }
    }
    return outcomes
  }
}
