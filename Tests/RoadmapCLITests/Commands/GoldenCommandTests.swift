import CommandLineKit
import RoadmapCLI
import Testing

/// What commands say, word for word.
struct GoldenCase: CustomTestStringConvertible {
  let name: String
  let screen: CommandRun.Screen
  let lines: [[String]]

  var testDescription: String { name }

  init(_ name: String, _ screen: CommandRun.Screen, _ lines: [String]...) {
    self.init(name, screen, lines)
  }

  init(_ name: String, _ screen: CommandRun.Screen, _ lines: [[String]]) {
    self.name = name
    self.screen = screen
    self.lines = lines
  }

  /// Each command line with what it said on either stream and its exit code.
  var text: String {
    let store = CommandStore()
    return lines.map { words in
      let run = CommandRun(words, on: screen, files: SampleFiles.all, store: store)
      let line = words.map { $0.first == "-" ? $0 : ShellWord.quoted($0) }.joined(separator: " ")
      // Escapes and no-break spaces, made visible.
      let said = (run.out + (run.error.isEmpty ? "" : "--- standard error\n" + run.error))
        .replacing("\u{1B}", with: "␛").replacing("\u{A0}", with: "␣")
      return "$ roadmap \(line)\n\(said)--- exit \(run.code.rawValue)\n"
    }.joined(separator: "\n")
  }

  /// More than a dozen under way: some with a schedule, one at rest, one to come.
  private static let manyPlans: [[String]] =
    [
      ["start", "year-3", "--on", "1 nov"], ["start", "staff", "--on", "1 oct"],
      ["check", "year-3.q1.1.1", "--on", "10 nov"], ["check", "staff.sep.w1", "--on", "12 nov"],
      ["check", "year-4.q1.1.1", "--on", "2 sep"], ["check", "p5.b.1", "--on", "3 sep"],
      ["check", "year-5.q1.1.1", "--on", "4 sep"],
    ]
    + (1...11).flatMap { number in
      let name = "reading-\(number)"
      let day = "\(number + 3) nov"
      return [
        ["add", "my-plan.md", "--name", name], ["check", "\(name).w1.2", "--on", day],
      ]
    }
    + [
      ["start", "reading-1", "--on", "1 nov"], ["pause", "reading-1", "--on", "5 nov"],
      ["start", "reading-2", "--on", "1 dec"],
    ]

