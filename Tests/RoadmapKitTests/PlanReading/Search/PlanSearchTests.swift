import RoadmapKit
import Testing

@testable import PlanReading

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

  /// Most lines are passed over before anything of them is folded: what is found stays the same.
  @Test func findsWhatFoldingEveryTextFinds() throws {
    var random = SeededGenerator(seed: 11)
    let folder = Fixtures.directory + "/plans"
    var found = 0
    for name in Fixtures.names(in: folder) where name.hasSuffix(".md") {
      let bytes = Fixtures.bytes("\(folder)/\(name)")
      guard let plan = try? PlanReader.read(bytes, id: Fixtures.id("plan")) else { continue }
      let texts = plan.items.indices.map { plan.text(ofItem: $0) }
      let words = texts.flatMap { $0.split(separator: " ") }
      for _ in 0..<12 {
        guard let word = words.randomElement(using: &random),
          let query = SearchQuery(
            String(word.prefix(Int.random(in: 1...word.count, using: &random))))
        else { continue }
        let folded = texts.map { query.match(FoldedText($0)) }
        let whole = folded.indices.filter { folded[$0].isWhole }
        #expect(PlanSearch(query).items(in: plan) == whole, "\(word) in \(name)")
        #expect(texts.map { query.match($0).grades } == folded.map(\.grades), "\(word) in \(name)")
        found += whole.count
      }
    }
    #expect(found > 1000)
  }
}
