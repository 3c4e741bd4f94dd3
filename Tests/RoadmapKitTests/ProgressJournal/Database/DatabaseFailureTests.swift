import Testing

@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

#if canImport(Glibc)
  import Glibc
#endif

@Suite struct DatabaseFailureTests {
  private let scratch = DatabaseScratch()

  @Test(arguments: [
    ("INSERT INTO t (a, b) VALUES (1, 'x')", "SQLITE_CONSTRAINT_PRIMARYKEY"),
    ("INSERT INTO t (a, b, c) VALUES (2, 'x', 'taken')", "SQLITE_CONSTRAINT_UNIQUE"),
    ("INSERT INTO t (a, b) VALUES (2, NULL)", "SQLITE_CONSTRAINT_NOTNULL"),
    ("INSERT INTO t (a, b) VALUES (2, '')", "SQLITE_CONSTRAINT_CHECK"),
    ("INSERT INTO t (a, b, p) VALUES (2, 'x', 99)", "SQLITE_CONSTRAINT_FOREIGNKEY"),
    ("INSERT INTO t (a, b) VALUES ('text', 'x')", "SQLITE_MISMATCH"),
    ("INSERT INTO t (a, b, p) VALUES (2, 'x', 'text')", "SQLITE_CONSTRAINT_DATATYPE"),
    ("INSERT INTO r (rowid, x) VALUES (1, 1)", "SQLITE_CONSTRAINT_ROWID"),
    ("DELETE FROM t", "SQLITE_CONSTRAINT_TRIGGER"),
    ("INSERT INTO v VALUES (1)", "SQLITE_ERROR"),
    ("INSERT INTO nowhere VALUES (1)", "SQLITE_ERROR"),
  ])
  func aRefusalHasItsCode(_ sql: String, _ name: String) throws {
    let database = try Database.sample(
      """
      CREATE TABLE t (
        a INTEGER PRIMARY KEY, b TEXT NOT NULL CHECK (b <> ''), c TEXT UNIQUE,
        p INTEGER REFERENCES t (a)
      ) STRICT;
      CREATE TABLE r (x);
      CREATE VIEW v AS SELECT 1;
      CREATE TRIGGER keep BEFORE DELETE ON t BEGIN SELECT RAISE(ABORT, 'kept'); END;
      INSERT INTO t (a, b, c) VALUES (1, 'x', 'taken');
      INSERT INTO r VALUES (1);
      """)
    let error = failure { () throws(DatabaseError) in
      try database.write { () throws(DatabaseError) in try database.run(sql) }
    }
    #expect(error?.code.name == name)
    #expect(error?.message.isEmpty == false)
    #expect(try database.count("t") == 1)
  }

  @Test func aPrimaryCodeMatchesWhatExtendsIt() {
    #expect(ResultCode.constraint ~= ResultCode.constraintUnique)
    #expect(!(ResultCode.constraintUnique ~= ResultCode.constraint))
    #expect(!(ResultCode.constraintUnique ~= ResultCode.constraintCheck))
    #expect(ResultCode.constraintUnique ~= ResultCode.constraintUnique)
    #expect(ResultCode(rawValue: 2067) == .constraintUnique)
    #expect(ResultCode(rawValue: 2067).description == "SQLITE_CONSTRAINT_UNIQUE")
    #expect(ResultCode(rawValue: 250).description == "SQLite result 250")
  }

  @Test func aFullFileKeepsWhatItHad() throws {
    let database = try scratch.open()
    try database.change("CREATE TABLE t (a BLOB)")
    try insert(100, database)
    #expect(try database.value("PRAGMA max_page_count = 20", as: Int.self) == 20)
    let error = failure { () throws(DatabaseError) in
      try database.write { () throws(DatabaseError) in
        try database.run("INSERT INTO t VALUES (zeroblob(10))")
        try database.run("INSERT INTO t VALUES (zeroblob(1000000))")
      }
    }
    #expect(error?.code == .full)
    #expect(try database.count("t") == 1)
    try insert(10, database)
    #expect(try database.count("t") == 2)
    #expect(try database.integrityProblems() == [])
  }

