package import RoadmapModel

/// Puts a new journal with all that can be read in the place of a damaged one, which is kept beside
/// it.
package struct RescueInPlace: Sendable {
  package let rescue: Rescue
  package let plans: Int
  /// What could not be read, in words.
  package let losses: [String]
  /// Where the damaged file is now.
  package let kept: DatabaseLocation

  /// Refuses while others have the file open. Who opens it meanwhile waits for the new one.
  package init(
    _ target: DatabaseLocation, _ reader: any PlanTextReader, random: RandomSource
  ) throws(JournalError) {
    try Self.refuseNewer(target)
    let replacement = try Replacement(of: target, draft: "rescued")
    do throws(JournalError) {
      kept = replacement.kept
      let draft = replacement.draft
      // All is read from the copy: to close the file itself would give up the locks on it.
      let rescue = try Rescue(from: kept, to: draft, reader, random: random)
      self.rescue = rescue
      guard rescue.eventCount > 0 else { throw JournalError(.nothingLeft, path: target.text) }
      let journal = try Journal(draft, .writing(random), reader)
      defer { journal.close() }
      var origins: [PlanID: PlanOrigin] = [:]
      for plan in try journal.listedPlans() { origins[plan.plan] = plan.origin }
      let found = DamagedTexts(kept, origins: origins, reader)
      try journal.write { () throws(JournalError) in
        for (text, questions) in zip(found.texts, found.questions) {
          try journal.store(text, questions: questions)
        }
        try journal.writing { database throws(DatabaseError) in
          for place in found.current {
            try CatalogueTable(database, reader).setCurrent(found.texts[place], version: place + 1)
          }
          // A file that is behind its plan is so still.
          for (plan, version) in rescue.machine.fileVersions {
            let place = found.versions.firstIndex(of: version)
            guard let plan = PlanID(stored: plan) else { continue }
            try CatalogueTable(database, reader)
              .keepFileVersion(place.map { $0 + 1 } ?? 0, plan)
          }
          // Nor has one whose text is lost that of an earlier one, with boxes that were ticked then.
          for plan in found.withoutCurrent {
            try CatalogueTable(database, reader).keepFileVersion(0, plan)
          }
        }
      }
      // One file is moved: nothing of it may stay behind in a log.
      try JournalError.about(draft) { () throws(DatabaseError) in
        try journal.writable.giveUpLog()
      }
      journal.close()
      try replacement.finish()
      plans = Set(found.texts.map(\.plan.id)).count
      losses = found.losses + rescue.machine.losses
    } catch {
      replacement.abandon()
      throw error
    }
  }

  /// What a later version of the program wrote is not damaged by what this one does not know. The
  /// header's number alone may be: each migration has left its name besides.
  private static func refuseNewer(_ target: DatabaseLocation) throws(JournalError) {
    guard
      let database = try? Database(target, DatabaseConfiguration(mode: .readOnly)),
      let applied = try? Migrator.journal.appliedNames(database).count
    else { return }
    database.leaveLog()
    database.close()
    let known = Migrator.journal.migrations.count
    guard applied <= known else {
      throw JournalError(.newer(found: applied, known: known), path: target.text)
    }
  }
}
