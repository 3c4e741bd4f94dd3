import ProgressJournal
package import RoadmapModel

/// Parts of one plan that a user named.
package struct NamedPlaces: Sendable {
  package let plan: StudiedPlan
  package var places: [PlanPlace]

  package init(_ plan: StudiedPlan, _ places: [PlanPlace]) {
    self.plan = plan
    self.places = places
  }
}

extension PlanShelf {
  /// Why what was named cannot be what something is recorded of: others changed the plan since.
  package enum Outdated: Error {
    /// The plan is not on the list any more.
    case removed(PlanID)
    /// It has these no longer; they are of the plan as it was read.
    case gone([PlanPlace], StudiedPlan)
  }

  /// What was named, in the plan as it is now: for the beginning of a `write`, since a command finds
  /// what its user means before it, and others may have taken up another text meanwhile, or undone
  /// one. The same items and sections are meant, wherever they stand by now.
  package func current(_ named: NamedPlaces) throws -> NamedPlaces {
    let id = named.plan.id
    guard try isListed(id) else { throw Outdated.removed(id) }
    try catalogue(id)
    let plan = try again(named.plan)
    let (before, now) = (named.plan.study, plan.study)
    guard before.itemKeys != now.itemKeys || before.sectionKeys != now.sectionKeys
    else { return NamedPlaces(plan, named.places) }
    var gone: [PlanPlace] = []
    let places = named.places.compactMap { place -> PlanPlace? in
      let found = now.place(of: place, in: before)
      if found == nil { gone.append(place) }
      return found
    }
    guard gone.isEmpty else { throw Outdated.gone(gone, named.plan) }
    return NamedPlaces(plan, places)
  }

  /// Whether the user has the plan on the list, by what is recorded now.
  package func isListed(_ id: PlanID) throws -> Bool {
    // Asked of all plans, as the list itself was: the same words to SQLite cost least.
    let said = try journal?.planFacts().listed.first { $0.plan == id }
    return said.map { $0.origin != nil } ?? sources.bundled.contains { $0.id == id }
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
