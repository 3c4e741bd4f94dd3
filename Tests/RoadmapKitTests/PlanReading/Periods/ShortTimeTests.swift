import PlanReading
import RoadmapModel
import Testing

/// How long an item takes, where its line says so in few letters.
@Suite struct ShortTimeTests {
  /// The first item's estimate.
  private func minutes(_ lines: String..., heading: String = "Week 1") throws -> [Int]? {
    let text = "# Plan\n\n## \(heading)\n" + lines.map { "- [ ] \($0)\n" }.joined()
    let id = try #require(PlanID("plan"))
    let plan = try PlanReader.read(Array(text.utf8), id: id)
    return plan.estimate(ofItem: 0).map { [$0.least, $0.most] }
  }

  @Test(arguments: [
    ("Read chapter 3 (45m)", 45), ("Read chapter 3 [~20m]", 20), ("Read chapter 3 (45 m)", 45),
    ("Read chapter 3 (1:30 h)", 90), ("Read chapter 3 1:30h", 90), ("Read chapter 3 (1:30)", 90),
    ("Read chapter 3 (0:45)", 45), ("Read chapter 3 1.5h", 90), ("Read chapter 3, 90 mins", 90),
    ("Read chapter 3 (1 hr 30)", 90), ("Read chapter 3, 1 hr 30", 90), ("Run the tests (30m)", 30),
    ("Read chapter 3 (1 hr 30 min)", 90), ("Solve 1 hr 30 problems", 60),
  ])
  func whatTakesTime(_ line: String, _ expected: Int) throws {
    #expect(try minutes(line) == [expected, expected], "\(line)")
  }

  @Test(arguments: [
    "Long jump (3m)", "Run (100m)", "Sprint (50m)", "Swim (50m)", "Freestyle, easy (25m)",
    "Opening (10:30)", "Closing 14:30 h", "The part about joins (1:32)", "Section (12:45)",
    "Chapter (3)", "Rope, 10 metres of it (10m)", "Verse (119:105)",
  ])
  func whatIsNoTime(_ line: String) throws {
    #expect(try minutes(line) == nil, "\(line)")
  }

  /// A list is of one kind: lunch at half past one stands in a timetable.
  @Test func whatTheListAroundItSays() throws {
    #expect(try minutes("Lunch (1:30)", "Opening (10:30)") == nil)
    #expect(try minutes("Warm up (50m)", "Swim 400m") == nil)
    #expect(try minutes("Intervals (50m)", "Rest", heading: "Swimming") == nil)
    #expect(try minutes("Read (1:30)", "Practise (0:45)") == [90, 90])
  }
}
