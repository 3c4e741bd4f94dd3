import RoadmapModel

/// What is this machine's alone, by name: how far a sync came, what plans are called here, which text
/// a file had when it was read last. None of it travels.
struct MachineTable {
  let database: Database

  init(_ database: Database) { self.database = database }

  subscript(name: String) -> String? {
    get throws(DatabaseError) {
      try database.value("SELECT value FROM machine WHERE name = ?", name)
    }
  }

  func set(_ name: String, to value: String?) throws(DatabaseError) {
    if let value {
      try database.run("INSERT OR REPLACE INTO machine (name, value) VALUES (?, ?)", name, value)
    } else {
      try database.run("DELETE FROM machine WHERE name = ?", name)
    }
  }

  /// Those whose names begin so, by the rest of their names. The beginning ends with a full stop.
  func all(_ beginning: String) throws(DatabaseError) -> [String: String] {
    var values: [String: String] = [:]
    let end = beginning.dropLast() + "/"
    try database.forEach(
      "SELECT name, value FROM machine WHERE name >= ? AND name < ?", beginning, String(end)
    ) { row throws(DatabaseError) in
      let name = try row.value(0, as: String.self)
      values[String(name.dropFirst(beginning.count))] = try row.value(1, as: String.self)
    }
    return values
  }

  func removeAll(_ beginning: String) throws(DatabaseError) {
    let end = beginning.dropLast() + "/"
    try database.run("DELETE FROM machine WHERE name >= ? AND name < ?", beginning, String(end))
  }
}
