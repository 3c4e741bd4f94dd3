import Foundation
import Testing

/// Text as it was when somebody read it and found it good. With `ROADMAP_RECORD=1` the files are
/// written anew, and the run fails, so that no recording passes for a test.
enum Golden {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Golden")
  private static let isRecording = ProcessInfo.processInfo.environment["ROADMAP_RECORD"] == "1"

  static func check(
    _ name: String, _ text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder.appendingPathComponent("\(name).txt")
    if isRecording {
      try Data(text.utf8).write(to: file)
      Issue.record("recorded '\(name)'; read it, then run without ROADMAP_RECORD")
      return
    }
    let data = try Data(contentsOf: file)
    let golden = String(decoding: data, as: UTF8.self)
    let isSame = golden.utf8.elementsEqual(text.utf8)
    #expect(
      isSame, "\(name) differs:\(difference(golden, text))", sourceLocation: sourceLocation)
  }

  /// The names of the recorded files.
  static func recorded() throws -> Set<String> {
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return Set(files.filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) })
  }

  private static func difference(_ golden: String, _ text: String) -> String {
    let before = golden.split(separator: "\n", omittingEmptySubsequences: false)
    let after = text.split(separator: "\n", omittingEmptySubsequences: false)
    return after.difference(from: before).map { change in
      switch change {
      case .remove(let offset, let line, _): "\n- \(offset + 1): \(line)"
      case .insert(let offset, let line, _): "\n+ \(offset + 1): \(line)"
      }
    }.joined()
  }
}
