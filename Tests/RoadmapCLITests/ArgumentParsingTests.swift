import CommandLineKit
import RoadmapCLI
import Testing

@Suite struct ArgumentParsingTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let line: [String]
    let words: String
    var testDescription: String { line.joined(separator: " ") }

    init(_ line: [String], _ words: String) {
      self.line = line
      self.words = words
    }
  }

  static let cases: [Case] = [
    Case(["paint", "wall"], "what=wall tone=warm"),
    // Long options.
    Case(["paint", "wall", "--tone", "cold"], "what=wall tone=cold"),
    Case(["paint", "wall", "--tone=cold"], "what=wall tone=cold"),
    Case(["paint", "--tone", "cold", "wall"], "what=wall tone=cold"),
    Case(["paint", "wall", "--tag="], "what=wall tone=warm tag="),
    Case(["paint", "wall", "--tag=a=b"], "what=wall tone=warm tag=a=b"),
    Case(["paint", "wall", "--tag", ""], "what=wall tone=warm tag="),
    Case(["paint", "wall", "--tone", "cold", "--tone", "neutral"], "what=wall tone=neutral"),
    // Short options, alone, packed, with a value attached.
    Case(["paint", "wall", "-t", "cold"], "what=wall tone=cold"),
    Case(["paint", "wall", "-tcold"], "what=wall tone=cold"),
    Case(["paint", "wall", "-t=cold"], "what=wall tone=cold"),
    Case(["paint", "wall", "-n3"], "what=wall tone=warm coats=3"),
    Case(["paint", "wall", "-n", "3"], "what=wall tone=warm coats=3"),
    Case(["paint", "wall", "-an3"], "what=wall tone=warm coats=3 all"),
    Case(["paint", "wall", "-an", "3"], "what=wall tone=warm coats=3 all"),
    // Flags.
    Case(["paint", "wall", "--all"], "what=wall tone=warm all"),
    // Repeated options; a comma separates closed values, not open ones.
    Case(["paint", "wall", "--tag", "a", "--tag", "b"], "what=wall tone=warm tag=a tag=b"),
    Case(["paint", "wall", "--tag", "a,b"], "what=wall tone=warm tag=a,b"),
    Case(
      ["paint", "wall", "--also", "cold,neutral", "--also", "warm"],
      "what=wall tone=warm also=cold also=neutral also=warm"),
    // Arguments, and what looks like an option but is none.
    Case(["paint", "a", "b", "c"], "what=a more=b more=c tone=warm"),
    Case(["paint", "a", "--all", "b"], "what=a more=b tone=warm all"),
    Case(["paint", "--", "--all"], "what=--all tone=warm"),
    Case(["paint", "a", "--", "-n", "--"], "what=a more=-n more=-- tone=warm"),
    Case(["paint", "--all", "--", "a"], "what=a tone=warm all"),
    Case(["paint", "-"], "what=- tone=warm"),
    Case(["paint", "-5"], "what=-5 tone=warm"),
    Case(["paint", "-.5"], "what=-.5 tone=warm"),
    Case(["paint", "- [ ] a task"], "what=- [ ] a task tone=warm"),
    Case(["paint", "-- a dash"], "what=-- a dash tone=warm"),
    Case(["paint", "—"], "what=— tone=warm"),
    Case(["paint", ""], "what= tone=warm"),
    Case(["paint", "a", "--offset", "-3"], "what=a tone=warm offset=-3"),
    Case(["paint", "a", "--offset=-3"], "what=a tone=warm offset=-3"),
    Case(["paint", "a", "--tag=--all"], "what=a tone=warm tag=--all"),
    Case(["paint", "a", "--tag", "-"], "what=a tone=warm tag=-"),
    // Standard options before and after the name.
    Case(["--color", "never", "paint", "wall"], "what=wall tone=warm"),
    Case(["--color=never", "paint", "wall"], "what=wall tone=warm"),
    Case(["paint", "wall", "--color", "never"], "what=wall tone=warm"),
  ]

  @Test(arguments: cases) func reads(_ sample: Case) {
    let result = Sample.run(sample.line)
    #expect(result.code == .ok)
    #expect(result.out == sample.words + "\n")
    #expect(result.error.isEmpty)
  }

  @Test func anyLineIsAnsweredOnOneStream() {
    let seed = UInt64.random(in: .min ... .max)
    var random = SeededGenerator(seed: seed)
    let known = [
      "paint", "pan", "fail", "help", "--tone", "cold", "--tone=cold", "-t", "-n3", "-an", "-",
      "--",
      "---", "-=", "--=", "--=x", "--no-", "--all=", "-a=", "-h", "--version",
      "--color", "--color=", "never", "-1", "3", "", " ", "—", "–all", "--size", "--json", "-n",
    ]
    for _ in 0..<1_000 {
      let line = (0..<Int.random(in: 0...6, using: &random)).map { _ in
        Bool.random(using: &random)
          ? random.text(upTo: 5) : known[Int.random(in: 0..<known.count, using: &random)]
      }
      let result = Sample.run(line)
      #expect(result.out.isEmpty != result.error.isEmpty, "seed \(seed): \(line)")
      #expect(result.code != .usage || result.out.isEmpty, "seed \(seed): \(line)")
    }
  }

  @Test func requestsForHelpCountHoweverWrongTheRest() {
    let help = Sample.run(["help", "paint"]).out
    let lines: [[String]] = [
      ["paint", "--help"], ["paint", "-h"], ["--help", "paint"], ["-h", "paint"],
      ["paint", "wall", "--nonsense", "-h"], ["paint", "-ah"], ["paint", "--tone", "--help"],
      ["--color", "never", "help", "paint"], ["help", "paint", "--color=never"],
    ]
    for line in lines {
      let result = Sample.run(line)
      #expect(result.code == .ok, "\(line)")
      #expect(result.out == help, "\(line)")
      #expect(result.error.isEmpty, "\(line)")
    }
    #expect(Sample.run(["paint", "--", "-h"]).out == "what=-h tone=warm\n")
    #expect(Sample.run(["paint", "x", "--tag=-h"]).out == "what=x tone=warm tag=-h\n")
  }

  @Test func versionIsToldAnywhere() {
    for line in [
      ["--version"], ["paint", "--version"], ["--version", "paint"], ["help", "--version"],
    ] {
      #expect(Sample.run(line) == (.ok, "tool 1.2.3\n", ""), "\(line)")
    }
  }

  @Test func nothingIsHelpWithoutADefaultCommandAndThatCommandWithOne() {
    #expect(Sample.run([]).out == Sample.run(["help"]).out)
    let program = Program(
      name: "tool", version: "1", summary: "S.", groups: Sample.program.groups,
      commands: Sample.program.commands, defaultCommand: "pan")
    #expect(Sample.run(["--size", "3"], program: program).out.contains("\"size\":3"))
    #expect(Sample.run(["--size=3", "--json"], program: program).out.contains("\"size\":3"))
    #expect(Sample.run([], program: program).code == .usage)
    let help = Sample.run(["help"], program: program).out
    #expect(help.contains("USAGE: tool [<subcommand>]\n"))
    #expect(help.contains("  pan (default)           Move the view.\n"))
  }
}

func == (a: (ExitCode, String, String), b: (ExitCode, String, String)) -> Bool {
  a.0 == b.0 && a.1 == b.1 && a.2 == b.2
}
