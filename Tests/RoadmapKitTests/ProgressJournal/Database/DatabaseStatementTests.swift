import CSQLite
import Testing

@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

@Suite struct DatabaseStatementTests {
  private let database: Database

  init() throws {
    database = try Database.sample(
      """
      CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT);
      CREATE TABLE any (value ANY) STRICT;
      """)
  }

  @Test(arguments: [
    DatabaseValue.null, .integer(0), .integer(.min), .integer(.max), .integer(-1),
    .real(0.1), .real(-0.0), .real(.infinity), .real(-.infinity), .real(.leastNonzeroMagnitude),
    .real(.greatestFiniteMagnitude), .text(""), .text("a\0b\0"),
    .text("☐ naïve 🌐 e\u{301} \u{FFFD}"), .text(String(repeating: "long ", count: 10_000)),
    .blob([]), .blob([0]), .blob([0xFF, 0, 0xC3]),
  ])
  func valuesComeBackAsTheyWent(_ value: DatabaseValue) throws {
    try database.write { () throws(DatabaseError) in
      try database.run("INSERT INTO any VALUES (?)", value)
    }
    let found: DatabaseValue? = try database.value("SELECT value FROM any")
    #expect((found == value) as Bool)
  }

  @Test func bigBlobsAndTextsComeBackWhole() throws {
    let blob = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let text = String(repeating: "☐ naïve\0", count: 200_000)
    for value in [DatabaseValue.blob(blob), .text(text)] {
      let found: DatabaseValue? = try database.value("SELECT ?", value)
      let isSame = found == value
      #expect(isSame)
    }
  }

  @Test func swiftsOwnTypesAreArguments() throws {
    let missing: String? = nil
    let isRead = try database.row(
      "SELECT ?, ?, ?, ?, ?, ?, ?", 7, Int64.max, true, 0.5, "x", [1, 2] as [UInt8], missing
    ) { row throws(DatabaseError) in
      let (integer, wide): (Int, Int64) = (try row.value(0), try row.value(1))
      #expect(integer == 7 && wide == .max)
      let (truth, real): (Bool, Double) = (try row.value(2), try row.value(3))
      #expect(truth && real == 0.5)
      let (text, blob): (String, [UInt8]) = (try row.value(4), try row.value(5))
      #expect(text == "x" && blob == [1, 2])
      let (none, isNull): (String?, Bool) = (try row.value(6), row.isNull(6))
      #expect(none == nil && isNull)
      return true
    }
    #expect(isRead == true)
  }

  @Test func notANumberIsRefusedSinceItWouldBecomeNull() {
    let error = failure { () throws(DatabaseError) in try database.run("SELECT ?", Double.nan) }
    #expect(error?.code == .mismatch)
  }

  @Test(arguments: ["1", "1.0", "'1'", "x'31'", "NULL"])
  func onlyTheStoredTypeIsRead(_ literal: String) {
    let sql = "SELECT \(literal)"
    #expect(reads(sql, Int64.self) == (literal == "1"))
    #expect(reads(sql, Bool.self) == (literal == "1"))
    #expect(reads(sql, Double.self) == (literal == "1.0"))
    #expect(reads(sql, String.self) == (literal == "'1'"))
    #expect(reads(sql, [UInt8].self) == (literal == "x'31'"))
    #expect(reads(sql, Int?.self) == (literal == "1" || literal == "NULL"))
  }

  @Test func aWrongTypeSaysWhereAndWhat() {
    let error = failure { () throws(DatabaseError) in
      _ = try database.value("SELECT 'x'", as: Int.self)
    }
    #expect(error?.code == .mismatch)
    #expect(error?.message == "expected an integer, found text")
    #expect(error?.activity == .reading(column: 0, sql: "SELECT 'x'"))
  }

  @Test func aTruthIsNothingButZeroOrOne() throws {
    #expect(try database.value("SELECT 0", as: Bool.self) == false)
    #expect(reads("SELECT 2", Bool.self) == false)
  }

  @Test(arguments: ["ff", "61c3", "eda080", "f4908080", "c0af", "f09f8c", "61f09f8c"])
  func textThatIsNotUTF8IsRefusedAndItsBytesCanBeRead(_ hex: String) throws {
    let sql = "SELECT CAST(x'\(hex)' AS TEXT)"
    let error = failure { () throws(DatabaseError) in _ = try database.value(sql, as: String.self) }
    #expect(error?.message == "the text is not valid UTF-8")
    let found = try database.row(sql) { row throws(DatabaseError) in
      try row.withBytes(0) { (bytes) throws(DatabaseError) in Array(bytes) }
    }
    #expect(try found == database.value("SELECT x'\(hex)'", as: [UInt8].self))
  }

  @Test func bytesAreOfTextAndBlobsOnly() {
    let error = failure { () throws(DatabaseError) in
      _ = try database.row("SELECT 1") { row throws(DatabaseError) in
        try row.withBytes(0) { (bytes) throws(DatabaseError) in bytes.count }
      }
    }
    #expect(error?.message == "expected text or a blob, found an integer")
  }

  @Test(arguments: [
    "SELECT 1; SELECT 2", "SELECT 1; DROP TABLE t", "SELECT 1;;SELECT 2", "SELECT 1; nonsense",
    "SELECT 1;\0 DROP TABLE t", "SELECT 1\0nonsense",
  ])
  func whatTrailsAStatementIsRefused(_ sql: String) throws {
    let error = failure { () throws(DatabaseError) in try database.run(sql) }
    #expect(error?.code == .error)
    #expect(error?.activity == .preparing(sql: sql))
    #expect(try database.count("t") == 0)
  }

