import CommandLineKit
import RoadmapCLI
import Testing

/// Sentences that a narrow terminal breaks: never within a word or a command.
@Suite struct ProseTests {
  private let screen = Screen(width: 40, isTerminal: true)

  private func lines(_ text: StyledText) -> [String] {
    Page(screen) { $0.paragraph(text) }.text.split(separator: "\n").map(String.init)
  }

  @Test(arguments: [
    (
      "Nothing is deleted from it: 'roadmap redo again' restores it.",
      ["Nothing is deleted from it:", "'roadmap redo again' restores it."]
    ),
    (
      "If the file moved, to undo it: roadmap undo. It stays.",
      ["If the file moved, to undo it:", "roadmap undo. It stays."]
    ),
    (
      "Put a comment above the list: <!-- roadmap: items -->, or none.",
      ["Put a comment above the list:", "<!-- roadmap: items -->, or none."]
    ),
  ])
  func commandsStayWhole(text: String, expected: [String]) {
    #expect(lines(StyledText(prose: text, program: "roadmap")) == expected)
  }

  @Test func aHintsCommandHasALineOfItsOwn() {
    let hint = "To see its owner and permissions: ls -ld 'a rather long name of a plan.md'"
    #expect(
      lines(StyledText(hint: hint, program: "roadmap"))
        == ["To see its owner and permissions:", "ls -ld 'a rather long name of a plan.md'"])
    // A sentence with a colon is no command.
    let sentence = "A plan is Markdown: a heading, and a line such as '- [ ] Read it'."
    #expect(lines(StyledText(hint: sentence, program: "roadmap")).count == 2)
  }

  @Test func aSynopsisIsBrokenBetweenItsParts() {
    let usage = StyledText(synopsis: "roadmap next [--minutes <time>] [--count <count>] [<plan>]")
    #expect(lines(usage) == ["roadmap next [--minutes <time>]", "[--count <count>] [<plan>]"])
  }

  @Test func noLineEndsWithWhatStandsBetweenFacts() {
    let text: StyledText = "\("2 sections ahead, from 7 Mar · 1 finished · 3 more", .dim)"
    #expect(lines(text) == ["2 sections ahead, from 7 Mar · 1", "finished · 3 more"])
    let unbroken: StyledText =
      "\("2 sections ahead, from 7 March", .dim) · \("1 finished 2 weeks ago", .dim)"
    #expect(lines(unbroken.unbroken(on: screen)).count == 1)
    let facts: StyledText = "\("40 days ahead of the schedule", .dim) · \("two finished", .dim)"
    #expect(lines(facts) == ["40 days ahead of the schedule · two", "finished"])
    let late: StyledText = "\("40 days ahead of the schedule, so", .dim) · "
    #expect(
      lines(late.styled(.dim) + StyledText("finished", .dim)) == [
        "40 days ahead of the schedule, so", "finished",
      ])
  }

  /// What errors, lint and help say at 60 columns; a command alone may be longer.
  @Test(arguments: [
    ["config", "foo"], ["search", "kuberntes"], ["check", "year-5.q9"],
    ["next", "--minutes", "abc"],
    ["start", "year-3.q1.1.1", "--on", "tomorrow"], ["lint", "careless.md"],
    ["lint", "damaged.md"],
    ["show", "damaged.md"], ["add", "-"], ["show", "secret.md"], ["help", "show"], ["help", "add"],
    ["help", "next"], ["help", "note"], ["help", "undo"], ["undo"], ["status"], ["plans"],
  ])
  func messagesKeepToTheTerminal(_ words: [String]) {
    let run = CommandRun(words, on: .terminal60, files: SampleFiles.all)
    for line in (run.out + run.error).split(separator: "\n") where line.count > 60 {
      #expect(line.contains("roadmap ") && line.hasPrefix("  "), "\(line)")
    }
  }

  @Test func anExampleStandsApartFromItsMeaning() {
    for command in RoadmapProgram.commands {
      let help = CommandRun(["help", command.descriptor.name], on: .terminal80).out
      for example in command.descriptor.examples {
        #expect(!help.contains("\(example.line) \(example.meaning.prefix(4))"), "\(example.line)")
      }
    }
  }
}
