import RoadmapKit
import Testing

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// Where the store meets other files, other machines and other programs.
@Suite struct StoreEdgeTests {
  private let scratch = JournalScratch()

  private func backup() throws -> (path: String, device: DeviceID) {
    let path = scratch.scratch.path("good.db")
    let journal = try Journal(path: scratch.scratch.path("source.db"), .writing(.seeded(2)))
    let record = try journal.record([.check(.sample(1))], at: .sample(0), day: .sample)
    try journal.backUp(to: path)
    return (path, record.device)
  }

  private func makeEarlier() throws {
    let database = try scratch.scratch.open("roadmap.db")
    try database.change(Fixtures.text("\(Fixtures.directory)/journals/version-4.sql"))
    database.close()
  }

  // MARK: - Another machine

  @Test func aBackupIsRestoredWhereNoDirectoryIsYet() throws {
    let path = scratch.scratch.path("share/roadmap/roadmap.db")
    let restore = try Restore(from: try backup().path, to: path)
    #expect(restore.kept == nil)
    #expect(try Journal(path: path, .reading).progress().count == 1)
    #expect(scratch.scratch.permissions("share/roadmap") == 0o700)
  }

  /// Whoever made the backup may be at work still.
  @Test func aRestoredJournalIsAnotherDevice() throws {
    let backup = try backup()
    _ = try Restore(from: backup.path, to: scratch.path)
    let journal = try scratch.writer(seed: 3)
    let record = try journal.record([.check(.sample(2))], at: .sample(1), day: .sample)
    #expect(record.device != backup.device)
    #expect(try journal.progress().count == 2)
  }

  // MARK: - Other files

  private func link(_ name: String, to target: String) {
    #expect(symlink(scratch.scratch.path(target), scratch.scratch.path(name)) == 0)
  }

  private func isLink(_ name: String) -> Bool {
    var status = stat()
    return lstat(scratch.scratch.path(name), &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  @Test(arguments: ["roadmap.db.before-v5", "roadmap.db.before-v5.part"])
  func aBackupBeforeAMigrationFollowsNoLink(_ name: String) throws {
    try makeEarlier()
    scratch.scratch.write([1, 2, 3], "victim")
    link(name, to: "victim")
    _ = try scratch.writer()
    #expect(scratch.scratch.bytes("victim") == [1, 2, 3])
    #expect(!isLink("roadmap.db.before-v5"))
    #expect(try scratch.scratch.open("roadmap.db.before-v5", .readOnly).userVersion == 4)
    #expect(scratch.scratch.permissions("roadmap.db.before-v5") == 0o600)
  }

  @Test func whatARescueKeepsFollowsNoLink() throws {
    let journal = try scratch.writer()
    try journal.record([.check(.sample(1))], at: .sample(0), day: .sample)
    journal.close()
    link("roadmap.db.damaged", to: "victim")
    let rescue = try RescueInPlace(.file(Array(scratch.path.utf8)), random: .seeded(3))
    #expect(scratch.scratch.bytes("victim") == nil)
    #expect(rescue.kept.text.hasSuffix(".damaged-2"))
  }

  @Test func theDraftOfAKilledRescueIsCleared() throws {
    let journal = try scratch.writer()
    try journal.record([.check(.sample(1))], at: .sample(0), day: .sample)
    journal.close()
    for name in ["roadmap.db.rescued", "roadmap.db.rescued-wal", "roadmap.db.rescued-2"] {
      scratch.scratch.write([1], name)
    }
    _ = try RescueInPlace(.file(Array(scratch.path.utf8)), random: .seeded(3))
    let names = DatabaseScratch.names(in: scratch.scratch.directory)
    #expect(!names.contains { $0.contains("rescued") }, "\(names)")
    #expect(try scratch.reader().progress().count == 1)
  }

  /// Read as an empty journal, it would look as if nothing had ever been recorded.
  @Test(arguments: [true, false])
  func withoutABackupNothingIsMigrated(_ isReading: Bool) throws {
    try makeEarlier()
    #expect(mkdir(scratch.scratch.path("roadmap.db.before-v5"), 0o700) == 0)
    let error = failure { () throws(JournalError) in
      _ = try Journal(path: scratch.path, isReading ? .reading : .writing(.seeded(1)))
    }
    #expect(error?.reason == .notBackedUp(scratch.path + ".before-v5"))
    #expect(error?.summary.contains("before-v5") == true)
    #expect(try scratch.scratch.open("roadmap.db", .readOnly).userVersion == 4)
    #expect(!DatabaseScratch.names(in: scratch.scratch.directory).contains { $0.contains("part") })
  }

  // MARK: - What is missing in the file

  @Test(arguments: [
    "DROP TRIGGER event_is_not_removed", "DROP INDEX event_by_item", "DROP VIEW undone",
    "CREATE TRIGGER \"a \"\"b\" AFTER INSERT ON event BEGIN DELETE FROM progress; END",
    "DROP INDEX event_of_plan; CREATE INDEX event_of_plan ON event (hlc) WHERE item IS NULL",
  ])
  func whatIsMissingIsFoundAndMadeAnew(_ sql: String) throws {
    let journal = try scratch.writer()
    try journal.record([.check(.sample(1))], at: .sample(0), day: .sample)
    journal.close()
    let database = try scratch.database()
    try database.change(sql + ";")
    database.close()
    let check = try scratch.reader().check()
    #expect(check.schema.count == 1)
    #expect(!check.isSound)
    let writer = try scratch.writer()
    #expect(try writer.mend().parts.count == 1)
    #expect(try writer.check().isSound)
    #expect(try writer.mend().isEmpty)
  }

  @Test func aTimeThatNoClockShowsIsFoundAndMended() throws {
    let journal = try scratch.writer()
    let record = try journal.record([.check(.sample(1))], at: .sample(0), day: .sample)
    journal.close()
    let database = try scratch.database()
    try database.change(
      "DROP TRIGGER event_is_not_changed; UPDATE event SET hlc = \(Int64.max);")
    database.close()
    #expect(try scratch.reader().check().schema.count == 1)
    let writer = try scratch.writer()
    let mended = try writer.mend()
    #expect(mended.times == 1)
    #expect(try writer.events(of: record.id).map(\.time) == [HybridTime(.sample(0))])
    try writer.record([.item(.sample(1), .unchecked)], at: .sample(1), day: .sample)
    _ = try writer.rebuild()
    #expect(try writer.check().isSound)
    #expect(try writer.progress(of: .sample(1)).state == .open)
  }

  // MARK: - Waiting

  @Test func waitingIsToldOnceAfterASecondAndEnds() {
    var notices = 0
    var slept: Int32 = 0
    let handler = BusyHandler(limit: 3000) { notices += 1 }
    var attempt: Int32 = 0
    while handler.wait(attempt, sleep: { slept += $0 }) {
      #expect(notices == (slept >= 1000 ? 1 : 0))
      attempt += 1
    }
    #expect(slept == 3000)
    #expect(handler.wait(0, sleep: { _ in }))
    #expect(notices == 1)
  }

  @Test func whoHasNoPatienceDoesNotWaitForLong() throws {
    _ = try scratch.writer()
    let other = try scratch.database()
    try other.write { () throws(DatabaseError) in
      let journal = failure { () throws(JournalError) in
        let journal = try Journal(
          .file(Array(scratch.path.utf8)), .writing(.seeded(2)), patience: .none)
        try journal.record([.check(.sample(1))], at: .sample(0), day: .sample)
      }
      #expect(journal?.reason == .busy)
    }
  }
}
