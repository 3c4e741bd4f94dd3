import RoadmapKit

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// The files that tests read: fixtures beside them, and the plans the project ships.
enum Fixtures {
  static let root: String = {
    let here = #filePath.split(separator: "/").dropLast(4)
    return "/" + here.joined(separator: "/")
  }()

  static let directory = root + "/Tests/RoadmapKitTests/Fixtures"

  static func bytes(_ path: String) -> [UInt8] {
    guard let file = fopen(path, "rb") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
    }
  }

  static func text(_ path: String) -> String {
    String(decoding: bytes(path), as: UTF8.self)
  }

  /// The names of the files in a folder, sorted.
  static func names(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  /// The text as a plan called `name`.
  static func plan(_ text: String, name: String = "plan") throws -> Plan {
    try PlanReader.read(Array(text.utf8), id: id(name))
  }

  static func id(_ name: String) -> PlanID {
    guard let id = PlanID(name) else { preconditionFailure("'\(name)' is no plan's name") }
    return id
  }
}
