import CommandLineKit
import Foundation
import RoadmapCLI
import Testing

/// What was done ahead of its time, and what builds on nothing.
@Suite struct AheadOfTimeTests {
  @Test func aBoxOfALaterWeekMakesThatNoneThatIsStudied() throws {
    let four = FourWeeks(
      "# Four\n\n## Week 1\n- [ ] a\n- [ ] b\n\n## Week 2\n- [ ] c\n- [ ] d\n\n## Week 3\n- [x] e\n- [ ] f\n"
    )
    four.say(7, "start four")
    four.say(7, "check four.w1")
    let json = four.say(7, "status four --json")
    let current = try #require(json.range(of: "\"current\":true")).lowerBound
    let address = try #require(json[..<current].range(of: "\"address\":\"", options: .backwards))
    #expect(json[address.upperBound...].hasPrefix("four.w2\""), "\(json)")
    #expect(four.say(7, "next").contains("four.w2.1"))
  }

  @Test func aProjectAloneInItsWeekBuildsOnNothing() {
    let four = FourWeeks(
      "# Four\n\n## Week 1\n- [ ] a\n- [ ] b\n\n## Week 2\n\n**Project**: Shop\n- [ ] cart\n- [ ] pay\n"
    )
    four.say(7, "start four")
    let alone = four.say(7, "next four -w -n 9 --json")
    #expect(alone.contains("cart"))
    #expect(!alone.contains("builds on is done"), "\(alone)")
    let built = FourWeeks(
      "# Four\n\n## Week 1\n- [ ] a\n- [ ] b\n\n**Project**: Shop\n- [ ] cart\n- [ ] pay\n")
    built.say(7, "start four")
    built.say(7, "check four.w1.1 four.w1.2")
    #expect(built.say(7, "next four -w").contains("Everything that Shop builds on is done."))
  }
}
