import RoadmapKit

/// Which plans are shown unasked. Bundled plans are a way to begin; who has a plan of their own, or
/// has begun one, is not offered the others again.
extension PlanAccess {
  struct ShownPlans {
    /// The user's own plans and those that were begun; every plan while there are none of these.
    let shown: [PlanLibrary.Entry]
    /// Bundled plans of which nothing was begun, which are told in a line.
    let others: [PlanLibrary.Entry]
  }

  func shownPlans() throws(CommandError) -> ShownPlans {
    let entries = try library.entries
    let (begun, settings) = try asking { shelf throws(JournalError) in
      guard let journal = shelf.journal else {
        return (Set<PlanID>(), [String: String]())
      }
      return (try journal.begunPlans().union(try journal.runs().keys), try journal.settings())
    }
    let own = entries.filter { $0.origin != .bundled || begun.contains($0.id) }
    let others = entries.filter { $0.origin == .bundled && !begun.contains($0.id) }
    guard StudySettings(settings).showsBundledPlans else {
      return ShownPlans(shown: own, others: [])
    }
    return own.isEmpty
      ? ShownPlans(shown: entries, others: []) : ShownPlans(shown: own, others: others)
  }

  /// What plans say, for who asks nothing of what was done in them.
  func texts(of entries: [PlanLibrary.Entry]) throws(CommandError) -> [Plan] {
    let shelf = try shelf
    var plans: [Plan] = []
    do throws(PlanLoadFailure) {
      for entry in entries { plans.append(try shelf.shelved(entry.id, entry.origin).plan) }
    } catch {
      throw CommandError(error)
    }
    return plans
  }

  /// The shown plans, read.
  func plansShown() throws(CommandError) -> [ReadPlan] {
    var plans: [ReadPlan] = []
    for entry in try shownPlans().shown { plans.append(try read(entry)) }
    return plans
  }
}
