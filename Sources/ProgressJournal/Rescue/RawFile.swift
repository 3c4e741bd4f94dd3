import Platform

enum RawFile {
  /// All of a file's bytes; `nil` where it cannot be read.
  static func bytes(_ path: [UInt8]) -> [UInt8]? {
    guard let file = fopen((path + [0]).map(CChar.init(bitPattern:)), "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while true {
      let chunk = [UInt8](unsafeUninitializedCapacity: 1 << 20) { buffer, count in
        count = fread(buffer.baseAddress, 1, buffer.count, file)
      }
      if chunk.isEmpty { return ferror(file) == 0 ? bytes : nil }
      bytes += chunk
    }
  }
}
