import Testing

@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

@Suite struct MigratorTests {
  private let scratch = DatabaseScratch()

  /// One of each sort: new tables, a new column, a table made anew under references to it, data
  /// changed.
  private static let migrations = [
    Migration(
      "tables",
      sql: """
        CREATE TABLE plan (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
        CREATE TABLE item (
          id INTEGER PRIMARY KEY,
          plan INTEGER NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
          text TEXT NOT NULL
        ) STRICT;
        CREATE TRIGGER item_text BEFORE INSERT ON item WHEN new.text = ''
        BEGIN SELECT RAISE(ABORT, 'empty'); END;
        """),
    Migration("done", sql: "ALTER TABLE item ADD COLUMN done INTEGER NOT NULL DEFAULT 0"),
    Migration(
      "unique names",
      sql: """
        CREATE TABLE new_plan (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
        INSERT INTO new_plan SELECT id, name FROM plan;
        DROP TABLE plan;
        ALTER TABLE new_plan RENAME TO plan; -- the references follow
        """),
    Migration("upper", sql: "UPDATE plan SET name = upper(name);"),
  ]

  @Test(arguments: 0...4)
  func everyOldVersionBecomesTheNewest(_ version: Int) throws {
    let old = try scratch.open("old.db")
    try migrator(version).migrate(old)
    if version > 0 {
      try old.change(
        "INSERT INTO plan VALUES (1, 'a'); INSERT INTO item (plan, text) VALUES (1, 'x')")
    }
    old.close()
    let database = try scratch.open("old.db")
    let names = Self.migrations.map(\.name)
    #expect(try migrator().migrate(database) == Array(names[version...]))
    let new = try scratch.open("new.db")
    try migrator().migrate(new)
    #expect(try schema(database) == schema(new))
    #expect(try migrator().appliedNames(database) == names)
    #expect(try database.applicationID == 77)
    #expect(try database.userVersion == 4)
    #expect(try database.integrityProblems() == [])
    let isKept = version > 0
    #expect(try database.count("item") == (isKept ? 1 : 0))
    if isKept {
      let name = version < 4 ? "A" : "a"
      #expect(try database.value("SELECT name FROM plan") == name)
    }
    #expect(try database.value("PRAGMA foreign_keys") == 1)
  }

  @Test func aCurrentFileIsLeftAlone() throws {
    try migrator().migrate(try scratch.open())
    let before = scratch.bytes()
    let database = try scratch.open()
    #expect(try migrator().state(of: database) == .current)
    #expect(try migrator().migrate(database) == [])
    database.close()
    #expect(scratch.bytes() == before)
  }

  @Test func statesAreTold() throws {
    let database = try scratch.open()
    #expect(try migrator().state(of: database) == .empty)
    try migrator(2).migrate(database)
    #expect(try migrator().state(of: database) == .behind(version: 2))
    #expect(try migrator(2).state(of: database) == .current)
  }

  @Test func aNewerFileIsRefusedAndNotTouched() throws {
    try migrator().migrate(try scratch.open())
    let before = scratch.bytes()
    for mode in [DatabaseConfiguration.Mode.readOnly, .create(permissions: 0o600)] {
      let error = failure { () throws(MigrationError) in
        try migrator(3).migrate(
          wrapped { () throws(DatabaseError) in try scratch.open("a.db", mode) })
      }
      #expect(error == .newerThanProgram(found: 4, known: 3))
    }
    #expect(scratch.bytes() == before)
  }

  @Test(arguments: [
    ("CREATE TABLE t (a)", 0), ("PRAGMA application_id = 5", 5),
    ("CREATE TABLE t (a); PRAGMA application_id = 5", 5), ("PRAGMA user_version = 3", 0),
    ("PRAGMA application_id = 77; CREATE TABLE t (a)", 77),
    ("PRAGMA application_id = 77; PRAGMA user_version = -1", 77),
    ("CREATE TABLE t (a); PRAGMA user_version = 4", 0),
  ])
  func aForeignFileIsRefusedAndNotTouched(_ script: String, _ id: Int32) throws {
    try scratch.open("a.db", durability: .asFound).change(script)
    let before = scratch.bytes()
    let database = try scratch.open()
    let error = failure { () throws(MigrationError) in try migrator().migrate(database) }
    #expect(error == .foreignFile(applicationID: id))
    database.close()
    #expect(scratch.bytes() == before)
    #expect(DatabaseScratch.names(in: scratch.directory) == ["a.db"])
  }

