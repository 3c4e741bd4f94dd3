import CommandLineKit
import RoadmapCLI
import Testing

/// What a plan's text had ticked when it was added is done, and was done on no day that anybody knows.
@Suite struct TickedBeforeTests {
  private static let text = FourWeeks.text
    .replacing("[ ] Read about queues", with: "[x] Read about queues")
    .replacing("[ ] Read about stacks", with: "[x] Read about stacks ✅ 2026-11-24")
    .replacing("[ ] Make a map", with: "[x] Make a map")

  private func plan(_ option: String) -> FourWeeks {
    let plan = FourWeeks("# Nothing\n\n- [ ] Else\n")
    plan.say(1, "remove four --forget")
    plan.store.write("ticked.md", Self.text)
    plan.say(1, "add ticked.md \(option)")
    return plan
  }

  @Test(arguments: ["", "--tick-file"]) func itIsDoneAndBelongsToNoDay(_ option: String) {
    let plan = plan(option)
    #expect(plan.say(1, "plans").contains("4 of 9 done"))
    #expect(plan.say(1, "week").contains("0 items finished"))
    #expect(plan.say(1, "status").contains("0 items this week"))
    // A date beside the box is a day.
    #expect(plan.say(1, "week --last").contains("1 item finished"))
    #expect(plan.value("streak", 1, "status") == "0")
    #expect(plan.say(1, "list ticked.w1").contains("Read about queues"))
    #expect(!plan.say(1, "export --format todo.txt").contains("x 2026-12-01"))
    #expect(!plan.say(1, "export --format csv").contains("2026-12-01"))
  }

  @Test func itIsDoneBeforeAnythingOfTheSchedule() {
    let plan = plan("")
    plan.say(1, "start ticked")
    #expect(plan.value("this_week", 1, "status ticked") != nil)
    #expect(plan.say(2, "status ticked").contains("44 %"))
    #expect(plan.run(1, "status ticked").error.isEmpty)
  }

  @Test func itStaysSoThroughUndoAndRebuild() {
    let plan = plan("--tick-file")
    plan.say(1, "undo")
    plan.say(2, "redo")
    #expect(plan.say(2, "week").contains("0 items finished"))
    plan.say(2, "doctor --rebuild")
    #expect(plan.say(2, "plans").contains("4 of 9 done"))
    #expect(plan.say(2, "week").contains("0 items finished"))
    #expect(plan.say(2, "doctor").contains("sound"))
  }

  @Test func itStaysSoWhereItIsImported() {
    let plan = plan("")
    let desktop = FourWeeks()
    desktop.store.write("all.json", plan.say(1, "export --format json"))
    desktop.say(3, "import all.json")
    #expect(desktop.say(3, "plans").contains("4 of 9 done"))
    #expect(desktop.say(3, "week").contains("0 items finished"))
    #expect(desktop.say(3, "list ticked --json") == plan.say(3, "list ticked --json"))
  }

  /// A program of before asks each tick for a day.
  @Test func itIsWrittenAsADayOfNoWeek() {
    let plan = plan("")
    #expect(plan.say(1, "export --format json").contains(#""on":"0001-01-01""#))
    #expect(plan.say(1, "log").contains("already ticked"))
    #expect(!plan.say(1, "log").contains("0001"))
  }

  /// Nobody ticked it today, so no date is written beside it; what is ticked then has one.
  @Test func itsBoxGetsNoDate() throws {
    let plan = plan("--tick-file")
    plan.say(1, "config tick-dates obsidian")
    plan.say(1, "check ticked.w2.1")
    let bytes = try #require(plan.store.read("ticked.md")).get()
    let file = String(decoding: bytes, as: UTF8.self)
    #expect(file.contains("[x] Read about queues\n"))
    #expect(file.contains("[x] Sort a list ✅ 2026-12-01\n"))
    #expect(plan.say(1, "week").contains("1 item finished"))
  }

  /// A day that its user writes beside it later is its day.
  @Test func aDateThatIsWrittenLaterIsItsDay() {
    let plan = plan("--tick-file")
    plan.store.write(
      "ticked.md", Self.text.replacing("about queues", with: "about queues ✅ 2026-11-25"))
    #expect(plan.say(1, "week --last").contains("2 items finished"))
  }

  /// What is asked of it makes the day on which it is remembered.
  @Test func itIsReviewedOnceItsUserSays() {
    let plan = plan("")
    #expect(!plan.say(20, "review").contains("queues"))
    plan.say(20, "review ticked.w1.1 --grade good")
    #expect(plan.say(28, "review").contains("queues"))
  }

  @Test func itsStepsAndItsTwinsAreOfNoDayEither() {
    let plan = plan("")
    plan.store.write(
      "ticked.md",
      Self.text.replacing(
        "[x] Read about queues\n", with: "[x] Read about queues\n  - [ ] First\n  - [ ] Second\n"))
    #expect(plan.say(1, "plans").contains("5 of 10 done"))
    plan.say(1, "link ticked.w2.1 ticked.w1.1.1")
    #expect(plan.say(1, "plans").contains("6 of 10 done"))
    #expect(plan.say(1, "week").contains("0 items finished"))
  }

  /// They were made since the plan was looked at last.
  @Test func whatIsTickedBeforeItsFileIsTickedIsOfToday() {
    let plan = FourWeeks()
    plan.store.write("four.md", Self.text)
    plan.say(3, "add four.md --tick-file")
    #expect(plan.say(3, "week").contains("3 items finished"))
  }
}
