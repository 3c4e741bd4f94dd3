import CommandLineKit
import RoadmapCLI
import Testing

/// What a user of some months saw, and doubted.
@Suite struct TrustedScreenTests {
  private let four = FourWeeks()

  // MARK: - Shares

  @Test func aWeekAsksForNoMoreThanIsDueInItBeforeAWeekOff() {
    let weeks = (1...4).map { week in
      "\n## Week \(week)\n" + (1...4).map { "- [ ] Topic \(week)\($0)\n" }.joined()
    }.joined()
    let four = FourWeeks("# Four\n\(weeks)")
    four.say(7, "start four")
    four.say(7, "config study-days mon-fri")
    four.say(7, "config days-off 2026-12-14..2026-12-18")
    #expect(four.value("week", 7, "status four") == "4")
    #expect(four.say(7, "list --due week").split(separator: "\n").count == 4)
    #expect(four.value("week_left", 13, "status four") == "4")
    #expect(four.value("week_left", 14, "status four") == "0")
    #expect(!four.say(14, "status four").contains("left this week"))
    #expect(four.value("week", 21, "status four") != "0")
  }

  @Test func whatIsDoneAheadMakesNoShareLarger() {
    four.say(7, "start four")
    let before = ["week", "today_target"].map { four.value($0, 8, "status four") }
    four.say(8, "check four.w4")
    #expect(["week", "today_target"].map { four.value($0, 8, "status four") } == before)
    #expect(four.value("week_done", 8, "status four") == "2")
    #expect(four.value("week_left", 8, "status four") == "2")
  }

  @Test func whatWasDoneBeforeTheStartIsNotDenied() {
    four.say(1, "check four.w4.1")
    four.say(2, "start four --on 2026-12-03")
    let status = four.say(18, "status")
    #expect(status.contains("1 of 9"))
    #expect(status.contains("nothing finished since the start"))
  }

  // MARK: - Overdue

  @Test(arguments: [
    ["postpone four.w2 --to 2026-12-16", "postpone four.w2.1 --to 2026-12-30"],
    ["postpone four.w2.2 --to 2026-12-16", "postpone four.w2.1 --to 2026-12-30"],
  ])
  func whatIsPostponedFartherHidesNothingThatIsOverdue(_ commands: [String]) {
    four.say(1, "start four")
    for command in commands { four.say(2, command) }
    #expect(!four.say(16, "status four").contains("overdue (due 16 Dec)"))
    #expect(four.say(18, "list --overdue").contains("four.w2.2"))
    let status = four.say(18, "status four")
    #expect(status.contains("overdue (due 16 Dec)"), "\(status)")
  }

  @Test func aMonthLastsUntilAWeekOfItThatWasPostponedFartherThanIt() {
    let four = FourWeeks(
      "# Four\n\n## Month 1\n### Week 1\n- [ ] a\n### Week 2\n- [ ] b\n\n## Month 2\n"
        + "### Week 5\n- [ ] c\n")
    four.say(1, "start four")
    four.say(1, "check four.m1.w1.1")
    four.say(2, "postpone four.m1 --to 2027-01-10")
    four.say(2, "postpone four.m1.w2 --to 2027-01-20")
    let shown = four.say(2, "show four.m1 --dates").split(separator: "\n")
    #expect(shown.count { $0.contains("20 Jan") && !$0.contains("due") } == 2, "\(shown)")
  }

  // MARK: - Pauses

  @Test func aPauseBeforeTheStartIsTold() {
    four.say(1, "start four --on 2026-12-14")
    four.say(8, "pause four")
    for command in ["status four", "plans", "next four"] {
      let told = four.say(9, command)
      #expect(told.contains("paused since 8 Dec"), "\(told)")
      #expect(!told.contains("starts in"), "\(told)")
    }
    #expect(four.value("phase", 9, "status four") == "paused")
    #expect(four.say(16, "status four").contains("paused since 8 Dec"))
    #expect(four.say(18, "resume four").contains("after a 10-day pause"))
  }

  @Test func aDayBeyondTheEndIsKeptByALaterPause() {
    four.say(1, "start four --until 2026-12-28")
    four.say(1, "postpone four.w4.2 --to 2027-01-05")
    four.say(1, "pause four --on 2026-12-10 --until 2026-12-14")
    #expect(four.value("until", 1, "status four") == "2027-01-05")
    #expect(four.value("end", 1, "status four") == "2027-01-05")
    #expect(four.say(1, "show four.w4.2 --dates").contains("due 5 Jan"))
  }

