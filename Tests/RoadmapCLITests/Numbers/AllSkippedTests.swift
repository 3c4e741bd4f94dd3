import CommandLineKit
import RoadmapCLI
import Testing

/// What was skipped as a whole is finished, wherever that is said.
@Suite struct AllSkippedTests {
  @Test func isFinishedEverywhere() {
    let four = FourWeeks("# Four\n\n## Week 1\n- [ ] a\n- [ ] b\n\n## Week 2\n- [ ] c\n")
    four.say(7, "start four")
    four.say(8, "skip four.w1")
    let half = four.say(8, "status four --json")
    #expect(half.contains("\"phase\":\"running\""))
    #expect(half.contains("\"finished\":\"2026-12-08\""), "\(half)")
    four.say(9, "skip four.w2")
    let all = four.say(9, "status four --json")
    for part in [
      "\"finished\":true", "\"phase\":\"finished\"", "\"finished\":\"2026-12-08\"",
      "\"finished\":\"2026-12-09\"", "\"likely\":\"2026-12-09\"",
    ] {
      #expect(all.contains(part), "\(part): \(all)")
    }
    #expect(!all.contains("\"finished\":null"))
    #expect(four.say(9, "next").contains("all of it was skipped"))
  }
}
