extension Journal {
  /// Of all plans of which something may be recorded, with what that program left of them.
  package func glances(program: Int64?) throws(JournalError) -> [PlanGlance] {
    try reading(orEmpty: []) { database throws(DatabaseError) in
      try CatalogueTable(database).glances(program: program)
    }
  }

  /// `nil` for a plan that was never put into the catalogue.
  package func glance(
    of plan: PlanID, program: Int64?
  ) throws(JournalError) -> PlanGlance? {
    try reading(orEmpty: nil) { database throws(DatabaseError) in
      try CatalogueTable(database).glance(plan, program: program)
    }
  }

  /// Keeps what a version of a plan's text and its progress add up to, until either changes.
  package func keep(
    tally: [UInt8], of plan: PlanID, version: Int, program: Int64
  ) throws(JournalError) {
    try writing { database throws(DatabaseError) in
      try CatalogueTable(database).store(
        tally: tally, of: plan, version: version, program: program)
    }
  }
}
