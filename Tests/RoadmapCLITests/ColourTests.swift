import CommandLineKit
import RoadmapCLI
import Testing

/// Colour is an ornament: without it everything is still said.
@Suite struct ColourTests {
  @Test func plainTextSaysAllThatColouredTextSays() {
    let lines: [[String]] = [
      ["check", "year-3.q1.1.1-2", "--on", "yesterday"], ["start", "year-3.q1.1.3"],
      ["skip", "year-3.q1.1.4", "--why", "known"], ["start", "year-3", "--on", "1 sep"],
      ["status"], ["status", "year-3"], ["status", "year-3", "--chart"], ["status", "--calendar"],
      ["next"], ["next", "--why"], ["show", "year-3.q1"], ["show", "phase-5", "--notes"],
      ["show", "year-3.q1.1.1"], ["list", "year-3"], ["search", "raft"], ["log"], ["plans"],
      ["config"], ["link"], ["review", "--due"], ["undo"], ["redo"], ["help"],
      ["help", "check"], ["zebra"], ["check", "zebra"], ["prompt"],
    ]
    let (plain, coloured) = (CommandStore(), CommandStore())
    for words in lines {
      let a = CommandRun(words, on: .terminal80, store: plain)
      let b = CommandRun(words, on: .color, store: coloured)
      #expect(a.out == Self.withoutColours(b.out), "\(words)")
      #expect(a.error == Self.withoutColours(b.error), "\(words)")
      #expect(!a.out.contains("\u{1B}") && !a.error.contains("\u{1B}"))
      // Whatever is begun is ended on the same line.
      for line in b.out.split(separator: "\n") where line.contains("\u{1B}") {
        #expect(line.split(separator: "\u{1B}").last?.hasPrefix("[0m") == true, "\(words)")
      }
    }
  }

  private static func withoutColours(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let escape = rest.firstIndex(of: "\u{1B}") {
      result += rest[..<escape]
      rest = rest[escape...].drop { $0 != "m" }.dropFirst()
    }
    return result + rest
  }
}
