import PlanReading
import RoadmapKit
import RoadmapModel
import Testing

/// A bar of squares tells how far a line is: none of its squares is a box to write.
@Suite struct BarTickTests {
  @Test(arguments: [
    "# Boat\n\n- ⬜⬜⬜ Row\n- 🟩🟩⬜ Sail\n- 🟩🟩🟩 Swim\n",
    "# Boat\n\n| Progress | Topic |\n|---|---|\n| ⬜⬜⬜ | Row |\n| 🟩🟩⬜ | Sail |\n| 🟩🟩🟩 | Swim |\n",
  ])
  func noSquareOfABarIsWritten(_ text: String) throws {
    let bytes = Array(text.utf8)
    let plan = try PlanReader.read(bytes, id: try #require(PlanID("boat")))
    let tick = TickText(bytes, plan)
    #expect(plan.items.count == 3)
    #expect(tick.boxes.allSatisfy { $0 == nil })
    #expect(tick.coverage.boxes == 0)
    #expect(TickEdit(tick, TickStyle(of: tick)) { _ in TickEdit.Wish(.done) } == nil)
  }
}
