package import RoadmapModel

/// Which device this file is on.
struct DeviceTable {
  let database: Database

  init(_ database: Database) { self.database = database }

  /// Named when the first event is recorded.
  func own(at instant: Instant, random: RandomSource) throws(DatabaseError) -> DeviceID {
    if let id = try own() { return id }
    let id = DeviceID(milliseconds: HybridTime(instant).milliseconds, random: random)
    try database.run("INSERT INTO device (id, own) VALUES (?, 1)", id)
    return id
  }

  /// The next event that is recorded is another device's.
  func forget() throws(DatabaseError) { try database.run("DELETE FROM device") }

  /// In a file that has none yet.
  func set(_ id: DeviceID) throws(DatabaseError) {
    try database.run("INSERT INTO device (id, own) VALUES (?, 1)", id)
  }

  func own() throws(DatabaseError) -> DeviceID? {
    try database.value("SELECT id FROM device WHERE own = 1")
  }
}
