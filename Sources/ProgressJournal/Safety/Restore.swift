import RoadmapModel

/// Puts a backup in the journal's place, after a backup of what is there.
package struct Restore: Equatable, Sendable {
  /// Where what was replaced is kept now; `nil` where nothing was there.
  package let kept: DatabaseLocation?
  /// True where what was there could not be copied as a database: the file itself was put aside.
  package let wasPutAside: Bool

  /// The backup may be of an earlier version; a newer one, a damaged one, and anything but a journal
  /// is refused before anything is changed.
  package init(from backup: String, to path: String) throws(JournalError) {
    try self.init(from: .file(backup), to: .file(path))
  }

  /// As above, with paths whose bytes may be any.
  package init(
    from backup: DatabaseLocation, to target: DatabaseLocation
  ) throws(JournalError) {
    try self.init(from: backup, to: target, .journal)
  }

  init(
    from backup: DatabaseLocation, to target: DatabaseLocation, _ migrator: Migrator
  ) throws(JournalError) {
    guard !Self.areOneFile(backup, target) else {
      throw JournalError(.noBackup, path: backup.text)
    }
    let source = try Self.openBackup(backup, migrator)
    defer { source.close() }
    do throws(JournalError) {
      kept = try Self.replace(target, with: source, migrator)
      wasPutAside = false
    } catch {
      guard error.reason == .notADatabase || error.reason == .damaged, error.path == target.text
      else { throw error }
      kept = try Self.replaceFile(target, with: source)
      wasPutAside = true
    }
    // An earlier version's backup is brought up to date now, while the user looks on. Whoever made it
    // may be at work still, on another machine: this one goes by a name of its own from here on.
    let restored = try JournalFile(target, migrator).openForWriting()
    defer { restored.close() }
    try JournalError.about(target) { () throws(DatabaseError) in
      try restored.write { () throws(DatabaseError) in try DeviceTable(restored).forget() }
    }
  }

  private static func openBackup(
    _ location: DatabaseLocation, _ migrator: Migrator
  ) throws(JournalError) -> Database {
    let file = JournalFile(location, migrator)
    let database = try file.openAnywhere()
    guard try file.state(database) != .empty else {
      throw JournalError(.noBackup, path: location.text)
    }
    let problems = try JournalError.about(location) { () throws(DatabaseError) in
      try database.integrityProblems(limit: 1)
    }
    guard problems.isEmpty else { throw JournalError(.damaged, path: location.text) }
    return database
  }

  /// What others record goes to the copy of what was there or, once that is replaced, to what was
  /// restored: the write lock is held from before the copy until after the last page.
  private static func replace(
    _ target: DatabaseLocation, with source: Database, _ migrator: Migrator
  ) throws(JournalError) -> DatabaseLocation? {
    let present = try opened(target)
    defer { present.close() }
    // Before a byte of it is changed: it may be newer, or another program's.
    _ = try JournalFile(target, migrator).state(present)
    // Without a write-ahead log nobody could read it under the lock.
    try JournalError.about(target) { () throws(DatabaseError) in try present.makeDurable() }
    var kept: DatabaseLocation?
    do throws(Failure) {
      try source.backUp(to: present) { () throws(Failure) in
        do throws(JournalError) {
          kept = try copy(target, migrator)
        } catch {
          throw .copying(error)
        }
      }
    } catch {
      switch error {
      case .copying(let error): throw error
      case .replacing(let error):
        let failure = JournalError(error, path: target.text)
        // What is still there needs no copy, least of all on a full disk.
        if failure.reason == .full { kept?.remove() }
        throw failure
      }
    }
    return kept
  }

  private static func opened(
    _ target: DatabaseLocation, isFirst: Bool = true
  ) throws(JournalError) -> Database {
    do throws(DatabaseError) {
      return try Database(target, DatabaseConfiguration(mode: .create(permissions: 0o600)))
    } catch {
      let failure = JournalError(error, path: target.text)
      guard failure.reason == .missing, case .file(let path) = target else { throw failure }
      // What is missing then is the log, which cannot be made.
      guard FileIdentity(path) == nil else {
        throw JournalError(.readOnly, path: target.text, report: error)
      }
      // A new machine has no directory yet.
      guard isFirst else { throw failure }
      if let code = Directories.makeParent(of: path) {
        throw JournalError(.noDirectory(code), path: target.text)
      }
      return try opened(target, isFirst: false)
    }
  }

  private indirect enum Failure: DatabaseFailure {
    case copying(JournalError)
    case replacing(DatabaseError)

    init(_ error: DatabaseError) { self = .replacing(error) }
  }

  /// Looks at the file again, under the lock: another process may have made the first of it.
  private static func copy(
    _ target: DatabaseLocation, _ migrator: Migrator
  ) throws(JournalError) -> DatabaseLocation? {
    let reader = try JournalError.about(target) { () throws(DatabaseError) in
      try Database(target, DatabaseConfiguration(mode: .readOnly))
    }
    defer { reader.close() }
    guard try JournalFile(target, migrator).state(reader) != .empty else { return nil }
    guard let kept = JournalCopy.freeName(beside: target, "before-restore") else { return nil }
    do throws(JournalError) {
      try JournalCopy.make(of: reader, at: kept)
    } catch {
      // It is not the copy that is damaged.
      throw error.reason == .damaged
        ? JournalError(.damaged, path: target.text, report: error.report) : error
    }
    return kept
  }

  private static func areOneFile(_ a: DatabaseLocation, _ b: DatabaseLocation) -> Bool {
    guard case .file(let a) = a, case .file(let b) = b, let a = FileIdentity(a),
      let b = FileIdentity(b)
    else { return false }
    return a.device == b.device && a.number == b.number
  }

  /// Where what is there cannot be copied as a database: the file goes aside as it is.
  private static func replaceFile(
    _ target: DatabaseLocation, with source: Database
  ) throws(JournalError) -> DatabaseLocation {
    let replacement = try Replacement(of: target, draft: "restored")
    do throws(JournalError) {
      try JournalCopy.make(of: source, at: replacement.draft)
      try replacement.finish()
    } catch {
      replacement.abandon()
      throw error
    }
    return replacement.kept
  }
}
