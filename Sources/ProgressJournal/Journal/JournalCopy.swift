import Platform
import RoadmapModel

package enum JournalCopy {
  /// The files beside a journal that begin with its name, and hold some bytes.
  package static func besides(_ path: String, holding bytes: [UInt8]) -> [String] {
    besides(path).filter { holds($0, bytes) }
  }

  /// The files beside a journal that begin with its name: backups, and what was kept at a restore, a rescue or a
  /// migration.
  package static func besides(_ path: String) -> [String] {
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { String(path[...$0]) } ?? "./"
    let name = String(slash.map { path[path.index(after: $0)...] } ?? path[...])
    guard let handle = opendir(folder) else { return [] }
    defer { closedir(handle) }
    var found: [String] = []
    while let entry = readdir(handle) {
      let bytes = withUnsafeBytes(of: entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      let file = String(decoding: bytes, as: UTF8.self)
      if file.hasPrefix(name + "."), !["-wal", "-shm"].contains(where: file.hasSuffix) {
        found.append(folder + file)
      }
    }
    return found.sorted()
  }

  private static func holds(_ path: String, _ part: [UInt8]) -> Bool {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, !part.isEmpty else {
      return false
    }
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    // The end of each piece is looked at again with the next one.
    var rest: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = read(descriptor, &piece, piece.count), count > 0 {
      rest += piece[..<count]
      let ends = rest.indices.dropLast(part.count - 1)
      if ends.contains(where: { rest[$0] == part[0] && rest[$0...].starts(with: part) }) {
        return true
      }
      rest = Array(rest.suffix(part.count - 1))
    }
    return false
  }

  /// Where it fails, nothing is left.
  static func make(of database: Database, at location: DatabaseLocation) throws(JournalError) {
    guard !location.isTaken else { throw JournalError(.exists, path: location.text) }
    try JournalError.about(location) { () throws(DatabaseError) in
      let copy = try Database(
        location,
        DatabaseConfiguration(mode: .createNew(permissions: 0o600), durability: .asFound))
      do throws(DatabaseError) {
        try database.backUp(to: copy)
      } catch {
        copy.close()
        location.remove()
        throw error
      }
      // Of a damaged database a copy is worth having as it is.
      try? copy.giveUpLog()
      copy.close()
    }
  }

  /// Removes a copy that turned out to be for nothing.
  package static func discard(_ location: DatabaseLocation) { location.remove() }

  /// The first name of a few that no file has: `roadmap.db.before-restore`, `…-2`.
  static func freeName(beside location: DatabaseLocation, _ suffix: String) -> DatabaseLocation? {
    for name in names(beside: location, suffix) where !name.isTaken { return name }
    return nil
  }

  /// The first of these names, after what a process that was killed has left under them is gone.
  /// For names under which nothing stays, while nobody else can be making them.
  static func clearedName(
    beside location: DatabaseLocation, _ suffix: String
  ) -> DatabaseLocation? {
    for name in names(beside: location, suffix) {
      guard name.isTaken else { break }
      name.remove()
    }
    return freeName(beside: location, suffix)
  }

  private static func names(
    beside location: DatabaseLocation, _ suffix: String
  ) -> some Sequence<DatabaseLocation> {
    (1...).lazy.compactMap { number in
      location.appending(number == 1 ? ".\(suffix)" : ".\(suffix)-\(number)")
    }
  }
}

extension DatabaseLocation {
  /// Whether anything is there, or beside it what SQLite would take for its log: a link too that
  /// leads nowhere.
  var isTaken: Bool {
    guard case .file(let path) = self else { return false }
    return ["", "-wal", "-journal"].contains { suffix in
      var status = stat()
      return lstat(CPath.of(path, suffix), &status) == 0
    }
  }

  /// With what SQLite makes beside it.
  func remove() {
    guard case .file(let path) = self else { return }
    for suffix in ["", "-wal", "-journal", "-shm"] { unlink(CPath.of(path, suffix)) }
  }
}
