import RoadmapKit
import Testing

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

@Suite struct JournalSafetyTests {
  private let scratch = JournalScratch()

  private func record(_ numbers: [UInt64]) throws -> Journal {
    let journal = try scratch.writer()
    for number in numbers {
      try journal.record([.check(.sample(number))], at: .sample(0), day: .sample)
    }
    return journal
  }

  @Test func aRebuildMendsProgressAndSaysWhatDiffered() throws {
    let journal = try record([1, 2, 3])
    let sound = try journal.progress()
    let database = try scratch.database()
    try database.change(
      """
      DELETE FROM progress WHERE item = \(Int64(bitPattern: ItemReference.sample(1).key.bits));
      UPDATE progress SET minutes = 7
      WHERE item = \(Int64(bitPattern: ItemReference.sample(2).key.bits));
      """)
    let differences = [ItemReference.sample(1), .sample(2)].sorted()
    #expect(try journal.check().differences == differences)
    #expect(try journal.rebuild() == differences)
    #expect(try journal.progress() == sound)
    #expect(try journal.rebuild().isEmpty)
    #expect(try journal.check().isSound)
  }

  @Test func aBackupIsAJournalAndReplacesNoFile() throws {
    let journal = try record([1])
    let path = scratch.scratch.path("backup.db")
    try journal.backUp(to: path)
    #expect(scratch.scratch.permissions("backup.db") == 0o600)
    #expect(try Journal(path: path, .reading).progress() == journal.progress())
    let error = failure { () throws(JournalError) in try journal.backUp(to: path) }
    #expect(error == JournalError(.exists, path: path))
  }

  /// All that is put away is one file, and to read it leaves no other beside it.
  @Test func copiesAreOneFile() throws {
    let journal = try record([1, 2])
    try journal.backUp(to: scratch.scratch.path("backup.db"))
    let copy = try Journal(path: scratch.scratch.path("backup.db"), .reading)
    #expect(try copy.progress() == journal.progress())
    copy.close()
    journal.close()
    _ = try Restore(
      from: scratch.scratch.path("backup.db"), to: scratch.path)
    let kept = try Journal(path: scratch.path + ".before-restore", .reading)
    #expect(try kept.check().integrity.isEmpty)
    kept.close()
    let names = DatabaseScratch.names(in: scratch.scratch.directory).sorted()
    #expect(names == ["backup.db", "roadmap.db", "roadmap.db.before-restore"])
  }

