import Foundation
import Testing

@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

/// Display text is what cmark-gfm's plain text is, where that is installed.
///
/// Differences by intent, which the generated lines leave out: `[text][label]` is its text whether
/// or not the label is defined; `[^1]` goes; `**目标：**学习` is bold; white space is folded in code
/// too; its plain text keeps a
/// tilde on either side of struck text; `<!x>` needs no more than its brackets; entities beyond the common ones stay as written.
@Suite(.enabled(if: Oracle.path != nil))
struct InlineOracleTests {
  @Test(arguments: [11, 12, 13, 14] as [UInt64])
  func generatedLinesAgree(seed: UInt64) throws {
    var random = Lines(seed: seed)
    let lines = (0..<4000).map { _ in Self.line(&random) }
    let theirs = try Oracle.plain(lines)
    try #require(theirs.count == lines.count)
    for (line, their) in zip(lines, theirs) {
      let ours = ReadingText.with(line) { InlineText.plain($0, $1, keepEmoji: true) }
      #expect(Oracle.fold(ours) == their, "seed \(seed): \(line)")
    }
  }

  /// A paragraph of one line: a word first, so that no block begins.
  private static func line(_ random: inout Lines) -> String {
    var line = "a"
    for _ in 0...random.number(12) {
      line += pieces[random.number(pieces.count)]
      if random.number(3) == 0 { line += " " }
    }
    return line + "z"
  }

  private static let pieces = [
    "*", "**", "***", "_", "__", "~~", "`", "``", "b", "word", " ", " c", "d ", ".", ",", "!", "(",
    ")", "[t](u)", "[t *e*](<u v> \"w\")", "![alt](src)", "<b>", "</b>", "<i x=\"y\">",
    "<http://x.y>",
    "&amp;", "&lt;", "&#8211;", "&copy;", "\\*", "\\_", "\\`", "\\[", "2 * 3", "snake_case", "é",
    "–", "“q”", "(x)", "a:b", "<!-- c -->", "&nope;", "](u)", "\\\\", "1.", "#", "+", "x*y*z",
  ]
}

/// cmark-gfm as a judge.
private enum Oracle {
  static let path: String? = [
    "/usr/bin/cmark-gfm", "/usr/local/bin/cmark-gfm", "/opt/homebrew/bin/cmark-gfm",
  ]
  .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// Each line as a paragraph of its own, all in one run; white space folded.
  static func plain(_ lines: [String]) throws -> [String] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(path))
    process.arguments = ["-e", "strikethrough", "-t", "plaintext", "--width", "0", "--unsafe"]
    let folder = FileManager.default.temporaryDirectory
    let file = folder.appendingPathComponent("inline-oracle-\(UUID().uuidString).md")
    try Data(lines.joined(separator: "\n\n").utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    process.standardInput = try FileHandle(forReadingFrom: file)
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
      .replacingOccurrences(of: "\u{A0}", with: " ")
      .components(separatedBy: "\n\n")
      .map(fold)
      .filter { !$0.isEmpty }
  }

  /// Without tildes, white space folded.
  static func fold(_ text: String) -> String {
    text.filter { $0 != "~" }.split { $0.isWhitespace }.joined(separator: " ")
  }
}
