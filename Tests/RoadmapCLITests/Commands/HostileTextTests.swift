import CommandLineKit
import RoadmapCLI
import Testing

/// Plans from strangers do no harm in any output of any command.
@Suite struct HostileTextTests {
  private static let commands: [[String]] = [
    ["show", "evil.md"], ["show", "evil.md", "--notes", "--keys"], ["next", "evil.md", "-n", "9"],
    ["list", "--plan", "evil.md"], ["search", "--plan", "evil.md", "bait"], ["lint", "evil.md"],
    ["show", "evil.md", "bait"], ["show", "evil.md", "1"], ["list", "-p", "evil.md", "-s", "bait"],
  ]

  @Test(arguments: 0..<4) func noControlCharacterComesThrough(_ round: UInt64) {
    let seed = 0xC0FF_EE00 + round
    var random = SeededGenerator(seed: seed)
    let plan = Self.plan(&random)
    for words in Self.commands {
      for screen in CommandRun.Screen.allCases {
        for json in [[], ["--json"]] {
          let run = CommandRun(words + json, on: screen, files: ["evil.md": .text(plan)])
          for text in [run.out, run.error] {
            let hazard = Self.hazard(text, isRecords: screen.isPipe)
            #expect(hazard == nil, "seed \(seed), \(words + json), \(screen)")
          }
        }
      }
    }
  }

