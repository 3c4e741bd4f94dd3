import Testing

@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

@Suite struct DatabaseBackupTests {
  private let scratch = DatabaseScratch()

  @Test func aBackupIsACopy() throws {
    let (database, backup) = (try filled(500), try scratch.open("b.db"))
    try database.backUp(to: backup)
    #expect(try backup.integers("SELECT a FROM t") == Array(0..<500))
    #expect(try backup.integrityProblems() == [])
    backup.close()
    #expect(try scratch.open("b.db", .readOnly).count("t") == 500)
    #expect(scratch.permissions("b.db") == 0o600)
  }

  @Test func othersWriteWhileABackupRuns() throws {
    let (database, backup, other) = (try filled(500), try scratch.open("b.db"), try scratch.open())
    var (steps, next) = (0, 1000)
    try database.backUp(to: backup, pagesPerStep: 1) { progress in
      steps += 1
      next += 1
      #expect(progress.remaining < progress.total)
      #expect(failure { () throws(DatabaseError) in try insert(next, other) } == nil)
    }
    #expect(steps > 5)
    #expect(try backup.integers("SELECT a FROM t") == Array(0..<500))
    #expect(try database.count("t") == 500 + steps)
  }

  @Test func aBackupReplacesWhatWasThere() throws {
    let (database, backup) = (try filled(3), try scratch.open("b.db"))
    try backup.change("CREATE TABLE other (x); INSERT INTO other VALUES (zeroblob(100000))")
    #expect(try backup.count("other") == 1)
    try database.backUp(to: backup)
    #expect(try backup.count("t") == 3)
    #expect(try backup.value("SELECT count(*) FROM sqlite_master") == 1)
    #expect(try backup.integrityProblems() == [])
  }

  /// Between the closure and the first page that is changed nobody can have written.
  @Test func beforeTheFirstPageTheOtherIsLocked() throws {
    let (database, backup) = (try filled(3), try scratch.open("b.db"))
    try backup.change("CREATE TABLE t (a); INSERT INTO t VALUES (77)")
    let reader = try scratch.open("b.db", .readOnly)
    let writer = try scratch.open("b.db", busyTimeout: .zero)
    try database.backUp(to: backup) { () throws(DatabaseError) in
      #expect(try reader.integers("SELECT a FROM t") == [77])
      let error = failure { () throws(DatabaseError) in try insert(5, writer) }
      #expect(error.map { ResultCode.busy ~= $0 } == true)
    }
    #expect(try reader.integers("SELECT a FROM t") == [0, 1, 2])
    let error = failure { () throws(SampleFailure) in
      try database.backUp(to: backup) { () throws(SampleFailure) in throw .refused }
    }
    #expect(error == .refused)
    #expect(try reader.integers("SELECT a FROM t") == [0, 1, 2])
    try insert(6, writer)
    #expect(try reader.integers("SELECT a FROM t") == [0, 1, 2, 6])
  }

  @Test func aRestoreIsSeenByThoseWhoHaveTheFileOpen() throws {
    let (database, backup) = (try filled(3), try scratch.open("b.db"))
    try database.backUp(to: backup)
    let reader = try scratch.open("a.db", .readOnly)
    try database.change("DELETE FROM t; INSERT INTO t (a) VALUES (77)")
    #expect(try reader.integers("SELECT a FROM t") == [77])
    try backup.backUp(to: database)
    #expect(try reader.integers("SELECT a FROM t") == [0, 1, 2])
    try insert(9, database)
    #expect(try reader.integers("SELECT a FROM t") == [0, 1, 2, 9])
  }

  @Test func aBackupThatCannotBeginLeavesTheOtherAsItIs() throws {
    let database = try filled(3)
    let backup = try scratch.open("b.db", busyTimeout: .zero)
    try backup.change("CREATE TABLE other (x)")
    let holder = try scratch.open("b.db")
    let impatient = try scratch.open("a.db", busyTimeout: .zero)
    try holder.write { () throws(DatabaseError) in
      let error = failure { () throws(DatabaseError) in try impatient.backUp(to: backup) }
      #expect(error.map { ResultCode.busy ~= $0 } == true)
      #expect(error?.activity == .backingUp)
    }
    #expect(try backup.count("other") == 0)
    try database.backUp(to: backup)
    #expect(try backup.count("t") == 3)
  }

  @Test func aBackupIntoAReaderIsRefused() throws {
    let database = try filled(3)
    try scratch.open("b.db").change("CREATE TABLE other (x)")
    let reader = try scratch.open("b.db", .readOnly)
    let error = failure { () throws(DatabaseError) in try database.backUp(to: reader) }
    #expect(error.map { ResultCode.readOnly ~= $0 } == true)
    #expect(try reader.count("other") == 0)
  }

  @Test func aDamagedFileIsNotCopiedInSilence() throws {
    try filled(500).close()
    var bytes = try #require(scratch.bytes())
    bytes.removeLast(bytes.count / 2)
    scratch.write(bytes)
    let backup = try scratch.open("b.db")
    let error = failure { () throws(DatabaseError) in
      try scratch.open("a.db", .readOnly).backUp(to: backup)
    }
    let isTold = try error != nil || !backup.integrityProblems().isEmpty
    #expect(isTold)
  }

  private func filled(_ count: Int) throws(DatabaseError) -> Database {
    let database = try scratch.open()
    try database.write { () throws(DatabaseError) in
      try database.runScript("CREATE TABLE t (a INTEGER PRIMARY KEY, b DEFAULT (zeroblob(200)))")
      for number in 0..<count { try database.run("INSERT INTO t (a) VALUES (?)", number) }
    }
    return database
  }

  private func insert(_ number: Int, _ database: Database) throws(DatabaseError) {
    try database.write { () throws(DatabaseError) in
      try database.run("INSERT INTO t (a) VALUES (?)", number)
    }
  }
}
