import RoadmapKit
import Testing

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

@Suite struct JournalFileTests {
  private let scratch = JournalScratch()

  @Test func anAbsentFileIsNoJournalAndStaysAbsent() throws {
    #expect(try Journal.ifThere(try scratch.reader()) == nil)
    #expect(DatabaseScratch.names(in: scratch.scratch.directory).isEmpty)
  }

  @Test func anAbsentDirectoryIsNoErrorForAReader() throws {
    let path = scratch.scratch.path("a/b/roadmap.db")
    #expect(try Journal.ifThere(try Journal(path: path, .reading)) == nil)
  }

  @Test func writingMakesFileAndDirectoriesForTheUserAlone() throws {
    let path = scratch.scratch.path("share/roadmap/roadmap.db")
    let journal = try Journal(path: path, .writing(.seeded(1)))
    try journal.record([.check(.sample(1))], at: .sample(0), day: .sample)
    #expect(scratch.scratch.permissions("share") == 0o700)
    #expect(scratch.scratch.permissions("share/roadmap") == 0o700)
    for suffix in ["", "-wal", "-shm"] {
      #expect(scratch.scratch.permissions("share/roadmap/roadmap.db" + suffix) == 0o600)
    }
  }

  @Test func theFileSaysWhoseItIs() throws {
    _ = try scratch.writer()
    let database = try scratch.database()
    #expect(try database.applicationID == 0x7264_6D70)
    #expect(try database.userVersion == 8)
    #expect(
      try Migrator.journal.appliedNames(database)
        == ["journal", "study", "forms", "briefs", "events", "machine", "notes", "redated"])
  }

  @Test func allTablesAreStrict() throws {
    _ = try scratch.writer()
    let loose = try scratch.database().rows(
      """
      SELECT name FROM pragma_table_list
      WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' AND NOT strict
      """
    ) { row throws(DatabaseError) in try row.value(0, as: String.self) }
    #expect(loose.isEmpty)
  }

  @Test func readingChangesNoByte() throws {
    let journal = try scratch.writer()
    try journal.record([.check(.sample(1))], at: .sample(0), day: .sample)
    journal.close()
    let before = scratch.scratch.bytes("roadmap.db")
    readAll(try scratch.reader())
    #expect(scratch.scratch.bytes("roadmap.db") == before)
  }

  @Test func readingLeavesTheLogOfAKilledWriterAlone() throws {
    let writer = try scratch.writer()
    try writer.record([.check(.sample(1))], at: .sample(0), day: .sample)
    // What a killed process leaves: the file as it was, and a log that is not moved into it.
    for suffix in ["", "-wal"] {
      let bytes = try #require(scratch.scratch.bytes("roadmap.db" + suffix))
      scratch.scratch.write(bytes, "left.db" + suffix)
    }
    let before = scratch.scratch.bytes("left.db")
    let log = scratch.scratch.bytes("left.db-wal")
    let reader = try Journal(path: scratch.scratch.path("left.db"), .reading)
    #expect(try reader.progress(of: .sample).count == 1)
    readAll(reader)
    reader.close()
    #expect(scratch.scratch.bytes("left.db") == before)
    #expect(scratch.scratch.bytes("left.db-wal") == log)
  }

  private func readAll(_ journal: Journal) {
    _ = try? journal.progress()
    _ = try? journal.history(of: .sample(1))
    _ = try? journal.log()
    _ = try? journal.lastActions(3)
    _ = try? journal.listedPlans()
    _ = try? journal.check()
  }

  @Test func aNewerFileIsRefusedAndLeftAlone() throws {
    _ = try scratch.writer()
    let database = try scratch.database()
    try database.write { () throws(DatabaseError) in try database.setUserVersion(9) }
    database.close()
    let before = scratch.scratch.bytes("roadmap.db")
    try expectRefusal(.newer(found: 9, known: Self.known))
    #expect(scratch.scratch.bytes("roadmap.db") == before)
  }

  @Test func anotherProgramsFileIsRefusedAndLeftAlone() throws {
    let database = try scratch.scratch.open("roadmap.db", durability: .asFound)
    try database.change("CREATE TABLE t (a)")
    database.close()
    let before = scratch.scratch.bytes("roadmap.db")
    try expectRefusal(.foreign)
    #expect(scratch.scratch.bytes("roadmap.db") == before)
  }

  /// Of a program that was killed, or that is at work still: closing would move it into the file.
  @Test(arguments: [Int32(0), 9])
  func theLogOfARefusedFileIsLeftAlone(_ version: Int32) throws {
    let owner = try scratch.scratch.open("owner.db")
    try owner.write { () throws(DatabaseError) in
      if version > 0 { try owner.setApplicationID(Migrator.journal.applicationID) }
      try owner.setUserVersion(version)
      try owner.run("CREATE TABLE t (a)")
    }
    for suffix in ["", "-wal"] {
      let bytes = try #require(scratch.scratch.bytes("owner.db" + suffix))
      scratch.scratch.write(bytes, "roadmap.db" + suffix)
    }
    let before = ["", "-wal"].map { scratch.scratch.bytes("roadmap.db" + $0) }
    try expectRefusal(version == 0 ? .foreign : .newer(found: 9, known: Self.known))
    let restoring = failure { () throws(JournalError) in
      _ = try Restore(from: backup(), to: scratch.path)
    }
    #expect(restoring?.path == scratch.path)
    #expect(["", "-wal"].map { scratch.scratch.bytes("roadmap.db" + $0) } == before)
  }

  private func backup() throws(JournalError) -> String {
    let path = scratch.scratch.path("good.db")
    let journal = try Journal(path: scratch.scratch.path("source.db"), .writing(.seeded(2)))
    try journal.record([.check(.sample(1))], at: .sample(0), day: .sample)
    try journal.backUp(to: path)
    return path
  }

  @Test func whatIsNoDatabaseIsRefusedAndLeftAlone() throws {
    let text = Array("# My plan\n\nnot a database, and long enough to have had a header\n".utf8)
    scratch.scratch.write(text, "roadmap.db")
    try expectRefusal(.notADatabase)
    #expect(scratch.scratch.bytes("roadmap.db") == text)
    #expect(DatabaseScratch.names(in: scratch.scratch.directory) == ["roadmap.db"])
  }

  @Test func aDirectoryIsRefused() throws {
    #expect(mkdir(scratch.path, 0o700) == 0)
    try expectRefusal(.isDirectory)
  }

  @Test func aFileWhereADirectoryShouldBeIsRefused() throws {
    scratch.scratch.write([1], "file")
    let path = scratch.scratch.path("file/roadmap.db")
    let error = failure { () throws(JournalError) in
      _ = try Journal(path: path, .writing(.seeded(1)))
    }
    #expect(error?.path == path)
    #expect(error?.description.contains(path) == true)
  }

  @Test func aFileOfNoBytesIsNoJournalYet() throws {
    scratch.scratch.write([], "roadmap.db")
    #expect(try Journal.ifThere(try scratch.reader()) == nil)
    #expect(scratch.scratch.bytes("roadmap.db") == [])
    let journal = try scratch.writer()
    try journal.record([.check(.sample(1))], at: .sample(0), day: .sample)
    #expect(try scratch.reader().progress(of: .sample).count == 1)
  }

  /// For readers and writers alike, with the path and what to do in its words.
  private func expectRefusal(_ reason: JournalError.Reason) throws {
    for mode in [Journal.Mode.reading, .writing(.seeded(1))] {
      let error = failure { () throws(JournalError) in
        _ = try Journal(path: scratch.path, mode)
      }
      #expect(error?.reason == reason)
      #expect(error?.summary.contains(scratch.path) == true)
      #expect(error?.advice.isEmpty == false)
    }
  }

  // MARK: - Migrations

  private static let known = Migrator.journal.migrations.count

  private static let next = Migrator(
    applicationID: Migrator.journal.applicationID,
    migrations: Migrator.journal.migrations
      + [Migration("colours", sql: "CREATE TABLE colour (name TEXT) STRICT")])

  @Test(arguments: [true, false])
  func anEarlierFileIsBroughtUpToDateWithABackup(_ isReading: Bool) throws {
    let old = try scratch.writer()
    try old.record([.check(.sample(1))], at: .sample(0), day: .sample)
    let before = try old.progress()
    old.close()
    let journal = try Journal(
      .file(scratch.path), isReading ? .reading : .writing(.seeded(1)), Self.next)
    #expect(try journal.progress() == before)
    #expect(try scratch.database().userVersion == Self.known + 1)
    let name = "roadmap.db.before-v\(Self.known + 1)"
    let backup = try scratch.scratch.open(name, .readOnly)
    #expect(try backup.userVersion == Self.known)
    #expect(try backup.count("event") == 1)
    #expect(scratch.scratch.permissions(name) == 0o600)
  }

  /// As the first version wrote it, with SQL of its own: today's code knows today's columns only.
  @Test(arguments: [true, false])
  func aFileOfTheFirstVersionKeepsWhatItSays(_ isReading: Bool) throws {
    let first = Migrator(
      applicationID: Migrator.journal.applicationID,
      migrations: Array(Migrator.journal.migrations.prefix(1)))
    try Journal(.file(scratch.path), .writing(.seeded(1)), first).close()
    let key = ItemReference.sample(1).key
    let bits = Int64(bitPattern: key.bits)
    let database = try scratch.database()
    try database.write { () throws(DatabaseError) in
      try database.run(
        """
        INSERT INTO event (id, device, hlc, at, day, action, kind, plan, item, on_day, minutes)
        VALUES (zeroblob(16), zeroblob(16), 65536, 1, 20777, zeroblob(16), 'checked', 'year-3', ?,
          20777, 45)
        """, bits)
      try database.run(
        """
        INSERT INTO progress (plan, item, state, done_day, done_at, decided, notes, evidence, minutes)
        VALUES ('year-3', ?, 'done', 20777, 1, 65536, 0, 0, 45)
        """, bits)
    }
    database.close()
    let journal = try Journal(path: scratch.path, isReading ? .reading : .writing(.seeded(1)))
    let progress = try journal.progress(of: .sample(1))
    #expect(progress.done?.day == .sample)
    #expect(progress.minutes == 45)
    #expect(progress.memory == nil)
    #expect(try journal.check().isSound)
    #expect(try scratch.scratch.open("roadmap.db.before-v2", .readOnly).userVersion == 1)
  }

  /// Whoever is first makes the backup, and nobody replaces it with one of the newer version.
  @Test func manyAtOnceBringOneFileUpToDate() throws {
    let first = Migrator(
      applicationID: Migrator.journal.applicationID,
      migrations: Array(Migrator.journal.migrations.prefix(1)))
    for round in 1...10 {
      let scratch = JournalScratch()
      try Journal(.file(scratch.path), .writing(.seeded(1)), first).close()
      let path = scratch.path
      let results = onThreads(8) { thread in
        Result { () throws(JournalError) in
          let seed = UInt64(round * 8 + thread)
          let journal = try Journal(path: path, .writing(.seeded(seed)))
          try journal.record([.check(.sample(seed))], at: .sample(0), day: .sample)
          journal.close()
        }
      }
      for result in results { try result.get() }
      #expect(try scratch.reader().progress().count == 8)
      let backup = try scratch.scratch.open("roadmap.db.before-v2", .readOnly)
      #expect(try backup.userVersion == 1)
    }
  }

  @Test func aMigrationThatFailsChangesNothing() throws {
    let old = try scratch.writer()
    try old.record([.check(.sample(1))], at: .sample(0), day: .sample)
    old.close()
    let broken = Migrator(
      applicationID: Migrator.journal.applicationID,
      migrations: Migrator.journal.migrations
        + [Migration("broken", sql: "CREATE TABLE colour (a) STRICT; DROP TABLE event;")])
    let error = failure { () throws(JournalError) in
      _ = try Journal(.file(scratch.path), .writing(.seeded(1)), broken)
    }
    #expect(error?.reason == .notMigrated("broken"))
    #expect(try scratch.writer().progress().count == 1)
  }
}

