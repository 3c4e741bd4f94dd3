import Foundation

/// A program of the system that tests compare with; a test whose tool is missing skips itself.
enum Tool {
  static func isThere(_ name: String) -> Bool { path(of: name) != nil }

  private static func path(of name: String) -> String? {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    return folders.map { "\($0)/\(name)" }.first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
  }

  /// What it says on both streams, fed with `input`.
  static func run(_ name: String, _ arguments: [String], input: String) -> (
    status: Int32, out: String
  )? {
    guard let path = path(of: name) else { return nil }
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("roadmap-tool-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    let pipe = Pipe()
    do {
      try Data(input.utf8).write(to: file)
      process.executableURL = URL(fileURLWithPath: path)
      process.arguments = arguments
      process.standardInput = try FileHandle(forReadingFrom: file)
      process.standardOutput = pipe
      process.standardError = pipe
      try process.run()
    } catch {
      return nil
    }
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }
}
