import RoadmapKit
import Testing

/// Random actions on a few items of two plans, by which every fact meets every other.
private struct ActionMaker {
  var generator: SeededGenerator

  mutating func facts() -> [Fact] {
    (0..<Int.random(in: 1...3, using: &generator)).map { _ in fact() }
  }

  private mutating func fact() -> Fact {
    let plan = Bool.random(using: &generator) ? PlanID.sample : PlanID("staff") ?? .sample
    let item = ItemReference.sample(UInt64.random(in: 1...4, using: &generator), plan)
    let day = Day.sample.advanced(by: Int.random(in: -3...3, using: &generator))
    switch Int.random(in: 0..<28, using: &generator) {
    case 0...3: return .check(item, day, note: Bool.random(using: &generator) ? "n" : nil)
    case 4: return .item(item, .unchecked)
    case 5: return .item(item, .started(on: day))
    case 6: return .item(item, .stopped)
    case 7: return .item(item, .skipped(on: day, why: "w"))
    case 8: return .item(item, .unskipped)
    case 9: return .item(item, .noted(Remark(note: "x", evidence: "y", minutes: 5)))
    case 10: return .item(item, .chosen)
    case 11: return .item(item, .unchosen)
    case 12: return .plan(plan, .forgotten)
    case 13...14:
      return .item(
        item, .reviewed(on: day, Grade.allCases.randomElement(using: &generator) ?? .good))
    case 15: return .plan(plan, .removed)
    case 16...17: return .plan(plan, .started(on: day, until: bit() ? day.advanced(by: 9) : nil))
    case 18: return .plan(plan, .stopped)
    case 19: return .plan(plan, .paused(on: day))
    case 20: return .plan(plan, .resumed(on: day))
    case 21: return .setting(bit() ? "review" : "daily-items", bit() ? "\(day.number)" : nil)
    case 22...23:
      let before = Day.sample.advanced(by: Int.random(in: -3...3, using: &generator))
      return .item(item, .redated(from: before, on: day))
    default:
      let other = ItemReference.sample(UInt64.random(in: 1...4, using: &generator), plan)
      return .item(item, bit() ? .linked(other) : .unlinked(other))
    }
  }

  private mutating func bit() -> Bool { Bool.random(using: &generator) }

  /// A wall that stands, goes back and jumps.
  mutating func instant() -> Instant { .sample(Int64.random(in: -20...20, using: &generator)) }
}

/// All that a journal knows of what its user did.
private struct JournalState: Equatable {
  let items: [ItemReference: ItemProgress]
  let runs: [PlanID: PlanRun]
  let links: ItemLinks
  let reviews: [Day: Int]
  let settings: [String: String]

  init(_ journal: Journal) throws {
    items = try journal.progress()
    runs = try journal.runs()
    links = try journal.links()
    reviews = try journal.reviewDays(since: Day.all.lowerBound)
    settings = try journal.settings()
    #expect(try journal.begunPlans() == Set(items.keys.map(\.plan)))
  }
}

@Suite struct JournalPropertyTests {
  private static let seeds: [UInt64] = (0..<12).map { 0x5EED_0000 + $0 }

  @Test(arguments: seeds)
  func undoneOneByOneEachStateComesBack(_ seed: UInt64) throws {
    var maker = ActionMaker(generator: SeededGenerator(seed: seed))
    let journal = try Journal(.memory, .writing(.seeded(seed)))
    var states = [try JournalState(journal)]
    for _ in 0..<30 {
      try journal.record(maker.facts(), at: maker.instant(), day: .sample)
      states.append(try JournalState(journal))
    }
    for state in states.dropLast().reversed() {
      #expect(try journal.undo(at: maker.instant(), day: .sample) != nil, "seed \(seed)")
      #expect(try JournalState(journal) == state, "seed \(seed)")
    }
    #expect(try journal.undo(at: maker.instant(), day: .sample) == nil, "seed \(seed)")
    for state in states.dropFirst() {
      #expect(try journal.redo(at: maker.instant(), day: .sample) != nil, "seed \(seed)")
      #expect(try JournalState(journal) == state, "seed \(seed)")
    }
    #expect(try journal.redo(at: maker.instant(), day: .sample) == nil, "seed \(seed)")
  }

  /// Against a model of two stacks.
  @Test(arguments: seeds)
  func anyMixOfActionsUndosAndRedosIsAStack(_ seed: UInt64) throws {
    var maker = ActionMaker(generator: SeededGenerator(seed: seed))
    let journal = try Journal(.memory, .writing(.seeded(seed)))
    var behind: [JournalState] = []
    var ahead: [JournalState] = []
    var state = try JournalState(journal)
    for _ in 0..<120 {
      switch Int.random(in: 0..<5, using: &maker.generator) {
      case 0...1:
        try journal.record(maker.facts(), at: maker.instant(), day: .sample)
        behind.append(state)
        ahead = []
        state = try JournalState(journal)
      case 2...3:
        let reversal = try journal.undo(at: maker.instant(), day: .sample)
        #expect((reversal != nil) == !behind.isEmpty, "seed \(seed)")
        if let before = behind.popLast() {
          ahead.append(state)
          state = before
        }
      default:
        let reversal = try journal.redo(at: maker.instant(), day: .sample)
        #expect((reversal != nil) == !ahead.isEmpty, "seed \(seed)")
        if let after = ahead.popLast() {
          behind.append(state)
          state = after
        }
      }
      #expect(try JournalState(journal) == state, "seed \(seed)")
    }
    #expect(try journal.check().differences.isEmpty, "seed \(seed)")
  }

  @Test(arguments: seeds)
  func twoDevicesMergedInAnyOrderAgree(_ seed: UInt64) throws {
    var maker = ActionMaker(generator: SeededGenerator(seed: seed))
    let devices = [
      try Journal(.memory, .writing(.seeded(seed))),
      try Journal(.memory, .writing(.seeded(~seed))),
    ]
    for _ in 0..<60 {
      let index = Int.random(in: 0...1, using: &maker.generator)
      let device = devices[index]
      switch Int.random(in: 0..<8, using: &maker.generator) {
      case 0: _ = try device.undo(at: maker.instant(), day: .sample)
      case 1: _ = try device.redo(at: maker.instant(), day: .sample)
      case 2:
        // One sees what the other has, in an order of its own.
        try device.merge(try events(devices[1 - index]).shuffled(using: &maker.generator))
      default: try device.record(maker.facts(), at: maker.instant(), day: .sample)
      }
    }
    let all = try events(devices[0]) + events(devices[1])
    let expected = Progress(folding: all.shuffled(using: &maker.generator)).items
    for device in devices {
      for event in all.shuffled(using: &maker.generator) { try device.merge([event]) }
      #expect(try device.progress() == expected, "seed \(seed)")
      #expect(try device.check().differences.isEmpty, "seed \(seed)")
      #expect(try device.merge(all) == 0, "seed \(seed)")
    }
    #expect(try JournalState(devices[0]) == JournalState(devices[1]), "seed \(seed)")
    for device in devices {
      guard let undone = try device.undo(at: .sample(99), day: .sample) else { continue }
      let other = try device.record([.check(.sample(1))], at: .sample(99), day: .sample)
      #expect(undone.action.device == other.device, "seed \(seed)")
    }
  }

  private func events(_ journal: Journal) throws -> [Event] {
    try journal.log().flatMap(\.events)
  }
}