/// The system's administrator may write anywhere, so only other users can see these.
@Suite(.enabled(if: geteuid() != 0)) struct ReadOnlyDirectoryTests {
  private let scratch = JournalScratch()

  @Test func aJournalInAReadOnlyDirectoryIsReadAndNotWritten() throws {
    let writer = try scratch.writer()
    try writer.record([.check(.sample(1))], at: .sample(0), day: .sample)
    writer.close()
    let directory = scratch.scratch.directory
    #expect(chmod(scratch.path, 0o400) == 0 && chmod(directory, 0o500) == 0)
    defer { _ = chmod(directory, 0o700) }
    #expect(try scratch.reader().progress(of: .sample).count == 1)
    let error = failure { () throws(JournalError) in _ = try scratch.writer() }
    #expect(error?.reason == .readOnly || error?.reason == .forbidden)
  }

  @Test func aDirectoryThatCannotBeMadeIsSaid() throws {
    let directory = scratch.scratch.directory
    #expect(chmod(directory, 0o500) == 0)
    defer { _ = chmod(directory, 0o700) }
    let error = failure { () throws(JournalError) in
      _ = try Journal(path: scratch.scratch.path("a/roadmap.db"), .writing(.seeded(1)))
    }
    #expect(error?.reason == .noDirectory(EACCES))
  }
}
