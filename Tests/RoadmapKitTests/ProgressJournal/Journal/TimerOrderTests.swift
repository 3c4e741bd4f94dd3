import Testing

@testable import ProgressJournal
@testable import RoadmapModel

/// Starts and ends of timers that several machines recorded, in whatever order they come.
@Suite struct TimerOrderTests {
  /// Of two timers, some of them ended more than once.
  private static func events(_ count: Int, seed: UInt64) -> [Event] {
    var generator = SeededGenerator(seed: seed)
    var events: [Event] = []
    for number in 0..<count {
      let name = "focus" + (Bool.random(using: &generator) ? "" : ".1")
      let item = ItemReference.sample(UInt64.random(in: 1...3, using: &generator))
      let isStart = Int.random(in: 0..<3, using: &generator) == 0
      let instant = Instant.sample(Int64(number) * 60)
      let timer = FocusTimer(item: item, start: instant, planned: nil)
      let action = ActionID(milliseconds: instant.milliseconds, random: .seeded(UInt64(number)))
      let noted = Fact.item(item, .noted(Remark(minutes: number + 1)))
      let typed = Fact.check(item)
      let facts: [Fact] =
        isStart ? [.setting(name, timer.text)] : [noted, .setting(name, nil), typed, noted]
      for (place, fact) in facts.enumerated() {
        let at = Instant(milliseconds: instant.milliseconds + Int64(place))
        events.append(
          Event(
            id: EventID(
              milliseconds: at.milliseconds, random: .seeded(UInt64(number * 8 + place))),
            device: DeviceID(high: 1, low: UInt64(1 + number % 2)), time: HybridTime(at), at: at,
            day: .sample, action: action, fact: fact))
      }
    }
    return events
  }

  private func progress(_ parts: [[Event]]) throws -> [ItemReference: ItemProgress] {
    let scratch = JournalScratch()
    let journal = try scratch.writer()
    defer { journal.close() }
    for part in parts { try journal.merge(part) }
    let check = try journal.check()
    #expect(check.isSound, "\(check)")
    return try journal.progress()
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `the order in which they come changes nothing`(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let events = Self.events(12, seed: seed)
    let expected = try progress([events])
    #expect(try progress([events.reversed()]) == expected)
    #expect(try progress(events.reversed().map { [$0] }) == expected)
    #expect(try progress(events.shuffled(using: &generator).map { [$0] }) == expected)
  }
}
