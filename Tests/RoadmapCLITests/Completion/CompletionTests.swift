import Foundation
import Testing

@testable import CommandLineKit
@testable import RoadmapCLI

/// What is offered where, without a shell.
@Suite struct CompletionTests {
  private static func offers(
    _ words: [String], store: CommandStore = CommandStore()
  ) -> [String] {
    let run = CommandRun(["---complete"] + words, files: SampleFiles.all, store: store)
    #expect(run.code == .ok)
    #expect(run.error.isEmpty)
    return run.out.split(separator: "\n").map { line in
      String(line.split(separator: "\t", omittingEmptySubsequences: false)[0])
    }
  }

  @Test func commandsWithTheirSummaries() {
    let all = Self.offers([""])
    #expect(Set(all) == Set(RoadmapProgram.commands.map { $0.descriptor.name } + ["help"]))
    #expect(Self.offers(["un"]) == ["uncheck", "undo"])
    #expect(Self.offers(["--no-pager", "un"]) == ["uncheck", "undo"])
    #expect(Self.offers(["--color", "never", "redo"]) == ["redo"])
    let run = CommandRun(["---complete", "chec"])
    #expect(run.out == "check\tMark items as done.\n")
  }

  @Test(arguments: [
    (["--col"], ["--color"]), (["--color", ""], ["always", "auto", "never"]),
    (["--color=a"], ["--color=always", "--color=auto"]),
    (["show", "--n"], ["--notes", "--no-pager", "--no-input"]),
    (["show", "--notes", "--note"], []), (["list", "--kind", "ta"], ["task"]),
    (["list", "--kind=ta"], ["--kind=task"]), (["list", "-k", "ta"], ["task"]),
    (["list", "--kind", "study,ta"], ["study,task"]),
    (["list", "--kind", "task,task", "-s"], ["--section", "--state"].filter { _ in false }),
    (["help", "und"], ["undo"]), (["completions", ""], ["bash", "zsh", "fish"]),
    (["undo", "x"], []), (["zebra", ""], []), (["check", "--", "--on"], []),
    (["check", "--on", "yest"], ["yesterday"]),
    (["start", "year-3", "--until", "to"], ["tomorrow"]),
    (["check", "--on=yest"], ["--on=yesterday"]),
    (["config", "review-c"], ["review-cap"]), (["config", "review", ""], ["on", "off"]),
    (["config", "review", "on", ""], []), (["add", ""], [":files"]),
    (["update", "sta"], ["staff"]), (["show", "./my"], [":files"]),
  ]) func words(_ words: [String], _ expected: [String]) {
    #expect(Self.offers(words) == expected, "\(words)")
  }

