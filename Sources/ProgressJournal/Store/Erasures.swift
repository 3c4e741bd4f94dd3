import RoadmapModel

/// What events say is to be erased, table by table.
struct Erasures {
  let database: Database

  init(_ database: Database) { self.database = database }

  /// The machine's note that the file is to be written anew.
  static let pending = "erasing"

  /// Of an event that was here: it comes again from a repository that has it still.
  static func name(of event: EventID) -> String { "erased.\(event)" }

  func events() throws(DatabaseError) -> Int {
    try database.value("SELECT count(*) FROM event") ?? 0
  }

  struct Erased {
    let plan: PlanID
    /// Whether something of it was there before the events that asked for it came.
    let wasKnown: Bool
    /// Other plans whose items were linked to its.
    let linked: Set<PlanID>
  }

  /// What went with a plan.
  struct Gone {
    /// The number of the first event.
    let first: Int
    let linked: Set<PlanID>
  }

  /// Erases what was recorded before some machine asked for it. Of a plan with an id of its own that is
  /// all there ever is: one that is added later is another. `last`: the number of the last event that
  /// was known before.
  @discardableResult
  func carryOut(after last: Int = .max) throws(DatabaseError) -> [Erased] {
    let asked = try database.rows(
      """
      SELECT plan, max(hlc) FROM event \(EventTable.ofPlans)
        AND kind = 'planErased' GROUP BY plan ORDER BY plan
      """
    ) { row throws(DatabaseError) in
      (plan: try row.value(0, as: PlanID.self), time: try row.value(1, as: HybridTime.self))
    }
    var erased: [Erased] = []
    for (plan, time) in asked {
      let gone = try erase(plan, until: plan.isMarked ? nil : time, keepingIDs: true)
      if let gone {
        erased.append(Erased(plan: plan, wasKnown: gone.first <= last, linked: gone.linked))
      }
    }
    return erased
  }

  /// Gives back what went; `nil` for nothing.
  @discardableResult
  func erase(
    _ plan: PlanID, until time: HybridTime?, keepingIDs: Bool
  ) throws(DatabaseError) -> Gone? {
    try database.runScript(
      "CREATE TEMP TABLE going AS SELECT sequence, action FROM event WHERE false;")
    try database.run(
      """
      INSERT INTO going SELECT sequence, action FROM event
      WHERE hlc <= ?2 AND kind <> 'planErased' AND (
        plan = ?1 OR (kind IN ('linked', 'unlinked') AND detail GLOB ?1 || ' *')
        OR (kind = 'settingChanged' AND name GLOB '*.' || ?1))
      """, plan, (time ?? HybridTime(rawValue: .max)))
    for number in try settings(naming: plan, until: time ?? HybridTime(rawValue: .max)) {
      try database.run(
        "INSERT INTO going SELECT sequence, action FROM event WHERE sequence = ?", number)
    }
    // What was undone of it, too, unless the same action did something else besides. Elsewhere more of
    // that action may be known than here, so what travels keeps its markers, which say nothing.
    if !keepingIDs {
      try database.runScript(
        """
        INSERT INTO going SELECT sequence, action FROM event AS marker
        WHERE target IN (SELECT action FROM going) AND NOT EXISTS (
          SELECT 1 FROM event WHERE action = marker.target
            AND sequence NOT IN (SELECT sequence FROM going));
        """)
    }
    let going = try database.rows(
      "SELECT sequence, id FROM event WHERE sequence IN (SELECT sequence FROM going) ORDER BY 1"
    ) { row throws(DatabaseError) in
      (number: try row.value(0, as: Int.self), id: try row.value(1, as: EventID.self))
    }
    let linked = try database.rows(
      """
      SELECT DISTINCT plan FROM event
      WHERE sequence IN (SELECT sequence FROM going) AND plan IS NOT NULL AND plan <> ?
      """, plan
    ) { row throws(DatabaseError) in try row.value(0, as: PlanID.self) }
    if !going.isEmpty {
      try removeEvents()
      if keepingIDs {
        for event in going { try MachineTable(database).set(Self.name(of: event.id), to: "") }
      }
      try forget(plan)
    }
    try database.runScript("DROP TABLE going;")
    return going.first.map { Gone(first: $0.number, linked: Set(linked)) }
  }

  /// Timers that ran for its items, with their ends, and which of its items are reviewed. The latter is said in
  /// one text of all plans: what it says of others has to be said again.
  private func settings(
    naming plan: PlanID, until time: HybridTime
  ) throws(DatabaseError) -> [Int] {
    var numbers: [Int] = []
    var timed: Set<String> = []
    try database.forEach(
      """
      SELECT sequence, name, detail FROM event INDEXED BY event_of_setting
      WHERE kind = 'settingChanged' AND hlc <= ? \(EventTable.oldestFirst)
      """, time
    ) { row throws(DatabaseError) in
      let (name, text) = (try row.value(1, as: String.self), try row.value(2, as: String?.self))
      let isNamed = text.map { ItemsInSettings.names(plan, in: name, $0) } ?? false
      let isEnd = text == nil && timed.contains(name)
      if isNamed || isEnd { numbers.append(try row.value(0)) }
      if isNamed, FocusTimer.isName(name) { timed.insert(name) } else { timed.remove(name) }
    }
    return numbers
  }

  private func removeEvents() throws(DatabaseError) {
    try database.runScript(
      """
      DROP TRIGGER IF EXISTS event_is_not_removed;
      DELETE FROM carried WHERE sequence IN (SELECT sequence FROM going);
      DELETE FROM event WHERE sequence IN (SELECT sequence FROM going);
      DELETE FROM plan_text WHERE NOT EXISTS (
        SELECT 1 FROM event WHERE kind = 'planShown' AND instr(detail, plan_text.hash) > 0);
      """)
    _ = try SchemaCheck(database).mend()
  }

  /// What is worked out from events, and what this machine keeps of the plan besides.
  private func forget(_ plan: PlanID) throws(DatabaseError) {
    try database.run("DELETE FROM progress WHERE plan = ?", plan)
    try database.run("DELETE FROM catalogue_plan WHERE plan = ?", plan)
    try database.run("DELETE FROM catalogue_text WHERE plan = ?", plan)
    try database.run("DELETE FROM machine WHERE name GLOB '*.' || ?", plan)
    try MachineTable(database).set(Self.pending, to: "1")
    // What was recorded after it, where that counts.
    try ProgressTable(database).refold(
      Affected(items: try EventTable(database).items(of: plan)))
    try PlanNames(database).refresh()
  }
}
