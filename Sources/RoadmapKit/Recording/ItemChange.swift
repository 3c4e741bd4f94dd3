import PlanReading
import ProgressJournal
package import RoadmapModel

/// A change of items: decided, recorded as one action, and told.
package struct ItemChange {
  package typealias Decide = (StudiedPlan, [PlanPlace]) throws -> Decision

  /// What came of it in one plan.
  package struct Outcome {
    package let before: StudiedPlan
    package let after: StudiedPlan
    package let decision: Decision
    /// The addresses of items that changed with these, since they are the same.
    package let linked: [String]
    /// How many ticks of the plan wait for an answer.
    package var openQuestions = 0
  }

  /// Why nothing was recorded.
  package enum Failure: Error {
    case refused(DecisionRefusal, StudiedPlan)
  }

  private let recorder: Recorder
  private let cache: PlanCache
  private let list: PlanList
  private let files: TickFiles
  private let timers: Timers
  private let decide: Decide

  init(
    _ recorder: Recorder, _ cache: PlanCache, _ list: PlanList, _ files: TickFiles,
    _ timers: Timers, _ decide: @escaping Decide
  ) {
    (self.recorder, self.cache, self.list) = (recorder, cache, list)
    (self.files, self.timers, self.decide) = (files, timers, decide)
  }

  /// Inside of the transaction it is decided again, since others may have written meanwhile. `stops`: timers
  /// that end in the same action, where nobody ended them meanwhile.
  package func run(on wanted: [NamedPlaces], stopping stops: [FocusStop] = []) throws -> [Outcome] {
    let wanted = try afterEdits(wanted)
    // Refused, or as it is already: then not even a journal is made.
    let seen = try decided(wanted, [])
    if stops.isEmpty, seen.allSatisfy(\.decision.steps.isEmpty), try !isFollowed(seen) {
      files.bringEditedFilesUp()
      return seen.map {
        Outcome(before: $0.plan, after: $0.plan, decision: $0.decision, linked: [])
      }
    }
    return try files.recording { journal in
      let stops = try timers.stillRunning(stops)
      let decided = try decided(try wanted.map(list.current), stops)
      return try record(decided, stops.facts(beside: decided), in: journal)
    }
  }

  private func decided(_ wanted: [NamedPlaces], _ stops: [FocusStop]) throws -> [Decision.OfPlan] {
    try wanted.map { named in
      do {
        let decision = try decide(named.plan, named.places)
        return (named.plan, stops.adding(to: decision, of: named.plan))
      } catch let refusal as DecisionRefusal {
        throw Failure.refused(refusal, named.plan)
      }
    }
  }

  /// Whether what is so already has linked items that are not: they met in a sync.
  private func isFollowed(_ seen: [Decision.OfPlan]) throws -> Bool {
    guard let journal = recorder.journal else { return false }
    let none = seen.map { _ in [Fact]() }
    return try linked(with: none, seen, in: journal).contains { !$0.isEmpty }
  }

  /// What an editor changed in files of other plans comes first.
  private func afterEdits(_ wanted: [NamedPlaces]) throws -> [NamedPlaces] {
    let isEdited = try files.takeUp(besides: Set(wanted.map(\.plan.id)))
    return isEdited ? try wanted.map(list.current) : wanted
  }

  private func record(
    _ decided: [Decision.OfPlan], _ stops: (before: [Fact], after: [Fact]), in journal: Journal
  ) throws -> [Outcome] {
    let facts = decided.map { $0.decision.facts($0.plan) }
    let linked = try linked(with: facts, decided, in: journal)
    let all = facts.flatMap(\.self) + linked.flatMap(\.self)
    if !all.isEmpty || !stops.before.isEmpty || !stops.after.isEmpty {
      var kept: [Fact] = []
      let schedules = KeptSchedules(in: journal, at: recorder.time)
      for (facts, decided) in zip(facts, decided) {
        kept += try schedules.facts(beside: facts, of: decided.plan)
      }
      kept += try schedules.facts(besideLinked: linked.flatMap(\.self))
      kept += try journal.takenUp(withLinked: linked.flatMap(\.self))
      try recorder.record(stops.before + all + kept + stops.after, in: journal)
    }
    let items = Set(linked.flatMap(\.self).compactMap(\.item))
    let known = try list.known(Set(items.map(\.plan)))
    let addresses = try Self.addresses(of: items.filter { known.contains($0.plan) }, in: journal)
    var told: [Outcome] = []
    for (decided, linked) in zip(decided, linked) {
      told.append(
        Outcome(
          before: decided.plan, after: try cache.again(decided.plan), decision: decided.decision,
          linked: linked.compactMap(\.item).compactMap { addresses[$0] },
          openQuestions: try journal.questionCounts(of: [decided.plan.id]).values.first ?? 0))
    }
    return told
  }

  /// Without items that are gone: the address that one had may be another's now.
  private static func addresses(
    of items: Set<ItemReference>, in journal: Journal
  ) throws -> [ItemReference: String] {
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
    with facts: [[Fact]], _ decided: [Decision.OfPlan], in journal: Journal
  ) throws -> [[Fact]] {
    let links = try journal.links()
    guard !links.isEmpty else { return facts.map { _ in [] } }
    let all = zip(facts, decided).map { $0 + $1.decision.affirmations(of: $1.plan) }
    let named = Set(all.flatMap(\.self).compactMap(\.item))
    var linked: [[Fact]] = []
    for facts in all {
      let following = try LinkedFacts(following: facts, links) { item in
        try journal.progress(of: item)
      }
      // What the command changes itself, in this plan or another, is said already.
      let known = named.union(linked.flatMap(\.self).compactMap(\.item))
      linked.append(following.facts.filter { $0.item.map { !known.contains($0) } ?? false })
    }
    return linked
  }
}
