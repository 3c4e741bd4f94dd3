import RoadmapKit
import Testing

@Suite struct ResolverTests {
  private let resolver = Resolver(.bundled())

  private func describe(_ resolution: Resolver.Resolution) -> String {
    func address(_ plan: StudiedPlan, _ place: PlanPlace) -> String {
      switch place {
      case .section(let index): plan.address(ofSection: index).description
      case .item(let index): plan.address(ofItem: index).description
      }
    }
    switch resolution {
    case .place(let plan, let place): return address(plan, place)
    case .range(let plan, let places):
      return places.map { address(plan, $0) }.joined(separator: " ")
    case .several(let found):
      return "several: " + found.map { address($0.plan, $0.place) }.joined(separator: " ")
    case .nothing(let nearest): return "nothing: " + nearest.joined(separator: " ")
    }
  }

  @Test(arguments: [
    ("year-3", "year-3"), ("y3", "year-3"), ("p5", "phase-5"), ("st", "staff"),
    ("phase", "phase-5"),
    ("Y3.Q1.2.1", "year-3.q1.2.1"), ("staff.sep.w3.2", "staff.sep.w3.2"),
    // With the plan left out, where only one has such a place.
    ("sep.w1.1", "staff.sep.w1.1"), ("b.2.1", "phase-5.b.2.1"),
    ("year-3.q1.1.1-3", "year-3.q1.1.1 year-3.q1.1.2 year-3.q1.1.3"),
    // Topics count as items do, and are named as if each were.
    ("year-3.q2.2-3", "year-3.q2.2 year-3.q2.3"),
    ("year-3.q2.3-4", "nothing: year-3.q2.1 year-3.q2.2 year-3.q2.3"),
    ("phase-5.b.2.2-3", "phase-5.b.2.2 phase-5.b.2.3"),
    ("circuit breaker", "year-3.q1.1.3"), ("RESILIENCE4J", "year-3.q1.1.3"),
    ("@aecs", "year-3.q1.1.1"), ("@AECSNPQG848GE", "year-3.q1.1.1"),
  ])
  func finds(_ text: String, _ expected: String) throws {
    #expect(describe(try resolver.resolve(text)) == expected)
  }

  @Test(arguments: [
    ("raft", "several: year-4.q1.1.2 staff.sep.w1.1 phase-5.h.4"),
    (
      "outcomes.1",
      "several: year-3.outcomes.1 year-4.outcomes.1 year-5.outcomes.1 phase-5.outcomes.1"
    ),
  ])
  func listsWhatSeveralPlacesFit(_ text: String, _ expected: String) throws {
    #expect(describe(try resolver.resolve(text)) == expected)
  }

  @Test(arguments: [
    ("year-3.q9", "nothing: year-3.q1 year-3.q2 year-3.q3 year-3.q4 year-3.outcomes"),
    ("year", "nothing: year-3 year-4 year-5"), ("zzz", "nothing: "), ("@zzzz", "nothing: "),
    ("stfaf.sep", "nothing: staff.sep"), ("yaer-3", "nothing: year-3"),
    ("year-3.q1.1.1-9", "nothing: year-3.q1.1.1 year-3.q1.1.2 year-3.q1.1.3 year-3.q1.1.4"),
    ("", "nothing: "), ("...", "nothing: "), ("@", "nothing: "),
  ])
  func saysWhatIsNear(_ text: String, _ expected: String) throws {
    #expect(describe(try resolver.resolve(text)) == expected)
  }
}