  static let all: [GoldenCase] = [
    GoldenCase(
      "check", .terminal80, ["check", "year-3.q1.1.1"],
      ["check", "circuit", "breaker", "--on", "yesterday", "--note", "read the paper"],
      ["check", "y3", "q1.1"], ["check", "year-3.q1.1.1"], ["check", "year-3.q1.2-3"],
      ["check", "q1.project"], ["check", "year-3.outcomes.1-2"], ["check", "p5.a"],
      ["check", "p5.a.1", "p5.a.2"], ["check", "p5.a.3"], ["choose", "--not", "p5.a.1"],
      ["check", "p5.a.3"], ["check", "p5.c"], ["log"], ["show", "year-3.q1.1.3"],
      ["list", "--state", "done"], ["next"]),
    GoldenCase(
      "check-refused", .terminal80, ["check", "year-3"], ["check", "raft"], ["check", "q1"],
      ["check", "year-3.q1.1.1-9"], ["check", "yer-3.q1"], ["check", "@zz"], ["check", "@8"],
      ["check", "zebra"], ["check", "staff", "zebra"], ["check", "year"], ["check", "my-plan.md"],
      ["check", "year-3.q1.1.1", "zebra"], ["check", "year-3.q1.1.1", "--on", "tomorrow"],
      ["check", "year-3.q1.1.1", "--on", "2026-11-21"],
      ["check", "year-3.q1.1.1", "--on", "30 feb"],
      ["check", "year-3.q1.1.1", "--for", "long"], ["check"], ["log"], ["undo"], ["redo"]),
    GoldenCase(
      "other-states", .terminal80, ["start", "year-3.q1.1.1"], ["start", "year-3.q1.1.1"],
      ["next"], ["start", "year-3.q1.1"], ["stop", "year-3.q1"], ["stop", "year-3.q1"],
      ["skip", "year-3.q1.1.2", "--why", "known from work"], ["skip", "year-3.q1.1.2"],
      ["uncheck", "year-3.q1.1"], ["uncheck", "year-3.q1.1"], ["check", "year-3.q1.1.2"],
      ["start", "year-3.q1.1.2"], ["skip", "year-3.q1.1.2"],
      ["note", "year-3.q1.1.2", "a", "note"],
      ["note", "circuit breaker", "--evidence", "https://example.com", "--for", "1h30m"],
      ["note", "year-3.q1.1.2"], ["choose", "phase-5.a"], ["choose", "phase-5.a.1"],
      ["choose", "phase-5.a.1"], ["next", "p5"], ["choose", "--not", "phase-5.a.1"],
      ["choose", "year-3.q1.1.1"], ["undo"], ["undo"], ["redo"], ["log", "year-3.q1.1.2"],
      ["log", "p5", "--since", "monday"]),
    GoldenCase(
      "choose", .terminal80, ["choose", "p5.a.1", "p5.a.2", "p5.a.3"],
      ["check", "p5.a.1", "p5.a.2", "p5.a.3"], ["choose", "p5.a.1"],
      ["choose", "p5.a.2", "p5.a.3"], ["choose", "p5.a.2"], ["choose", "p5.a.3"]),
    GoldenCase(
      "own-plans", .terminal80, ["add", "my-plan.md"], ["add", "my-plan.md"],
      ["add", "my-plan.md", "--name", "year-3"], ["add", "my-plan.md", "--name", "a/b"],
      ["plans"], ["show", "my-plan"], ["check", "my-plan", "w2.1.1"], ["check", "my-plan.md"],
      ["log"], ["next", "my-plan"], ["remove", "my-plan"], ["show", "my-plan"],
      ["add", "my-plan.md"], ["remove", "my-plan", "--forget"],
      ["remove", "my-plan", "--forget", "--yes"], ["undo"],
      ["list", "-p", "my-plan", "--state", "done"],
      ["remove", "year-5"], ["add", "year-5"], ["remove", "nope"], ["add", "missing.md"],
      ["add", "prose.md"], ["add", "picture.md"], ["add", "-"], ["update"], ["update", "nope"],
      ["doctor", "--rebuild"], ["doctor", "--restore"], ["doctor", "x"]),
    GoldenCase(
      "plans-in-time", .terminal80, ["status"], ["start", "year-3", "--on", "24 aug"],
      ["start", "nosuch"], ["start", "year-3.q1.1.1", "--until", "today"],
      ["start", "staff", "--until", "yesterday"], ["start", "staff", "--on", "1 dec"],
      ["start", "my-plan.md"], ["pause", "staff"], ["pause", "y3", "--on", "1 oct"],
      ["pause", "y3"],
      ["status", "y3"], ["next"], ["next", "y3"], ["resume", "--on", "12 oct"], ["resume"],
      ["stop", "staff"], ["stop", "staff"], ["undo"], ["log"], ["stop", "p5"], ["prompt"]),
    GoldenCase("three-months", .terminal80, ThreeMonths.lines + ThreeMonths.questions),
    GoldenCase("three-months-wide", .terminal120, ThreeMonths.lines + [["status"], ["next"]]),
    GoldenCase(
      "three-months-narrow", .terminal60,
      ThreeMonths.lines + [["status"], ["next"], ["next", "-w"]]),
    GoldenCase(
      "three-months-pipe", .pipe,
      ThreeMonths.lines + [
        ["status"], ["next"], ["status", "--json"], ["next", "--json"], ["prompt", "--json"],
        ["prompt", "p5", "--json"], ["prompt", "nope", "--json"],
      ]),
    GoldenCase(
      "three-months-ascii", .ascii,
      ThreeMonths.lines + [["status"], ["status", "y3", "--chart"], ["status", "--calendar"]]),
    GoldenCase(
      "week", .terminal80,
      ThreeMonths.lines + [
        ["week"], ["week", "--last"], ["week", "--next"], ["week", "--last", "--markdown"],
        ["week", "--json"], ["list", "--due", "week"], ["list", "--overdue"],
        ["show", "y3.q1", "--dates"],
      ]),
    GoldenCase(
      "week-narrow", .terminal60,
      ThreeMonths.lines + [["week"], ["list", "--due", "week"], ["status", "--calendar"]]),
    GoldenCase(
      "focus", .terminal80, ["focus"], ["focus", "y3.q1.1.1", "--for", "25m"], ["focus"],
      ["focus", "y3.q1.1.2"], ["status"], ["prompt"], ["focus", "--json"],
      ["check", "y3.q1.1.1"], ["focus", "--stop"], ["focus", "y3.q1"], ["focus", "y3.q1.1.2"],
      ["focus", "--stop", "--at", "noon"], ["focus", "--discard"], ["undo"], ["log"]),
    GoldenCase(
      "review", .terminal80, ["review"], ["review", "raft"],
      ["check", "year-3.q1.1", "--on", "9 days ago"], ["check", "y3.q1.project", "--on", "monday"],
      ["review", "--due"], ["review", "circuit breaker", "--grade", "good"],
      ["review", "y3.q1.1.1", "-g", "1"], ["review", "y3.q1.2.1", "-g", "good"],
      ["review", "y3.q1.project.1", "-g", "good"], ["review", "y3.q1.1.1"],
      ["review", "-g", "good"], ["review", "y3.q1.1.1", "-g", "well"], ["review", "--due"],
      ["config", "review", "off"], ["review", "--due"], ["status"]),
    GoldenCase(
      "link", .terminal80, ["link"], ["check", "staff.oct.w1.2"],
      ["link", "staff.oct.w1.2", "phase-5.c.1.2"], ["link", "staff.oct.w1.2", "phase-5.c.1.2"],
      ["link", "staff.oct.w1.2"], ["link", "staff.oct.w1.2", "phase-5.c.1"], ["link"],
      ["uncheck", "phase-5.c.1.2"], ["check", "phase-5.c.1.2"], ["show", "staff.oct.w1.2"],
      ["link", "--not", "phase-5.c.1.2"], ["link", "--not", "phase-5.c.1.2"], ["undo"], ["undo"]),
    GoldenCase("check-narrow", .terminal60, ["check", "staff.sep.w1"], ["log"]),
    GoldenCase(
      "check-pipe", .pipe, ["check", "staff.sep.w1.1-2"], ["log"], ["log", "--json"],
      ["show", "staff.sep.w1.1", "--json"]),
    GoldenCase("plans", .terminal80, ["plans"], ["show"]),
    GoldenCase("plans-narrow", .terminal60, ["plans"]),
    GoldenCase("plans-pipe", .pipe, ["plans"], ["plans", "--json"]),
    GoldenCase("show-year-3", .terminal80, ["show", "year-3"]),
    GoldenCase("show-year-4-narrow", .terminal60, ["show", "y4"]),
    GoldenCase("show-year-5-pipe", .pipe, ["show", "year-5"]),
    GoldenCase("show-staff", .terminal80, ["show", "staff"]),
    GoldenCase("show-phase-5-notes", .terminal80, ["show", "p5", "--notes"]),
    GoldenCase("show-phase-5-ascii", .ascii, ["show", "phase-5"]),
    GoldenCase("show-keys", .terminal80, ["show", "year-3.q1", "--keys"]),
    GoldenCase("show-color", .color, ["show", "p5.a"], ["show", "p5.j"], ["show", "my-plan.md"]),
    GoldenCase(
      "show-json", .pipe, ["show", "p5.b.1", "--json"], ["show", "my-plan.md", "--json"]),
    GoldenCase(
      "show-parts", .terminal80, ["show", "staff.sep.w3"], ["show", "Q1.1.1-3"],
      ["show", "year-3.q1.1.1-3"], ["show", "p5.b.1.2"], ["show", "staff.dec.deliverable"],
      ["show", "year-3.outcomes"], ["show", "circuit", "breaker"], ["show", "@8ked"],
      ["show", "staff", "raft"], ["show", "y3", "q1.2"], ["show", "year-3.q1.1.4."]),
    GoldenCase(
      "show-not-found", .terminal80, ["show", "raft"], ["show", "q1"], ["show", "@8"],
      ["show", "year"], ["show", "yer-3"], ["show", "year-3.q9"], ["show", "year-3.q1.1.1-9"],
      ["show", "@zz"], ["show", "@"], ["show", "nosuchword"], ["show", "!!!"], ["show", ""],
      ["show", "staff", "nosuchword"], ["show", "microservices", "architecture"],
      ["show", "a\u{1B}[31mb"], ["show", "r\u{10FFE9}"]),
    GoldenCase(
      "show-files", .terminal80, ["show", "my-plan.md", "--notes"], ["show", "my-plan.md", "w2"],
      ["show", "my", "plan.md", "--keys"], ["show", "TODO", "w1.1"], ["show", "-", "saw"],
      ["show", "my-plan.md", "zebra"], ["show", "damaged.md"], ["show", "wide.md"]),
    GoldenCase(
      "show-names", .terminal60, ["show", "学习计划.md"],
      ["show", "a-very-long-name-of-a-plan-that-goes-on-and-on.md"], ["show", "it's.md"],
      ["next", "it's.md"], ["show", "-dash.md"], ["next", "--", "-dash.md"]),
    GoldenCase(
      "bad-files", .terminal80, ["show", "missing.md"], ["show", "empty.md"], ["show", "blank.md"],
      ["show", "picture.md"], ["show", "prose.md"], ["show", "huge.md"], ["show", "folder"],
      ["show", "folder/"], ["show", "secret.md"], ["show", "broken.md"], ["next", "missing.md"],
      ["list", "--plan", "empty.md"], ["search", "--plan", "prose.md", "x"],
      ["lint", "missing.md", "my-plan.md", "folder"], ["lint", "year-3"]),
    GoldenCase(
      "next", .terminal80, ["next"], ["next", "staff", "-n", "5"], ["next", "p5"],
      ["next", "my-plan.md"], ["next", "my plan.md"], ["next", "-"], ["next", "done.md"],
      ["next", "damaged.md"], ["next", "nope"], ["next", "stfaf"], ["next", "year"],
      ["next", "year-3.q1"]),
    GoldenCase("next-pipe", .pipe, ["next"], ["next", "p5", "--json"]),
    GoldenCase("next-wide", .terminal120, ["next"], ["next", "staff"]),
    GoldenCase(
      "list", .terminal80, ["list", "--section", "sep.w1"], ["list", "--plan", "my-plan.md"],
      ["list", "-k", "project,deliverable", "-p", "staff"], ["list", "--optional"],
      ["list", "--section", "q1"], ["list", "-p", "y3", "-s", "q1.2"],
      ["list", "-p", "y3", "-s", "year-3.q1.2"], ["list", "-p", "nope", "-s", "q1"],
      ["list", "-s", "nope"], ["list", "-p", "staff", "-s", "p5.a"], ["list", "year-3"],
      ["list", "my-plan.md"], ["list", "--state", "done"], ["list", "!!!"]),
    GoldenCase(
      "list-pipe", .pipe, ["list", "mesh"], ["list", "-p", "my-plan.md"],
      ["list", "-p", "my-plan.md", "--state", "done,started"],
      ["list", "-p", "my-plan.md", "--state", "done", "--state", "skipped"],
      ["list", "-p", "my-plan.md", "--required", "--kind", "study"],
      ["list", "-p", "my-plan.md", "-s", "w2", "--optional", "--json"],
      ["list", "-s", "phase-5.b.1"], ["list", "-p", "damaged.md"], ["list", "xyzzy", "--json"]),
    GoldenCase(
      "search", .terminal80, ["search", "raft"], ["search", "service", "mesh", "-n", "2"],
      ["search", "kubernetes", "-p", "staff"], ["search", "chapter", "-p", "my-plan.md"],
      ["search", "xyzzy"], ["search", "xyzzy", "-p", "staff"], ["search", "!!"],
      ["search", "raft", "-p", "nope"]),
    GoldenCase("search-color", .color, ["search", "raft"]),
    GoldenCase(
      "search-pipe", .pipe, ["search", "mesh"], ["search", "raft", "-n", "1", "--json"],
      ["search", "xyzzy", "--json"]),
    GoldenCase(
      "lint", .terminal80, ["lint", "careless.md"], ["lint", "my-plan.md"], ["lint", "damaged.md"],
      ["lint", "wide.md", "careless.md"], ["lint", "-"]),
    GoldenCase("lint-json", .pipe, ["lint", "my-plan.md", "careless.md", "prose.md", "--json"]),
    GoldenCase("many-plans", .terminal80, manyPlans + [["status"], ["next"]]),
    GoldenCase("many-plans-narrow", .terminal60, manyPlans + [["status"]]),
    GoldenCase(
      "usage", .terminal80, ["zebra"], ["lit"], ["year-3"], ["my-plan.md"],
      ["show", "--plan", "x"],
      ["next", "y3", "y4"], ["next", "-n", "0"], ["next", "-n", "many"], ["next", "-n"],
      ["list", "--kind", "proj"], ["list", "--kind", ""], ["list", "--state", "finished"],
      ["list", "--optional", "--required"], ["search"],
      ["search", "x", "-n", "99999999999999999999"],
      ["lint"], ["plans", "x"], ["--json"], ["show", "--color", "blue"]),
    GoldenCase(
      "help", .terminal80, [], ["help", "next"], ["help", "show"], ["help", "list"],
      ["help", "search"], ["help", "plans"], ["help", "lint"]),
  ]
}

