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

  /// The last that counts.
  func shown(_ plan: PlanID) throws(DatabaseError) -> Shown? {
    try database.row(
      """
      SELECT id, detail, device FROM event INDEXED BY event_of_text
      WHERE plan = ? AND kind = 'planShown' AND \(EventTable.isCountedAlone)
      ORDER BY hlc DESC, device DESC, id DESC LIMIT 1
      """, plan
    ) { row throws(DatabaseError) in try Self.shown(row) }
  }

  struct Shown {
    let event: EventID
    let text: PlanText
    let device: DeviceID
  }

  /// All that count, the newest first; `withTakenBack`: those that do not behind them.
  func history(
    _ plan: PlanID, atMost count: Int, withTakenBack: Bool = false
  ) throws(DatabaseError) -> [PlanText] {
    try database.rows(
      """
      SELECT id, detail, device FROM event INDEXED BY event_of_text
      WHERE plan = ? AND kind = 'planShown'
        \(withTakenBack ? "" : "AND \(EventTable.isCountedAlone)")
      ORDER BY \(EventTable.isCountedAlone) DESC, hlc DESC, device DESC, id DESC LIMIT ?
      """, plan, count
    ) { row throws(DatabaseError) in try Self.shown(row).text }
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
    return Shown(event: try row.value(0), text: text, device: try row.value(2))
  }
}