  /// On a medium that can only be read, and made with a log by an earlier version.
  @Test func aBackupMayBeReadOnly() throws {
    let journal = try record([1])
    let progress = try journal.progress()
    journal.close()
    let folder = scratch.scratch.path("medium")
    mkdir(folder, 0o700)
    scratch.scratch.write(try #require(scratch.scratch.bytes("roadmap.db")), "medium/old.db")
    chmod(folder, 0o500)
    defer { chmod(folder, 0o700) }
    let path = scratch.scratch.path("new.db")
    _ = try Restore(from: folder + "/old.db", to: path)
    #expect(try Journal(path: path, .reading).progress() == progress)
  }

  @Test func aRestoreKeepsWhatItReplaces() throws {
    let journal = try record([1])
    let backup = scratch.scratch.path("backup.db")
    try journal.backUp(to: backup)
    let old = try journal.progress()
    try journal.record([.check(.sample(2))], at: .sample(1), day: .sample)
    let new = try journal.progress()
    let restore = try Restore(from: backup, to: scratch.path)
    #expect(restore.kept?.text == scratch.path + ".before-restore")
    #expect(!restore.wasPutAside)
    #expect(try scratch.reader().progress() == old)
    // Even the connection that was open all the while.
    #expect(try journal.progress() == old)
    let kept = try #require(restore.kept)
    #expect(try Journal(kept, .reading).progress() == new)
    let again = try Restore(from: kept, to: .file(scratch.path))
    #expect(again.kept?.text == scratch.path + ".before-restore-2")
    #expect(try scratch.reader().progress() == new)
  }

  /// Others record all the time: each event is in the journal, or in a copy that was kept.
  @Test func whatIsRecordedDuringARestoreIsKept() throws {
    let journal = try record(Array(1...20))
    let backup = scratch.scratch.path("backup.db")
    try journal.backUp(to: backup)
    // Long enough that a copy takes its time.
    for number in 21...60 as ClosedRange<UInt64> {
      let note = String(repeating: "n", count: 50_000)
      try journal.record([.check(.sample(number), note: note)], at: .sample(1), day: .sample)
    }
    journal.close()
    let path = scratch.path
    let recorded = onThreads(3) { index -> [ItemReference] in
      var recorded: [ItemReference] = []
      for number in 0..<25 {
        if index == 0 {
          if number % 5 == 0 {
            _ = try? Restore(from: backup, to: path)
          }
          continue
        }
        let item = ItemReference.sample(UInt64(index * 1000 + number))
        let seed = UInt64(index * 1000 + number)
        guard let journal = try? Journal(path: path, .writing(.seeded(seed))),
          (try? journal.record([.check(item)], at: .sample(2), day: .sample)) != nil
        else { continue }
        recorded.append(item)
      }
      return recorded
    }
    var found: Set<ItemReference> = []
    let names = DatabaseScratch.names(in: scratch.scratch.directory)
    for name in names where name == "roadmap.db" || name.contains("before-restore") {
      guard !name.hasSuffix("-wal"), !name.hasSuffix("-shm") else { continue }
      let journal = try Journal(path: scratch.scratch.path(name), .reading)
      found.formUnion(try journal.progress().keys)
    }
    #expect(recorded.flatMap { $0 }.filter { !found.contains($0) } == [])
    #expect(recorded.flatMap { $0 }.count == 50)
    #expect(try scratch.reader().check().isSound)
  }

  /// The link stays, and the file behind it is replaced.
  @Test func aDamagedFileBehindALinkIsReplaced() throws {
    let journal = try record([1])
    let backup = scratch.scratch.path("backup.db")
    try journal.backUp(to: backup)
    let text = [UInt8](repeating: UInt8(ascii: "x"), count: 3000)
    scratch.scratch.write(text, "other.db")
    let path = scratch.scratch.path("link.db")
    #expect(symlink(scratch.scratch.path("other.db"), path) == 0)
    let restore = try Restore(from: backup, to: path)
    #expect(restore.wasPutAside)
    #expect(scratch.scratch.bytes("other.db.damaged") == text)
    #expect(try Journal(path: path, .reading).progress() == journal.progress())
    #expect(scratch.scratch.bytes("other.db") == scratch.scratch.bytes("link.db"))
    #expect(scratch.scratch.bytes("other.db") != text)
  }

  @Test func aRestoreIntoNothingMakesTheFile() throws {
    let journal = try record([1])
    let backup = scratch.scratch.path("backup.db")
    try journal.backUp(to: backup)
    let path = scratch.scratch.path("new.db")
    let restore = try Restore(from: backup, to: path)
    #expect(restore.kept == nil)
    #expect(try Journal(path: path, .reading).progress() == journal.progress())
    #expect(scratch.scratch.permissions("new.db") == 0o600)
  }

  @Test func aRestorePutsAsideWhatIsNoDatabase() throws {
    let journal = try record([1])
    let backup = scratch.scratch.path("backup.db")
    try journal.backUp(to: backup)
    let text = [UInt8](repeating: UInt8(ascii: "x"), count: 3000)
    scratch.scratch.write(text, "other.db")
    let path = scratch.scratch.path("other.db")
    let restore = try Restore(from: backup, to: path)
    #expect(restore.wasPutAside)
    #expect(restore.kept?.text == path + ".damaged")
    #expect(scratch.scratch.bytes("other.db.damaged") == text)
    #expect(try Journal(path: path, .reading).progress() == journal.progress())
  }

  @Test func whatIsNoBackupIsNotRestored() throws {
    let journal = try record([1])
    let before = try journal.progress()
    scratch.scratch.write(Array("text that is no database, none at all".utf8), "text")
    scratch.scratch.write([], "empty")
    let foreign = try scratch.scratch.open("foreign")
    try foreign.change("CREATE TABLE t (a)")
    for (name, reason) in [
      ("text", JournalError.Reason.notADatabase), ("empty", .noBackup), ("foreign", .foreign),
      ("absent", .missing), ("roadmap.db", .noBackup),
    ] {
      let path = scratch.scratch.path(name)
      let error = failure { () throws(JournalError) in
        _ = try Restore(from: path, to: scratch.path)
      }
      #expect(error?.reason == reason, "\(name)")
      #expect(error?.path == path)
    }
    #expect(try scratch.reader().progress() == before)
    #expect(scratch.scratch.bytes("absent") == nil)
  }

  @Test func aFileThatOthersMayReadIsFound() throws {
    let journal = try record([1])
    #expect(try journal.check().exposed.isEmpty)
    #expect(chmod(scratch.path, 0o644) == 0)
    #expect(try journal.check().exposed == [scratch.path])
  }
}
