import CommandLineKit
import RoadmapCLI
import Testing

@Suite struct DueDateTests {
  private let store = CommandStore()

  private func run(_ line: String, on screen: CommandRun.Screen = .pipe) -> CommandRun {
    CommandRun(line.split(separator: " ").map(String.init), on: screen, store: store)
  }

  @Test func listsWhatIsDue() {
    #expect(run("start staff --on 2026-11-01").code == .ok)
    let all = run("list staff").out.split(separator: "\n")
    #expect(
      all.allSatisfy { $0.split(separator: "\t", omittingEmptySubsequences: false).count == 5 })
    let week = run("list --due week").out
    #expect(week.contains("\t2026-11-22\n"))
    #expect(!week.contains("\t2026-11-29\n"))
    let overdue = run("list --overdue").out.split(separator: "\n")
    #expect(!overdue.isEmpty)
    #expect(overdue.allSatisfy { ($0.split(separator: "\t").last ?? "") < "2026-11-20" })
    #expect(
      run("list --overdue", on: .terminal120).out.contains("overdue\u{A0}(due\u{A0}15\u{A0}Nov)"))
    let json = run("list --due today --json").out
    #expect(json.contains("\"due\":\"2026-11-15\"") && json.contains("\"key\":"))
  }

  @Test func showsDatesInTheOutline() {
    #expect(run("show staff --dates").code == .couldNot)
    #expect(run("start staff --on 2026-11-02").code == .ok)
    let outline = run("show staff.sep --dates").out
    #expect(outline.contains("2 Nov – "))
    #expect(outline.contains("due 23 Nov"))
  }

  @Test func tellsTheStateOfWhatASearchFinds() {
    #expect(run("check y3.q1.1.3").code == .ok)
    #expect(run("search circuit --json").out.contains("\"state\":\"done\""))
  }

  @Test func bundledPlansThatWereNotStartedStayOutOfTheWay() {
    #expect(run("plans").out.contains("year-4"))
    #expect(run("check y3.q1.1.3").code == .ok)
    let plans = run("plans").out
    #expect(plans.contains("4 bundled plans not started:  year-4, year-5, staff, phase-5"))
    #expect(!run("list").out.contains("year-4"))
    #expect(run("config bundled-plans off").code == .ok)
    #expect(!run("plans").out.contains("year-4"))
    #expect(run("show year-4").code == .ok)
  }

  @Test func aNameMeansAPlanOfOnesOwnFirst() {
    let four = FourWeeks()
    four.store.write("phrases.md", "# Phrases\n\n- [ ] Greet\n")
    four.say(1, "add phrases.md")
    #expect(four.say(1, "status ph").contains("Phrases"))
    #expect(four.say(1, "check ph.1").contains("phrases.1"))
    // One that was begun is meant as well.
    four.say(1, "start phase-5")
    #expect(four.run(1, "status ph").code == .couldNot)
  }

  @Test func undoOfAnEditSaysNothingOfTheSchedule() {
    let four = FourWeeks()
    four.say(1, "start four")
    four.say(10, "append four.w1 'A new line'")
    #expect(four.say(10, "undo").hasPrefix("undone  updated four, today\n"))
    #expect(four.say(10, "redo").contains("four.w1.3  A new line"))
  }

  /// The end of a line that the terminal breaks stands below the beginning of the next.
  @Test(arguments: ["plans", "status web", "status", "list --overdue"])
  func noLineIsWiderThanANarrowTerminal(_ line: String) {
    let store = CommandStore()
    store.write(
      "web.md",
      "# Web (3 months)\n\n## Month 1\n- [ ] a one\n- [ ] Konjunktiv II\n"
        + "### Project: sniffer\n- [ ] capture\n"
        + "## Month 2: Congestion (pick 2)\n- [ ] TCP Reno\n- [ ] CUBIC\n- [ ] BBR\n")
    store.write("compilers.md", FourWeeks.text)
    func run(_ words: String, _ now: String, _ screen: CommandRun.Screen = .pipe) -> CommandRun {
      CommandRun(
        words.split(separator: " ").map(String.init), on: screen, store: store,
        now: "\(now)T09:00:00Z")
    }
    for words in [
      "add web.md", "add compilers.md", "start web compilers", "skip compilers.w1.1",
      "check web.m2.1",
    ] {
      #expect(run(words, "2026-09-01").code == .ok)
    }
    for row in run(line, "2026-10-29", .terminal60).out.split(separator: "\n") {
      #expect(row.count <= 60, "\(row.count): \(row)")
    }
  }

  /// No clock of any place showed the evening of one day and the hour of another.
  @Test func theLogHasNoClockOfAnotherZone() {
    let store = CommandStore()
    store.write("four.md", FourWeeks.text)
    func run(_ line: String, _ now: String) -> String {
      CommandRun(line.split(separator: " ").map(String.init), store: store, now: now).out
    }
    _ = run("add four.md", "2026-11-01T09:00:00-05:00")
    _ = run("check four.w1.1", "2026-11-01T23:30:00-05:00")
    #expect(run("log", "2026-11-02T00:10:00-05:00").contains("23:30  checked"))
    let log = run("log", "2026-11-02T18:30:00+13:00")
    #expect(log.contains("Sun 1 Nov") && !log.contains("17:30"))
  }

  @Test func undoNamesTheDayAndTheItems() {
    #expect(run("check y3.q1.1.1-2 --on yesterday").code == .ok)
    let undo = run("undo").out
    #expect(undo.hasPrefix("undone  checked 2 items in year-3.q1.1, today\n"))
    #expect(undo.contains("  year-3.q1.1.1  Service discovery (Eureka, Consul).\n"))
    #expect(run("start y3 --until 2027-06-30").code == .ok)
    #expect(run("undo").out.contains("set the schedule of year-3"))
  }
}
