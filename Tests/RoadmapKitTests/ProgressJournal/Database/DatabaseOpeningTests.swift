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
#elseif canImport(Musl)
  import Musl
#endif

@Suite struct DatabaseOpeningTests {
  private let scratch = DatabaseScratch()

  @Test(arguments: [DatabaseConfiguration.Mode.readOnly, .readWrite])
  func aMissingFileIsRefusedAndNotMade(_ mode: DatabaseConfiguration.Mode) {
    let error = failure { () throws(DatabaseError) in _ = try scratch.open("none.db", mode) }
    #expect(error?.code.primary == .cannotOpen)
    #expect(error?.systemCode == ENOENT)
    #expect(error?.activity == .opening(path: scratch.path("none.db")))
    #expect(scratch.bytes("none.db") == nil)
  }

  @Test func aMissingDirectoryIsRefused() {
    let error = failure { () throws(DatabaseError) in _ = try scratch.open("no/where.db") }
    #expect(error?.code.primary == .cannotOpen)
    #expect(error?.systemCode == ENOENT)
  }

  @Test(arguments: [
    DatabaseConfiguration.Mode.readOnly, .readWrite, .create(permissions: 0o600),
  ])
  func aDirectoryIsRefused(_ mode: DatabaseConfiguration.Mode) {
    mkdir(scratch.path("folder"), 0o700)
    let error = failure { () throws(DatabaseError) in _ = try scratch.open("folder", mode) }
    #expect(error.map { ResultCode.cannotOpen ~= $0 } == true)
  }

  /// To open it would wait for somebody who writes to it.
  @Test(arguments: [
    DatabaseConfiguration.Mode.readOnly, .readWrite, .create(permissions: 0o600), .immutable,
  ])
  func aPipeIsRefused(_ mode: DatabaseConfiguration.Mode) {
    mkfifo(scratch.path("pipe"), 0o600)
    let error = failure { () throws(DatabaseError) in _ = try scratch.open("pipe", mode) }
    #expect(error.map { ResultCode.notADatabase ~= $0 } == true)
  }

  @Test(.enabled(if: geteuid() != 0, "permissions do not bind the superuser"))
  func aFileThatMayNotBeReadIsRefused() throws {
    try scratch.open().change("CREATE TABLE t (a)")
    chmod(scratch.path(), 0)
    let error = failure { () throws(DatabaseError) in _ = try scratch.open("a.db", .readOnly) }
    #expect(error.map { ResultCode.cannotOpen ~= $0 } == true)
    #expect(error?.systemCode == EACCES)
  }

  @Test(.enabled(if: geteuid() != 0, "permissions do not bind the superuser"))
  func aFileThatMayOnlyBeReadIsRefusedToAWriter() throws {
    try scratch.open("a.db", durability: .asFound).change("CREATE TABLE t (a)")
    chmod(scratch.path(), 0o400)
    let error = failure { () throws(DatabaseError) in _ = try scratch.open("a.db", .readWrite) }
    #expect(error.map { ResultCode.readOnly ~= $0 } == true)
    #expect(try scratch.open("a.db", .readOnly).count("t") == 0)
  }

  @Test(arguments: [
    ("letters", Array("This is no database, and long enough for a header. ".utf8) * 20),
    ("a short text", Array("hello\n".utf8)),
    ("zeros", [UInt8](repeating: 0, count: 8192)),
    ("a header cut short", Array("SQLite format 3\0".utf8)),
    ("a header and nonsense", Array("SQLite format 3\0".utf8) + [UInt8](repeating: 7, count: 8192)),
  ])
  func otherBytesAreNoDatabase(_ name: String, _ bytes: [UInt8]) {
    scratch.write(bytes)
    for mode in [DatabaseConfiguration.Mode.readOnly, .readWrite, .create(permissions: 0o600)] {
      let error = failure { () throws(DatabaseError) in _ = try scratch.open("a.db", mode) }
      #expect(error?.code == .notADatabase)
      #expect(error?.activity == .opening(path: scratch.path()))
    }
    #expect(scratch.bytes() == bytes)
  }

  @Test func anEmptyFileIsANewDatabase() throws {
    scratch.write([])
    let database = try scratch.open("a.db", .readWrite)
    #expect(try database.hasNoSchema)
    #expect(try database.applicationID == 0)
  }

  @Test func aNewFileAndItsCompanionsHaveThePermissionsAskedFor() throws {
    let database = try scratch.open("a.db", .create(permissions: 0o600))
    try database.change("CREATE TABLE t (a)")
    #expect(scratch.permissions("a.db") == 0o600)
    #expect(scratch.permissions("a.db-wal") == 0o600)
    #expect(scratch.permissions("a.db-shm") == 0o600)
  }

  @Test func creatingLeavesTheFileThatIsThere() throws {
    try scratch.open().change("CREATE TABLE t (a); INSERT INTO t VALUES (1)")
    chmod(scratch.path(), 0o640)
    #expect(try scratch.open().count("t") == 1)
    #expect(scratch.permissions() == 0o640)
  }

