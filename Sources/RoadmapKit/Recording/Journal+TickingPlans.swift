package import ProgressJournal
package import RoadmapModel

extension Journal {
  /// The plans on the list that tick their files, with the paths of these.
  package func tickingPlans() throws -> [(plan: PlanID, path: String)] {
    let settings = try settings()
    guard TickFileSetting.isUsed(in: settings) else { return [] }
    return try planFacts().listed.compactMap { listed in
      guard case .file(let path) = listed.origin,
        TickFileSetting.style(of: listed.plan, in: settings) != nil
      else { return nil }
      return (listed.plan, path)
    }
  }

  /// The plans on the list whose user wants their files ticked, on this machine or on another.
  package func plansSetToTick() throws -> Set<PlanID> {
    let settings = try settings()
    guard TickFileSetting.isUsed(in: settings) else { return [] }
    return Set(try planFacts().listed.map(\.plan)).filter {
      TickFileSetting.style(of: $0, in: settings) != nil
    }
  }
}