@Suite struct GoldenCommandTests {
  @Test(arguments: GoldenCase.all) func saysWhatItSaid(_ golden: GoldenCase) throws {
    try Golden.check(golden.name, golden.text)
  }

  /// What is under way and overdue in full, the rest in a line: one screen of the smallest terminal.
  @Test func threePlansFitOneScreen() {
    let store = CommandStore()
    for line in ThreeMonths.lines { _ = CommandRun(line, store: store) }
    for screen in [CommandRun.Screen.terminal80, .terminal120] {
      let lines = CommandRun(["status"], on: screen, store: store).out.split(
        separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count - 1 <= 24, "\(lines.joined(separator: "\n"))")
    }
  }

  @Test func noRecordingIsLeftOver() throws {
    #expect(try Golden.recorded() == Set(GoldenCase.all.map(\.name) + ["messages"]))
  }

  @Test func everyLineFitsItsTerminal() {
    for golden in GoldenCase.all where golden.screen != .pipe {
      let store = CommandStore()
      for words in golden.lines {
        let run = CommandRun(words, on: golden.screen, files: SampleFiles.all, store: store)
        for line in run.out.split(separator: "\n") where !line.contains("\u{1B}") {
          // A command to type, and what other programs read, stay whole.
          if words.contains("--markdown") { continue }
          if line.contains("roadmap ") || line.contains(": warning: ") || line.first == "{" {
            continue
          }
          #expect(DisplayWidth.of(line) <= golden.screen.width, "\(words): \(line)")
        }
      }
    }
  }
}
