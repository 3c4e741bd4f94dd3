import RoadmapKit
import Testing

@Suite struct PlanSearchTests {
  private func hits(_ words: String, in plans: [Plan]) throws -> [String] {
    let query = try #require(SearchQuery(words))
    return PlanSearch(query).hits(in: plans).map { hit in
      switch hit.place {
      case .section(let index): plans[hit.plan].address(ofSection: index).description
      case .item(let index): plans[hit.plan].address(ofItem: index).description
      }
    }
  }

  @Test func findsWordsInAnyOrderAndCase() throws {
    let plan = try Fixtures.plan("# P\n- Circuit Breaker\n- Breakers of circuits\n- Fuse")
    #expect(try hits("BREAKER circuit", in: [plan]) == ["plan.1", "plan.2"])
  }

  @Test(arguments: [
    ("cafe", "Le café"), ("uber", "Über uns"), ("strasse", "Straße"), ("gunluk", "Günlük"),
    ("неделя", "НЕДЕЛЯ"), ("do", "Đỗ"), ("数据", "数据"),
  ])
  func ignoresCaseAndAccents(_ words: String, _ text: String) throws {
    let plan = try Fixtures.plan("# P\n- \(text)\n- other")
    #expect(try hits(words, in: [plan]).first == "plan.1", "\(words) in \(text)")
  }

  @Test func putsWholeWordsAndPhrasesFirst() throws {
    let plan = try Fixtures.plan("# P\n- Meshes of a service\n- Service mesh\n- Mesh as a service")
    #expect(try hits("service mesh", in: [plan]) == ["plan.2", "plan.3", "plan.1"])
  }

  @Test func findsWordsSharedWithTheHeadingAbove() throws {
    let plan = try Fixtures.plan("# P\n## Kafka\n- Streams\n- Offsets\n## Spark\n- Streams")
    #expect(try hits("kafka streams", in: [plan]) == ["plan.1.1"])
  }

  @Test func sharesTheWordsOfALongParent() throws {
    let parent = String(repeating: "kafka streams ", count: 2_000)
    let children = (0..<500).map { "  - offset \($0)" }.joined(separator: "\n")
    let plan = try Fixtures.plan("# P\n- \(parent)\n\(children)\n")
    #expect(try hits("kafka offset", in: [plan]).count == 500)
  }

  @Test func findsSections() throws {
    let plan = try Fixtures.plan("# P\n## Week 1: Observability\n- Logs")
    #expect(try hits("observability", in: [plan]) == ["plan.w1"])
  }

  @Test func marksWhatWasFound() throws {
    let plan = try Fixtures.plan("# P\n- Réseau de services")
    let query = try #require(SearchQuery("reseau"))
    let hit = try #require(PlanSearch(query).hits(in: [plan]).first)
    #expect(hit.marks.map { String(hit.text[$0]) } == ["Réseau"])
  }

  @Test func overTheFivePlansFindsTheSameSubject() throws {
    let plans = try PlanLibrary.bundled().entries.map { try $0.read().plan }
    #expect(
      try hits("service mesh", in: plans) == [
        "year-5.q1.1.2", "year-5.q2.1.2", "staff.oct.w1.2", "phase-5.c.1.2", "phase-5.m.2",
      ])
  }

  @Test(arguments: ["", " ", "…", "🙂", "--"])
  func hasNoQueryWithoutLetters(_ words: String) {
    let query = SearchQuery(words)
    #expect(query == nil)
  }
}
