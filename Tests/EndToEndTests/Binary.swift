import Foundation
import Testing

/// The built program, run as a process of its own in a world of its own: a cleared environment, a
/// new HOME, and 80 columns.
enum Binary {
  struct Result {
    let status: Int32
    /// The signal that ended it, if one did.
    let signal: Int32?
    let out: String
    let error: String
    /// What the run left in its HOME.
    let left: [String]
  }

  /// Beside the tests, or in the package's build folder; `nil` where it was not built.
  static let path: String? = {
    let folders =
      [Bundle.main.bundleURL, URL(fileURLWithPath: CommandLine.arguments[0])]
      + Bundle.allBundles.map(\.bundleURL)
    let candidates =
      folders.map { $0.deletingLastPathComponent() } + folders
      + [
        root.appendingPathComponent(".build/debug"), root.appendingPathComponent(".build/release"),
      ]
    return candidates.map { $0.appendingPathComponent("roadmap").path }.first { path in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        && !isFolder.boolValue && FileManager.default.isExecutableFile(atPath: path)
    }
  }()

  static let isThere = path != nil

  /// A program that some tests need beside this one.
  static func hasTool(_ name: String) -> Bool {
    ["/usr/bin/", "/bin/"].contains { FileManager.default.isExecutableFile(atPath: $0 + name) }
  }

  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Runs a shell script in which `$roadmap` is the program; the shell stands in for users.
  static func run(_ script: String, files: [String: [UInt8]] = [:]) throws -> Result {
    let program = try #require(path)
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("roadmap-\(UUID().uuidString)")
    let home = folder.appendingPathComponent("home")
    let work = folder.appendingPathComponent("work")
    for url in [home, work] {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, bytes) in files { try Data(bytes).write(to: work.appendingPathComponent(name)) }

    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["--norc", "--noprofile", "-c", script]
    process.currentDirectoryURL = work
    process.environment = [
      "PATH": "/usr/bin:/bin", "HOME": home.path, "COLUMNS": "80", "LC_ALL": "C.UTF-8",
      "roadmap": program,
    ]
    let (out, error) = (Pipe(), Pipe())
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = out
    process.standardError = error
    try process.run()
    // Both pipes are drained before the process is waited for, or a full one would stop it.
    let errors = Drain(error)
    let output = out.fileHandleForReading.readDataToEndOfFile()
    let messages = errors.wait()
    process.waitUntilExit()
    let isSignal = process.terminationReason == .uncaughtSignal
    return Result(
      status: process.terminationStatus, signal: isSignal ? process.terminationStatus : nil,
      out: String(decoding: output, as: UTF8.self),
      error: String(decoding: messages, as: UTF8.self),
      left: try FileManager.default.subpathsOfDirectory(atPath: home.path))
  }
}

/// Reads one pipe to its end beside another.
private final class Drain: @unchecked Sendable {
  private var data = Data()
  private let done = DispatchSemaphore(value: 0)

  init(_ pipe: Pipe) {
    let handle = pipe.fileHandleForReading
    DispatchQueue.global().async {
      self.data = handle.readDataToEndOfFile()
      self.done.signal()
    }
  }

  func wait() -> Data {
    done.wait()
    return data
  }
}
