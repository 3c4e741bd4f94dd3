import CommandLineKit
import RoadmapCLI
import Testing

/// Where the locale is not UTF-8, the program's own marks are ASCII through pipes too; the text of a
/// plan is data, and stays as it is.
@Suite struct AsciiPipeTests {
  /// Of a plan whose own text is ASCII, nothing else comes out.
  @Test func ownMarksAreAscii() {
    let store = CommandStore()
    store.write(
      "my-plan.md",
      SampleFiles.plan.replacing("(6 weeks)", with: "(4-6 weeks)")
        .replacing("pick 1)", with: "pick 1-2)"))
    let lines: [[String]] = [
      ["add", "my-plan.md"], ["show", "my-plan"], ["show", "my-plan.w2", "--notes"],
      ["check", "my-plan.w1.2", "--on", "yesterday"], ["check", "my-plan.w1.2"],
      ["start", "my-plan"], ["status"], ["status", "my-plan"], ["next"], ["next", "--why"],
      ["next", "my-plan", "-n", "9"], ["list", "my-plan"], ["search", "chapter"], ["log"],
      ["skip", "my-plan.w2.2"], ["choose", "my-plan.w2.1.1"], ["undo"], ["redo"], ["config"],
      ["config", "study-days", "mon-fri"], ["doctor"], ["prompt"], ["update", "--dry-run"],
      ["pause", "my-plan"], ["resume", "my-plan"], ["stop", "my-plan"], ["lint", "my-plan.md"],
      ["remove", "my-plan"], ["zebra"], ["show", "my-plan.w9"], ["check", "chapter"],
    ]
    for screen in [CommandRun.Screen.asciiPipe, .ascii] {
      for words in lines {
        let run = CommandRun(words, on: screen, store: store)
        #expect(Self.isAscii(run.out), "\(words): \(run.out)")
        #expect(Self.isAscii(run.error), "\(words): \(run.error)")
      }
    }
  }

  @Test func helpIsAsciiThroughout() {
    for command in RoadmapProgram.commands {
      let run = CommandRun(["help", command.descriptor.name], on: .asciiPipe)
      #expect(Self.isAscii(run.out), "\(command.descriptor.name)")
    }
  }

  @Test func aPlansTextStaysAsItIs() {
    let run = CommandRun(["show", "year-3"], on: .asciiPipe)
    #expect(run.out.contains("Year 3 – Senior Engineer Path"))
    #expect(run.out.contains("months 25-36"))
    #expect(run.out.contains("[ ] Service discovery"))
  }

  private static func isAscii(_ text: String) -> Bool { text.utf8.allSatisfy { $0 < 0x80 } }
}