  #if canImport(Glibc)
    @Test(.enabled(if: geteuid() == 0, "mounting is the superuser's"))
    func aFullDiskKeepsWhatTheFileHad() throws {
      mkdir(scratch.path("disk"), 0o700)
      guard mount("tmpfs", scratch.path("disk"), "tmpfs", 0, "size=256k") == 0 else {
        try Test.cancel("nothing can be mounted here")
      }
      defer { umount2(scratch.path("disk"), Int32(MNT_DETACH)) }
      let database = try scratch.open("disk/a.db")
      try database.change("CREATE TABLE t (a BLOB)")
      var error: DatabaseError?
      var kept = 0
      while error == nil, kept < 1000 {
        error = failure { () throws(DatabaseError) in try insert(4000, database) }
        if error == nil { kept += 1 }
      }
      #expect(error?.code == .full)
      #expect(kept > 0)
      #expect(try database.count("t") == kept)
      #expect(try database.integrityProblems() == [])
      database.close()
      let again = try scratch.open("disk/a.db", .readWrite)
      #expect(try again.count("t") == kept)
    }

    @Test(.enabled(if: geteuid() == 0, "mounting is the superuser's"))
    func aReadOnlyDiskIsToldAtOpening() throws {
      mkdir(scratch.path("disk"), 0o700)
      guard mount("tmpfs", scratch.path("disk"), "tmpfs", 0, "size=256k") == 0 else {
        try Test.cancel("nothing can be mounted here")
      }
      defer { umount2(scratch.path("disk"), Int32(MNT_DETACH)) }
      try scratch.open("disk/a.db", durability: .asFound).change("CREATE TABLE t (a)")
      try scratch.open("disk/log.db").change("CREATE TABLE t (a)")
      let flags = UInt(MS_REMOUNT | MS_RDONLY)
      guard mount(nil, scratch.path("disk"), nil, flags, nil) == 0 else {
        try Test.cancel("nothing can be remounted here")
      }
      for name in ["disk/a.db", "disk/log.db"] {
        let error = failure { () throws(DatabaseError) in _ = try scratch.open(name, .readWrite) }
        #expect(error.map { ResultCode.readOnly ~= $0 || ResultCode.cannotOpen ~= $0 } == true)
      }
      #expect(try scratch.open("disk/a.db", .readOnly).count("t") == 0)
      let new = failure { () throws(DatabaseError) in _ = try scratch.open("disk/new.db") }
      #expect(new.map { ResultCode.cannotOpen ~= $0 } == true)
    }
  #endif

  @Test(arguments: [1, 2, 3])
  func aFileCutShortIsDamagedNotWrong(_ quarters: Int) throws {
    let bytes = try filledBytes()
    scratch.write(Array(bytes.prefix(bytes.count * quarters / 4)), "cut.db")
    let problems = problems("cut.db")
    #expect(!problems.isEmpty)
  }

  @Test(arguments: 0..<20)
  func flippedBytesAreFound(_ seed: Int) throws {
    var bytes = try filledBytes()
    // Whole page headers, so that no flip lands where SQLite keeps nothing.
    let page = 1 + seed % (bytes.count / 4096 - 1)
    for offset in 0..<12 { bytes[page * 4096 + offset] ^= UInt8(truncatingIfNeeded: 0xA5 &+ seed) }
    scratch.write(bytes, "flipped.db")
    #expect(!problems("flipped.db").isEmpty)
  }

  @Test func brokenReferencesAreListed() throws {
    let database = try scratch.open()
    try database.change(
      """
      CREATE TABLE p (a INTEGER PRIMARY KEY);
      CREATE TABLE c (a INTEGER PRIMARY KEY, p REFERENCES p (a));
      INSERT INTO p VALUES (1);
      INSERT INTO c VALUES (1, 1);
      """)
    #expect(try database.foreignKeyViolations() == [])
    try database.withoutForeignKeys { () throws(DatabaseError) in
      try database.change("INSERT INTO c VALUES (2, 5)")
    }
    #expect(
      try database.foreignKeyViolations()
        == [ForeignKeyViolation(table: "c", rowID: 2, parent: "p")])
  }

  private func problems(_ name: String) -> [String] {
    do {
      return try scratch.open(name, .readOnly).integrityProblems()
    } catch {
      return [error.description]
    }
  }

  private func filledBytes() throws -> [UInt8] {
    let database = try scratch.open()
    try database.write { () throws(DatabaseError) in
      try database.runScript("CREATE TABLE t (a BLOB); CREATE INDEX i ON t (a)")
      for number in 0..<200 { try database.run("INSERT INTO t VALUES (?)", "\(number) and more") }
      for _ in 0..<50 { try database.run("INSERT INTO t VALUES (randomblob(300))") }
    }
    database.close()
    return try #require(scratch.bytes())
  }

  private func insert(_ size: Int, _ database: Database) throws(DatabaseError) {
    try database.write { () throws(DatabaseError) in
      try database.run("INSERT INTO t VALUES (zeroblob(?))", size)
    }
  }
}
