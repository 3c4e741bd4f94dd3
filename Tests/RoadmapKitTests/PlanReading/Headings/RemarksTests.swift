import Testing

@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

/// Lines that announce outcomes or speak to the reader.
@Suite struct RemarksTests {
  @Test(arguments: [
    "By the end of Year 3, you will:", "After this phase you can", "You will be able to",
    "By the end of Q1 you will", "Once you finish this module, you should:", "Al finalizar podrás:",
    "À la fin du mois, vous pourrez", "Am Ende dieses Monats kannst du",
    "К концу месяца вы сможете",
    "完成后，你将能够：", "**By the end of this week you'll:**",
  ])
  func outcomesIntro(line: String) {
    #expect(ReadingText.with(line, Remarks.isOutcomesIntro))
  }

  @Test(arguments: ["After work, cook", "By hand", "You are now ready for:", "Ending", ""])
  func noOutcomesIntro(line: String) {
    #expect(!ReadingText.with(line, Remarks.isOutcomesIntro))
  }

  @Test(arguments: [
    "If you want next:", "Let me know if…", "Would you like me to", "Good luck! 🚀", "Viel Erfolg!",
  ])
  func signoff(line: String) {
    #expect(ReadingText.with(line, Remarks.isSignoff))
  }

  @Test(arguments: ["Read chapter 3", "If statements", "Letters", "Goodness of fit"])
  func noSignoff(line: String) {
    #expect(!ReadingText.with(line, Remarks.isSignoff))
  }
}
