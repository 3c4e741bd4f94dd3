import Platform
import RoadmapModel

enum Directories {
  /// Makes the directory that a path's file is to stand in, and those above it, for this user alone.
  /// The system's error number where that fails.
  static func makeParent(of path: [UInt8]) -> Int32? {
    guard let slash = path.lastIndex(of: UInt8(ascii: "/")), slash > 0 else { return nil }
    let parent = Array(path[..<slash])
    guard mkdir(CPath.of(parent), 0o700) != 0 else { return nil }
    switch errno {
    case EEXIST:
      return nil
    case ENOENT:
      if let code = makeParent(of: parent) { return code }
      // Somebody else may have been as fast.
      return mkdir(CPath.of(parent), 0o700) == 0 || errno == EEXIST ? nil : errno
    default:
      return errno
    }
  }
}
