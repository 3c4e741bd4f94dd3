import CommandLineKit
import Foundation
import RoadmapCLI
import Testing

/// The README's table of commands is the program's own. With `ROADMAP_RECORD=1` it is written anew,
/// and the run fails.
@Suite struct ReadmeTableTests {
  private static let file = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("README.md")
  private static let start = "<!-- commands: made from the program's table -->\n"
  private static let end = "<!-- end of commands -->\n"

  private static var table: String {
    let program = RoadmapProgram.program()
    var text = "\n| command | what it does |\n|---|---|\n"
    for group in program.groups {
      for command in program.commands.map({ $0.descriptor }) where command.group == group {
        let arguments = command.parameters.filter(\.isArgument).map { argument in
          let name = argument.valueName.uppercased() + (argument.repeats ? "…" : "")
          return argument.isRequired ? " \(name)" : " [\(name)]"
        }
        text +=
          "| `roadmap \(command.name)\(arguments.joined())` | \(command.summary.dropLast()) |\n"
      }
    }
    return text + "| `roadmap help [COMMAND]` | Explain a command, with examples |\n\n"
  }

  @Test func isTheProgramsOwn() throws {
    let text = try String(contentsOf: Self.file, encoding: .utf8)
    let first = try #require(text.range(of: Self.start))
    let last = try #require(text.range(of: Self.end))
    let range = first.upperBound..<last.lowerBound
    if ProcessInfo.processInfo.environment["ROADMAP_RECORD"] == "1", text[range] != Self.table {
      try Data(text.replacingCharacters(in: range, with: Self.table).utf8).write(to: Self.file)
      Issue.record("recorded the README's table of commands; read it")
      return
    }
    #expect(text[range] == Self.table)
  }
}