  // MARK: - Replanning

  private func withTwo() {
    four.store.write("two.md", "# Two\n\n## Week 1\n- [ ] One\n- [ ] Other\n")
    four.say(1, "add two.md")
    four.say(1, "start two --until 2027-03-01")
    four.say(1, "start four")
  }

  @Test func aPlanPastItsEndIsShownWhatItTakes() {
    withTwo()
    for command in ["replan", "replan four"] {
      let told = four.say(30, command)
      #expect(told.contains("keep the planned pace"), "\(told)")
      #expect(told.contains("'four' was due to end on 28 Dec"), "\(told)")
      #expect(told.contains("roadmap replan four --until 20"), "\(told)")
      #expect(told.contains("To do so:") == (command == "replan"))
    }
    #expect(four.run(30, "replan four --yes").code == .couldNot)
    #expect(four.run(30, "replan four two --yes").code == .couldNot)
    let done = four.run(30, "replan --yes")
    #expect(done.code == .ok)
    #expect(done.out.contains("replanned  two") && !done.out.contains("replanned  four"))
    #expect(done.error.contains("'four' was due to end on 28 Dec"))
  }

  @Test func whatIsDoneKeepsItsDates() {
    four.say(1, "start four")
    four.say(2, "check four.w1")
    four.say(9, "check four.w2.1")
    four.say(16, "replan four --yes")
    func due(_ address: String) -> String? {
      four.say(16, "export four --format csv").split(whereSeparator: \.isNewline)
        .first { $0.contains("\(address),") }.map(String.init)
    }
    #expect(due("w2.1")?.contains("2026-12-14") == true, "\(due("w2.1") ?? "")")
    #expect(due("w1.1")?.contains("2026-12-07") == true)
    #expect(due("w2.2")?.contains("2026-12-14") == false)
  }

  @Test func aLaterEndMovesNoForecast() {
    four.say(1, "start four")
    for day in [2, 4, 9, 14] { four.say(day, "check four.w\(day / 4 + 1).\(day == 4 ? 1 : 2)") }
    let likely = four.value("likely", 16, "status four")
    #expect(likely?.hasPrefix("20") == true)
    four.say(16, "replan four --until 2027-09-30 --yes")
    #expect(four.value("likely", 16, "status four") == likely)
    let preview = four.say(16, "replan four")
    let day = (likely ?? "").split(separator: "-").last.flatMap { Int($0) } ?? 0
    #expect(
      preview.split(separator: "\n").contains {
        $0.contains("finish as forecast") && $0.contains(" \(day) ")
      }, "\(preview)")
  }

  // MARK: - Lines

  @Test func threePlansFitAScreen() {
    let store = four.store
    for (name, title) in [
      ("aa", "A long way to distributed systems and their storage engines"),
      ("bb", "Operations for people who were developers until now, second part"),
      ("cc", "Reading papers about consensus, clocks and everything between"),
    ] {
      let weeks = (1...8).map { week in
        "\n## Week \(week): Topic number \(week)\n"
          + (1...4).map { "- [ ] Item \(week)\($0)\n" }.joined()
      }.joined()
      store.write("\(name).md", "# \(title)\n\(weeks)\n")
      four.say(1, "add \(name).md")
      four.say(1, "start \(name) --on 2026-11-16")
      four.say(2, "check \(name).w6.1")
    }
    for screen in [CommandRun.Screen.terminal80, .terminal120] {
      let lines = four.say(22, "status", on: screen).split(
        separator: "\n", omittingEmptySubsequences: false
      ).dropLast()
      #expect(lines.count <= 24, "\(lines.joined(separator: "\n"))")
    }
  }

  @Test func aPlanThatRunsStandsAboveOneToCome() {
    withTwo()
    four.say(1, "start four --on 2026-12-25")
    let status = four.say(2, "status")
    let lines = status.split(separator: "\n")
    let places = ["Two ", "Four "].compactMap { title in
      lines.firstIndex { $0.hasPrefix(title) }
    }
    #expect(places.count == 2 && places[0] < places[1], "\(status)")
  }

  @Test(arguments: [8, 20, 26, 28, 30])
  func aChartFitsItsScreen(_ day: Int) {
    // As many columns as 60 have room for.
    four.say(1, "start four --on 2026-11-08 --until 2026-12-31")
    for line in four.say(day, "status four --chart", on: .terminal60).split(separator: "\n") {
      #expect(line.count <= 60, "\(line)")
    }
  }
}
