import Foundation

/// Python 3, where it is installed: a second opinion on widths and JSON.
enum Python {
  static let hasInterpreter = run("print(1)", input: "") != nil
  static let hasWidths =
    run("import wcwidth; assert wcwidth.__version__ >= '0.3'", input: "") != nil

  /// What the script prints, fed with `input`; `nil` where it fails.
  static func run(_ script: String, input: String) -> String? {
    let folder = FileManager.default.temporaryDirectory
    let file = folder.appendingPathComponent("roadmap-test-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    let pipe = Pipe()
    do {
      try Data(input.utf8).write(to: file)
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments = ["python3", "-X", "utf8", "-c", script]
      process.standardInput = try FileHandle(forReadingFrom: file)
      process.standardOutput = pipe
      process.standardError = FileHandle.nullDevice
      try process.run()
    } catch {
      return nil
    }
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? String(decoding: data, as: UTF8.self) : nil
  }
}
