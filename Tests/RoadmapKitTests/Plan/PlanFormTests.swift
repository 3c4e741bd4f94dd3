import Testing

@testable import RoadmapKit

/// A plan comes back from its form as it was read, and damaged forms do no harm.
@Suite struct PlanFormTests {
  private static let names =
    FixturePlanTests.names.map { "\(FixturePlanTests.folder)/\($0)" }
    + Fixtures.names(in: Fixtures.directory + "/as-received").map {
      "\(Fixtures.directory)/as-received/\($0)"
    }

  private func plan(_ path: String) throws -> Plan {
    try PlanReader.read(Fixtures.bytes(path), id: Fixtures.id("form"))
  }

  private func plan(_ form: [UInt8], of text: [UInt8]) -> Plan? {
    form.withUnsafeBytes { PlanForm.plan($0, id: Fixtures.id("form"), text: text) }
  }

  @Test(arguments: names)
  func comesBackAsItWasRead(_ path: String) throws {
    let read = try plan(path)
    let form = PlanForm.bytes(read)
    let back = try #require(plan(form, of: read.source.bytes))
    #expect(PlanForm.bytes(back) == form)
    #expect(String(reflecting: back.sections) == String(reflecting: read.sections))
    #expect(String(reflecting: back.items) == String(reflecting: read.items))
    #expect(String(reflecting: back.notes) == String(reflecting: read.notes))
    #expect(back.source.repair == read.source.repair)
    #expect(back.span == read.span)
    #expect(PlanDump(plan: back).lines == PlanDump(plan: read).lines)
  }

  @Test func damagedFormsAreNoPlansOrHarmlessOnes() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var generator = SeededGenerator(seed: seed)
    let text = try StudyDesk(StudyDesk.markdown).plan
    let form = PlanForm.bytes(text)
    var plans = 0
    for _ in 0..<3000 {
      var damaged = form
      for _ in 0...Int.random(in: 0...2, using: &generator) {
        let place = Int.random(in: damaged.indices, using: &generator)
        damaged[place] = .random(in: 0...255, using: &generator)
      }
      if Bool.random(using: &generator) {
        damaged.removeLast(Int.random(in: 0..<damaged.count, using: &generator))
      }
      guard let plan = plan(damaged, of: text.source.bytes) else { continue }
      plans += 1
      #expect(!PlanDump(plan: plan).lines.isEmpty, "seed \(seed)")
      #expect(Tally(plan).items.count == plan.items.count, "seed \(seed)")
    }
    #expect(plans > 0, "seed \(seed)")
    #expect(plan(form + [0], of: text.source.bytes) == nil)
    #expect(plan(form, of: []) == nil)
    #expect(plan([], of: text.source.bytes) == nil)
  }

  /// Odd bytes are negative numbers: a range that would end before it begins, for one.
  @Test(arguments: [1, 3, 21, 127] as [UInt8])
  func noByteLeadsBeyondThePlanOrItsText(_ byte: UInt8) throws {
    let whole = try StudyDesk(StudyDesk.markdown).plan
    let form = PlanForm.bytes(whole)
    let length = UInt32(whole.source.bytes.count)
    for place in form.indices {
      var damaged = form
      damaged[place] = byte
      guard let plan = plan(damaged, of: whole.source.bytes) else { continue }
      let ranges =
        [plan.titleRange, plan.goalRange] + plan.items.map(\.textRange) + plan.notes.map(\.range)
        + plan.sections.flatMap { [$0.headingRange, $0.titleRange] }
      #expect(ranges.allSatisfy { $0.lower <= $0.upper && $0.upper <= length }, "at \(place)")
    }
  }
}
