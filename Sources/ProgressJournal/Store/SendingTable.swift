import RoadmapModel

/// The events of which it is not their device that tells whether this machine sends them. As a rule a machine
/// sends what it recorded itself and nothing else; what came by an import, from a machine that does not sync
/// perhaps, it sends as well.
struct SendingTable {
  enum Role: String {
    /// Recorded by another device, and sent by this one: it came by an import. Or recorded here as a part
    /// of another device's action, or as what follows of one.
    case carried
    /// The same, where this machine recorded it when it had another id.
    case own
    /// Recorded by another machine which had this one's id.
    case strange
  }

  let database: Database

  init(_ database: Database) { self.database = database }

  /// The event that was stored last.
  func insert(last role: Role) throws(DatabaseError) {
    try database.run(
      "INSERT OR REPLACE INTO carried (sequence, role) SELECT max(sequence), ? FROM event",
      role.rawValue)
  }

  func insert(_ sequence: Int, _ role: Role) throws(DatabaseError) {
    try database.run(
      "INSERT OR REPLACE INTO carried (sequence, role) VALUES (?, ?)", sequence, role.rawValue)
  }
}
