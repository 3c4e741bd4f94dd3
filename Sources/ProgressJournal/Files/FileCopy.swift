import Platform
import RoadmapModel

/// Copies of files as bytes, for this user alone, and on the disk when they are made.
enum FileCopy {
  /// From where the descriptor stands to the file's end, into a file that is not there yet: a link at
  /// its place would lead to some other file. Gives back the system's number where that fails; then
  /// there is no copy.
  static func write(from descriptor: Int32, to path: [UInt8]) -> Int32? {
    let name = CPath.of(path)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let copy = open(name, flags, mode_t(0o600))
    guard copy >= 0 else { return errno }
    fchmod(copy, 0o600)
    let code = write(from: descriptor, into: copy)
    close(copy)
    if code != nil { unlink(name) }
    return code
  }

  /// Of a file that may not be there, or hold nothing: then there is no copy.
  static func write(from path: [UInt8], to copy: [UInt8]) -> Int32? {
    guard let identity = FileIdentity(path), !identity.isEmpty else { return nil }
    let descriptor = open(CPath.of(path), O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return errno }
    defer { close(descriptor) }
    return write(from: descriptor, to: copy)
  }

  private static func write(from source: Int32, into copy: Int32) -> Int32? {
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = read(source, &buffer, buffer.count)
      guard count >= 0 else { return errno }
      guard count > 0 else { return fsync(copy) == 0 ? nil : errno }
      var rest = buffer[..<count]
      while !rest.isEmpty {
        let written = rest.withUnsafeBytes { Self.put($0, copy) }
        guard written > 0 else { return errno }
        rest = rest.dropFirst(written)
      }
    }
  }

  private static func put(_ bytes: UnsafeRawBufferPointer, _ descriptor: Int32) -> Int {
    Platform.write(descriptor, bytes.baseAddress, bytes.count)
  }
}
