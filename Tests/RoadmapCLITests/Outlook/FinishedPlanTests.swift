import CommandLineKit
import RoadmapCLI
import Testing

/// Plans that end, have no times, go and come back.
@Suite struct FinishedPlanTests {
  private static let now = "2026-11-20"

  private static let small = """
    # Small plan

    ## Week 1
    - [ ] Read a book
    - [ ] Sleep over it

    ## Outcomes
    - [ ] Tell what it says
    - [ ] Tell why

    """

  private static func small(_ text: String = small) -> Days {
    let days = Days()
    days.store.write("small.md", text)
    days.say(now, "add small.md")
    return days
  }

  /// A narrow heading keeps its parts in one piece with no-break spaces.
  private static func plain(_ text: String) -> String {
    String(text.map { $0 == "\u{A0}" ? " " : $0 })
  }

  @Test func isCelebratedInALineAndItsOutcomesAskedFor() {
    let days = Self.small()
    days.say(Self.now, "start small")
    days.say("2026-11-18", "check small.w1.1")
    #expect(!days.say(Self.now, "status").contains("finished"))
    days.say("2026-11-19", "check small.w1.2")
    let status = days.say(Self.now, "status").split(separator: "\n").map(String.init)
    #expect(status.first == "Small plan  finished yesterday, all 2 of 2. Well done!")
    #expect(status.dropFirst().first?.contains("0 of 2 confirmed") == true)
    #expect(status.contains { $0.hasSuffix("roadmap check small.outcomes") })
    let next = days.say(Self.now, "next")
    #expect(next.contains("You've finished everything you started."))
    // What it taught comes back.
    #expect(next.contains("\n\nReview\n  small.w1.1"))
    #expect(days.say(Self.now, "next --json").contains("\"items\":[]"))
    #expect(days.say(Self.now, "prompt").isEmpty)
    // In depth it has all its lines.
    #expect(days.say(Self.now, "status small").contains("100 %"))
  }

  @Test func othersGoOn() {
    let days = Self.small()
    days.say(Self.now, "check small.w1")
    days.say(Self.now, "check year-3.q1.1.1")
    let next = days.say(Self.now, "next")
    #expect(next.contains("year-3.q1.1.2"))
    #expect(!next.contains("small"))
    #expect(days.say(Self.now, "prompt").hasPrefix("y3 "))
  }

  /// Nothing is left to say of it: it makes room for those that go on.
  @Test func onceConfirmedItIsLeftOutUnlessAskedFor() {
    let days = Self.small()
    days.say(Self.now, "check small.w1")
    days.say(Self.now, "check year-3.q1.1.1")
    days.say(Self.now, "check small.outcomes.1")
    #expect(days.say(Self.now, "status").contains("1 of 2 confirmed"))
    days.say(Self.now, "check small.outcomes.2")
    let status = days.say(Self.now, "status")
    #expect(!status.contains("Small plan"), "\(status)")
    #expect(status.contains("Year 3"))
    // What was done in it counts for the week all the same.
    #expect(status.contains("3 items this week"))
    #expect(days.say(Self.now, "status --all").contains("Small plan  finished today"))
    #expect(days.say(Self.now, "status small").contains("2 of 2 confirmed"))
    #expect(days.say(Self.now, "status --all --json").contains("\"id\":\"small\""))
    days.say(Self.now, "uncheck small.outcomes.2")
    #expect(days.say(Self.now, "status").contains("Small plan"))
  }

  @Test func withEverythingFinishedItSaysSoAndPointsOn() {
    let days = Self.small()
    days.say(Self.now, "start small")
    days.say(Self.now, "check small.w1")
    days.say(Self.now, "check small.outcomes")
    let status = days.say(Self.now, "status")
    #expect(!status.contains("Welcome"), "\(status)")
    #expect(status.contains("roadmap plans"))
    #expect(status.contains("roadmap status --all"))
    #expect(status.contains("2 items this week"))
    let next = days.say(Self.now, "next")
    #expect(!next.contains("small.w1") && next.contains("done"))
  }

  @Test func aPlanWithoutOutcomesIsLeftOutOnceItIsNoNews() {
    let days = Self.small("# Small plan\n\n- [ ] Read a book\n")
    days.say(Self.now, "check small.1")
    #expect(days.say(Self.now, "status").contains("Small plan  finished today, all 1 of 1."))
    #expect(days.say("2026-11-26", "status").contains("Small plan  finished on 20 Nov"))
    #expect(!days.say("2026-11-27", "status").contains("Small plan"))
    #expect(days.say("2026-11-27", "status --all").contains("Small plan"))
  }

