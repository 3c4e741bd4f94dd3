import CommandLineKit
import Foundation
import RoadmapCLI
import RoadmapKit

/// A folder for one journal, gone with the value. Files of plans are kept in memory beside it, so
/// that a test can change them between two commands.
final class CommandStore: @unchecked Sendable {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("roadmap-cli-\(UUID().uuidString)")
  var files: [String: [UInt8]] = [:]
  private var runs: UInt64 = 0

  var path: String { folder.appendingPathComponent("roadmap.db").path }
  var exists: Bool { isThere(path) }

  func isThere(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  func write(_ name: String, _ text: String) { files[name] = Array(text.utf8) }

  func remove(_ name: String) { files[name] = nil }

  func read(_ name: String) -> Result<[UInt8], FileError>? { files[name].map { .success($0) } }

  func save(_ name: String, _ bytes: [UInt8]) -> FileError? {
    files[name] = bytes
    return nil
  }

  /// As the program rewrites a file: only where it still holds what was read.
  func rewrite(_ name: String, _ old: [UInt8], _ new: [UInt8]) -> FileRewrite {
    guard let held = files[name] else { return .failed("permission denied") }
    guard held == old else { return .isAnother }
    files[name] = new
    return .done
  }

  /// A file on the disk, beside the journal.
  func writeFile(_ name: String, _ text: String) {
    try? Data(text.utf8).write(to: folder.appendingPathComponent(name))
  }

  /// Another one for each run, so that no two events have one id.
  func seed() -> UInt64 {
    runs += 1
    return runs
  }

  /// The journal's own bytes, and those that SQLite keeps beside it.
  func bytes() -> [String: Data] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return Dictionary(
      uniqueKeysWithValues: names.compactMap { name in
        (try? Data(contentsOf: folder.appendingPathComponent(name))).map { (name, $0) }
      })
  }

  /// SQLite's log; an empty one is none.
  var log: Data { bytes()["roadmap.db-wal"] ?? Data() }

  /// Puts SQLite's log into the file, so that the file's own bytes are what is read.
  func settle() throws {
    let journal = try Journal(path: path, .writing(RandomSource { 1 }))
    journal.close()
  }

  func damage(_ change: (inout Data) -> Void) throws {
    let url = URL(fileURLWithPath: path)
    var data = try Data(contentsOf: url)
    change(&data)
    try data.write(to: url)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }
}

final class SeededBits: @unchecked Sendable {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  func next() -> UInt64 { generator.next() }
}

/// What a made-up user types, a line each.
final class Answers: @unchecked Sendable {
  private var lines: [String]

  init(_ lines: [String]) { self.lines = lines.reversed() }

  func next() -> String? { lines.popLast() }
}
