import RoadmapKit
import Testing

@Suite struct ProgressTests {
  private let item = ItemReference.sample(1)

  private func event(
    _ number: Int64, _ fact: Fact, action: UInt64? = nil, device: UInt64 = 1, time: Int64? = nil
  ) -> Event {
    Event(
      id: EventID(high: 0, low: UInt64(number)), device: DeviceID(high: device, low: 0),
      time: HybridTime(rawValue: time ?? number), at: .sample(number), day: .sample,
      action: ActionID(high: 0, low: action ?? UInt64(number)), fact: fact)
  }

  @Test func anUndoneActionIsAsIfItHadNotBeen() {
    let start = event(1, .item(item, .started(on: .sample)))
    let check = event(2, .check(item))
    let undo = event(3, .undone(check.action))
    let redo = event(4, .redone(check.action))
    #expect(Progress(folding: [start, check])[item].state == .done)
    #expect(Progress(folding: [start, check, undo]) == Progress(folding: [start]))
    #expect(Progress(folding: [start, check, undo, redo]) == Progress(folding: [start, check]))
  }

  @Test func whatIsUndoneLetsAnotherDevicesCheckStand() {
    let check = event(1, .check(item), device: 1)
    let other = event(2, .check(item), device: 2)
    let progress = Progress(folding: [check, other, event(3, .undone(check.action))])
    #expect(progress[item].done?.at == .sample(2))
  }

  @Test func eventsOfOneReadingAreOrderedByDeviceAndId() {
    let check = event(1, .check(item), device: 1, time: 7)
    let uncheck = event(2, .item(item, .unchecked), device: 2, time: 7)
    #expect(Progress(folding: [uncheck, check])[item].state == .open)
    let again = event(3, .check(item), device: 2, time: 7)
    #expect(Progress(folding: [again, uncheck, check])[item].state == .done)
  }

  @Test func anEventSeenTwiceCountsOnce() {
    let note = event(1, .item(item, .noted(Remark(note: "x", minutes: 5))))
    #expect(Progress(folding: [note, note])[item].minutes == 5)
  }

  @Test func forgettingANamedLeavesTheOthers() throws {
    let other = ItemReference.sample(1, try #require(PlanID("staff")))
    let forget = event(3, .plan(.sample, .forgotten))
    let events = [event(1, .check(item)), event(2, .check(other)), forget, event(5, .check(item))]
    #expect(Progress(folding: events.dropLast()).items.keys.sorted() == [other])
    #expect(Progress(folding: events)[item].done?.at == .sample(5))
    let undone = Progress(folding: events + [event(6, .undone(forget.action))])
    #expect(undone[item].done?.at == .sample(1))
  }

  @Test func nothingIsLeftOfWhatWasTakenBack() {
    let events = [event(1, .check(item)), event(2, .item(item, .unchecked))]
    #expect(Progress(folding: events).items.isEmpty)
  }
}
