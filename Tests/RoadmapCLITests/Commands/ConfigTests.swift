import CommandLineKit
import RoadmapCLI
import RoadmapKit
import Testing

@Suite struct ConfigTests {
  private static func value(_ name: String, in store: CommandStore) -> String {
    CommandRun(["config", name], store: store).out
  }

  @Test func listsAllWithTheirOrigins() {
    let store = CommandStore()
    let run = CommandRun(["config"], store: store)
    let rows = run.out.split(separator: "\n").map { $0.split(separator: "\t") }
    #expect(rows.map { String($0[0]) } == Settings.all.map(\.name))
    #expect(rows.allSatisfy { $0.count == 3 && $0[2] == "default" })
    #expect(!store.exists, "looking writes nothing")
    let screen = CommandRun(["config"], on: .terminal80, store: store).out
    for setting in Settings.all {
      #expect(screen.contains(setting.name) && screen.contains(setting.meaning.prefix(24)))
    }
  }

  @Test func isSetShownAndTakenBack() {
    let store = CommandStore()
    let set = CommandRun(["config", "study-days", "mon", "wed", "fri"], store: store)
    #expect(set.out == "study-days  mon wed fri · was every day, the default\n")
    #expect(Self.value("study-days", in: store) == "mon wed fri\n")
    #expect(CommandRun(["config", "study-days", "--add", "sun"], store: store).code == .ok)
    #expect(Self.value("study-days", in: store) == "mon wed fri sun\n")
    #expect(
      CommandRun(["config"], store: store).out.hasPrefix("study-days\tmon wed fri sun\tset\n"))
    #expect(
      CommandRun(["config", "study-days", "--unset"], store: store).out
        == "study-days  every day · was mon wed fri sun\n")
    #expect(CommandRun(["config"], store: store).out.hasPrefix("study-days\tevery day\tdefault\n"))
  }

  @Test func daysWithoutAYearAreTheNextOnes() {
    let store = CommandStore()
    let words = ["config", "days-off", "24", "dec", "-", "2", "jan"]
    #expect(CommandRun(words, store: store).code == .ok)
    #expect(Self.value("days-off", in: store) == "2026-12-24..2027-01-02\n")
    #expect(CommandRun(["config", "days-off", "--add", "1 may"], store: store).code == .ok)
    #expect(Self.value("days-off", in: store) == "2026-12-24..2027-01-02, 2027-05-01\n")
  }

  @Test(arguments: [
    (["reveiw", "on"], "Did you mean 'review'?"), (["zebra"], "study-days"),
    (["review", "maybe"], "Write on or off."), (["review", "onn"], "Did you mean 'on'?"),
    (["review-cap", "0"], "Write a number from 1 to 500."),
    (["review-cap", "-3"], "Write a number from 1 to 500."),
    (["study-days", "never"], "mon-fri"), (["days-off", "30 feb"], "2026-12-24..2027-01-01"),
    (["--unset"], "needs the name of a setting"),
    (["review", "on", "--unset"], "cannot be used together"),
    (["review", "--add", "on"], "is not a list"), (["study-days", "--add"], "<value>"),
  ]) func refuses(_ words: [String], _ hint: String) {
    let store = CommandStore()
    let run = CommandRun(["config"] + words, store: store)
    #expect(run.code == .usage)
    #expect(run.out.isEmpty)
    #expect(run.error.contains(hint), "\(words): \(run.error)")
    #expect(!store.exists)
  }

  /// As a later version may have written it.
  @Test func aStoredValueThatIsNoneDoesNoHarmAndIsTold() throws {
    let store = CommandStore()
    _ = CommandRun(["check", "year-3.q1.1.1"], store: store)
    let journal = try Journal(path: store.path, .writing(RandomSource { 1 }))
    try journal.set("review-cap", to: "lots", at: .first, day: Day(number: 0))
    try journal.set("from-the-future", to: "x", at: .second, day: Day(number: 0))
    journal.close()
    for words in [["next"], ["status"], ["log"], ["review", "--due"], ["config"]] {
      #expect(CommandRun(words, store: store).code == .ok, "\(words)")
    }
    #expect(CommandRun(["config"], store: store).out.contains("review-cap\t10\tunsound\n"))
    let screen = CommandRun(["config", "review-cap"], on: .terminal80, store: store).out
    #expect(screen.contains("'lots' is not a valid value; the default is used"))
    let doctor = CommandRun(["doctor"], store: store)
    #expect(doctor.code == .couldNot)
    #expect(doctor.out.contains("review-cap is 'lots'"))
    #expect(doctor.out.contains("roadmap config review-cap --unset"))
    #expect(CommandRun(["config", "review-cap", "--unset"], store: store).code == .ok)
    #expect(CommandRun(["doctor"], store: store).code == .ok)
  }

  @Test func hasAJSONForm() {
    let run = CommandRun(["config", "review", "off", "--json"])
    #expect(
      run.out == """
        {"schema":"roadmap.config/1","settings":[{"allowed":"on or off","default":"on",\
        "meaning":"Whether finished study items come back for review.","name":"review",\
        "origin":"set","stored":"off","value":"off"}]}

        """)
  }
}

extension Instant {
  /// Two that differ, for identifiers without chance.
  fileprivate static let first = Instant(milliseconds: 1_900_000_000_000)
  fileprivate static let second = Instant(milliseconds: 1_900_000_000_001)
}
