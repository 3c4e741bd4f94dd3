import RoadmapModel

/// What a damaged journal has of its machine's own: with what it syncs, what was erased, what plans are called
/// here. It is in no event, and nobody else has it.
struct DamagedMachine {
  /// By name, but for what speaks of numbers that are others in a new file.
  private(set) var values: [String: String] = [:]
  /// The numbers of the texts that the plans' files had last, by plans as they are stored.
  private(set) var fileVersions: [String: Int] = [:]
  /// Which events are not sent as others are, by their ids.
  private(set) var roles: [(event: EventID, role: SendingTable.Role)] = []
  /// The texts that events name.
  private(set) var texts: [(hash: String, bytes: [UInt8])] = []
  /// What could not be read, in words.
  private(set) var losses: [String] = []

  /// Events under other ids than this machine's that nobody else sends: its own from before it got its id, and
  /// what came by an import.
  var sentHere: Set<DatabaseValue> {
    Set(roles.filter { $0.role != .strange }.map(\.event.databaseValue))
  }

  var isSynced: Bool { values["sync.url"] != nil }

  init(_ location: DatabaseLocation) {
    guard let database = try? Database(location, DatabaseConfiguration(mode: .readOnly)) else {
      losses = [Self.lost]
      return
    }
    defer { database.close() }
    // Earlier versions had none.
    let count = try? database.value(
      "SELECT count(*) FROM sqlite_master WHERE name = 'machine'", as: Int.self)
    if count == 0 { return }
    readValues(database)
    if Self.has("carried", database) { readRoles(database) }
    if Self.has("plan_text", database) { readTexts(database) }
  }

  private static func has(_ table: String, _ database: Database) -> Bool {
    let count = try? database.value(
      "SELECT count(*) FROM sqlite_master WHERE name = ?", table, as: Int.self)
    return count != 0
  }

  private static let lost =
    "whether this machine syncs, and with what (roadmap sync --init sets it up again)"

  /// One bad page ends a query: what comes behind it is had from the other end.
  private static func fromBothEnds(
    _ query: (_ order: String) throws(DatabaseError) -> Void
  ) -> Bool {
    if (try? query("ASC")) != nil { return true }
    _ = try? query("DESC")
    return false
  }

  private mutating func readValues(_ database: Database) {
    var found: [String: String] = [:]
    let isWhole = Self.fromBothEnds { order throws(DatabaseError) in
      try database.forEach("SELECT name, value FROM machine ORDER BY name \(order)") {
        row throws(DatabaseError) in found[try row.value(0)] = try row.value(1, as: String.self)
      }
    }
    if !isWhole { losses.append(Self.lost) }
    for (name, value) in found {
      if name.hasPrefix(CatalogueTable.fileBeginning) {
        fileVersions[String(name.dropFirst(CatalogueTable.fileBeginning.count))] = Int(value)
      } else if Self.isKept(name) {
        values[name] = value
      }
    }
  }

  /// How far it had read and sent is found out anew, by what is there.
  private static func isKept(_ name: String) -> Bool {
    if name.hasPrefix("sync.") {
      return ["url", "branch", "name", "device", "done-at"].contains(name.dropFirst("sync.".count))
    }
    return ![
      CatalogueTable.shownBeginning, CatalogueTable.originBeginning,
      CatalogueTable.undoneBeginning, "ticks-followed", "left.",
    ].contains { name.hasPrefix($0) }
  }

  private mutating func readRoles(_ database: Database) {
    var found: [EventID: SendingTable.Role] = [:]
    let isWhole = Self.fromBothEnds { order throws(DatabaseError) in
      try database.forEach(
        """
        SELECT id, role FROM carried CROSS JOIN event ON event.sequence = carried.sequence
        ORDER BY carried.sequence \(order)
        """
      ) { row throws(DatabaseError) in
        found[try row.value(0)] = SendingTable.Role(rawValue: try row.value(1))
      }
    }
    if !isWhole { losses.append("which events of other machines this one sends") }
    roles = found.map { ($0.key, $0.value) }
  }

  private mutating func readTexts(_ database: Database) {
    var found: [String: [UInt8]] = [:]
    let isWhole = Self.fromBothEnds { order throws(DatabaseError) in
      try database.forEach("SELECT hash, bytes FROM plan_text ORDER BY rowid \(order)") {
        row throws(DatabaseError) in found[try row.value(0)] = try row.value(1, as: [UInt8].self)
      }
    }
    // What is not what it is called is damaged; another machine may have it.
    texts = found.filter { SHA256.name(of: $0.value) == $0.key }.map { ($0.key, $0.value) }
    if !isWhole || texts.count < found.count {
      losses.append("texts of plans that events name (a sync brings back what another machine has)")
    }
  }

  /// Into a new file that has the events already.
  func store(in database: Database) throws(DatabaseError) {
    let machine = MachineTable(database)
    for (name, value) in values { try machine.set(name, to: value) }
    for (event, role) in roles {
      let number = try database.value(
        "SELECT sequence FROM event WHERE id = ?", event, as: Int.self)
      if let number { try SendingTable(database).insert(number, role) }
    }
    for (hash, bytes) in texts { try PlanTextTable(database).insert(bytes, hash) }
    try PlanNames(database).refresh()
  }
}
