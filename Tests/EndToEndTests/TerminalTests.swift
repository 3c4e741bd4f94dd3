import Foundation
import Testing

/// What only a terminal shows: its width, colours, the pager, questions, Ctrl-C.
@Suite(.enabled(if: PseudoTerminal.isThere)) struct TerminalTests {
  private typealias Step = PseudoTerminal.Step

  @Test(arguments: [60, 80, 120]) func fitsTheTerminal(_ columns: Int) throws {
    let run = try PseudoTerminal.run(
      "NO_COLOR=1 TERM=xterm \"$roadmap\" show staff --no-pager", columns: columns)
    #expect(run.status == 0)
    let widths = run.out.split(whereSeparator: \.isNewline).map(\.count)
    #expect((widths.max() ?? 0) <= columns)
    #expect((widths.max() ?? 0) > columns - 20)
    let narrow = try PseudoTerminal.run(
      "NO_COLOR=1 TERM=xterm COLUMNS=50 \"$roadmap\" --no-pager show staff.sep", columns: columns)
    #expect((narrow.out.split(whereSeparator: \.isNewline).map(\.count).max() ?? 0) <= 50)
  }

  @Test(arguments: [
    ("TERM=xterm", "", true), ("TERM=dumb", "", false), ("TERM=xterm NO_COLOR=1", "", false),
    ("TERM=xterm NO_COLOR=", "", true), ("TERM=xterm", "--color=never", false),
    ("TERM=dumb", "--color=always", true), ("TERM=xterm NO_COLOR=1", "--color always", true),
    ("TERM=dumb CLICOLOR_FORCE=1", "", true), ("TERM=dumb CLICOLOR_FORCE=0", "", false),
    ("NO_COLOR=1 CLICOLOR_FORCE=1", "", false),
  ]) func coloursWhere(_ variables: String, _ option: String, _ isColoured: Bool) throws {
    let run = try PseudoTerminal.run("\(variables) \"$roadmap\" show p5.a \(option)")
    #expect(run.status == 0)
    #expect(run.out.contains("\u{1B}[") == isColoured)
  }

  @Test func coloursInAPipeOnlyWhereForced() throws {
    #expect(!(try Binary.run("TERM=xterm \"$roadmap\" show p5.a").out.contains("\u{1B}")))
    #expect(try Binary.run("CLICOLOR_FORCE=1 \"$roadmap\" show p5.a").out.contains("\u{1B}"))
  }

  // MARK: - The pager

  private static let whole = "year-3.outcomes.5"

  @Test(.enabled(if: Binary.hasTool("less"))) func longOutputGoesThroughLess() throws {
    let run = try PseudoTerminal.run(
      "TERM=xterm \"$roadmap\" show year-3; echo \"ended $?\"",
      steps: [Step(expect: ":", send: "q")]
    )
    #expect(run.out.contains("ended 0"))
    #expect(!run.out.contains(Self.whole))
    #expect(run.isSound)
    let short = try PseudoTerminal.run("TERM=xterm \"$roadmap\" show p5.a; echo \"ended $?\"")
    #expect(short.out.contains("ended 0"))
  }

  /// Ctrl-C is the pager's own; `less` only stops what it is about.
  @Test(.enabled(if: Binary.hasTool("less"))) func controlCDoesNotTearThePagerAway() throws {
    let run = try PseudoTerminal.run(
      "trap : INT; TERM=xterm \"$roadmap\" show year-3; echo \"ended $?\"",
      steps: [Step(expect: ":", send: "\u{3}"), Step(expect: ":", send: "q")])
    #expect(run.out.contains("ended 0"), "\(run.out)")
    #expect(run.isSound)
  }

  @Test(arguments: [
    ("PAGER=no-such-pager", ""), ("PAGER=", ""), ("PAGER=cat", ""), ("", "--no-pager"),
    ("PAGER='no-such-pager | no-such-filter'", ""), ("TERM=dumb", ""),
  ]) func allIsThereWithoutAPager(_ variables: String, _ option: String) throws {
    let run = try PseudoTerminal.run(
      "NO_COLOR=1 TERM=xterm \(variables) \"$roadmap\" \(option) show year-3 2>/dev/null; "
        + "echo \"ended $?\"")
    #expect(run.out.contains(Self.whole), "\(variables): \(run.out)")
    #expect(run.out.contains("ended 0"))
  }

  @Test(arguments: ["head -n 2", "false", "sh -c 'exit 3'", "sed 1q"])
  func aPagerThatLeavesEarlyIsNoError(_ pager: String) throws {
    let run = try PseudoTerminal.run(
      "TERM=xterm PAGER=\"\(pager)\" \"$roadmap\" show year-3 --color=never; echo \"ended $?\"")
    #expect(run.out.contains("ended 0"), "\(run.out)")
    #expect(!run.out.contains("Error"))
  }

  @Test func noPagerInAPipe() throws {
    let run = try PseudoTerminal.run(
      "TERM=xterm PAGER='echo paged #' \"$roadmap\" show year-3 | tail -n 1")
    #expect(run.out.contains(Self.whole))
    #expect(!run.out.contains("paged"))
  }

  // MARK: - Questions

  private static let tick = "\"$roadmap\" check year-3.q1.1.1 >/dev/null; "

  @Test func asksOnATerminal() throws {
    for (answer, word) in [("yes\r", "removed"), ("no\r", "Nothing was removed")] {
      let run = try PseudoTerminal.run(
        Self.tick + "\"$roadmap\" remove year-3 --forget",
        steps: [Step(expect: "Type 'yes'", send: answer)])
      #expect(run.out.contains(word), "\(run.out)")
      #expect(run.isSound)
    }
  }

  @Test func neverAsksWhereNobodyIsOrWants() throws {
    for script in [
      "\"$roadmap\" remove year-3 --forget --no-input",
      "\"$roadmap\" --no-input remove year-3 --forget",
      "\"$roadmap\" remove year-3 --forget < /dev/null",
      "\"$roadmap\" remove year-3 --forget | cat; exit ${PIPESTATUS[0]}",
    ] {
      let run = try PseudoTerminal.run(Self.tick + script)
      #expect(run.status == 1, "\(script): \(run.out)")
      #expect(run.out.contains("--yes"))
    }
    for script in ["--yes remove year-3 --forget", "remove year-3 --forget -y < /dev/null"] {
      let run = try PseudoTerminal.run(Self.tick + "\"$roadmap\" \(script)")
      #expect(run.status == 0, "\(run.out)")
    }
  }

  @Test func controlCAtAQuestionLeavesAllSound() throws {
    let run = try PseudoTerminal.run(
      Self.tick + "trap : INT; \"$roadmap\" remove year-3 --forget; echo \"ended $?\"; "
        + "\"$roadmap\" list year-3 --state done",
      steps: [Step(expect: "Type 'yes'", send: "\u{3}")])
    #expect(run.out.contains("ended 130"))
    #expect(run.out.contains("year-3.q1.1.1"))
    #expect(!run.out.contains("removed"))
    #expect(run.isSound)
  }
}
