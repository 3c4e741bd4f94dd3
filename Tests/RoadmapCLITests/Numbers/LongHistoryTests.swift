import CommandLineKit
import RoadmapCLI
import Testing

@Suite struct LongHistoryTests {
  @Test func aScreenShowsTheLastEntriesAndSaysHowManyThereAre() {
    let four = FourWeeks()
    for number in 1...45 { four.say(3, "note four.w1.1 thought-\(number)") }
    let shown = four.say(4, "show four.w1.1")
    #expect(shown.contains("5 earlier entries: roadmap log four.w1.1"))
    #expect(!shown.contains("thought-5\n"))
    #expect(shown.contains("thought-6\n") && shown.contains("thought-45\n"))
    let log = four.say(4, "log four.w1.1")
    #expect(log.contains("thought-5") && log.contains("thought-45"))
    #expect(four.say(4, "show four.w1.1 --json").contains("thought-1\""))
  }
}
