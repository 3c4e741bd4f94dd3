#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

enum RawFile {
  /// A file's bytes, or the first of them; `nil` where it cannot be read.
  static func bytes(_ path: [UInt8], atMost limit: Int = .max) -> [UInt8]? {
    guard let file = fopen((path + [0]).map(CChar.init(bitPattern:)), "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while true {
      let size = min(1 << 20, limit - bytes.count)
      let chunk = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
        count = fread(buffer.baseAddress, 1, size, file)
      }
      if chunk.isEmpty { return ferror(file) == 0 ? bytes : nil }
      bytes += chunk
    }
  }
}