  @Test func openingAndReadingLeaveTheBytesAlone() throws {
    try scratch.open("a.db", durability: .asFound).change("CREATE TABLE t (a)")
    let before = scratch.bytes()
    for mode in [DatabaseConfiguration.Mode.readOnly, .readWrite, .create(permissions: 0o600)] {
      #expect(try scratch.open("a.db", mode).count("t") == 0)
    }
    #expect(scratch.bytes() == before)
  }

  @Test func theFirstWriteMakesTheFileDurable() throws {
    let database = try scratch.open()
    #expect(try database.controlValue("PRAGMA journal_mode") == "delete")
    try database.change("CREATE TABLE t (a)")
    #expect(try database.controlValue("PRAGMA journal_mode") == "wal")
    #expect(try database.value("PRAGMA synchronous") == 2)
  }

  @Test(arguments: [DatabaseConfiguration.Durability.asFound, .full])
  func aReaderIsRefusedEveryWrite(_ durability: DatabaseConfiguration.Durability) throws {
    try scratch.open("a.db", durability: durability).change("CREATE TABLE t (a)")
    let database = try scratch.open("a.db", .readOnly)
    let error = failure { () throws(DatabaseError) in
      try database.write { () throws(DatabaseError) in try database.run("INSERT INTO t VALUES (1)")
      }
    }
    #expect(error.map { ResultCode.readOnly ~= $0 } == true)
    #expect(try database.count("t") == 0)
  }

  @Test func theConnectionIsStrict() throws {
    let database = try Database.sample("CREATE TABLE t (a INTEGER PRIMARY KEY)")
    #expect(try database.value("PRAGMA foreign_keys") == 1)
    #expect(try database.value("PRAGMA trusted_schema") == 0)
    let quoted = failure { () throws(DatabaseError) in try database.run("SELECT \"no such name\"") }
    #expect(quoted?.message == "no such column: no such name")
    let schema = failure { () throws(DatabaseError) in
      try database.write { () throws(DatabaseError) in
        try database.run("PRAGMA writable_schema = ON")
        try database.run("DELETE FROM sqlite_master")
      }
    }
    #expect(schema?.message == "table sqlite_master may not be modified")
  }

  @Test(.enabled(if: access("/proc/self/fd", R_OK) == 0))
  func nothingStaysOpenWhenOpeningFails() throws {
    scratch.write(Array("no database at all\n".utf8))
    for _ in 0..<20 {
      _ = failure { () throws(DatabaseError) in _ = try scratch.open() }
    }
    #expect(openDescriptors(of: scratch.path()) == 0)
    let database = try scratch.open("b.db")
    #expect(openDescriptors(of: scratch.path("b.db")) == 1)
    database.close()
    database.close()
    #expect(openDescriptors(of: scratch.path("b.db")) == 0)
  }

  @Test func namesThatSQLiteReadsOtherwiseAreFiles() {
    #expect(cPath(":memory:") == "./:memory:")
    #expect(cPath("file:x?mode=memory") == "./file:x?mode=memory")
    #expect(cPath("/a/b.db") == "/a/b.db")
    #expect(cPath("b.db") == "./b.db")
    #expect(cPath("") == nil)
    #expect(cPath("a\0b") == nil)
  }

  @Test func aPathThatNamesNoFileIsRefused() {
    let error = failure { () throws(DatabaseError) in _ = try scratch.open("a\0b.db") }
    #expect(error?.code == .cannotOpen)
    #expect(DatabaseScratch.names(in: scratch.directory).isEmpty)
  }

  @Test func aPathNeedNotBeUTF8() throws {
    let path = Array(scratch.path("x").utf8) + [0xFF, 0xE9]
    let configuration = DatabaseConfiguration(mode: .create(permissions: 0o600))
    try Database(.file(path), configuration).change("CREATE TABLE t (a)")
    #expect(try Database(.file(path), configuration).count("t") == 0)
    unlink(path.map(CChar.init(bitPattern:)) + [0])
  }

  @Test(
    arguments: [
      (Duration.zero, 0), (.milliseconds(1500), 1500), (.seconds(-1), 0),
      (.seconds(Int64.max), .max), (.seconds(3_000_000), .max),
    ] as [(Duration, Int32)])
  func patienceIsCountedInMilliseconds(_ timeout: Duration, _ milliseconds: Int32) {
    let configuration = DatabaseConfiguration(mode: .readOnly, busyTimeout: timeout)
    #expect(configuration.busyMilliseconds == milliseconds)
  }

  private func cPath(_ path: String) -> String? {
    DatabaseLocation.file(path).cPath.map {
      String(decoding: $0.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
  }

  private func openDescriptors(of path: String) -> Int {
    DatabaseScratch.names(in: "/proc/self/fd").count { name in
      var target = [CChar](repeating: 0, count: 4096)
      let count = readlink("/proc/self/fd/\(name)", &target, target.count)
      guard count > 0 else { return false }
      return String(decoding: target[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self) == path
    }
  }
}

private func * (bytes: [UInt8], count: Int) -> [UInt8] {
  Array(repeatElement(bytes, count: count).joined())
}
