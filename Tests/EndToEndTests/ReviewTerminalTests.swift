import Foundation
import Testing

/// `roadmap review` as somebody sits before it.
@Suite(.enabled(if: PseudoTerminal.isThere)) struct ReviewTerminalTests {
  private typealias Step = PseudoTerminal.Step

  /// Four items are due.
  private static let learned =
    "export NO_COLOR=1 TERM=xterm; \"$roadmap\" check year-3.q1.1 --on '9 days ago' >/dev/null; "

  private static let question = "q quit"

  /// `good again`: what the journal holds of the reviews.
  private static let grades = """
    ; echo "[$("$roadmap" log --json | grep -o '"kind":"reviewed"' | wc -l | tr -d ' ') kept]"
    """

  private static func steps(_ answers: String...) -> [Step] {
    answers.map { Step(expect: question, send: $0) }
  }

  @Test func eachAnswerIsKeptAndAnUnknownOneIsAskedAgain() throws {
    let run = try PseudoTerminal.run(
      Self.learned + "\"$roadmap\" review; echo \"ended $?\"" + Self.grades,
      steps: Self.steps("3", "1", "x", "q"))
    #expect(run.out.contains("1 of 4"))
    #expect(run.out.contains("good, due again in "), "\(run.out)")
    #expect(run.out.contains("again, due again tomorrow"))
    #expect(run.out.contains("3 of 4"))
    #expect(!run.out.contains("4 of 4"))
    #expect(run.out.contains("2 items reviewed, 2 left for later"))
    #expect(run.out.contains("ended 0"))
    #expect(run.out.contains("[2 kept]"))
    #expect(run.isSound)
  }

  @Test(arguments: ["GOOD\r", " easy \r", "4\r", "Hard\r"]) func inLinesWordsAndNumbersAnswer(
    _ answer: String
  ) throws {
    let run = try PseudoTerminal.run(
      Self.learned + "\"$roadmap\" review --plain; echo \"ended $?\"" + Self.grades,
      steps: Self.steps(answer, answer, answer, answer))
    #expect(run.out.contains("4 items reviewed"), "\(run.out)")
    #expect(!run.out.contains("left for later"))
    #expect(run.out.contains("[4 kept]"))
  }

  @Test func controlDEnds() throws {
    let run = try PseudoTerminal.run(
      Self.learned + "\"$roadmap\" review; echo \"ended $?\"" + Self.grades,
      steps: Self.steps("3", "\u{4}"))
    #expect(run.out.contains("1 item reviewed, 3 left for later"), "\(run.out)")
    #expect(run.out.contains("ended 0"))
    #expect(run.out.contains("[1 kept]"))
    #expect(run.isSound)
  }

  @Test func controlCLeavesTheTerminalAndTheAnswersSound() throws {
    let run = try PseudoTerminal.run(
      "trap : INT; " + Self.learned + "\"$roadmap\" review; echo \"ended $?\"" + Self.grades
        + "; \"$roadmap\" doctor > /dev/null && echo sound",
      steps: Self.steps("3", "2", "\u{3}"))
    #expect(run.out.contains("ended 130"), "\(run.out)")
    #expect(run.out.contains("[2 kept]"))
    #expect(run.out.contains("sound"))
    #expect(run.isSound)
  }

  /// An answer that was told is on the disk.
  @Test func killedAfterTheSecondAnswerItKeepsBoth() throws {
    let run = try PseudoTerminal.run(
      Self.learned + """
        ( until [ "$("$roadmap" log --json | grep -o '"kind":"reviewed"' | wc -l)" -eq 2 ]; do
            :
          done; kill -9 $(cat pid) ) &
        sh -c 'echo $$ > pid; exec "$roadmap" review'; echo "ended $?"; wait
        """ + Self.grades + "; \"$roadmap\" doctor > /dev/null && echo sound",
      steps: Self.steps("3", "1"))
    #expect(run.out.contains("ended 137"), "\(run.out)")
    #expect(run.out.contains("[2 kept]"))
    #expect(run.out.contains("sound"))
  }

  @Test func whereNobodyAnswersItLists() throws {
    let run = try PseudoTerminal.run(
      Self.learned + "\"$roadmap\" review < /dev/null; echo \"ended $?\"; \"$roadmap\" review | cat"
    )
    #expect(run.out.contains("ended 0"))
    #expect(!run.out.contains(Self.question))
    #expect(run.out.contains("year-3.q1.1.4"))
  }
}
