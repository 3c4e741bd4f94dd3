import RoadmapModel
import Testing

@Suite struct ScheduleTextTests {
  private static let key = ItemKey(bits: 7)

  @Test(arguments: [
    "ahead 2026-11-28 -", "left 2026-11-28 2027-01-31",
    "left 2026-11-28 -\n\(key) 2026-11-01 2026-11-28\n\(key) 2026-11-29 2026-12-04",
  ])
  func whatWasWrittenIsReadAndWrittenAlike(_ text: String) throws {
    #expect(try #require(ScheduleRevision(text: text)).text == text)
  }

  @Test(arguments: [
    "", "\n", "left 2026-11-28", "later 2026-11-28 -", "left 2026-11-28 never",
    "left 2026-11-28 - ", " left 2026-11-28 -", "left  2026-11-28 -", "left 2026-11-28 -\n",
    "\nleft 2026-11-28 -",
    "left 2026-11-28 -\n\n\(key) 2026-11-01 2026-11-28", "left 2026-11-28 -\n\(key) 2026-11-01",
    "left 2026-11-28 -\n\(key)  2026-11-01 2026-11-28",
    "left 2026-11-28 -\n\(key) 2026-11-28 2026-11-01", "left 2026-11-28 -\r\n",
    "left 2026-2-28 -",
  ])
  func whatIsWrittenOtherwiseIsRefused(_ text: String) {
    #expect(ScheduleRevision(text: text) == nil)
  }
}
