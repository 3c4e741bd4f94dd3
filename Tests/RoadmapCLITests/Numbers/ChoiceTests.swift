import RoadmapCLI
import Testing

/// An option that is skipped fills no place of its choice.
@Suite struct ChoiceTests {
  private let four = FourWeeks(
    """
    # Four

    ## Week 1: Web (pick 1)
    - [ ] Axum
    - [ ] Actix

    ## Week 2
    - [ ] Deploy

    """)

  @Test func theOnlyChosenOptionIsSkipped() {
    four.say(1, "choose axum")
    four.say(1, "skip axum")
    four.say(1, "check deploy")
    let next = four.say(1, "next four")
    #expect(!next.contains("finished everything"))
    #expect(next.contains("pick 1 of 2"))
    let status = four.say(1, "status four")
    #expect(status.contains("1 of 2") && status.contains("pick 1"))
    #expect(!status.contains("1 of 1 chosen"))
    four.say(1, "check actix")
    #expect(four.say(1, "status four").contains("2 of 2"))
    // The place is filled: the one that was skipped has none.
    #expect(four.run(1, "check axum").code == .couldNot)
  }

  @Test func itIsChosenAgain() {
    four.say(1, "choose axum")
    four.say(1, "skip axum")
    four.say(1, "choose axum")
    #expect(four.say(1, "next four").contains("Axum"))
    four.say(1, "skip axum")
    four.say(1, "choose --not axum")
    four.say(1, "choose actix")
    #expect(four.say(1, "next four").contains("Actix"))
  }

  @Test func allOptionsAreSkipped() {
    four.say(1, "skip four.w1.1 four.w1.2")
    four.say(1, "check deploy")
    #expect(four.say(1, "next four").contains("Everything in this plan is done."))
    #expect(four.say(1, "status four").contains("1 of 1"))
  }

  @Test func whatWasChosenIsShown() {
    four.say(1, "choose axum")
    let outline = four.say(1, "show four.w1")
    #expect(outline.contains("1 of 1 chosen"))
    let lines = outline.split(separator: "\n")
    #expect(lines.contains { $0.contains("Axum") && $0.hasSuffix("chosen") })
    #expect(!lines.contains { $0.contains("Actix") && $0.hasSuffix("chosen") })
    four.say(1, "check axum")
    #expect(four.say(1, "show four.w1").contains("1 of 1 chosen"))
  }
}
