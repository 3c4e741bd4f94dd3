import CommandLineKit
import RoadmapCLI
import Testing

/// What a command says of several plans at once, and of days that are named without a year.
@Suite struct SeveralPlansTests {
  let store = CommandStore()

  func run(_ words: String...) -> CommandRun { CommandRun(words, store: store) }

  @Test func statusTakesSeveralPlans() {
    for name in ["alpha", "beta", "gamma"] {
      store.write("\(name).md", "# Plan \(name)\n\n## Week 1\n\n- [ ] one\n- [ ] two\n")
      #expect(run("add", "\(name).md").code == .ok)
    }
    let both = run("status", "alpha", "gamma")
    #expect(both.code == .ok, "\(both.error)")
    #expect(both.out.contains("Plan alpha") && both.out.contains("Plan gamma"))
    #expect(!both.out.contains("Plan beta"))
    let json = run("status", "gamma", "alpha", "--json").out
    #expect(json.contains("\"id\":\"alpha\"") && json.contains("\"id\":\"gamma\""))
    #expect(!json.contains("\"id\":\"beta\""))
    #expect(run("status", "alpha", "nonsense").code == .couldNot)
  }

  @Test func aLeapDayInAYearWithoutOneIsRefused() {
    store.write("mine.md", "# Mine\n\n## Week 1\n\n- [ ] one\n- [ ] two\n")
    #expect(run("add", "mine.md").code == .ok)
    #expect(run("start", "mine").code == .ok)
    let refused = run("postpone", "mine.w1.1", "--to", "29 feb")
    #expect(refused.code == .usage)
    #expect(refused.error.contains("'29 feb' is not a day of the coming year."), "\(refused.error)")
    let past = run("check", "mine.w1.1", "--on", "29 feb")
    #expect(past.error.contains("'29 feb' is not a day of the past year."), "\(past.error)")
    #expect(run("postpone", "mine.w1.1", "--to", "29 feb 2028").code == .ok)
  }

  @Test func aPauseToComeIsInJSON() {
    store.write("mine.md", "# Mine\n\n## Week 1\n\n- [ ] one\n\n## Week 2\n\n- [ ] two\n")
    #expect(run("add", "mine.md").code == .ok)
    #expect(run("start", "mine").code == .ok)
    #expect(run("status", "mine", "--json").out.contains("\"planned_pause\":null"))
    #expect(run("pause", "mine", "--on", "2026-11-24", "--until", "2026-11-25").code == .ok)
    let json = run("status", "mine", "--json").out
    #expect(
      json.contains("\"planned_pause\":{\"first\":\"2026-11-24\",\"last\":\"2026-11-25\"}"),
      "\(json)")
  }
}

extension SeveralPlansTests {
  @Test func plansThatNobodyBeganAreProposedNowhere() {
    store.write("mine.md", "# Mine\n\n- [ ] one\n- [ ] two\n")
    #expect(run("next", "nope").error.contains("year-3"))
    #expect(run("add", "mine.md").code == .ok)
    for words in [["next", "nope"], ["check", "@zzz"], ["export", "nope", "--format", "csv"]] {
      let refused = CommandRun(words, store: store)
      #expect(refused.code != .ok)
      #expect(refused.error.contains("mine"), "\(refused.error)")
      #expect(!refused.error.contains("year-3"), "\(refused.error)")
    }
  }
}
