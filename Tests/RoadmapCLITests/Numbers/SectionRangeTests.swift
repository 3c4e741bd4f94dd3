import CommandLineKit
import RoadmapCLI
import Testing

/// `w1-2` names whole sections, as `1-3` names items.
@Suite struct SectionRangeTests {
  @Test(arguments: ["four.w1-2", "four.w1-w2", "four.w2-1", "w1-2", "W1-W2"])
  func namesAllItemsOfSeveralSections(range: String) {
    let four = FourWeeks()
    four.say(2, "check \(range)")
    #expect(four.value("done", 2, "status four") == "4")
    four.say(2, "undo")
    #expect(four.value("done", 2, "status four") == "0")
  }

  @Test func aSectionThatIsNotThereIsSaid() {
    let four = FourWeeks()
    let run = four.run(2, "check four.w3-9")
    #expect(run.code == .couldNot)
    #expect(run.error.contains("four.w3"), "\(run.error)")
    #expect(four.value("done", 2, "status four") == "0")
  }

  @Test func aPlanOfThatNameIsMeant() {
    let four = FourWeeks()
    four.store.write("w1-2.md", "# Two\n\n- [ ] One\n")
    four.say(1, "add w1-2.md")
    #expect(four.run(2, "show w1-2").out.contains("Two"))
  }

  /// As if each section were named by itself.
  @Test func whatNobodyChoseIsLeftOut() {
    let text =
      "# Four\n\n## Week 1\n- [ ] A\n- [ ] B (optional)\n\n## Week 2\n- [ ] C\n- [ ] D (optional)\n"
    let (four, each) = (FourWeeks(text), FourWeeks(text))
    four.say(2, "check w1-2")
    each.say(2, "check four.w1 four.w2")
    #expect(four.value("done", 2, "status four") == "2")
    #expect(four.say(2, "show four --json") == each.say(2, "show four --json"))
  }
}
