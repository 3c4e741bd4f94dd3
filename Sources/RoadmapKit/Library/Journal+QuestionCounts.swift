package import ProgressJournal
package import RoadmapModel

extension Journal {
  /// By plan, how many ticks wait for the user to say which line they belong to; plans without any are
  /// not in it.
  package func questionCounts(of plans: [PlanID]) throws -> [PlanID: Int] {
    var counts: [PlanID: Int] = [:]
    for plan in plans {
      let count = try questions(of: plan).count
      if count > 0 { counts[plan] = count }
    }
    return counts
  }
}
