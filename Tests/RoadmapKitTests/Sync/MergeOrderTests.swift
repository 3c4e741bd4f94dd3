import Foundation
import Testing

@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

/// What several devices recorded adds up to the same wherever it arrives, in whatever order and in
/// whatever pieces. `ROADMAP_MERGE_HISTORIES` and `ROADMAP_MERGE_SEED` ask for more and for others.
@Suite struct MergeOrderTests {
  private static let plans: [PlanID] = {
    let name = Fixtures.id("rust")
    return [
      Fixtures.id("year-3"), name, PlanID(name, mark: ItemKey(bits: 1)),
      PlanID(name, mark: ItemKey(bits: 2)),
    ]
  }()

  private static let texts = ["# One\n\n- [ ] A\n- [ ] B\n", "# One\n\n- [ ] A\n- [ ] C\n"]

  /// `withAnswers`: some texts go with an answer, and outrank no edit then. `withDays`: days are corrected.
  @Test(arguments: [(false, false), (true, false), (false, true)])
  func `any order of arrival gives the same`(withAnswers: Bool, withDays: Bool) throws {
    let environment = ProcessInfo.processInfo.environment
    let histories = environment["ROADMAP_MERGE_HISTORIES"].flatMap(Int.init) ?? 40
    let first = environment["ROADMAP_MERGE_SEED"].flatMap(UInt64.init) ?? 1
    // In the last four names and words of lines that are gone once depended on the order.
    for seed in Array(first..<first + UInt64(histories)) + [125, 543, 618, 1_010_057] {
      var generator = SeededGenerator(seed: seed)
      let events = Self.events(&generator, withAnswers, withDays)
      let expected = try Self.state(after: [events])
      var shuffled = events.shuffled(using: &generator)
      var pieces: [[Event]] = []
      while !shuffled.isEmpty {
        let count = Int.random(in: 1...12, using: &generator)
        pieces.append(Array(shuffled.prefix(count)))
        shuffled.removeFirst(min(count, shuffled.count))
      }
      // Some arrive twice.
      if let again = pieces.randomElement(using: &generator) { pieces.append(again) }
      let state = try Self.state(after: pieces)
      #expect(state == expected, "seed \(seed): \(Self.differences(state, expected))")
    }
  }

  private static func differences(_ a: String, _ b: String) -> String {
    let (first, second) = (a.split(separator: "\n"), b.split(separator: "\n"))
    let only = first.filter { !second.contains($0) } + ["—"] + second.filter { !first.contains($0) }
    return only.joined(separator: "\n")
  }

  private static func state(after pieces: [[Event]]) throws -> String {
    let journal = try Journal(.memory, .writing(.seeded(7)))
    defer { journal.close() }
    for piece in pieces {
      // They come with the events that name them.
      for text in texts {
        try journal.keepText(Array(text.utf8), hash: SHA256.name(of: Array(text.utf8)))
      }
      try journal.write { () throws(Journal.TakingFailure) in
        var taken = TakenEvents()
        _ = try journal.take(piece, into: &taken)
        do throws(JournalError) { try journal.follow(taken, after: 0, at: nil) { _ in nil } } catch
        {
          throw .journal(error)
        }
      }
    }
    var lines: [String] = []
    for item in try journal.progress().sorted(by: { $0.key < $1.key }) {
      lines.append("\(item.key.plan.stored) \(item.key.key) \(item.value)")
    }
    for listed in try journal.listedPlans() {
      lines.append("\(listed.plan.stored) as \(listed.plan) \(listed.origin?.name ?? "gone")")
    }
    for plan in plans {
      // What was taken back may have left its text where it was known before that.
      let shown = try journal.reading { database throws(DatabaseError) in
        try PlanTextTable(database).shown(plan)?.text.hash
      }
      guard shown != nil else { continue }
      lines += try journal.catalogueItems(of: plan).map { "\($0)" }.sorted()
      lines += try journal.questions(of: plan).map { "\($0)" }
      lines.append(try journal.lastReadText(of: plan).map { SHA256.name(of: $0.bytes) } ?? "none")
    }
    lines += try journal.runs().map { "\($0.key.stored) \($0.value)" }.sorted()
    lines += try journal.settings().sorted { $0.key < $1.key }.map { "\($0)" }
    lines += try journal.links().pairs.map { "\($0)" }.sorted()
    return lines.joined(separator: "\n")
  }

