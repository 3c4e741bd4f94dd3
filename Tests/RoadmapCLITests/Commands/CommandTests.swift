import CommandLineKit
import RoadmapCLI
import Testing

@Suite struct CommandTests {
  @Test func theTableIsSound() {
    #expect(CommandTableLint.findings(RoadmapProgram.program()) == [])
  }

  /// Every example of the help is a command line that works. Those of 'sync' need git: the real
  /// program runs them elsewhere.
  @Test(
    arguments: RoadmapProgram.commands.map { $0.descriptor }.filter { $0.name != "sync" }
      .flatMap(\.examples))
  func examplesRun(_ example: CommandExample) {
    let line = example.line.split(separator: "<(").last ?? ""
    let words = Array(Shell.words(Substring(line.filter { $0 != ")" })).dropFirst())
    // Something to look at, to undo, and to do again.
    let store = CommandStore()
    if words == ["focus"] || words.contains("--stop") {
      let start = ["focus", "circuit", "breaker"]
      _ = CommandRun(start, store: store, now: "2026-11-19T16:00:00+02:00")
    }
    _ = CommandRun(["check", "year-3.q4.1.1"], store: store)
    if ["stop", "pause", "resume", "postpone", "replan"].contains(words.first) {
      _ = CommandRun(["start", "year-3", "staff", "--on", "1 sep"], store: store)
      _ = CommandRun(["start", "year-3.q1.1.1"], store: store)
    }
    if words.contains("--due") {
      _ = CommandRun(["start", "staff", "--on", "1 nov"], store: store)
    }
    if words.contains(where: { $0.hasPrefix("rust.") }) {
      store.write("rust.md", Self.rust)
      _ = CommandRun(["add", "rust.md"], store: store)
    }
    if words.first == "import" {
      _ = CommandRun(["export", "--format", "json", "-o", "backup.json"], store: store)
    }
    if words.first == "resume" { _ = CommandRun(["pause", "--on", "4 days ago"], store: store) }
    if words.first == "link", words.contains("--not") {
      _ = CommandRun(["link", "staff.oct.w1.2", "phase-5.c.1.2"], store: store)
    }
    if words.contains("ics") { _ = CommandRun(["start", "staff"], store: store) }
    if words.first == "review" { _ = CommandRun(["check", "year-3.q1.1.3"], store: store) }
    if words.first == "redo" { _ = CommandRun(["undo"], store: store) }
    let run = CommandRun(
      Array(words.prefix { !["<", ">", "|"].contains($0) }), files: SampleFiles.all, store: store,
      launches: Launches("xdg-open", "vi"))
    #expect(run.code == .ok, "\(example.line): \(run.error)")
    #expect(run.error.isEmpty)
  }

  private static let rust = """
    # Rust

    ## Week 1
    - [ ] Read the [first chapter](https://doc.rust-lang.org/book/)

    ## Week 2
    - [ ] Ownership

    ## Week 3
    - [ ] Read about [traits](https://doc.rust-lang.org/book/ch10-02-traits.html)

    """

  @Test(arguments: [
    (["show", "year-3"], ExitCode.ok), (["show", "raft"], .couldNot),
    (["show", "zebra"], .couldNot),
    (["show", "year"], .couldNot), (["show", ""], .usage), (["show", "--no"], .usage),
    (["show", "missing.md"], .plan), (["show", "huge.md"], .plan), (["show", "folder"], .plan),
    (["next", "nope"], .couldNot), (["next", "prose.md"], .plan), (["next", "-n", "x"], .usage),
    (["list", "zebra"], .couldNot), (["list", "!"], .usage), (["list", "-p", "secret.md"], .plan),
    (["list", "-s", "q1"], .couldNot), (["search", "zebra"], .couldNot), (["search"], .usage),
    (["search", "raft"], .ok), (["plans"], .ok), (["plans", "x"], .usage), (["lint"], .usage),
    (["lint", "my-plan.md"], .ok), (["lint", "careless.md"], .couldNot),
    (["lint", "careless.md", "missing.md"], .plan), (["lint", "picture.md", "my-plan.md"], .plan),
  ]) func exitsWith(_ words: [String], _ code: ExitCode) {
    for json in [[], ["--json"]] {
      #expect(CommandRun(words + json, files: SampleFiles.all).code == code)
    }
  }

