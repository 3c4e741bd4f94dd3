import Testing

@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

/// A timer that ends with the check of its item.
@Suite struct FocusStopTests {
  private let desk = ShelfDesk()

  /// Minutes of the item after it was checked, where somebody else may end its timer just before.
  private func minutes(endedMeanwhile: Bool) throws -> Int {
    desk.files["mine.md"] = "# Mine\n\n- [ ] Sundials\n- [ ] Shadows\n"
    _ = try desk.add("mine.md")
    let item = ItemReference(ShelfDesk.mine, try desk.plan().study.itemKeys[0])
    try desk.writing { shelf, _ in try shelf.timers.start(on: item, planned: nil) }
    try desk.reading { shelf in
      let running = try #require(try shelf.timers.first())
      let end = FocusEnd(running.timer, minutes: 25)
      let plan = try #require(try shelf.plans.library()[ShelfDesk.mine]).read()
      if endedMeanwhile {
        try desk.writing { other, _ in _ = try other.timers.end(running, end, on: .sample) }
      }
      _ = try shelf.change { (plan, places) throws(DecisionRefusal) in
        try Decider.check(places, of: plan, on: .sample, Remark())
      }.run(
        on: [NamedPlaces(plan, [.item(0)])], stopping: [FocusStop(running.kept, end, on: .sample)])
    }
    #expect(try desk.reading { try $0.timers.first() } == nil)
    let plan = try desk.plan()
    #expect(plan.state(ofItem: 0) == .done)
    return plan.progress(at: .item(0)).minutes
  }

  @Test(arguments: [false, true])
  func itsTimeIsRecordedOnce(endedMeanwhile: Bool) throws {
    #expect(try minutes(endedMeanwhile: endedMeanwhile) == 25)
  }
}
