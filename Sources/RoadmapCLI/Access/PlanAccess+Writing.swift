import RoadmapKit

/// What a command decides on is read before it writes: inside of the transaction it is looked at
/// again, and what has changed since is refused in words.
extension PlanAccess {
  /// One transaction: what is asked of the journal in it stays as it is until it ends.
  func writing<Result>(
    _ body: (PlanShelf, Journal) throws(CommandError) -> Result
  ) throws(CommandError) -> Result {
    let (shelf, journal) = try asking { shelf throws(JournalError) in
      (shelf, try shelf.beginWriting())
    }
    return try journal.write { () throws(CommandError) in
      relist()
      return try body(shelf, journal)
    }
  }

  /// The same items and sections as they are now.
  func current(_ named: NamedPlaces) throws(CommandError) -> NamedPlaces {
    let shelf = try shelf
    do throws(PlanShelf.Outdated) {
      return try shelf.current(named)
    } catch {
      throw try self.error(error)
    }
  }

  /// What was named cannot be what something is recorded of any more.
  func error(_ outdated: PlanShelf.Outdated) throws(CommandError) -> CommandError {
    switch outdated {
    case .journal(let error): CommandError(error)
    case .removed(let id): try removed(id)
    case .gone(let places, let plan): Self.gone(places, plan)
    }
  }

  /// Every one of the plans must be on the list still.
  func refuseRemoved(_ plans: some Sequence<PlanID>) throws(CommandError) {
    for id in plans {
      let isListed = try asking { shelf throws(JournalError) in try shelf.isListed(id) }
      guard isListed else { throw try removed(id) }
    }
  }

  func removed(_ id: PlanID) throws(CommandError) -> CommandError {
    CommandError(
      .couldNot, "'\(id)' was removed while this command ran; nothing was changed.",
      hints: [try comeback(of: id.description) ?? "To list plans: roadmap plans"])
  }

  private static func gone(_ places: [PlanPlace], _ plan: StudiedPlan) -> CommandError {
    let lines = places.map { "  \(plan.address(of: $0))  \(plan.text(of: $0))" }
    return CommandError(
      .couldNot,
      "'\(plan.id)' changed while this command ran, so nothing was recorded. It no longer has:",
      list: lines, hints: ["To see it now: roadmap show \(plan.id)"])
  }
}
