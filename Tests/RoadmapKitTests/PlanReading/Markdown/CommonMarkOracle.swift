import Foundation

/// `cmark-gfm`, the program that decides how Markdown is read.
enum CommonMarkOracle {
  static let path: String? = ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"]
    .map { $0 + "/cmark-gfm" }
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  static var isPresent: Bool { path != nil }

  /// The outlines of all `documents`, in order. One shell runs the program once a document.
  static func outlines(of documents: [[UInt8]]) throws -> [[OutlineNode]] {
    guard let path, !documents.isEmpty else { return [] }
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("roadmap-oracle-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (index, document) in documents.enumerated() {
      try Data(document).write(to: folder.appendingPathComponent("\(index)"))
    }
    let script = """
      i=0
      while [ $i -lt \(documents.count) ]; do
        \(path) -t xml --sourcepos -e table -e tasklist -e strikethrough -e autolink $i
        i=$((i + 1))
      done > out
      """
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", script]
    process.currentDirectoryURL = folder
    try process.run()
    process.waitUntilExit()
    let output = try Data(contentsOf: folder.appendingPathComponent("out"))
    var reader = OracleXML(Array(output))
    return reader.documents()
  }
}
