/// Why a file could not be read.
package indirect enum FileError: Error, Hashable {
  case missing
  case isDirectory
  /// A pipe, a socket or a device, where only a plain file will do.
  case isNoFile
  case noPermission
  case tooLarge(limit: Int)
  /// Any other failure, with the system's number and words for it.
  case system(code: Int32, reason: String)

  /// A clause that ends a sentence about the file: `cannot read 'a.md': no such file`.
  package var reason: String {
    switch self {
    case .missing: "no such file"
    case .isDirectory: "it is a directory"
    case .isNoFile: "it is a pipe, a socket or a device"
    case .noPermission: "permission denied"
    case .tooLarge(let limit): "it is larger than \(Self.size(limit))"
    case .system(_, let reason): reason
    }
  }

  private static func size(_ bytes: Int) -> String {
    bytes < 1 << 20 ? "\(bytes) bytes" : "\(bytes >> 20) MB"
  }
}
