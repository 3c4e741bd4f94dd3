/// Where a database is kept.
package enum DatabaseLocation: Equatable, Sendable {
  /// The bytes of a path: a file system's names need not be UTF-8.
  case file([UInt8])
  /// Gone when closed.
  case memory

  package static func file(_ path: String) -> DatabaseLocation { .file(Array(path.utf8)) }

  /// For messages.
  package var text: String {
    switch self {
    case .file(let path): String(decoding: path, as: UTF8.self)
    case .memory: "a database in memory"
    }
  }

  /// The path as a C string; `nil` where it names no file. A relative path gets a `./`, because
  /// SQLite gives names such as `:memory:`, `file:x` and the empty one meanings of their own.
  var cPath: [CChar]? {
    switch self {
    case .memory: return Array(":memory:".utf8CString)
    case .file(let path):
      guard let first = path.first, !path.contains(0) else { return nil }
      let prefix: [UInt8] = first == UInt8(ascii: "/") ? [] : Array("./".utf8)
      return (prefix + path + [0]).map(CChar.init(bitPattern:))
    }
  }

  /// The path as a URI that says the file does not change.
  var immutableURI: [CChar]? {
    guard let path = cPath, self != .memory else { return nil }
    let digits = Array("0123456789ABCDEF".utf8)
    var uri = Array("file:".utf8)
    for byte in path.dropLast().map({ UInt8(bitPattern: $0) }) {
      switch byte {
      case UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "%"):
        uri += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      default: uri.append(byte)
      }
    }
    return (uri + Array("?immutable=1".utf8) + [0]).map(CChar.init(bitPattern:))
  }
}