  /// A file of 200 MB is refused by its size, before a byte of it is read.
  @Test func aHugeFileIsNotRead() {
    let run = CommandRun(["show", "huge.md"], files: ["huge.md": .size(200 << 20)])
    #expect(run.error.hasPrefix("Error: Cannot read 'huge.md': it is larger than 64 MB.\n"))
  }

  @Test(arguments: ["show", "next", "list", "search"])
  func aRepairIsToldOnce(_ command: String) {
    let words: [String] =
      switch command {
      case "list": ["list", "--plan", "damaged.md"]
      case "search": ["search", "--plan", "damaged.md", "here"]
      default: [command, "damaged.md"]
      }
    for more in [[], ["--json"]] {
      let run = CommandRun(words + more, files: SampleFiles.all)
      #expect(run.code == .ok)
      #expect(run.error.split(separator: "Repaired 3 lines of 'damaged.md'").count == 2)
      #expect(!run.out.contains("Repaired"))
    }
  }

  @Test func whatCanBePastedWorks() throws {
    // Each hint that ends in a command line, from a failure that gives it.
    let failures: [[String]] = [
      ["show", "raft"], ["show", "yer-3"], ["show", "@zz"], ["show", "zebra"],
      ["show", "staff", "zebra"], ["show", "microservices", "architecture"], ["show", ""],
      ["show", "my-plan.md", "zebra"],
      ["list", "-s", "q1"], ["lint", "year-3"], ["list", "!"], ["search", "!"], ["it's.md"],
      ["year-3"], ["r\u{10FFE9}sum\u{10FFE9}.md"], ["next", "my plan.md"], ["next"],
    ]
    for words in failures {
      let run = CommandRun(words, files: SampleFiles.all)
      let line = try #require(
        (run.error + run.out).split(separator: "\n").last {
          $0.contains(" roadmap ") && !$0.hasPrefix("Usage:")
        }, "\(words)")
      let command = try #require(line.firstRange(of: " roadmap "))
      let pasted = Shell.words(line[command.upperBound...])
      let second = CommandRun(pasted, files: SampleFiles.all)
      #expect(second.code == .ok, "\(words) says: \(line)\n\(second.error)")
    }
  }
}

/// As much of a shell as hints ask for: quotes, and `$'…'` with hexadecimal bytes.
private enum Shell {
  static func words(_ line: Substring) -> [String] {
    var words: [String] = []
    var bytes: [UInt8] = []
    var isWord = false
    var rest = line.utf8[...]
    var quote: Character?
    while let byte = rest.popFirst() {
      switch (quote, Character(Unicode.Scalar(byte))) {
      case (nil, " "):
        if isWord { words.append(RawText.text(bytes)) }
        (bytes, isWord) = ([], false)
        continue
      case (nil, "$") where rest.first == UInt8(ascii: "'"):
        rest.removeFirst()
        quote = "$"
      case (nil, "'"): quote = "'"
      case ("'", "'"), ("$", "'"): quote = nil
      case ("$", "\\") where rest.first == UInt8(ascii: "x"):
        let digits = String(decoding: rest.dropFirst().prefix(2), as: UTF8.self)
        bytes.append(UInt8(digits, radix: 16) ?? 0)
        rest = rest.dropFirst(3)
      case (nil, "\\"), ("$", "\\"): bytes.append(rest.popFirst() ?? 0)
      default: bytes.append(byte)
      }
      isWord = true
    }
    if isWord { words.append(RawText.text(bytes)) }
    return words
  }
}
