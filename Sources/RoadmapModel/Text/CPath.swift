/// Paths as the system takes them: with a zero byte at the end.
package enum CPath {
  package static func of(_ path: [UInt8], _ suffix: String = "") -> [CChar] {
    (path + Array(suffix.utf8) + [0]).map(CChar.init(bitPattern:))
  }
}
