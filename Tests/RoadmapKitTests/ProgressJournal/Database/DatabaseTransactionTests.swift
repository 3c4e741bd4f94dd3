import Testing

@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

@Suite struct DatabaseTransactionTests {
  private let scratch = DatabaseScratch()

  @Test func aWriteIsKept() throws {
    let database = try table()
    let result = try database.write { () throws(DatabaseError) in
      try database.run("INSERT INTO t VALUES (1)")
      return "done"
    }
    #expect(result == "done")
    database.close()
    #expect(try scratch.open("a.db", .readOnly).integers("SELECT a FROM t") == [1])
  }

  @Test func aWriteThatThrowsLeavesNothing() throws {
    let database = try table()
    let error = failure { () throws(SampleFailure) in
      try database.write { () throws(SampleFailure) in
        try SampleFailure.wrapping { () throws(DatabaseError) in
          try database.run("INSERT INTO t VALUES (1)")
        }
        throw .refused
      }
    }
    #expect(error == .refused)
    #expect(try database.count("t") == 0)
    try insert(2, database)
    #expect(try database.integers("SELECT a FROM t") == [2])
  }

  @Test func aFailureInAWriteIsTheOneThrown() throws {
    let database = try table()
    let error = failure { () throws(DatabaseError) in
      try database.write { () throws(DatabaseError) in
        try database.run("INSERT INTO t VALUES (1)")
        try database.run("INSERT INTO t VALUES (1)")
      }
    }
    #expect(error?.code == .constraintPrimaryKey)
    #expect(try database.count("t") == 0)
  }

  @Test func aCommitThatFailsLeavesNothing() throws {
    let database = try table()
    try database.change(
      """
      CREATE TABLE child (
        parent INTEGER REFERENCES t (a) DEFERRABLE INITIALLY DEFERRED)
      """)
    let error = failure { () throws(DatabaseError) in
      try database.write { () throws(DatabaseError) in
        try database.run("INSERT INTO child VALUES (7)")
      }
    }
    #expect(error?.code == .constraintForeignKey)
    #expect(error?.activity == .running(sql: "COMMIT"))
    #expect(try database.count("child") == 0)
    try insert(1, database)
    #expect(try database.count("t") == 1)
  }

  @Test func aPartOfAWriteFailsAlone() throws {
    let database = try table()
    try database.write { () throws(DatabaseError) in
      try database.run("INSERT INTO t VALUES (1)")
      let error = failure { () throws(DatabaseError) in
        try database.write { () throws(DatabaseError) in
          try insert(2, database)
          try insert(1, database)
        }
      }
      #expect(error?.code == .constraintPrimaryKey)
      try insert(3, database)
    }
    #expect(try database.integers("SELECT a FROM t") == [1, 3])
  }

  @Test func aPartGoesWithItsWhole() throws {
    let database = try table()
    let error = failure { () throws(SampleFailure) in
      try database.write { () throws(SampleFailure) in
        try SampleFailure.wrapping { () throws(DatabaseError) in try insert(1, database) }
        throw .refused
      }
    }
    #expect(error == .refused)
    #expect(try database.count("t") == 0)
  }

  @Test(arguments: [
    "INSERT OR ROLLBACK INTO t VALUES (1)", "INSERT INTO t VALUES (-1)", "ROLLBACK", "COMMIT",
  ])
  func nothingRunsOutsideOfATransactionThatEndedItself(_ sql: String) throws {
    let database = try table()
    try database.change(
      """
      CREATE TRIGGER no BEFORE INSERT ON t WHEN new.a < 0
      BEGIN SELECT RAISE(ROLLBACK, 'no'); END
      """)
    let error = failure { () throws(DatabaseError) in
      try database.write { () throws(DatabaseError) in
        if sql != "COMMIT" { try database.run("INSERT INTO t VALUES (1)") }
        try? database.run(sql)
        try database.run("INSERT INTO t VALUES (2)")
      }
    }
    #expect(error?.code == .abortedByRollback)
    let atEnd = failure { () throws(DatabaseError) in
      try database.write { () throws(DatabaseError) in
        if sql != "COMMIT" { try database.run("INSERT INTO t VALUES (1)") }
        try? database.run(sql)
      }
    }
    #expect(atEnd?.code == .abortedByRollback)
    #expect(try database.count("t") == 0)
  }

  @Test func aReadSeesOneState() throws {
    let (database, other) = (try table(), try scratch.open())
    try database.read { () throws(DatabaseError) in
      #expect(try database.count("t") == 0)
      try insert(1, other)
      #expect(try database.count("t") == 0)
      #expect(try database.read { () throws(DatabaseError) in try database.count("t") } == 0)
    }
    #expect(try database.count("t") == 1)
  }

  @Test func aReadInsideOfAWriteSeesIt() throws {
    let database = try table()
    try database.write { () throws(DatabaseError) in
      try insert(1, database)
      #expect(try database.read { () throws(DatabaseError) in try database.count("t") } == 1)
    }
  }

  @Test func aLockThatLastsIsBusy() throws {
    let database = try table()
    let other = try scratch.open(busyTimeout: .zero)
    try database.write { () throws(DatabaseError) in
      let error = failure { () throws(DatabaseError) in try insert(1, other) }
      #expect(error.map { ResultCode.busy ~= $0 } == true)
      #expect(error?.activity == .running(sql: "BEGIN IMMEDIATE"))
      #expect(try other.count("t") == 0)
    }
    try insert(1, other)
    #expect(try other.count("t") == 1)
  }

  @Test func aWriteInsideOfAReadTraps() async {
    await #expect(processExitsWith: .failure) {
      trapWithoutBacktrace()
      let database = try Database.sample("CREATE TABLE t (a)")
      try database.read { () throws(DatabaseError) in try database.change("DELETE FROM t") }
    }
  }

  @Test func aWriteInsideOfALoopTraps() async {
    await #expect(processExitsWith: .failure) {
      trapWithoutBacktrace()
      let database = try Database.sample("CREATE TABLE t (a); INSERT INTO t VALUES (1)")
      try database.forEach("SELECT a FROM t") { row throws(DatabaseError) in
        try database.change("DELETE FROM t")
      }
    }
  }

  @Test func aChangeOutsideOfAWriteTraps() async {
    await #expect(processExitsWith: .failure) {
      trapWithoutBacktrace()
      try Database.sample("CREATE TABLE t (a)").run("DELETE FROM t")
    }
  }

  private func table() throws(DatabaseError) -> Database {
    let database = try scratch.open()
    try database.change("CREATE TABLE t (a INTEGER PRIMARY KEY)")
    return database
  }

  private func insert(_ number: Int, _ database: Database) throws(DatabaseError) {
    try database.write { () throws(DatabaseError) in
      try database.run("INSERT INTO t VALUES (?)", number)
    }
  }
}