  @Test func addressesALevelAtATime() {
    #expect(
      Self.offers(["show", ""]) == ["year-3.", "year-4.", "year-5.", "staff.", "phase-5."])
    #expect(Self.offers(["show", "sta"]) == ["staff."])
    #expect(
      Self.offers(["show", "staff."]) == ["staff.sep.", "staff.oct.", "staff.nov.", "staff.dec."])
    #expect(
      Self.offers(["show", "y3.q1.1."]).map { $0.suffix(6) } == [
        "q1.1.1", "q1.1.2", "q1.1.3", "q1.1.4",
      ])
    #expect(Self.offers(["show", "y3.q1.1."]).first == "y3.q1.1.1")
    #expect(Self.offers(["show", "sep.w3."]).first == "sep.w3.1")
    #expect(Self.offers(["check", "year-3.q1.1.1."]) == [])
    #expect(Self.offers(["show", "year-9."]) == [":files"])
    #expect(Self.offers(["show", "q1."]) == [":files"], "several plans have one")
    #expect(Self.offers(["check", "year-3.q1.1.1", "year-3.q1.1."]).count == 3)
  }

  @Test func onlyWhatTheCommandWouldTake() {
    let store = CommandStore()
    _ = CommandRun(["check", "year-3.q1.1.1-2"], store: store)
    _ = CommandRun(["start", "year-3.q1.1.3"], store: store)
    let lead = "year-3.q1.1."
    func last(_ command: String) -> [String] {
      Self.offers([command, lead], store: store).map { String($0.dropFirst(lead.utf8.count)) }
    }
    #expect(last("check") == ["3", "4"])
    #expect(last("uncheck") == ["1", "2"])
    #expect(last("stop") == ["3"])
    #expect(last("start") == ["4"])
    #expect(last("show") == ["1", "2", "3", "4"])
    #expect(Self.offers(["uncheck", ""], store: store) == ["year-3."])
    #expect(Self.offers(["choose", "phase-5."], store: store).contains("phase-5.a."))
    #expect(!Self.offers(["choose", "phase-5."], store: store).contains("phase-5.c."))
  }

  /// What is offered with a dot at its end can be taken as it is, too.
  @Test func aDotAtTheEndDoesNoHarm() {
    for words in [["show", "year-3."], ["show", "year-3.q1."], ["list", "year-3.q1."]] {
      #expect(CommandRun(words).code == .ok, "\(words)")
    }
    #expect(CommandRun(["list", "-s", "year-3.q1."]).code == .ok)
    #expect(CommandRun(["check", "year-3.q1.1."]).code == .ok)
  }

  @Test func keys() {
    let run = CommandRun(["show", "year-3.q1.1", "--keys"])
    let key = run.out.split { $0 == " " || $0 == "\n" }.first { $0.hasPrefix("@") }.map(String.init)
    guard let key else { return #expect(Bool(false), "no key in \(run.out)") }
    #expect(Self.offers(["check", String(key.prefix(6))]) == [key])
  }

  /// A changed plan is news for the next command: looking for words does not swallow it.
  @Test func nothingIsWrittenAndNothingTold() throws {
    let store = CommandStore()
    store.write("my.md", "# My\n\n- [ ] One thing\n- [ ] Another thing\n")
    _ = CommandRun(["add", "my.md"], store: store)
    _ = CommandRun(["check", "my.1"], store: store)
    try store.settle()
    store.write("my.md", "# My\n\n- [ ] A new line\n- [ ] One thing\n- [ ] Another thing\n")
    let before = store.bytes()["roadmap.db"]
    #expect(Self.offers(["check", "my."], store: store) == ["my.1", "my.3"])
    #expect(store.bytes()["roadmap.db"] == before && store.log.isEmpty)
    #expect(!CommandRun(["show", "my"], store: store).error.isEmpty)
    #expect(!CommandStore().exists)
  }

  @Test func hostileTextDoesNoHarm() {
    let store = CommandStore()
    store.write("evil.md", "# Evil\u{1B}[31m\ttab\n\n- [ ] a\u{202E}b\u{1B}]0;x\u{7}\n")
    _ = CommandRun(["add", "evil.md"], store: store)
    for words in [["show", "ev"], ["show", "evil."]] {
      let run = CommandRun(["---complete"] + words, store: store)
      #expect(run.out.utf8.allSatisfy { $0 >= 0x20 || $0 == 0x0A || $0 == 0x09 })
      #expect(run.out.split(separator: "\n").allSatisfy { $0.split(separator: "\t").count == 2 })
    }
  }

  @Test func aBrokenJournalIsNoReasonToSpeak() throws {
    let store = CommandStore()
    _ = CommandRun(["check", "year-3.q1.1.1"], store: store)
    try store.settle()
    try store.damage { $0 = Data($0.map { _ in UInt8(7) }) }
    #expect(Self.offers(["check", "year-3."], store: store).isEmpty)
    #expect(Self.offers(["un"], store: store) == ["uncheck", "undo"])
  }

  /// Each value that is typed has words of its own, or somebody to think of some.
  @Test func everyValueIsThoughtOf() {
    for command in RoadmapProgram.commands {
      let descriptor = command.descriptor
      for parameter in descriptor.parameters where !parameter.valueName.isEmpty {
        let query = CompletionQuery(command: descriptor.name, parameter: parameter, word: "")
        let isKnown =
          !parameter.values.isEmpty || RoadmapCompletions.answer(query, Self.context) != nil
        #expect(isKnown, "\(descriptor.name): <\(parameter.valueName)>")
      }
    }
  }

  private static var context: CommandContext {
    CommandContext(
      environment: Environment {
        $0.variable = { $0 == "ROADMAP_DB" ? "/nowhere" : nil }
        $0.isThere = { _ in false }
      },
      output: Output(result: { _ in nil }, error: { _ in nil }), programName: "roadmap")
  }
}
