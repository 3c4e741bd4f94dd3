import CommandLineKit
import RoadmapCLI
import Testing

/// The program's own table, typed wrong in every way that fingers know.
@Suite struct WrongLineTests {
  private static let names = RoadmapProgram.commands.map { $0.descriptor.name } + ["help"]

  /// What slips of one finger make of a word.
  private static func slips(_ word: String) -> [String] {
    let letters = Array(word)
    var slips: [String] = []
    for index in letters.indices {
      slips.append(String(letters[..<index] + letters[(index + 1)...]))
      slips.append(String(letters[..<index] + [letters[index]] + letters[index...]))
      if index > 0 {
        slips.append(
          String(
            letters[..<(index - 1)] + [letters[index], letters[index - 1]] + letters[(index + 1)...]
          ))
      }
    }
    return slips
  }

  @Test func beginningsOfCommandsAreNamedAndNotGuessed() {
    for name in Self.names {
      for length in 1..<name.count {
        let word = String(name.prefix(length))
        guard !Self.names.contains(word) else { continue }
        let run = CommandRun([word])
        #expect(run.code == .usage)
        #expect(run.error.hasPrefix("Error: Unknown command '\(word)'. Did you mean "), "\(word)")
        #expect(run.error.split(separator: "\n")[0].contains("'\(name)'"), "\(word)")
      }
    }
  }

  @Test func slipsInCommandsFindThem() {
    for name in Self.names where name.count > 3 {
      for word in Self.slips(name) + [name.uppercased()] where !Self.names.contains(word) {
        let run = CommandRun([word])
        #expect(run.code == .usage)
        #expect(run.error.split(separator: "\n")[0].contains("Did you mean"), "\(word)")
      }
    }
  }

  @Test func slipsInOptionsFindThem() {
    for descriptor in RoadmapProgram.commands.map({ $0.descriptor }) {
      let options = descriptor.parameters.filter { !$0.isArgument }
      let names = Set(options.map(\.name))
      for option in options where option.name.utf8.count > 5 {
        for word in Self.slips(String(option.name.dropFirst(2))).map({ "--" + $0 })
        where !names.contains(word) {
          let run = CommandRun([descriptor.name, word])
          #expect(run.code == .usage, "\(descriptor.name) \(word)")
          #expect(
            run.error.split(separator: "\n").first?.contains("Did you mean '--") == true,
            "\(descriptor.name) \(word): \(run.error)")
        }
      }
    }
  }

  @Test func slipsInValuesFindThem() {
    for descriptor in RoadmapProgram.commands.map({ $0.descriptor }) {
      for option in descriptor.parameters where option.kind == .option {
        for value in option.values where value.utf8.count > 3 {
          for word in Self.slips(value) where !option.values.contains(word) {
            let run = CommandRun([descriptor.name, "\(option.name)=\(word)"])
            #expect(run.code == .usage)
            #expect(
              run.error.contains("Did you mean '\(value)'")
                || run.error.contains("Missing expected"),
              "\(descriptor.name) \(option.name)=\(word): \(run.error)")
          }
        }
      }
    }
  }

  @Test(arguments: ["year-3", "year-4", "staff", "phase-5"])
  func slipsInPlansFindThem(_ plan: String) {
    for word in Self.slips(plan) where !plan.hasPrefix(word) && word != "year-" {
      for words in [
        ["show", word], ["next", word], ["update", word], ["remove", word], ["list", "-p", word],
        ["pause", word], ["start", word], ["status", word],
      ] {
        let run = CommandRun(words)
        #expect(run.code == .couldNot, "\(words): \(run.code)")
        #expect(run.error.contains("Did you mean"), "\(words): \(run.error)")
      }
    }
  }

  /// What Tab leaves at the end of a plan or section.
  @Test func aDotAtTheEndOfAPlanDoesNoHarm() {
    for words in [
      ["show", "year-3."], ["next", "year-3."], ["start", "year-3."], ["pause", "year-3."],
      ["status", "year-3."], ["resume", "year-3."], ["stop", "year-3."], ["list", "-p", "year-3."],
    ] {
      let store = CommandStore()
      _ = CommandRun(["start", "year-3", "--on", "1 nov"], store: store)
      if words[0] == "start" { _ = CommandRun(["stop", "year-3"], store: store) }
      if words[0] == "resume" {
        _ = CommandRun(["pause", "year-3", "--on", "4 nov"], store: store)
      }
      let run = CommandRun(words, store: store)
      #expect(run.code == .ok, "\(words): \(run.error)")
    }
  }

  @Test func addressesThatLeadNowhereNameTheNearest() {
    for (address, nearest) in [
      ("year-3.q9", "year-3.q"), ("year-3.q1.9", "year-3.q1."), ("staff.spe.w1", "staff.sep"),
      ("staff.sep.w9", "staff.sep.w"), ("phase-5.z", "phase-5."), ("yaer-3.q1", "year-3.q1"),
    ] {
      let run = CommandRun(["check", address])
      #expect(run.code == .couldNot)
      #expect(run.error.contains(nearest), "\(address): \(run.error)")
    }
  }

  @Test func helpIsHadAnywhere() {
    for name in Self.names {
      let help = CommandRun(["help", name]).out
      #expect(help.contains("USAGE: roadmap \(name)"), "\(name)")
      for line in [
        [name, "--help"], [name, "-h"], ["--help", name], [name, "--zebra", "--help"],
      ] {
        #expect(CommandRun(line).out == help, "\(line)")
      }
    }
  }

  @Test func theVersionComesFromOnePlace() {
    #expect(CommandRun(["--version"]).out == "roadmap \(RoadmapProgram.version)\n")
    #expect(CommandRun(["check", "--version"]).out == "roadmap \(RoadmapProgram.version)\n")
  }

  /// Nothing that is typed ends the program; whatever it says, it says on one of two streams.
  @Test func anyLineIsAnswered() {
    let seed = UInt64.random(in: .min ... .max)
    var random = SeededGenerator(seed: seed)
    let words =
      Self.names + [
        "--json", "--on", "yesterday", "-n", "3", "-n0", "year-3.q1.1.1", "y3", "@8", "raft",
        "--", "-", "---complete", "q1.1-3", "year-3..q1", ".", "..", "@", "--for", "1h", "--plan",
        "staff",
        "", " ", "--color", "--yes", "--no-input", "study-days", "mon-fri", "--unset", "0", "-1",
        "%",
        "--until", "1 dec", "--grade", "good", "--due", "--why", "--man", "my-plan.md",
      ]
    let store = CommandStore()
    for _ in 0..<400 {
      let line = (0..<Int.random(in: 1...5, using: &random)).map { _ in
        words[Int.random(in: 0..<words.count, using: &random)]
      }
      let run = CommandRun(line, files: SampleFiles.all, store: store)
      if run.code == .usage { #expect(run.out.isEmpty, "seed \(seed): \(line)") }
      if run.code != .ok {
        #expect(!run.error.isEmpty || !run.out.isEmpty, "seed \(seed): \(line)")
      }
    }
  }
}