  @Test(.enabled(if: Python.hasInterpreter), arguments: 0..<3)
  func jsonStaysJSON(_ round: UInt64) throws {
    let seed = 0xBEEF_0000 + round
    var random = SeededGenerator(seed: seed)
    let plan = Self.plan(&random)
    let lines = Self.commands.map { words in
      CommandRun(words + ["--json"], files: ["evil.md": .text(plan)]).out
    }
    .filter { !$0.isEmpty }
    for line in lines { #expect(line.filter { $0 == "\n" }.count == 1, "seed \(seed)") }
    #expect(try Self.objects(lines.joined()) == lines.count, "seed \(seed)")
  }

  @Test(.enabled(if: Python.hasInterpreter)) func everyCommandsJSONIsOneSortedObject() throws {
    let lines = [
      ["show", "year-3"], ["show", "year-4"], ["show", "year-5"], ["show", "staff"],
      ["show", "phase-5"], ["show"], ["show", "q1.1.1", "-"],
      ["show", "r\u{10FFE9}sum\u{10FFE9}.md"],
      ["show", "damaged.md"], ["next"], ["list"], ["list", "zebra"], ["search", "raft"],
      ["search", "zebra"], ["plans"], ["lint", "careless.md", "missing.md", "damaged.md"],
    ].map { CommandRun($0 + ["--json"], files: SampleFiles.all).out }.filter { !$0.isEmpty }
    #expect(lines.count == 15)
    #expect(try Self.objects(lines.joined()) == 15)
    for (words, schema) in [
      (["show", "year-3"], "plan"), (["show"], "plans"), (["next"], "next"), (["list"], "list"),
      (["search", "raft"], "search"), (["plans"], "plans"), (["lint", "my-plan.md"], "lint"),
    ] {
      let out = CommandRun(words + ["--json"], files: SampleFiles.all).out
      #expect(out.contains("\"schema\":\"roadmap.\(schema)/1\""))
    }
  }

  /// The same of a plan that is under way: studied, scheduled, linked, due for review.
  private static let lookingBack: [[String]] = [
    ["status"], ["status", "evil"], ["status", "--chart"], ["status", "evil", "--chart"],
    ["status", "--calendar"], ["next"], ["next", "--why", "-n", "9"], ["next", "-m", "45"],
    ["review"], ["review", "--due"], ["link"], ["log"], ["prompt"], ["start", "evil"],
    ["pause", "evil"], ["resume", "evil"], ["check", "evil", "bait"], ["plans"],
  ]

  @Test(arguments: 0..<4) func aPlanUnderWayDoesNoHarm(_ round: UInt64) throws {
    let seed = 0xDEAD_0000 + round
    var random = SeededGenerator(seed: seed)
    let plan = Self.plan(&random) + "- [ ] bait \u{1B}[2J\u{202E}gnp\n"
    try Self.lookBack(plan, "seed \(seed)")
  }

  @Test func aTitleOfTenThousandLetters() throws {
    let word = String(repeating: "wall ", count: 2000) + String(repeating: "x", count: 10_000)
    try Self.lookBack(
      """
      # \(word)

      ## Week 1: \(word) (pick 1)
      - [ ] \(word)
      - [ ] bait

      ## Week 2: \u{202E}\(word)
      - [ ] \(word)

      ## Outcomes
      - [ ] \(word)
      """, "long titles")
  }

  private static func lookBack(_ plan: String, _ context: String) throws {
    let store = CommandStore()
    store.write("evil.md", plan)
    for line in [
      ["add", "evil.md"], ["start", "evil", "--until", "2027-03-01", "--on", "2026-09-01"],
      ["check", "evil.1-3", "--on", "2026-10-01"], ["check", "evil.w1", "--on", "2026-10-01"],
      ["start", "evil.5"], ["note", "evil.1", "\u{1B}]0;title\u{7}\u{202E}"],
      ["skip", "evil.6", "--why", "\u{9B}31m"],
    ] { _ = CommandRun(line, on: .pipe, store: store) }
    for words in lookingBack {
      for screen in [CommandRun.Screen.pipe, .terminal60, .color] {
        let run = CommandRun(words, on: screen, store: store)
        #expect(run.code == .ok || run.code == .couldNot, "\(context), \(words): \(run.error)")
        for text in [run.out, run.error] {
          let hazard = hazard(text, isRecords: screen == .pipe)
          #expect(hazard == nil, "\(context), \(words), \(screen)")
        }
      }
    }
    let reports = [["status"], ["status", "evil"], ["next"], ["review"], ["link"]]
    let lines = reports.map { CommandRun($0 + ["--json"], on: .pipe, store: store).out }
    guard Python.hasInterpreter else { return }
    #expect(try objects(lines.joined()) == reports.count, "\(context)")
  }

  /// One line of hundreds of thousands of characters: shown, listed, searched, whole in a pipe.
  @Test func oneLongLine() {
    let word = String(repeating: "wall", count: 40_000)
    let plan = "# Long\n\n- [ ] bait \(word)\n- [ ] \(String(repeating: "a b ", count: 20_000))\n"
    for words in Self.commands {
      for screen in [CommandRun.Screen.pipe, .terminal80] {
        let run = CommandRun(words, on: screen, files: ["evil.md": .text(plan)])
        #expect(Self.hazard(run.out, isRecords: screen.isPipe) == nil)
      }
    }
    let list = CommandRun(["list", "-p", "evil.md"], files: ["evil.md": .text(plan)])
    #expect(list.out.contains(word))
  }

  // MARK: -

  /// How many lines are JSON objects with sorted keys; fails where one is not.
  private static func objects(_ lines: String) throws -> Int {
    let script = """
      import json, sys
      def pairs(p):
          keys = [k.encode() for k, _ in p]
          assert keys == sorted(set(keys)), keys
          return dict(p)
      n = 0
      for line in sys.stdin.read().split("\\n"):
          if line:
              value = json.loads(line, object_pairs_hook=pairs)
              assert isinstance(value, dict) and value["schema"].startswith("roadmap.")
              n += 1
      print(n)
      """
    let answer = try #require(Python.run(script, input: lines))
    return Int(answer.filter(\.isNumber)) ?? -1
  }

  /// The program's own sequences: all others come from a plan.
  private static let colors: [[UInt8]] =
    [Style.title, .dim, .done, .started, .address, .accent, .match, .warning, .error]
    .map { Array(Theme.colors.start($0).utf8) } + [Array("\u{1B}[0m".utf8)]

  /// The first scalar that could do harm.
  private static func hazard(_ text: String, isRecords: Bool) -> Unicode.Scalar? {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.first {
      let own = byte == 0x1B ? colors.first { rest.starts(with: $0) } : nil
      if own == nil { bytes.append(byte) }
      rest = rest.dropFirst(own?.count ?? 1)
    }
    return String(decoding: bytes, as: UTF8.self).unicodeScalars.first { scalar in
      switch scalar.value {
      case 0x0A: false
      case 0x09: !isRecords
      case 0x00...0x1F, 0x7F...0x9F, 0x200E, 0x200F, 0x061C, 0x2028...0x202E, 0x2066...0x2069: true
      default: false
      }
    }
  }

  private static func plan(_ random: inout SeededGenerator) -> String {
    let baits = [
      "\u{1B}[2J\u{1B}[H", "\u{1B}]0;title\u{07}", "\u{1B}]8;;http://x\u{1B}\\", "\u{9B}31m",
      "\u{202E}gnp.exe", "\u{2066}\u{2069}", "\u{0}", "\u{7F}", "\u{8}\u{8}", "\u{2028}",
      "<script>alert(1)</script>", "=cmd|' /C calc'!A0", "&#27;[31m", "&#x9b;2J", "&#8238;evil",
      "&Tab;", "&NewLine;", "\u{200F}", "\u{FEFF}", "\u{10FFE9}", "\\u001b[31m", "\t", "\"}",
    ]
    let starts = [
      "# ", "## ", "### Week 1: ", "- [ ] ", "- [x] ", "  - [ ] ", "- ", "> ", "**", "Goal: ", "☐ ",
      "| ", "1. ", "## Project: ", "```", "<!-- ", "    ", "",
    ]
    var text = "- [ ] bait\n"
    for _ in 0..<Int.random(in: 5...40, using: &random) {
      text += starts.randomElement(using: &random) ?? ""
      for _ in 0..<Int.random(in: 0...4, using: &random) {
        text += baits.randomElement(using: &random) ?? ""
        text += ["bait ", " ", "", random.text(upTo: 12)].randomElement(using: &random) ?? ""
      }
      text += ["\n", "\n\n", "\r\n", "\r"].randomElement(using: &random) ?? "\n"
    }
    return text
  }
}
