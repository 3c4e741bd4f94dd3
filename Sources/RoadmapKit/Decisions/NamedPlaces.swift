package import RoadmapModel

/// Parts of one plan that a user named.
package struct NamedPlaces: Sendable {
  package let plan: StudiedPlan
  package var places: [PlanPlace]

  package init(_ plan: StudiedPlan, _ places: [PlanPlace]) {
    self.plan = plan
    self.places = places
  }

  /// Why what was named cannot be what something is recorded of: others changed the plan since.
  package enum Outdated: Error {
    /// The plan is not on the list any more.
    case removed(PlanID)
    /// It has these no longer; they are of the plan as it was read.
    case gone([PlanPlace], StudiedPlan)
  }

  /// The same in the plan as it is now, wherever they stand there.
  func found(in plan: StudiedPlan) throws -> NamedPlaces {
    let (before, now) = (self.plan.study, plan.study)
    guard before.itemKeys != now.itemKeys || before.sectionKeys != now.sectionKeys
    else { return NamedPlaces(plan, places) }
    var gone: [PlanPlace] = []
    let found = places.compactMap { place -> PlanPlace? in
      let found = now.place(of: place, in: before)
      if found == nil { gone.append(place) }
      return found
    }
    guard gone.isEmpty else { throw Outdated.gone(gone, self.plan) }
    return NamedPlaces(plan, found)
  }
}

extension Study {
  /// Where a part of an earlier text stands in this one; a plan is always itself.
  fileprivate func place(of place: PlanPlace, in earlier: Study) -> PlanPlace? {
    switch place {
    case .section(0): place
    case .section: sectionKeys.firstIndex(of: earlier.key(place)).map { .section($0) }
    case .item: itemKeys.firstIndex(of: earlier.key(place)).map { .item($0) }
    }
  }
}
