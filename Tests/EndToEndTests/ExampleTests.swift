import CommandLineKit
import RoadmapCLI
import Testing

/// Every example of the help, pasted into a shell as it stands.
@Suite(.enabled(if: Binary.isThere)) struct ExampleTests {
  /// What somebody has done before they would type it.
  private static func before(_ command: String, _ example: String) -> String {
    switch command {
    case "uncheck", "undo", "log", "review": "roadmap check year-3.q1.1.1 year-3.q1.1.3"
    case "redo": "roadmap check year-3.q1.1.1; roadmap undo"
    case "stop", "pause": "roadmap start year-3 staff --on '1 sep'; roadmap start year-3.q1.1.1"
    case "resume": "roadmap start year-3 staff --on '1 sep'; roadmap pause --on '4 days ago'"
    case "link": "roadmap link staff.oct.w1.2 phase-5.c.1.2"
    case "doctor": "roadmap check year-3.q1.1.1"
    case "postpone", "replan", "list": "roadmap start year-3 staff --on '1 sep'"
    case "focus" where !example.contains("--for"):
      "ROADMAP_NOW=2026-11-20T17:10:00+02:00 roadmap focus year-3.q1.1.1"
    case "open", "append", "edit":
      "roadmap add rust.md; printf '#!/bin/sh\\n' > none; chmod +x none; export BROWSER=$PWD/none EDITOR=$PWD/none"
    case "export":
      "roadmap start staff --on '1 sep'; touch ~/.taskrc"
    case "sync": "git init -q --bare study.git; roadmap sync --init study.git"
    case "import": "roadmap check year-3.q1.1.1; roadmap export --format json -o backup.json"
    default: ":"
    }
  }

  private static let files = [
    "my-plan.md": Array("# Mine\n\n- [ ] One\n- [ ] Two\n".utf8),
    "rust.md": Array(
      """
      # Rust

      ## Week 1
      - [ ] Read chapter 1

      ## Week 3
      - [ ] [Lifetimes](https://example.org/lifetimes)

      """.utf8),
  ]

  /// The shell an example is for.
  private static func shell(_ line: String) -> String {
    line.contains("| source") ? "fish" : line.contains("zsh)") ? "zsh" : "bash"
  }

  @Test(arguments: RoadmapProgram.commands.map { $0.descriptor }.map(\.name) + ["help"])
  func runAsTheyAre(_ command: String) throws {
    let shown = try Binary.run("COLUMNS=200 \"$roadmap\" help \(command)").out
    let lines = shown.split(separator: "\n").drop { $0 != "EXAMPLES:" }.dropFirst()
      .filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
    #expect(!lines.isEmpty, "\(command) has no examples")
    for line in lines {
      // The meaning stands two spaces behind it, or in the column of meanings.
      let example =
        line.dropFirst(2).split(separator: "  ", maxSplits: 1).first.map(String.init) ?? ""
      let pasted =
        RoadmapProgram.commands.flatMap { $0.descriptor.examples }.map(\.line)
        .filter { line.dropFirst(2).hasPrefix($0) }.max { $0.utf8.count < $1.utf8.count } ?? example
      let shell = Self.shell(pasted)
      guard shell == "bash" || Binary.hasTool(shell) else { continue }
      // No machine of that name is asked.
      guard !pasted.contains("git@") else { continue }
      guard !pasted.contains("| task ") || Binary.hasTool("task") else { continue }
      let run = try Binary.run(
        """
        mkdir bin; ln -s "$roadmap" bin/roadmap; PATH=$PWD/bin:$PATH; export PATH
        export ROADMAP_NOW=2026-11-20T18:30:00+02:00
        { \(Self.before(command, pasted)); } >/dev/null 2>&1
        cat > pasted.txt <<'END'
        \(shell == "zsh" ? "autoload -Uz compinit; compinit -u -d dump\n" : "")\(pasted)
        END
        \(shell == "fish" ? "fish --no-config" : shell == "zsh" ? "zsh -f" : "bash") pasted.txt
        """,
        files: Self.files.filter { $0.key != "rust.md" || command != "new" })
      #expect(run.status == 0, "\(pasted): \(run.error)")
      // What the other program says is its own.
      #expect(run.error.isEmpty || pasted.contains("| task "), "\(pasted): \(run.error)")
    }
  }
}
