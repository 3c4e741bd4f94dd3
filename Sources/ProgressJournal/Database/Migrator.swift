/// Knows the schema's whole history and brings a file up to its end.
package struct Migrator: Sendable {
  /// In the file's header: whose file it is. Not 0, which says nobody's.
  package let applicationID: Int32
  /// The oldest first. The file's `user_version` is how many of them it has.
  package let migrations: [Migration]
  /// What follows the last of them, whichever that is, in its transaction.
  private let completion: @Sendable (Database) throws(DatabaseError) -> Void

  package init(
    applicationID: Int32, migrations: [Migration],
    completion: @escaping @Sendable (Database) throws(DatabaseError) -> Void = { _ in }
  ) {
    precondition(applicationID != 0, "0 is the application id of all other files")
    precondition(
      Set(migrations.map(\.name)).count == migrations.count, "two migrations with one name")
    self.applicationID = applicationID
    self.migrations = migrations
    self.completion = completion
  }

  package enum State: Equatable, Sendable {
    /// A new file: nothing in it to lose.
    case empty
    /// Has the first so many migrations.
    case behind(version: Int)
    case current
  }

  /// What the file's header says; cheap, and all that a program needs which finds it current.
  /// Throws for files that are newer or another program's.
  package func state(of database: Database) throws(MigrationError) -> State {
    do throws(MigrationError) {
      return try database.read { () throws(MigrationError) in try stateNow(database) }
    } catch {
      database.leaveLog()
      throw error
    }
  }

  /// Applies what the file has not, and returns the names: each migration in its own transaction, and
  /// those of a new file in one, since nobody is to meet an early version of what is just being made.
  ///
  /// `beforeFirst` gets the version of a file that holds something, before anything is changed: the
  /// time for a backup, by a connection of its own, since this one has the write lock by then and
  /// nobody else can be as far. Where it throws, nothing is changed.
  @discardableResult
  package func migrate(
    _ database: Database,
    beforeFirst: (_ version: Int) throws(DatabaseError) -> Void = { _ in }
  ) throws(MigrationError) -> [String] {
    guard try state(of: database) != .current else { return [] }
    return try database.withoutForeignKeys { () throws(MigrationError) in
      var applied: [String] = []
      while true {
        let names = try applyNext(database) { version throws(DatabaseError) in
          if applied.isEmpty { try beforeFirst(version) }
        }
        if names.isEmpty { return applied }
        applied += names
      }
    }
  }

  /// What the file records as applied, the oldest first.
  package func appliedNames(_ database: Database) throws(DatabaseError) -> [String] {
    guard try database.value(Self.hasTable, as: Int.self) != nil else { return [] }
    return try database.rows("SELECT name FROM migration ORDER BY position") {
      row throws(DatabaseError) in try row.value(0)
    }
  }
}

extension Migrator {
  private static let hasTable =
    "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'migration'"

  private func stateNow(_ database: Database) throws(MigrationError) -> State {
    let (id, version) = try MigrationError.wrapping { () throws(DatabaseError) in
      (try database.applicationID, Int(try database.userVersion))
    }
    if id == applicationID, version > 0 {
      guard version <= migrations.count else {
        throw .newerThanProgram(found: version, known: migrations.count)
      }
      return version == migrations.count ? .current : .behind(version: version)
    }
    let isEmpty = try MigrationError.wrapping { () throws(DatabaseError) in
      try database.hasNoSchema
    }
    guard isEmpty, id == 0 || id == applicationID, version == 0 else {
      throw .foreignFile(applicationID: id)
    }
    return migrations.isEmpty ? .current : .empty
  }

  /// Looks at the file's state again under the write lock: another process may have been first.
  private func applyNext(
    _ database: Database, prepare: (_ version: Int) throws(DatabaseError) -> Void
  ) throws(MigrationError) -> [String] {
    try database.write { () throws(MigrationError) in
      let next: ArraySlice<Migration>
      switch try stateNow(database) {
      case .current: return []
      case .empty: next = migrations[...]
      case .behind(let version):
        try MigrationError.wrapping { () throws(DatabaseError) in try prepare(version) }
        next = migrations[version...version]
      }
      try checkHistory(database, next.startIndex)
      for (index, migration) in zip(next.indices, next) {
        try apply(migration, as: index + 1, to: database)
      }
      return next.map(\.name)
    }
  }

  private func apply(
    _ migration: Migration, as version: Int, to database: Database
  ) throws(MigrationError) {
    do throws(DatabaseError) {
      try database.runScript(migration.sql)
      try migration.fill(database)
      if version == migrations.count { try completion(database) }
    } catch {
      throw .failed(migration: migration.name, error)
    }
    try checkReferences(database, after: migration)
    try MigrationError.wrapping { () throws(DatabaseError) in
      try record(migration, version, database)
    }
  }

  private func checkHistory(_ database: Database, _ version: Int) throws(MigrationError) {
    let found = try MigrationError.wrapping { () throws(DatabaseError) in
      try appliedNames(database)
    }
    let expected = migrations.prefix(version).map(\.name)
    guard found != expected else { return }
    let position = zip(found, expected).prefix { $0 == $1 }.count
    throw .differentHistory(
      position: position + 1, found: found.dropFirst(position).first,
      expected: expected.dropFirst(position).first)
  }

  private func checkReferences(
    _ database: Database, after migration: Migration
  ) throws(MigrationError) {
    let broken = try MigrationError.wrapping { () throws(DatabaseError) in
      try database.foreignKeyViolations()
    }
    guard broken.isEmpty else { throw .brokenReferences(migration: migration.name, broken) }
  }

  private func record(
    _ migration: Migration, _ version: Int, _ database: Database
  ) throws(DatabaseError) {
    if version == 1 {
      try database.setApplicationID(applicationID)
      try database.run(
        "CREATE TABLE migration (position INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT")
    }
    try database.run(
      "INSERT INTO migration (position, name) VALUES (?, ?)", version, migration.name)
    try database.setUserVersion(Int32(version))
  }
}