  @Test(arguments: ["SELECT 1;", " SELECT 1 ; \n", "SELECT 1 -- one", "SELECT 1; /* one */ -- x"])
  func spaceAndCommentsMayTrail(_ sql: String) throws {
    #expect(try database.value(sql) == 1)
  }

  @Test(arguments: ["", " ", "-- nothing", ";"])
  func noStatementIsRefused(_ sql: String) {
    let error = failure { () throws(DatabaseError) in try database.run(sql) }
    #expect(error?.message == "no statement")
  }

  @Test func aScriptRunsToItsEnd() throws {
    try database.change("CREATE TABLE x (a);; -- then\n INSERT INTO x VALUES ('a;b'); /* end */ ")
    #expect(try database.value("SELECT a FROM x") == "a;b")
    let error = failure { () throws(DatabaseError) in
      try database.change("DELETE FROM x;\0DELETE FROM t")
    }
    #expect(error?.message == "a NUL in the statement")
    #expect(try database.count("x") == 1)
  }

  @Test func aScriptsErrorNamesItsStatement() {
    let syntax = failure { () throws(DatabaseError) in
      try database.change("SELECT 1;\n  nonsense here")
    }
    #expect(syntax?.activity == .running(sql: "nonsense here"))
    let refused = failure { () throws(DatabaseError) in
      try database.change("INSERT INTO t (a) VALUES (1); INSERT INTO t (a) VALUES (1); SELECT 2")
    }
    #expect(refused?.activity == .running(sql: "INSERT INTO t (a) VALUES (1);"))
  }

  @Test func statementsAreKeptAndForgetTheirArguments() throws {
    let sql = "SELECT ?"
    #expect(try database.value(sql, "first") == "first")
    let taken = database.statements.take(sql)
    let kept = try #require(taken)
    #expect(try kept.step())
    #expect(sqlite3_column_type(kept.handle, 0) == SQLITE_NULL)
    kept.reset()
    database.statements.put(kept)
    #expect(try database.value(sql, "second") == "second")
    #expect(database.statements.take(sql) === kept)
  }

  @Test func aStatementThatFailedIsNotKept() throws {
    let sql = "INSERT INTO t VALUES (?, ?)"
    try insert(1, "a")
    #expect(database.statements.take(sql) != nil)
    #expect(failure { () throws(DatabaseError) in try insert(1, "b") } != nil)
    #expect(database.statements.take(sql) == nil)
    try insert(2, "c")
    #expect(try database.integers("SELECT a FROM t") == [1, 2])
  }

  @Test func theCacheIsBounded() throws {
    for number in 0..<1000 { #expect(try database.value("SELECT \(number)") == number) }
    #expect(database.statements.count <= 128)
  }

  @Test func aStatementMayRunInsideOfItself() throws {
    for number in 1...3 { try insert(number, "") }
    var pairs: [[Int]] = []
    try database.forEach("SELECT a FROM t") { outer throws(DatabaseError) in
      let first: Int = try outer.value(0)
      try database.forEach("SELECT a FROM t") { inner throws(DatabaseError) in
        pairs.append([first, try inner.value(0)])
      }
    }
    #expect(
      pairs == [[1, 1], [1, 2], [1, 3], [2, 1], [2, 2], [2, 3], [3, 1], [3, 2], [3, 3]])
  }

  @Test func aLoopThatThrowsLetsGoOfItsTable() throws {
    for number in 1...3 { try insert(number, "") }
    let error = failure { () throws(SampleFailure) in
      try database.forEach("SELECT a FROM t") { row throws(SampleFailure) in throw .refused }
    }
    #expect(error == .refused)
    try database.change("DROP TABLE t")
  }

  @Test func firstRowOfNoneIsNil() throws {
    #expect(try database.value("SELECT a FROM t", as: Int.self) == nil)
    let row = try database.row("SELECT a FROM t") { row throws(DatabaseError) in true }
    #expect(row == nil)
    #expect(try database.integers("SELECT a FROM t") == [])
  }

  @Test func errorsNameTheirStatementAndHideItsArguments() throws {
    try insert(1, "secret")
    let error = failure { () throws(DatabaseError) in try insert(1, "secret") }
    #expect(error?.activity == .running(sql: "INSERT INTO t VALUES (?, ?)"))
    #expect(
      error?.description == """
        UNIQUE constraint failed: t.a (SQLITE_CONSTRAINT_PRIMARYKEY) while running \
        'INSERT INTO t VALUES (?, ?)'
        """)
  }

  @Test func schemaChangesBetweenRunsAreFollowed() throws {
    try insert(1, "a")
    #expect(try columnCounts() == [2])
    try database.change("ALTER TABLE t ADD COLUMN c INTEGER")
    #expect(try columnCounts() == [3])
  }

  @Test func aWrongNumberOfArgumentsTraps() async {
    await #expect(processExitsWith: .failure) {
      trapWithoutBacktrace()
      _ = try Database.sample("").value("SELECT ?", as: Int.self)
    }
  }

  @Test func aColumnThatIsNotThereTraps() async {
    await #expect(processExitsWith: .failure) {
      trapWithoutBacktrace()
      _ = try Database.sample("").row("SELECT 1") { row throws(DatabaseError) in row.isNull(1) }
    }
  }

  private func columnCounts() throws(DatabaseError) -> [Int] {
    try database.rows("SELECT * FROM t") { row throws(DatabaseError) in row.columnCount }
  }

  private func insert(_ a: Int, _ b: String) throws(DatabaseError) {
    try database.write { () throws(DatabaseError) in
      try database.run("INSERT INTO t VALUES (?, ?)", a, b)
    }
  }

  private func reads<Value: DatabaseColumn>(_ sql: String, _ type: Value.Type) -> Bool {
    failure { () throws(DatabaseError) in _ = try database.value(sql, as: type) } == nil
  }
}