  @Test(arguments: [
    (["other"], 1, "other", "tables"),
    (["tables", "done", "more"], 3, "more", "unique names"),
  ])
  func anotherHistoryIsRefused(
    _ names: [String], _ position: Int, _ found: String?, _ expected: String?
  ) throws {
    let other = Migrator(
      applicationID: 77,
      migrations: names.map { Migration($0, sql: "CREATE TABLE \"\($0)\" (a)") })
    let database = try scratch.open()
    try other.migrate(database)
    let error = failure { () throws(MigrationError) in try migrator().migrate(database) }
    #expect(
      error == .differentHistory(position: position, found: found, expected: expected))
    #expect(try database.userVersion == Int32(names.count))
  }

  @Test(arguments: [("DELETE FROM migration", nil), ("DROP TABLE migration", nil as String?)])
  func aLostHistoryIsRefused(_ script: String, _ found: String?) throws {
    let database = try scratch.open()
    try migrator(2).migrate(database)
    try database.change(script)
    let error = failure { () throws(MigrationError) in try migrator().migrate(database) }
    #expect(error == .differentHistory(position: 1, found: found, expected: "tables"))
  }

  @Test func aMigrationThatFailsIsUndoneAndThoseBeforeItStay() throws {
    let bad = Migration("bad", sql: "CREATE TABLE x (a); INSERT INTO nowhere VALUES (1); SELECT 1")
    let migrator = Migrator(applicationID: 77, migrations: Self.migrations.prefix(2) + [bad])
    let database = try scratch.open()
    try self.migrator(1).migrate(database)
    let error = failure { () throws(MigrationError) in try migrator.migrate(database) }
    guard case .failed(let name, let cause) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(name == "bad")
    #expect(cause.message == "no such table: nowhere")
    #expect(try database.userVersion == 2)
    #expect(try database.value("SELECT count(*) FROM sqlite_master WHERE name = 'x'") == 0)
    #expect(try database.value("PRAGMA foreign_keys") == 1)
    #expect(try self.migrator().migrate(database) == ["unique names", "upper"])
  }

  /// What others see of a new file is empty, or all of it.
  @Test func aNewFileIsMadeAsAWhole() throws {
    let bad = Migration("bad", sql: "INSERT INTO nowhere VALUES (1)")
    let migrator = Migrator(applicationID: 77, migrations: Self.migrations + [bad])
    let database = try scratch.open()
    let error = failure { () throws(MigrationError) in try migrator.migrate(database) }
    guard case .failed("bad", _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(try migrator.state(of: database) == .empty)
  }

  @Test func aMigrationThatBreaksReferencesIsUndone() throws {
    let careless = Migration("careless", sql: "DELETE FROM plan")
    let database = try scratch.open()
    try migrator(2).migrate(database)
    try database.change("INSERT INTO plan VALUES (1, 'a'); INSERT INTO item VALUES (5, 1, 'x', 0)")
    let migrator = Migrator(applicationID: 77, migrations: Self.migrations.prefix(2) + [careless])
    let error = failure { () throws(MigrationError) in try migrator.migrate(database) }
    let broken = ForeignKeyViolation(table: "item", rowID: 5, parent: "plan")
    #expect(error == .brokenReferences(migration: "careless", [broken]))
    #expect(try database.count("plan") == 1)
  }

  @Test func theHookComesOnceBeforeTheFirstChange() throws {
    let database = try scratch.open()
    var versions: [Int] = []
    try migrator(2).migrate(database) { version throws(DatabaseError) in versions.append(version) }
    #expect(versions == [])
    try migrator().migrate(database) { version throws(DatabaseError) in
      #expect(try database.userVersion == 2)
      versions.append(version)
    }
    #expect(versions == [2])
    try migrator().migrate(database) { version throws(DatabaseError) in versions.append(version) }
    #expect(versions == [2])
  }

  @Test func theHookCanBackUpAndItsFailureChangesNothing() throws {
    let database = try scratch.open()
    try migrator(2).migrate(database)
    let full = DatabaseError(code: .full, message: "no room", activity: .backingUp)
    let error = failure { () throws(MigrationError) in
      try migrator().migrate(database) { _ throws(DatabaseError) in throw full }
    }
    #expect(error == .database(full))
    #expect(try database.userVersion == 2)
    try migrator().migrate(database) { _ throws(DatabaseError) in
      try scratch.open("a.db", .readOnly).backUp(to: scratch.open("backup.db"))
    }
    #expect(try scratch.open("backup.db", .readOnly).userVersion == 2)
    #expect(try database.userVersion == 4)
  }

  @Test func manyAtOnceApplyEachMigrationOnce() throws {
    let (scratch, migrator) = (scratch, migrator())
    let applied = onThreads(8) { _ -> Result<[String], MigrationError> in
      Result { () throws(MigrationError) in
        let database = try MigrationError.wrapping { () throws(DatabaseError) in
          try scratch.open()
        }
        return try migrator.migrate(database)
      }
    }
    let names = try applied.flatMap { try $0.get() }
    #expect(names.sorted() == Self.migrations.map(\.name).sorted())
  }

  @Test func aMigrationThatEndsItsTransactionIsRefused() throws {
    let database = try scratch.open()
    let migrator = Migrator(
      applicationID: 77, migrations: [Migration("m", sql: "CREATE TABLE x (a); COMMIT; SELECT 1")])
    let error = failure { () throws(MigrationError) in try migrator.migrate(database) }
    guard case .failed("m", let cause) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(cause.code == .abortedByRollback)
    #expect(try database.userVersion == 0)
  }

  @Test func twoMigrationsOfOneNameTrap() async {
    await #expect(processExitsWith: .failure) {
      trapWithoutBacktrace()
      _ = Migrator(
        applicationID: 1, migrations: [Migration("a", sql: ""), Migration("a", sql: "")])
    }
  }

  private func migrator(_ count: Int = 4) -> Migrator {
    Migrator(applicationID: 77, migrations: Array(Self.migrations.prefix(count)))
  }

  private func wrapped(
    _ body: () throws(DatabaseError) -> Database
  ) throws(MigrationError) -> Database {
    try MigrationError.wrapping(body)
  }

  private func schema(_ database: Database) throws -> [String] {
    try database.rows("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name") {
      row throws(DatabaseError) in try row.value(0)
    }
  }
}
