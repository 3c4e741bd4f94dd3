import Platform
import RoadmapModel

/// Folders whose names may be any bytes.
enum Files {
  /// In bytes, of all files in a folder.
  static func size(of folder: [UInt8]) -> Int {
    names(in: folder).reduce(0) { sum, name in
      var status = stat()
      let isThere = lstat(CPath.of(folder + Array("/".utf8) + name), &status) == 0
      return sum + (isThere ? Int(status.st_size) : 0)
    }
  }

  /// A link is removed itself, and what it leads to is left alone.
  static func remove(_ path: [UInt8]) {
    var status = stat()
    guard lstat(CPath.of(path), &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      unlink(CPath.of(path))
      return
    }
    for name in names(in: path) { remove(path + Array("/".utf8) + name) }
    rmdir(CPath.of(path))
  }

  private static func names(in path: [UInt8]) -> [[UInt8]] {
    guard let folder = opendir(CPath.of(path)) else { return [] }
    defer { closedir(folder) }
    var names: [[UInt8]] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name != [0x2E], name != [0x2E, 0x2E] { names.append(name) }
    }
    return names
  }
}
