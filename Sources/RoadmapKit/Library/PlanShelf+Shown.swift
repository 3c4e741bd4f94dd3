import ProgressJournal
import RoadmapModel

/// Which plans are shown unasked. Bundled plans are a way to begin; who has a plan of their own, or
/// has begun one, is not offered the others again.
package struct ShownPlans {
  /// The user's own plans and those that were begun; every plan while there are none of these.
  package let shown: [PlanLibrary.Entry]
  /// Bundled plans of which nothing was begun, which are told in a line.
  package let others: [PlanLibrary.Entry]

  /// The one to propose where nothing is under way: of the user's own rather than one that came with
  /// the program.
  package var proposed: PlanLibrary.Entry? {
    shown.first { $0.origin != .bundled } ?? shown.first
  }
}

extension PlanShelf {
  package func shownPlans() throws -> ShownPlans {
    let entries = try library().entries
    let begun = try plansUnderWay()
    let own = entries.filter { $0.origin != .bundled || begun.contains($0.id) }
    let others = entries.filter { $0.origin == .bundled && !begun.contains($0.id) }
    guard StudySettings(try settings())[Settings.bundledPlans] else {
      return ShownPlans(shown: own, others: [])
    }
    return own.isEmpty
      ? ShownPlans(shown: entries, others: []) : ShownPlans(shown: own, others: others)
  }

  /// Those that words may look in: bundled plans that the user turned off are offered nowhere, and are
  /// there by their names alone.
  package func searchablePlans() throws -> [PlanLibrary.Entry] {
    StudySettings(try settings())[Settings.bundledPlans]
      ? try library().entries : try shownPlans().shown
  }

  /// Those that are shown, read.
  package func readShown() throws -> [ReadPlan] {
    try read(try shownPlans().shown)
  }

  package func read(_ entries: [PlanLibrary.Entry]) throws -> [ReadPlan] {
    var plans: [ReadPlan] = []
    for entry in entries {
      guard let plan = try entry.readAmongAll() else { continue }
      plans.append(ReadPlan(plan: plan, origin: entry.origin))
    }
    return plans
  }
}
