import RoadmapModel

/// The texts that events name, by their hashes, and what the events say of them.
struct PlanTextTable {
  let database: Database

  init(_ database: Database) { self.database = database }

  func bytes(_ hash: String) throws(DatabaseError) -> [UInt8]? {
    try database.value("SELECT bytes FROM plan_text WHERE hash = ?", hash)
  }

  func contains(_ hash: String) throws(DatabaseError) -> Bool {
    try database.value("SELECT 1 FROM plan_text WHERE hash = ?", hash, as: Int.self) != nil
  }

  func insert(_ bytes: [UInt8], _ hash: String) throws(DatabaseError) {
    try database.run("INSERT OR IGNORE INTO plan_text (hash, bytes) VALUES (?, ?)", hash, bytes)
  }

  /// How long each is that an event names, in bytes, by its hash: a file's own text may be kept besides.
  func lengths() throws(DatabaseError) -> [String: Int] {
    var lengths: [String: Int] = [:]
    try database.forEach(
      """
      SELECT hash, length(bytes) FROM event INDEXED BY event_of_text
      JOIN plan_text ON hash = substr(detail, 1, 64) WHERE kind = 'planShown'
      """
    ) { row throws(DatabaseError) in lengths[try row.value(0)] = try row.value(1) }
    return lengths
  }

  func plans(naming hash: String) throws(DatabaseError) -> [PlanID] {
    try database.rows(
      """
      SELECT DISTINCT plan FROM event INDEXED BY event_of_text
      WHERE kind = 'planShown' AND substr(detail, 1, 64) = ?
      """, hash
    ) { row throws(DatabaseError) in try row.value(0) }
  }

  /// Takes a text away that no event names.
  func removeUnnamed(_ hash: String, of plan: PlanID) throws(DatabaseError) {
    let isNamed = try database.value(
      """
      SELECT 1 FROM event INDEXED BY event_of_text
      WHERE plan = ? AND kind = 'planShown' AND substr(detail, 1, 64) = ? LIMIT 1
      """, plan, hash, as: Int.self)
    guard isNamed == nil else { return }
    try database.run("DELETE FROM plan_text WHERE hash = ?", hash)
  }

  /// The last that counts. One that goes with a question or its answer belongs to its very text, and
  /// does not outrank an edit that it did not know of.
  func shown(_ plan: PlanID) throws(DatabaseError) -> Shown? {
    guard let last = try last(plan) else { return nil }
    guard let edit = try self.last(plan, "AND NOT \(Self.isOfAnswer)"), edit.event != last.event,
      edit.text.hash != last.text.hash
    else { return last }
    return try self.last(plan, text: edit.text.hash) ?? edit
  }

  private func last(
    _ plan: PlanID, _ condition: String = "", text hash: String? = nil
  ) throws(DatabaseError) -> Shown? {
    try database.row(
      """
      SELECT id, detail, device, sequence, action, hlc FROM event INDEXED BY event_of_text
      WHERE plan = ?1 AND kind = 'planShown' AND (?2 IS NULL OR substr(detail, 1, 64) = ?2)
        AND \(EventTable.isCountedAlone) \(condition)
      ORDER BY hlc DESC, device DESC, id DESC LIMIT 1
      """, plan, hash
    ) { row throws(DatabaseError) in try Self.shown(row) }
  }

  /// An update from a text to itself says what was asked or answered: its first words are the two hashes.
  private static let isOfAnswer = """
    EXISTS (SELECT 1 FROM event AS update_of INDEXED BY event_by_action
      WHERE update_of.action = event.action AND update_of.plan = event.plan
        AND update_of.kind = 'planUpdated'
        AND substr(update_of.detail, 1, 13) = substr(update_of.detail, 15, 13))
    """

  struct Shown {
    let event: EventID
    let action: ActionID
    let text: PlanText
    let device: DeviceID
    /// That it has in this file.
    let number: Int
    let time: HybridTime
  }

  /// All that count, the newest first; `withTakenBack`: those that do not behind them.
  func history(
    _ plan: PlanID, atMost count: Int, withTakenBack: Bool = false
  ) throws(DatabaseError) -> [Shown] {
    try database.rows(
      """
      SELECT id, detail, device, sequence, action, hlc FROM event INDEXED BY event_of_text
      WHERE plan = ? AND kind = 'planShown'
        \(withTakenBack ? "" : "AND \(EventTable.isCountedAlone)")
      ORDER BY \(EventTable.isCountedAlone) DESC, hlc DESC, device DESC, id DESC LIMIT ?
      """, plan, count
    ) { row throws(DatabaseError) in try Self.shown(row) }
  }

  func hasAny(_ plan: PlanID) throws(DatabaseError) -> Bool {
    try database.value(
      "SELECT 1 FROM event INDEXED BY event_of_text WHERE plan = ? AND kind = 'planShown' LIMIT 1",
      plan, as: Int.self) != nil
  }

  private static func shown(_ row: borrowing Row) throws(DatabaseError) -> Shown {
    guard let text = PlanText(text: try row.value(1)) else {
      throw row.refusal(1, "no text of a plan")
    }
    return Shown(
      event: try row.value(0), action: try row.value(4), text: text, device: try row.value(2),
      number: try row.value(3), time: try row.value(5))
  }
}
