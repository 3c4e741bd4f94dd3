import Foundation

/// Where the plans of the repair tests are found.
enum RepairFixtures {
  static let tests = root.appending(path: "Tests/RoadmapKitTests")
  static let root = URL(filePath: Fixtures.root)

  static func asReceived(_ name: String) throws -> [UInt8] {
    try bytes(tests.appending(path: "Fixtures/as-received/\(name).md"))
  }

  static func clean(_ name: String) throws -> [UInt8] {
    try bytes(root.appending(path: "Roadmaps/\(name).md"))
  }

  /// The lines of a fixture file that are neither blank nor a `##` heading of the corpus.
  static func lines(_ name: String) throws -> [String] {
    let bytes = try bytes(tests.appending(path: "Fixtures/repair/\(name)"))
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
      .filter { !$0.hasPrefix("%") }
  }

  private static func bytes(_ url: URL) throws -> [UInt8] { [UInt8](try Data(contentsOf: url)) }
}
