import RoadmapModel

/// The table in which settings stood before they were events.
struct StoredSettings {
  let database: Database

  /// Makes an event of each, the same on every machine that migrates a copy of the file, and before
  /// all others, so that whatever was set since is what counts.
  func becomeEvents() throws(DatabaseError) {
    let settings = try database.rows("SELECT name, value FROM setting_before ORDER BY name") {
      row throws(DatabaseError) in
      (name: try row.value(0, as: String.self), value: try row.value(1, as: String.self))
    }
    try insert(settings)
    try database.run("DROP TABLE setting_before")
  }

  func insert(_ settings: [(name: String, value: String)]) throws(DatabaseError) {
    let device = try DeviceTable(database).own() ?? DeviceID(high: 0, low: 0)
    let action: ActionID = Self.identifier(of: [device.description, "settings"])
    for setting in settings {
      try EventTable(database).insert(
        Event(
          id: Self.identifier(of: [device.description, setting.name, setting.value]),
          device: device, time: .beforeAll, at: Instant(milliseconds: 0), day: Day(number: 0),
          action: action, fact: .setting(setting.name, setting.value)))
    }
  }

  /// As an earlier version's file has them that is damaged; none of a later one's, and `nil` where
  /// they cannot be read.
  static func left(in location: DatabaseLocation) -> [(name: String, value: String)]? {
    guard let database = try? Database(location, DatabaseConfiguration(mode: .readOnly)),
      let tables = try? database.value(
        "SELECT count(*) FROM sqlite_master WHERE name = 'setting'", as: Int.self)
    else { return nil }
    defer { database.close() }
    guard tables > 0 else { return [] }
    return try? database.rows("SELECT name, value FROM setting ORDER BY name") {
      row throws(DatabaseError) in (name: try row.value(0), value: try row.value(1))
    }
  }

  /// Of the form that all identifiers have, made at no time.
  private static func identifier<Owner>(of words: [String]) -> Identifier<Owner> {
    var hash = StableHash()
    for word in words {
      for byte in word.utf8 { hash.add(byte: byte) }
      hash.add(byte: 0)
    }
    let high = hash.finished
    hash.add(byte: 1)
    return Identifier(
      high: 0x7000 | high & 0x0FFF, low: 0x8000_0000_0000_0000 | hash.finished >> 2)
  }
}
