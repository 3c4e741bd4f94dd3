import CommandLineKit
import RoadmapCLI
import Testing

/// Several pauses of one plan: each is said by its days, and what a hint offers is what it does.
@Suite struct PauseTests {
  private static let now = "2026-10-12"

  private static func small() -> Days {
    let days = Days(screen: .pipe)
    days.store.write(
      "small.md", "# Small\n\n## Week 1\n- one\n- two\n\n## Week 2\n- three\n- four\n")
    days.say(now, "add small.md")
    days.say(now, "start small")
    return days
  }

  @Test func theHintCancelsThatOne() {
    let days = Self.small()
    #expect(
      days.say(Self.now, "pause small --on 2026-10-20 --until 2026-10-22")
        .hasSuffix("To cancel it:  roadmap resume small\n"))
    #expect(
      days.say(Self.now, "pause small --on 2026-10-28 --until 2026-10-30")
        .hasSuffix("To cancel it:  roadmap undo\n"))
    // One that comes before those planned is the next.
    #expect(
      days.say(Self.now, "pause small --on 2026-10-14 --until 2026-10-15")
        .hasSuffix("To cancel it:  roadmap resume small\n"))
  }

  @Test func whatIsCancelledIsSaidByItsDays() {
    let days = Self.small()
    days.say(Self.now, "pause small --on 2026-10-20 --until 2026-10-22")
    days.say(Self.now, "pause small --on 2026-10-28 --until 2026-10-28")
    #expect(
      days.say(Self.now, "resume small")
        .contains("small  the planned pause from 20 Oct to 22 Oct is cancelled"))
    #expect(
      days.say(Self.now, "resume small")
        .contains("small  the planned pause on 28 Oct is cancelled"))
    let log = days.say(Self.now, "log")
    #expect(log.contains("small  cancelled the pause from 20 Oct to 22 Oct"), "\(log)")
    #expect(log.contains("small  cancelled the pause on 28 Oct"), "\(log)")
    #expect(!log.contains("resumed on"))
    // Undone, it is said the same way.
    days.say(Self.now, "undo")
    days.say(Self.now, "undo")
    #expect(days.say(Self.now, "log").contains("cancelled the pause from 20 Oct to 22 Oct"))
    #expect(
      days.say(Self.now, "status small").contains("pauses from 20 Oct to 22 Oct and on 28 Oct"))
  }

  @Test func oneThatHasBegunIsResumed() {
    let days = Self.small()
    days.say(Self.now, "pause small")
    days.say("2026-10-14", "resume small")
    #expect(days.say("2026-10-14", "log").contains("small  resumed on 14 Oct"))
  }

  @Test func thoseThatFollowEachOtherAreOne() {
    let days = Self.small()
    days.say("2026-10-14", "pause small --until 2026-10-17")
    days.say("2026-10-18", "pause small")
    #expect(days.say("2026-10-22", "status small").contains("paused since 14 Oct"))
    #expect(days.say("2026-10-22", "resume small").contains("after an 8-day pause"))
  }

  @Test func oneOfAPlanWithoutTimesIsShown() {
    let days = Days(screen: .pipe)
    days.store.write("bare.md", "# Bare\n\n- [ ] one\n- [ ] two\n")
    days.say(Self.now, "add bare.md")
    days.say(Self.now, "start bare")
    days.say(Self.now, "pause bare")
    for command in ["status", "status bare", "show bare", "plans"] {
      let shown = days.say("2026-10-14", command)
      #expect(shown.contains("paused since 12 Oct"), "\(command): \(shown)")
    }
  }

  @Test func oneThatIsOverIsUndone() {
    let days = Self.small()
    #expect(
      days.say("2026-10-20", "pause small --on 2026-10-14 --until 2026-10-15")
        .hasSuffix("To undo:  roadmap undo\n"))
  }

  @Test func whatIsFinishedIsNotPausedWithTheOthers() {
    let days = Self.small()
    days.store.write("tiny.md", "# Tiny\n\n- one\n")
    days.say(Self.now, "add tiny.md")
    days.say(Self.now, "start tiny --until 2026-11-01")
    days.say(Self.now, "check tiny.1")
    let paused = days.say(Self.now, "pause")
    #expect(paused.contains("small") && !paused.contains("tiny"), "\(paused)")
  }
}