  @Test func whatWasSkippedIsNoFeat() {
    let days = Self.small()
    days.say(Self.now, "skip small.w1")
    #expect(days.say(Self.now, "status").hasPrefix("Small plan  finished, all skipped."))
  }

  /// A few minutes are for what is due, and to begin with what does not fit.
  @Test func aShortSittingIsForReviewsAndABeginning() {
    let days = Self.small("# Small plan\n\n- [ ] Read\n- [ ] Read on\n- [ ] Read more\n")
    days.say("2026-11-01", "check small.1-2")
    let next = days.say(Self.now, "next --minutes 10")
    #expect(next.contains("takes longer than 10 min; begin with this one, after 2 reviews"))
    #expect(next.contains("small.1") && next.contains("small.2") && next.contains("small.3"))
    #expect(
      days.say(Self.now, "next -m 10 --json").contains(#""minutes":{"asked":10,"planned":34}"#))
    #expect(days.say(Self.now, "next -m 1").contains("begin with this"))
  }

  @Test func severalPlansGoOnTogether() {
    let days = Self.small()
    days.say(Self.now, "start small year-3")
    #expect(days.say(Self.now, "pause").hasSuffix("To resume:  roadmap resume\n"))
    days.say(Self.now, "resume")
    #expect(days.say(Self.now, "pause small").hasSuffix("To resume:  roadmap resume small\n"))
  }

  @Test func whatIsFinishedIsNotPaused() {
    let days = Self.small("# Small plan\n\n## Week 1\n- [ ] Read\n")
    days.say(Self.now, "start small")
    days.say(Self.now, "pause")
    days.say(Self.now, "check small.w1")
    #expect(days.say(Self.now, "next").contains("You've finished everything you started."))
    #expect(days.say(Self.now, "next --json").contains(#""resting":[]"#))
  }

  // MARK: - No times

  @Test func withoutTimesItSaysSoAndTakesAnEnd() {
    let days = Self.small("# Small plan\n\n- [ ] a\n- [ ] b\n- [ ] c\n- [ ] d\n")
    let said = days.say(Self.now, "start small")
    #expect(said.contains("the plan has no periods"))
    #expect(said.contains("roadmap start small --until 2027-02-20"))
    #expect(days.say(Self.now, "status").contains("0 of 4"))
    #expect(days.say(Self.now, "next").contains("small.1"))
    #expect(!days.say(Self.now, "status").contains("no schedule"))
    #expect(
      days.say(Self.now, "start small --until 2026-11-23").contains("from today to Mon 23 Nov"))
    #expect(days.say(Self.now, "status").contains("on pace"))
    #expect(days.say("2026-11-22", "status").contains("2 days behind"))
  }

  // MARK: - Gone and back

  @Test(arguments: [["small.md"], ["year-5"]]) func removedItIsNotShownAndBackWithItsRun(
    _ plans: [String]
  ) {
    let days = Self.small()
    let file = plans[0]
    let name = file.split(separator: ".").first.map(String.init) ?? file
    let item = name == "small" ? "small.w1.1" : "year-5.q1.1.1"
    days.say("2026-11-10", "start \(name) --until 2027-01-31")
    days.say("2026-11-12", "check \(item)")
    let before = days.say(Self.now, "status \(name)")
    days.say(Self.now, "remove \(name)")
    for look in ["status", "status --all", "next", "prompt", "review --due", "link"] {
      let said = days.run(Self.now, look)
      #expect(!said.out.contains("\(name)."), "\(look): \(said.out)")
      #expect(said.code == .ok, "\(look): \(said.error)")
    }
    #expect(days.say(Self.now, "status").hasPrefix("Welcome"))
    days.say(Self.now, "add \(file)")
    #expect(days.say(Self.now, "status \(name)") == before)
    #expect(Self.plain(days.say(Self.now, "status")).contains("since 10 Nov"))
    // Forgotten, it begins anew.
    days.say(Self.now, "remove \(name) --forget --yes")
    days.say(Self.now, "add \(file)")
    #expect(days.say(Self.now, "status").hasPrefix("Welcome"))
    days.say(Self.now, "undo")
    days.say(Self.now, "undo")
    #expect(Self.plain(days.say(Self.now, "status")).contains("since 10 Nov"))
  }
}
