#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Puts a backup in the journal's place, after a backup of what is there.
package struct Restore: Equatable, Sendable {
  /// Where what was replaced is kept now; `nil` where nothing was there.
  package let kept: DatabaseLocation?
  /// True where what was there could not be copied as a database: the file itself was put aside.
  package let wasPutAside: Bool

  /// The backup may be of an earlier version; a newer one, a damaged one, and anything but a journal
  /// is refused before anything is changed.
  package init(
    from backup: String, to path: String, random: RandomSource
  ) throws(JournalError) {
    try self.init(from: .file(backup), to: .file(path), random: random)
  }

  /// As above, with paths whose bytes may be any.
  package init(
    from backup: DatabaseLocation, to target: DatabaseLocation, random: RandomSource
  ) throws(JournalError) {
    try self.init(from: backup, to: target, .journal, random)
  }

  init(
    from backup: DatabaseLocation, to target: DatabaseLocation, _ migrator: Migrator,
    _ random: RandomSource
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
      kept = try Self.putAside(target)
      wasPutAside = true
      _ = try Self.replace(target, with: source, migrator)
    }
    // An earlier version's backup is brought up to date now, while the user looks on.
    try Journal(target, .writing(random), migrator).close()
  }

  private static func openBackup(
    _ location: DatabaseLocation, _ migrator: Migrator
  ) throws(JournalError) -> Database {
    let database = try JournalFile(location, migrator).openAnywhere()
    let state = try JournalError.migrating(location) { () throws(MigrationError) in
      try migrator.state(of: database)
    }
    guard state != .empty else { throw JournalError(.noBackup, path: location.text) }
    let problems = try JournalError.about(location) { () throws(DatabaseError) in
      try database.integrityProblems(limit: 1)
    }
    guard problems.isEmpty else { throw JournalError(.damaged, path: location.text) }
    return database
  }

  private static func replace(
    _ target: DatabaseLocation, with source: Database, _ migrator: Migrator
  ) throws(JournalError) -> DatabaseLocation? {
    let present = try JournalError.about(target) { () throws(DatabaseError) in
      try Database(target, DatabaseConfiguration(mode: .create(permissions: 0o600)))
    }
    defer { present.close() }
    let state = try JournalError.migrating(target) { () throws(MigrationError) in
      try migrator.state(of: present)
    }
    var kept: DatabaseLocation?
    if state != .empty {
      kept = JournalCopy.freeName(beside: target, "before-restore")
      if let kept { try JournalCopy.make(of: present, at: kept) }
    }
    try JournalError.about(target) { () throws(DatabaseError) in try source.backUp(to: present) }
    return kept
  }

  private static func areOneFile(_ a: DatabaseLocation, _ b: DatabaseLocation) -> Bool {
    guard case .file(let a) = a, case .file(let b) = b, let a = FileIdentity(a),
      let b = FileIdentity(b)
    else { return false }
    return a.device == b.device && a.number == b.number
  }

  /// The file and its log go together: a log beside another file would be taken for its own. What
  /// readers share says nothing without them.
  static func putAside(_ location: DatabaseLocation) throws(JournalError) -> DatabaseLocation? {
    guard case .file(let path) = location,
      let aside = JournalCopy.freeName(beside: location, "damaged"), case .file(let name) = aside
    else { return nil }
    func cPath(_ name: [UInt8], _ suffix: String) -> [CChar] {
      (name + Array(suffix.utf8) + [0]).map(CChar.init(bitPattern:))
    }
    for suffix in ["", "-wal"] {
      guard rename(cPath(path, suffix), cPath(name, suffix)) == 0 || errno == ENOENT else {
        throw JournalError(.noDirectory(errno), path: location.text)
      }
    }
    unlink(cPath(path, "-shm"))
    if FileIdentity(name + Array("-wal".utf8))?.isEmpty == true { unlink(cPath(name, "-wal")) }
    return aside
  }
}
