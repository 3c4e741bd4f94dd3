#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

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
  /// Where it fails, nothing is left.
  static func make(of database: Database, at location: DatabaseLocation) throws(JournalError) {
    guard !location.isTaken else { throw JournalError(.exists, path: location.text) }
    try JournalError.about(location) { () throws(DatabaseError) in
      let copy = try Database(
        location,
        DatabaseConfiguration(mode: .createNew(permissions: 0o600), durability: .asFound))
      do throws(DatabaseError) {
        try database.backUp(to: copy)
      } catch {
        copy.close()
        location.remove()
        throw error
      }
      // Of a damaged database a copy is worth having as it is.
      try? copy.giveUpLog()
      copy.close()
    }
  }

  /// The first name of a few that no file has: `roadmap.db.before-restore`, `…-2`.
  static func freeName(beside location: DatabaseLocation, _ suffix: String) -> DatabaseLocation? {
    for name in names(beside: location, suffix) where !name.isTaken { return name }
    return nil
  }

  /// The first of these names, after what a process that was killed has left under them is gone.
  /// For names under which nothing stays, while nobody else can be making them.
  static func clearedName(
    beside location: DatabaseLocation, _ suffix: String
  ) -> DatabaseLocation? {
    for name in names(beside: location, suffix) {
      guard name.isTaken else { break }
      name.remove()
    }
    return freeName(beside: location, suffix)
  }

  private static func names(
    beside location: DatabaseLocation, _ suffix: String
  ) -> some Sequence<DatabaseLocation> {
    (1...).lazy.compactMap { number in
      location.appending(number == 1 ? ".\(suffix)" : ".\(suffix)-\(number)")
    }
  }
}

extension DatabaseLocation {
  /// Whether anything is there, or beside it what SQLite would take for its log: a link too that
  /// leads nowhere.
  var isTaken: Bool {
    guard case .file(let path) = self else { return false }
    return ["", "-wal", "-journal"].contains { suffix in
      var status = stat()
      return lstat(FileCopy.cPath(path, suffix), &status) == 0
    }
  }
}
