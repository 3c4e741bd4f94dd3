/// The plans that were begun, as one state of the journal has them.
package struct BegunPlans {
  /// In the order in which plans are listed.
  package var plans: [BegunPlan]
  /// What the user set.
  package let settings: [String: String]
}

/// A plan that was begun, and what is known of it before it is read.
package struct BegunPlan {
  package let listed: PlanLibrary.Entry
  /// `nil` where its time does not run.
  package let run: PlanRun?
  /// Where neither its text nor its progress has changed since somebody added them up.
  package let tallied: TalliedPlan?
  /// `nil` where the journal has no brief of it.
  let glance: PlanGlance?

  package var id: PlanID { listed.id }
}

extension PlanShelf {
  /// Runs the closure over one state of the journal, with all plans that were begun in it.
  /// `asLastRead`: no file is looked at.
  package func overview<Result, Failure: JournalFailure>(
    asLastRead: Bool, _ library: () throws(Failure) -> PlanLibrary,
    _ body: (BegunPlans) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    guard let journal else { return try body(BegunPlans(plans: [], settings: [:])) }
    journal.readsInPassing()
    return try journal.read { () throws(Failure) in
      let library = try library()
      let begun: BegunPlans
      do throws(JournalError) {
        begun = try self.begun(library, journal, asLastRead: asLastRead)
      } catch {
        throw Failure(error)
      }
      return try body(begun)
    }
  }

  private func begun(
    _ library: PlanLibrary, _ journal: Journal, asLastRead: Bool
  ) throws(JournalError) -> BegunPlans {
    let runs = try runs()
    var glances: [PlanID: PlanGlance] = [:]
    for glance in try journal.glances(program: program) { glances[glance.plan] = glance }
    var plans: [BegunPlan] = []
    for listed in library.entries {
      let (glance, run) = (glances[listed.id], runs[listed.id])
      guard run != nil || glance?.isBegun == true else { continue }
      // There is nothing that was read last.
      if asLastRead, glance?.entry == nil, try journal.catalogue(listed.id) == nil { continue }
      var tallied: TalliedPlan?
      if let glance, let progress = glance.progress, let tally = glance.tally,
        asLastRead || isSeen(glance, listed.origin)
      {
        tallied = TalliedPlan(progress, tally: tally)
      }
      plans.append(BegunPlan(listed: listed, run: run, tallied: tallied, glance: glance))
    }
    return BegunPlans(plans: plans, settings: try journal.settings())
  }

  /// The plan with its states, as that state of the journal has it; `nil` where its source may hold
  /// something else by now, or must be read: `read` it when the closure has come to its end.
  package func plan(_ begun: BegunPlan) throws(PlanLoadFailure) -> Plan? {
    if let shelved = plans[begun.id] {
      guard let glance = begun.glance else { return shelved.studied(try progress(begun.id)) }
      return shelved.studied(try progress(glance))
    }
    guard program != nil, let glance = try glance(of: begun),
      let same = try unchanged(glance, begun.listed.origin)
    else { return nil }
    // Not put on the shelf: with nobody else to hold it, the states are written where it is.
    return same.studied(try progress(glance))
  }

  /// The plan as it was when it was read last, whatever became of its source.
  package func asLastRead(_ begun: BegunPlan) throws(PlanLoadFailure) -> Plan? {
    guard let glance = try glance(of: begun) else { return nil }
    return try asLastRead(glance, begun.listed.origin)
  }

  private func glance(of begun: BegunPlan) throws(PlanLoadFailure) -> PlanGlance? {
    if let glance = begun.glance { return glance }
    return try glance(begun.id)
  }
}

extension PlanGlance {
  /// Whether anything stands of it to this day.
  fileprivate var isBegun: Bool { progress.map { !$0.isEmpty } ?? true }
}
