import Foundation
import Testing

/// The README is true: each command in it runs, and each screen shows what the program shows. With
/// `ROADMAP_RECORD=1` the screens are written anew, and the run fails.
@Suite(.enabled(if: Binary.isThere)) struct ReadmeTests {
  private static let file = Binary.root.appendingPathComponent("README.md")

  private struct Block {
    let language: String
    let lines: ArraySlice<String>
  }

  private static func blocks(_ lines: [String]) -> [Block] {
    var blocks: [Block] = []
    var start: Int?
    for (index, line) in lines.enumerated() where line.hasPrefix("```") {
      if let first = start {
        blocks.append(
          Block(language: String(lines[first].dropFirst(3)), lines: lines[first + 1..<index]))
        start = nil
      } else {
        start = index
      }
    }
    return blocks
  }

  @Test func quotesTheFiguresThatWereRecorded() throws {
    let results = Binary.root.appendingPathComponent("Tests/Benchmarks/results.md")
    let recorded = try Self.table(after: "### Ratios reached", in: results)
    #expect(recorded.count > 10)
    #expect(try Self.table(after: "<!-- figures:", in: Self.file) == recorded)
  }

  private static func table(after heading: String, in file: URL) throws -> [Substring] {
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    let rest = lines.drop { !$0.hasPrefix(heading) }.dropFirst()
    return Array(rest.prefix { $0.hasPrefix("|") })
  }

  /// One learner reads the page from top to bottom and types along.
  @Test func isTrue() throws {
    let text = try String(contentsOf: Self.file, encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var script = """
      mkdir bin; ln -s "$roadmap" bin/roadmap; PATH=$PWD/bin:$PATH; export PATH
      export ROADMAP_NOW=2026-11-20T18:30:00+02:00; unset COLUMNS; touch ~/.taskrc

      """
    var screens: [(range: Range<Int>, command: String)] = []
    script += Self.months.map { "ROADMAP_DB=months.db \($0) >/dev/null\n" }.joined()
    for block in Self.blocks(lines)
    where ["sh", "console", "console months"].contains(block.language) {
      // Somebody else's journal, of three months.
      let prefix = block.language == "console months" ? "ROADMAP_DB=months.db " : ""
      for (index, line) in zip(block.lines.indices, block.lines) {
        if block.language == "sh" {
          guard line.hasPrefix("roadmap"), Self.canRun(line) else { continue }
          script +=
            "(\(line)\n) > output 2>&1 </dev/null || { echo \(Self.quoted("FAILED: " + line)); cat output; }\n"
        } else if line.hasPrefix("$ ") {
          let end =
            block.lines[(index + 1)...].firstIndex { $0.hasPrefix("$ ") } ?? block.lines.endIndex
          screens.append((index + 1..<end, String(line.dropFirst(2))))
          script +=
            "echo '>>> \(screens.count - 1)'\n\(prefix)\(line.dropFirst(2)) 2>&1 </dev/null\n"
        }
      }
    }
    let run = try Binary.run(script, files: ["my-plan.md": Array(Self.plan.utf8)])
    #expect(!run.out.contains("FAILED: "), "\(run.out)")
    #expect(run.error.isEmpty, "\(run.error)")
    var changed = lines
    for (number, screen) in screens.enumerated().reversed() {
      let shown = Self.part(number, of: run.out).filter { !$0.hasPrefix("FAILED") }
      let written = Self.trimmed(Array(lines[screen.range]))
      #expect(written == shown, "$ \(screen.command)")
      changed.replaceSubrange(screen.range, with: shown)
    }
    if ProcessInfo.processInfo.environment["ROADMAP_RECORD"] == "1", changed != lines {
      try Data(changed.joined(separator: "\n").utf8).write(to: Self.file)
      Issue.record("recorded the screens of the README; read them")
    }
  }

  private static func canRun(_ line: String) -> Bool {
    let tools = [("| jq ", "jq"), ("| task ", "task"), ("roadmap sync", "git")]
    return tools.allSatisfy { !line.contains($0.0) || Binary.hasTool($0.1) }
  }

  private static func part(_ number: Int, of output: String) -> [String] {
    let lines = output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let own = lines.drop { $0 != ">>> \(number)" }.dropFirst().prefix { !$0.hasPrefix(">>> ") }
    return trimmed(Array(own))
  }

  private static func trimmed(_ lines: [String]) -> [String] {
    var lines = lines[...]
    while lines.last?.isEmpty == true { lines.removeLast() }
    return Array(lines)
  }

  private static func quoted(_ text: String) -> String {
    "'" + text.replacing("'", with: #"'\''"#) + "'"
  }

  private static let months = [
    "roadmap start year-3 --on '24 aug'", "roadmap check y3.q1.1.1 --on '24 aug' --for 40m",
    "roadmap check y3.q1.1.2 --on '26 aug' --for 50m", "roadmap check y3.q1.1.3 --on '29 aug'",
    "roadmap check y3.q1.1.4 --on '7 sep'", "roadmap check y3.q1.2.1 --on '15 sep'",
    "roadmap check y3.q1.2.2 --on '2 oct'", "roadmap review y3.q1.1.1 -g good --on '3 oct'",
    "roadmap check y3.q1.project --on '1 nov'", "roadmap check y3.q2.1.1 --on '12 nov'",
    "roadmap check y3.q2.1.2 --on '16 nov'", "roadmap review y3.q1.1.2 -g easy --on '16 nov'",
    "roadmap start y3.q2.2.1 --on '18 nov'",
  ]

  private static let plan = """
    # My plan (4 weeks)

    ## Week 1: Begin
    - [ ] Read chapter 1
    - [ ] Read chapter 2

    ## Week 2: Go on
    - [ ] Write a small program
    - [ ] Show it to somebody (optional)

    """
}