  /// Of a few devices whose clocks are close, so that their actions fall into each other.
  private static func events(
    _ generator: inout SeededGenerator, _ withAnswers: Bool, _ withDays: Bool
  ) -> [Event] {
    var events: [Event] = []
    var actions: [ActionID] = []
    func id<Owner>(_ generator: inout SeededGenerator) -> Identifier<Owner> {
      Identifier(high: generator.next(), low: generator.next())
    }
    let devices: [DeviceID] = (0..<3).map { _ in id(&generator) }
    for number in 0..<Int.random(in: 5...40, using: &generator) {
      let device = devices.randomElement(using: &generator) ?? devices[0]
      let instant = Instant.sample(Int64(number) + Int64.random(in: -3...3, using: &generator))
      let action: ActionID = id(&generator)
      for fact in facts(&generator, actions, withAnswers, withDays) {
        events.append(
          Event(
            id: id(&generator), device: device,
            time: HybridTime(rawValue: HybridTime(instant).rawValue + Int64(events.count % 4)),
            at: instant, day: .sample, action: action, fact: fact))
      }
      actions.append(action)
    }
    return events
  }

  private static func facts(
    _ generator: inout SeededGenerator, _ actions: [ActionID], _ withAnswers: Bool,
    _ withDays: Bool
  ) -> [Fact] {
    let plan = plans.randomElement(using: &generator) ?? plans[0]
    let text = texts.randomElement(using: &generator) ?? texts[0]
    let keys = (try? PlanReader.read(Array(text.utf8), id: plan)).map { PlanKeys($0).items } ?? []
    let item = ItemReference(plan, keys.randomElement(using: &generator) ?? ItemKey(bits: 3))
    let other = ItemReference(plans[0], ItemKey(bits: 4))
    let shown = Fact.plan(plan, .shown(PlanText(hash: SHA256.name(of: Array(text.utf8)))))
    let timer = FocusTimer(item: item, start: .sample(0), planned: nil)
    if withDays, Int.random(in: 0..<3, using: &generator) == 0 {
      let days = (0..<2).map { _ in
        Day.sample.advanced(by: Int.random(in: 0..<3, using: &generator))
      }
      return [.item(item, .redated(from: days[0], on: days[1]))]
    }
    switch Int.random(in: 0..<17, using: &generator) {
    case 14: return [.setting("focus.d", timer.text)]
    case 15, 16:
      let minutes = Int.random(in: 1...90, using: &generator)
      return [.item(item, .noted(Remark(minutes: minutes))), .setting("focus.d", nil)]
    case 0: return [.plan(plan, .added(.elsewhere)), shown]
    case 1:
      let asked = PlanUpdate(from: 1, to: 1, lines: [])
      return withAnswers ? [.plan(plan, .updated(asked)), shown] : [shown]
    case 2: return [.plan(plan, .removed)]
    case 3: return [.plan(plan, .forgotten)]
    case 4:
      return [.setting("study-days", ["mon-fri", nil].randomElement(using: &generator) ?? nil)]
    case 5: return [.plan(plan, .started(on: .sample, until: nil))]
    case 6: return [.plan(plan, .paused(on: .sample))]
    case 7: return [.item(item, .linked(other))]
    case 8: return [.item(item, .unchecked)]
    case 9: return [.item(item, .noted(Remark(note: "n", minutes: 5))), .item(item, .chosen)]
    case 10: return actions.randomElement(using: &generator).map { [.undone($0)] } ?? [shown]
    case 11: return actions.randomElement(using: &generator).map { [.redone($0)] } ?? [shown]
    case 12 where Int.random(in: 0..<6, using: &generator) == 0: return [.plan(plan, .erased)]
    default: return [.item(item, .checked(on: .sample, Remark()))]
    }
  }
}
