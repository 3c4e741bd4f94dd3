package import RoadmapModel

extension Journal {
  /// Removes for good what was ever recorded of some plans, and their texts: events too, which
  /// nothing else removes. The file is written anew, so that nothing is left between its pages. Gives
  /// back how many events went.
  ///
  /// A journal that syncs would get them back: the caller asks for that first.
  package func erase(_ plans: [PlanID]) throws(JournalError) -> Int {
    try alone { database throws(DatabaseError) in try database.overwriteWhatGoes() }
    let count = try writing { database throws(DatabaseError) in
      try database.runScript("DROP TRIGGER IF EXISTS event_is_not_removed;")
      var count = 0
      for plan in plans { count += try Erasure(database, plan).run() }
      _ = try SchemaCheck(database).mend()
      return count
    }
    try alone { database throws(DatabaseError) in try database.compact() }
    return count
  }

  /// Outside of a transaction.
  private func alone(
    _ body: (Database) throws(DatabaseError) -> Void
  ) throws(JournalError) {
    let database = writable
    try JournalError.about(location) { () throws(DatabaseError) in try body(database) }
  }
}

/// What belongs to a plan, table by table.
private struct Erasure {
  let database: Database
  let plan: PlanID

  init(_ database: Database, _ plan: PlanID) { (self.database, self.plan) = (database, plan) }

  func run() throws(DatabaseError) -> Int {
    let before = try events()
    // What was undone of it, too, unless the same action did something else besides.
    try database.runScript(
      "CREATE TEMP TABLE erased AS SELECT sequence, action FROM event WHERE false;")
    try database.run(
      """
      INSERT INTO erased SELECT sequence, action FROM event
      WHERE plan = ?1 OR (kind IN ('linked', 'unlinked') AND detail GLOB ?1 || ' *')
        OR (kind = 'settingChanged' AND name GLOB '*.' || ?1)
      """, plan)
    try database.runScript(
      """
      INSERT INTO erased SELECT sequence, action FROM event AS marker
      WHERE target IN (SELECT action FROM erased) AND NOT EXISTS (
        SELECT 1 FROM event WHERE action = marker.target
          AND sequence NOT IN (SELECT sequence FROM erased));
      DELETE FROM carried WHERE sequence IN (SELECT sequence FROM erased);
      DELETE FROM event WHERE sequence IN (SELECT sequence FROM erased);
      DROP TABLE erased;
      DELETE FROM plan_text WHERE NOT EXISTS (
        SELECT 1 FROM event WHERE kind = 'planShown' AND instr(detail, plan_text.hash) > 0);
      """)
    try database.run("DELETE FROM progress WHERE plan = ?", plan)
    try database.run("DELETE FROM catalogue_plan WHERE plan = ?", plan)
    try database.run("DELETE FROM catalogue_text WHERE plan = ?", plan)
    try database.run("DELETE FROM machine WHERE name GLOB '*.' || ?", plan)
    return before - (try events())
  }

  private func events() throws(DatabaseError) -> Int {
    try database.value("SELECT count(*) FROM event") ?? 0
  }
}
