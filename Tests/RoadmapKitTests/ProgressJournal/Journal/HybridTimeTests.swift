import RoadmapKit
import Testing

@Suite struct HybridTimeTests {
  @Test func theWallIsFollowedWhileItGoesOn() {
    let first = HybridTime.next(after: nil, at: .sample(1))
    let second = HybridTime.next(after: first, at: .sample(2))
    #expect(second.milliseconds == Instant.sample(2).milliseconds)
    #expect(second.counter == 0)
  }

  @Test func aWallThatStandsOrGoesBackIsCountedOn() {
    let first = HybridTime.next(after: nil, at: .sample(5))
    let second = HybridTime.next(after: first, at: .sample(5))
    let third = HybridTime.next(after: second, at: .sample(-100_000))
    #expect(first < second && second < third)
    #expect(third.milliseconds == first.milliseconds)
    #expect(third.counter == 2)
  }

  @Test func aFullCounterRunsOverIntoTheMilliseconds() {
    var time = HybridTime(.sample(0))
    for _ in 0..<70_000 {
      let next = HybridTime.next(after: time, at: .sample(0))
      guard next > time else {
        Issue.record("\(next) after \(time)")
        return
      }
      time = next
    }
    #expect(time.milliseconds == Instant.sample(0).milliseconds + 1)
    #expect(time.counter == 70_000 - 65_536)
  }

  @Test(arguments: [Int64.min, -1, 0, .max])
  func anyWallGivesACredibleReading(_ milliseconds: Int64) {
    let time = HybridTime(Instant(milliseconds: milliseconds))
    #expect(HybridTime.credible.contains(time))
  }

  @Test func thereIsRoomAfterTheLastCredibleReading() {
    let time = HybridTime.next(after: HybridTime.credible.upperBound, at: .sample(0))
    #expect(time > HybridTime.credible.upperBound)
  }
}

@Suite struct IdentifierTests {
  @Test func idsAreInTheOrderOfTheirTime() {
    let random = RandomSource.seeded(7)
    let ids = (0..<100).map { EventID(milliseconds: 1_795_166_147_000 + $0, random: random) }
    #expect(ids == ids.sorted())
    #expect(Set(ids).count == 100)
  }

  @Test func anIdIsOfVersionSeven() {
    let id = EventID(milliseconds: 0x0123_4567_89AB, random: RandomSource { .max })
    #expect(id.description == "0123456789ab7fffbfffffffffffffff")
    #expect(id.bytes.withUnsafeBytes { EventID(bytes: $0) } == id)
    #expect([UInt8](repeating: 0, count: 15).withUnsafeBytes { EventID(bytes: $0) } == nil)
  }

  /// No clock shows it, but a damaged file may: the next event is still recorded.
  @Test func atTheEndOfAllTimeItStandsStill() {
    let last = HybridTime(rawValue: .max)
    #expect(last.following == last)
    #expect(HybridTime.next(after: last, at: .sample(0)) == last)
  }
}
