import Testing

@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

@Suite struct DatabaseConcurrencyTests {
  private let scratch = DatabaseScratch()

  /// Opening, making and migrating the file is part of the race.
  @Test func writersAtOnceLoseNothingAndAreNeverBusy() throws {
    let (writers, each) = (8, 100)
    let scratch = scratch
    let migrator = Migrator(
      applicationID: 7, migrations: [Migration("t", sql: "CREATE TABLE t (a INTEGER PRIMARY KEY)")])
    let errors = onThreads(writers) { writer -> MigrationError? in
      failure { () throws(MigrationError) in
        let database = try MigrationError.wrapping { () throws(DatabaseError) in
          try scratch.open()
        }
        try migrator.migrate(database)
        try MigrationError.wrapping { () throws(DatabaseError) in
          for number in 0..<each {
            try database.write { () throws(DatabaseError) in
              let before = try database.count("t")
              try database.run("INSERT INTO t VALUES (?)", writer * each + number)
              let after = try database.count("t")
              precondition(after == before + 1, "two writers at once")
            }
          }
        }
      }
    }
    #expect(errors == Array(repeating: nil, count: writers))
    let database = try scratch.open("a.db", .readOnly)
    #expect(try database.integers("SELECT a FROM t ORDER BY a") == Array(0..<writers * each))
    #expect(try database.integrityProblems() == [])
  }

  /// Each connection opens and closes for every write, as short commands do: the last to close
  /// removes the log that the next one makes.
  @Test func connectionsThatComeAndGoLoseNothing() throws {
    let (writers, each) = (4, 40)
    let scratch = scratch
    try scratch.open().change("CREATE TABLE t (a INTEGER PRIMARY KEY)")
    let errors = onThreads(writers) { writer -> DatabaseError? in
      failure { () throws(DatabaseError) in
        for number in 0..<each {
          let database = try scratch.open("a.db", .readWrite)
          try database.write { () throws(DatabaseError) in
            try database.run("INSERT INTO t VALUES (?)", writer * each + number)
          }
          let reader = try scratch.open("a.db", .readOnly)
          let mine: Int? = try reader.value("SELECT 1 FROM t WHERE a = ?", writer * each + number)
          precondition(mine == 1, "a committed row is not there")
        }
      }
    }
    #expect(errors == Array(repeating: nil, count: writers))
    #expect(try scratch.open("a.db", .readOnly).count("t") == writers * each)
  }
}
