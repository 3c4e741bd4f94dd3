import Testing

@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// A file that is moved or replaced while it is open.
@Suite struct DatabasePlaceTests {
  private let scratch = DatabaseScratch()

  private func opened() throws -> Database {
    let database = try scratch.open()
    try database.change("CREATE TABLE t (a); INSERT INTO t VALUES (1)")
    return database
  }

  private func insert(_ number: Int, _ database: Database) -> DatabaseError? {
    failure { () throws(DatabaseError) in
      try database.write { () throws(DatabaseError) in
        try database.run("INSERT INTO t VALUES (?)", number)
      }
    }
  }

  @Test func aFileThatWasReplacedIsNotWrittenTo() throws {
    let database = try opened()
    try database.backUp(to: try scratch.open("b.db"))
    for suffix in ["", "-wal"] {
      rename(scratch.path("a.db" + suffix), scratch.path("aside.db" + suffix))
    }
    unlink(scratch.path("a.db-shm"))
    rename(scratch.path("b.db"), scratch.path("a.db"))
    #expect(insert(2, database)?.code == .readOnlyMoved)
    // Nor is its log moved into it, which is the other one's by now.
    let other = try scratch.open()
    #expect(insert(3, other) == nil)
    database.close()
    #expect(try other.integers("SELECT a FROM t") == [1, 3])
    #expect(try other.integrityProblems() == [])
  }

  @Test func aFileThatIsGoneIsNotWrittenTo() throws {
    let database = try opened()
    unlink(scratch.path())
    #expect(insert(2, database) != nil)
    #expect(scratch.bytes() == nil)
  }

  @Test func aFileThatWasReplacedIsNotBackedUpInto() throws {
    let (database, source) = (try opened(), try scratch.open("b.db"))
    try source.change("CREATE TABLE other (x)")
    rename(scratch.path(), scratch.path("aside.db"))
    let error = failure { () throws(DatabaseError) in try source.backUp(to: database) }
    #expect(error?.code == .readOnlyMoved)
  }
}
