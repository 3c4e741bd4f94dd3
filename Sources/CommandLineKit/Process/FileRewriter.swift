import Platform
import RoadmapModel

/// Replaces the text of a user's own file: written beside it, and renamed only where the file still
/// holds what was read. Mode and owner stay; a link is followed, and stays a link.
enum FileRewriter {
  @Sendable static func rewrite(
    _ path: String, _ old: [UInt8], _ new: [UInt8]
  ) -> FileRewrite {
    guard let resolved = realpath(CPath.of(RawText.bytes(path)), nil) else { return failed(errno) }
    defer { free(resolved) }
    let target = UnsafeRawBufferPointer(start: resolved, count: strlen(resolved)).map { $0 }
    var before = stat()
    guard lstat(CPath.of(target), &before) == 0 else { return failed(errno) }
    guard before.st_mode & S_IFMT == S_IFREG else { return .failed("it is not a regular file") }
    // A file that nobody may write is meant to stay as it is, whoever may rename another over it.
    guard before.st_mode & 0o222 != 0, access(CPath.of(target), W_OK) == 0 else {
      return .failed("it is read-only")
    }
    removeLeftovers(of: target)
    let draft = draftPath(of: target)
    let descriptor = open(
      CPath.of(draft), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return failed(errno) }
    // Held until the draft has the file's name: who finds it without takes it for a killed process's.
    defer { close(descriptor) }
    flock(descriptor, LOCK_EX | LOCK_NB)
    if let failure = fill(descriptor, new, as: before) {
      unlink(CPath.of(draft))
      return .failed(failure)
    }
    guard isStill(target, before, old) else {
      unlink(CPath.of(draft))
      return .isAnother
    }
    guard rename(CPath.of(draft), CPath.of(target)) == 0 else {
      let code = errno
      unlink(CPath.of(draft))
      return failed(code)
    }
    syncFolder(of: target)
    return .done
  }

  /// The draft's bytes, mode and owner; the system's words where one of them cannot be had.
  private static func fill(_ descriptor: Int32, _ new: [UInt8], as old: stat) -> String? {
    if let failure = FileWriter.write(new, to: descriptor) { return failure.reason }
    var made = stat()
    guard fstat(descriptor, &made) == 0 else { return SystemError.words(errno) }
    if made.st_uid != old.st_uid || made.st_gid != old.st_gid,
      fchown(descriptor, old.st_uid, old.st_gid) != 0
    {
      // A group that the user is not in cannot be given; the file is the user's own all the same.
      guard errno == EPERM, made.st_uid == old.st_uid else { return SystemError.words(errno) }
    }
    // After the owner, since a change of that may take bits of the mode away.
    guard fchmod(descriptor, old.st_mode & 0o7777) == 0, fsync(descriptor) == 0 else {
      return SystemError.words(errno)
    }
    return nil
  }

  /// Whether the very file that was read is there, with what was read of it.
  private static func isStill(_ path: [UInt8], _ before: stat, _ old: [UInt8]) -> Bool {
    var now = stat()
    guard lstat(CPath.of(path), &now) == 0, now.st_ino == before.st_ino, now.st_dev == before.st_dev
    else { return false }
    guard
      case .success(let bytes) = FileReader.read(
        RawText.text(path), limit: old.count, isPlain: true)
    else { return false }
    return bytes == old
  }

  /// `.plan.md.roadmap-1234`, of this process.
  static func draftPath(of target: [UInt8]) -> [UInt8] {
    let (folder, name) = parts(of: target)
    return folder + leftoverPrefix(name) + Array("\(getpid())".utf8)
  }

  private static func leftoverPrefix(_ name: [UInt8]) -> [UInt8] {
    [UInt8(ascii: ".")] + name + Array(".roadmap-".utf8)
  }

  /// Drafts of processes that were ended before they could remove them: nobody holds their lock.
  static func removeLeftovers(of target: [UInt8]) {
    let (folder, name) = parts(of: target)
    guard let handle = opendir(CPath.of(folder)) else { return }
    defer { closedir(handle) }
    let prefix = leftoverPrefix(name)
    while let entry = readdir(handle) {
      let bytes = withUnsafeBytes(of: entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      // Of a process: what else begins alike is the user's.
      guard bytes.starts(with: prefix),
        Int32(String(decoding: bytes.dropFirst(prefix.count), as: UTF8.self)) != nil
      else { continue }
      let draft = folder + bytes
      let descriptor = open(CPath.of(draft), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
      guard descriptor >= 0 else { continue }
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { unlink(CPath.of(draft)) }
      close(descriptor)
    }
  }

  /// The same of a file as a user names it.
  @Sendable static func clearDrafts(_ path: String) {
    guard let resolved = realpath(CPath.of(RawText.bytes(path)), nil) else { return }
    defer { free(resolved) }
    removeLeftovers(of: UnsafeRawBufferPointer(start: resolved, count: strlen(resolved)).map { $0 })
  }

  /// The folder with its slash, and the name in it.
  private static func parts(of path: [UInt8]) -> (folder: [UInt8], name: [UInt8]) {
    guard let slash = path.lastIndex(of: UInt8(ascii: "/")) else {
      return (Array("./".utf8), path)
    }
    return (Array(path[...slash]), Array(path[(slash + 1)...]))
  }

  /// So that the new name outlives a loss of power; not every file system can.
  private static func syncFolder(of target: [UInt8]) {
    let descriptor = open(CPath.of(parts(of: target).folder), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  private static func failed(_ code: Int32) -> FileRewrite {
    .failed(FileError(code: code).reason)
  }
}
