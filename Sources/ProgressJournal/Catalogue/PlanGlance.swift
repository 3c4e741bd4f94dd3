/// What the journal knows of a plan without a look at its text.
package struct PlanGlance: Sendable {
  package let plan: PlanID
  /// `nil` where the plan is not in the catalogue.
  package let entry: CataloguedPlan?
  /// `nil` where it has to be read from the rows.
  package let progress: PackedProgress?
  /// What the plan's current text and its progress add up to, as the program that asks left it; `nil`
  /// where it did not since either changed.
  package let tally: [UInt8]?
}

extension CatalogueTable {
  private static let glanceColumns = """
    brief.progress,
    CASE WHEN brief.version = known.version AND brief.program = ?1 THEN brief.tally END,
    known.plan, known.origin, known.size, known.modified, known.hash, known.version,
    known.reading
    """

  /// Of all plans of which something may be recorded.
  func glances(program: Int64?) throws(DatabaseError) -> [PlanGlance] {
    try database.rows(
      """
      SELECT \(Self.glanceColumns), brief.plan FROM plan_brief AS brief
      LEFT JOIN catalogue_plan AS known ON known.plan = brief.plan
      """, program
    ) { row throws(DatabaseError) in try Self.glance(row, plan: 9) }
  }

  /// `nil` for a plan that is not in the catalogue.
  func glance(_ plan: PlanID, program: Int64?) throws(DatabaseError) -> PlanGlance? {
    try database.row(
      """
      SELECT \(Self.glanceColumns), brief.plan IS NULL FROM catalogue_plan AS known
      LEFT JOIN plan_brief AS brief ON brief.plan = known.plan WHERE known.plan = ?2
      """, program, plan
    ) { row throws(DatabaseError) in
      try Self.glance(row, plan: 2, isEmpty: try row.value(9))
    }
  }

  private static func glance(
    _ row: borrowing Row, plan: Int, isEmpty: Bool = false
  ) throws(DatabaseError) -> PlanGlance {
    PlanGlance(
      plan: try row.value(plan), entry: row.isNull(2) ? nil : try entry(row, from: 2),
      progress: isEmpty ? PackedProgress() : try row.value(0, as: PackedProgress?.self),
      tally: try row.value(1))
  }

  /// Keeps what a version of a plan's text and its progress add up to, if it is the current one.
  func store(
    tally: [UInt8], of plan: PlanID, version: Int, program: Int64
  ) throws(DatabaseError) {
    try database.run(
      """
      INSERT INTO plan_brief (plan, progress, version, program, tally)
      SELECT plan, x'', version, ?, ? FROM catalogue_plan WHERE plan = ? AND version = ?
      ON CONFLICT (plan) DO UPDATE SET
        version = excluded.version, program = excluded.program, tally = excluded.tally
      """, program, tally, plan, version)
  }

  /// Whether what a program left of what a plan adds up to is not what it does.
  func isMiscounted(_ entry: CataloguedPlan, program: Int64) throws(DatabaseError) -> Bool {
    guard let tally = try glance(entry.plan, program: program)?.tally else { return false }
    guard let last = try lastRead(version: entry.version),
      let plan = try? PlanReader.read(last.bytes, id: entry.plan),
      let shelved = ShelvedPlan(plan, last, entry.origin)
    else { return true }
    let progress = try ProgressTable(database).list(of: entry.plan)
    return PlanTally(shelved.studied(progress)).bytes != tally
  }
}
