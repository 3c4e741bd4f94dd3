extension Journal {
  /// Copies the journal as it stands to a file that is not there yet, for this user alone. Others may
  /// write to the journal meanwhile.
  package func backUp(to path: String) throws(JournalError) {
    try backUp(to: .file(path))
  }

  /// As above, with a path whose bytes may be any. The copy is one file, without a log beside it.
  package func backUp(to location: DatabaseLocation) throws(JournalError) {
    guard let database else { throw JournalError(.missing, path: path) }
    try JournalCopy.make(of: database, at: location)
  }
}

enum JournalCopy {
  static func make(of database: Database, at location: DatabaseLocation) throws(JournalError) {
    guard !isTaken(location) else { throw JournalError(.exists, path: location.text) }
    try JournalError.about(location) { () throws(DatabaseError) in
      let copy = try Database(
        location, DatabaseConfiguration(mode: .create(permissions: 0o600), durability: .asFound))
      defer { copy.close() }
      try database.backUp(to: copy)
      // Of a damaged database a copy is worth having as it is.
      try? copy.giveUpLog()
    }
  }

  /// The first name of a few that no file has: `roadmap.db.before-restore`, `…-2`.
  static func freeName(beside location: DatabaseLocation, _ suffix: String) -> DatabaseLocation? {
    for number in 1... {
      let name = number == 1 ? ".\(suffix)" : ".\(suffix)-\(number)"
      guard let free = location.appending(name) else { return nil }
      if !isTaken(free) { return free }
    }
    return nil
  }

  private static func isTaken(_ location: DatabaseLocation) -> Bool {
    guard case .file(let path) = location else { return false }
    return FileIdentity(path) != nil
  }
}
