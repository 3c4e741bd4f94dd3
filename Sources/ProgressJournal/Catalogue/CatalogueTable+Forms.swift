extension CatalogueTable {
  /// The current text of a plan as that program read it; `nil` where it has not, or where what it
  /// left cannot be used.
  func form(
    _ entry: CataloguedPlan, program: Int64
  ) throws(DatabaseError) -> (plan: Plan, last: LastReadText)? {
    let found = try database.row(
      """
      SELECT form.bytes, form.text, last.bytes, last.item_keys, last.section_keys
      FROM catalogue_form AS form JOIN catalogue_text AS last ON last.version = form.version
      WHERE form.plan = ? AND form.version = ? AND form.program = ?
      """, entry.plan, entry.version, program
    ) { row throws(DatabaseError) -> (plan: Plan, last: LastReadText)? in
      let bytes = try row.value(2, as: [UInt8].self)
      let text = try row.value(1, as: [UInt8]?.self) ?? bytes
      let plan = try row.withBytes(0) { form throws(DatabaseError) in
        PlanForm.plan(form, id: entry.plan, text: text)
      }
      guard let plan else { return nil }
      return (
        plan,
        LastReadText(
          bytes: bytes, itemKeys: try KeyList.keys(row, 3), sectionKeys: try KeyList.keys(row, 4))
      )
    }
    return found ?? nil
  }

  /// Keeps how a program reads a plan, if the plan's current text is the one that it read.
  func store(
    formOf plan: Plan, read bytes: [UInt8], hash: UInt64, program: Int64
  ) throws(DatabaseError) {
    let text = plan.source.bytes
    try database.run(
      """
      INSERT OR REPLACE INTO catalogue_form (plan, version, program, bytes, text)
      SELECT plan, version, ?, ?, ? FROM catalogue_plan WHERE plan = ? AND hash = ? AND reading = ?
      """, program, PlanForm.bytes(plan), text == bytes ? nil : text, plan.id,
      Int64(bitPattern: hash), Int64(bitPattern: CatalogueText.reading(of: plan)))
  }

  /// Whether what a program left of how it reads a plan is not how it reads it.
  func isMisread(_ entry: CataloguedPlan, program: Int64) throws(DatabaseError) -> Bool {
    let form = try database.value(
      "SELECT bytes FROM catalogue_form WHERE plan = ? AND version = ? AND program = ?",
      entry.plan, entry.version, program, as: [UInt8].self)
    guard let form else { return false }
    guard let last = try lastRead(version: entry.version),
      let plan = try? PlanReader.read(last.bytes, id: entry.plan)
    else { return true }
    return PlanForm.bytes(plan) != form
  }

  func removeForms() throws(DatabaseError) { try database.run("DELETE FROM catalogue_form") }

  func removeForm(of plan: PlanID) throws(DatabaseError) {
    try database.run("DELETE FROM catalogue_form WHERE plan = ?", plan)
  }
}
