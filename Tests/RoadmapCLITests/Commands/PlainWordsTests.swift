import CommandLineKit
import Foundation
import RoadmapCLI
import Testing

/// What commands say of what they did, and what they leave behind.
@Suite struct PlainWordsTests {
  private let four = FourWeeks()

  /// The form of a list is that of its lines, a picture as it stands, and a box without a bullet.
  @Test(arguments: [
    ("☐ One\n☐ Two\n", "☐ Three\n"), ("- ⬜ One\n- ⬜ Two\n", "- ⬜ Three\n"),
    ("- ✅ One\n- ⬜ Two\n", "- ⬜ Three\n"), ("1. [x] One\n2. [ ] Two\n", "3. [ ] Three\n"),
  ])
  func aLineIsAppendedInTheFormOfItsList(_ lines: String, _ new: String) {
    let text = "# Four\n\n## Week 1\n\n\(lines)"
    let four = FourWeeks(text)
    four.say(1, "append four.w1 Three")
    #expect(four.store.files["four.md"].map { String(decoding: $0, as: UTF8.self) } == text + new)
  }

  @Test func outcomesAreConfirmed() {
    let plan = FourWeeks("# Four\n\n## Outcomes\n- [ ] you can sort\n- [ ] you can search\n")
    #expect(!plan.say(1, "check four.outcomes.1").contains("confirmed  "))
    let last = plan.say(1, "check four.outcomes.2")
    #expect(last.contains("confirmed  four.outcomes  Outcomes"))
    #expect(!last.contains("skipped"))
  }

  @Test func whatWasOnlySkippedIsNoSuccess() {
    let plan = FourWeeks("# Four\n\n- [ ] One\n- [ ] Two\n")
    plan.say(1, "skip four.1-2")
    #expect(
      plan.say(20, "status").hasPrefix(
        "Nothing is left of the plan you started: all of it was skipped.\n"))
    plan.say(1, "uncheck four.1")
    plan.say(1, "check four.1")
    #expect(plan.say(20, "status").contains("Well done!"))
  }

  @Test func plansTellWhenTheyEnd() {
    four.say(1, "start four")
    let line = four.say(1, "plans", on: .terminal120).split(separator: "\n").first ?? ""
    #expect(line.contains("ends 28 Dec"))
    #expect(four.say(1, "plans").contains("ends 28 Dec"))
    #expect(four.say(1, "plans --json").contains("\"end\":\"2026-12-28\""))
    #expect(four.say(30, "plans", on: .terminal120).contains("ended 28 Dec"))
    // "4 weeks" is said once.
    #expect(!line.contains("4 weeks  4 weeks"))
  }

  @Test func undoneTimersAndLinksNameTheirItems() {
    four.store.write("aa.md", "# Alpha\n\n- [ ] Queues\n")
    four.say(1, "add aa.md")
    four.say(1, "focus four.w1.1")
    let timer = four.say(1, "undo")
    #expect(timer.contains("started a timer for four.w1.1"))
    #expect(timer.contains("Read about queues"))
    four.say(1, "link four.w1.1 aa.1")
    four.say(1, "link --not four.w1.1")
    let link = four.say(1, "undo")
    #expect(link.contains("unlinked aa.1 and four.w1.1"))
    #expect(link.contains("aa.1  Queues") && link.contains("four.w1.1  Read about queues"))
  }

  @Test func anUndoneLineIsNamed() {
    four.say(1, "append four.w1 'Draw a diagram'")
    #expect(four.say(1, "undo").contains("Draw a diagram"))
    #expect(four.say(1, "redo").contains("Draw a diagram"))
  }

  @Test func aPlansNoteIsShownWithItsStatus() {
    four.say(1, "start four")
    four.say(1, "note four 'for the exam in March'")
    #expect(four.say(1, "status four").contains("Note: for the exam in March"))
    #expect(!four.say(1, "status").contains("exam"))
    #expect(!four.say(1, "status four.w1").contains("exam"))
  }

  @Test func allThatALimitMayBeIsSaid() {
    #expect(four.run(1, "list --due wek").error.contains("or 'week' for what is due by Sunday"))
  }

  @Test func anImportSaysThatUndoIsOfSomethingElse() {
    four.say(1, "check four.w1.1")
    four.say(1, "export --format json -o all.json")
    let other = FourWeeks()
    other.store.files["all.json"] = four.store.files["all.json"]
    #expect(other.say(1, "import all.json").contains("'roadmap undo' undoes your own last change"))
  }

  @Test func aTimerEndsWhenItsItemIsSkipped() {
    four.say(1, "focus queues")
    four.say(1, "skip four.w1")
    #expect(four.value("timer", 1, "focus") == "null")
    four.say(1, "undo")
    #expect(four.value("timer", 1, "focus") != "null")
  }

  @Test func aRangeOfWeeksShowsEachBelowItsOwn() {
    let forwards = four.say(1, "show four.w1-w3")
    // The plan is named once, and each week has its items below it.
    #expect(forwards.components(separatedBy: "Four\n").count == 2)
    for week in 1...3 { #expect(forwards.contains("\n\nfour.w\(week)      Week \(week) · ")) }
    #expect(four.say(1, "show four.w3-w1") == forwards)
  }

  @Test func wordsOfPlansNeverBegunAreNotEdited() {
    let edit = four.run(1, "edit circuit breaker")
    #expect(edit.code == .couldNot)
    #expect(edit.error.contains("year-3"))
    #expect(!four.say(1, "plans").contains("year-3.md"))
  }

  @Test func aRefusedAppendLeavesNothingBehind() {
    let append = four.run(1, "append year-5.q1 'an item'")
    #expect(append.code == .couldNot)
    #expect(append.error.contains("has sections of its own"))
    #expect(!four.say(1, "plans").contains("year-5.md"))
    #expect(!four.say(1, "log").contains("year-5"))
    #expect(four.run(1, "append year-5.q1.1 'an item'").code == .ok)
  }

  @Test func aFileIsNotNamedAsAnAddressIs() {
    four.store.write("q1.md", "# First steps\n\n- [ ] One\n")
    four.say(1, "add q1.md")
    #expect(four.say(1, "plans").contains("q1-plan"))
    four.store.write("p.md", "# Other\n\n- [ ] One\n")
    four.say(1, "add p.md")
    #expect(four.say(1, "plans").contains("p-plan"))
    #expect(four.say(1, "show q1-plan").contains("First steps"))
  }

  @Test func hintsAreQuoted() {
    let doctor = four.run(1, "doctor $(touch")
    #expect(doctor.error.contains("roadmap doctor --backup '$(touch'"))
  }

  @Test func noLineIsEmptyTwice() {
    let plan = FourWeeks("# Four\n- [ ] One\n- [ ] Two\n")
    plan.say(1, "check one")
    #expect(!plan.say(1, "status four").contains("\n\n\n"))
    #expect(!plan.say(1, "status").contains("\n\n\n"))
  }

  @Test func aNoteOfAPlanIsUndoneInPlainWords() {
    four.say(1, "note four 'So far so good'")
    four.say(1, "undo")
    #expect(!four.say(1, "log").contains("four   "))
  }
}
