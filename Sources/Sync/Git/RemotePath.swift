import Platform
import RoadmapModel

/// What a path leads to that somebody wants to sync with.
package enum RemotePath {
  enum Kind {
    case missing
    case emptyFolder
    case folder
    case other
  }

  /// `host:path` and `https://…` are no paths, by git's own rule.
  package static func isPath(_ url: String) -> Bool { !url.prefix { $0 != "/" }.contains(":") }

  static func kind(_ path: [UInt8]) -> Kind {
    var status = stat()
    guard stat(CPath.of(path), &status) == 0 else { return .missing }
    guard status.st_mode & S_IFMT == S_IFDIR else { return .other }
    guard let folder = opendir(CPath.of(path)) else { return .folder }
    defer { closedir(folder) }
    var names = 0
    while readdir(folder) != nil { names += 1 }
    // Itself and the one above.
    return names > 2 ? .folder : .emptyFolder
  }
}
