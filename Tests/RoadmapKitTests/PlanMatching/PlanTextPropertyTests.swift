import RoadmapKit
import Testing

/// The Markdown of plans edited as in an editor, read again and matched: what the generator knows of
/// each line, the matcher must find.
@Suite struct PlanTextPropertyTests {
  @Test func progressSurvivesAnyEditOfTheTextAndNeverLandsOnSomethingElse() throws {
    let run = PropertyRun(usual: 700)
    let texts = try Self.texts()
    var tally = MatchTally()
    while tally.edits < run.edits {
      for (index, text) in texts.enumerated() where tally.edits < run.edits {
        let others = texts.enumerated().filter { $0.offset != index }.flatMap { $1.items }
        tally.add(try Self.follow(text, LineStock(others.map(\.text)), seed: run.nextSeed()))
      }
    }
    run.check(tally, "texts")
  }

  private static func follow(
    _ text: MarkdownText, _ stock: LineStock, seed: UInt64
  ) throws -> MatchTally {
    var random = SeededGenerator(seed: seed)
    var judge = MatchJudge(text.items, text.tags, &random)
    var editing = MarkdownEditing(text, stock)
    for _ in 0..<5 {
      try editing.round(&random)
      judge.follow(editing.text.items, editing.text.tags, editing.fates, &random)
    }
    var tally = judge.tally
    tally.edits = editing.edits
    return tally
  }

  /// The five plans twice, and as many generated ones.
  private static func texts() throws -> [MarkdownText] {
    let folder = Fixtures.root + "/Roadmaps"
    let five = try Fixtures.names(in: folder).filter { $0.hasSuffix(".md") }
      .map { try MarkdownText(Fixtures.text("\(folder)/\($0)")) }
    #expect(five.count == 5)
    var random = SeededGenerator(seed: 17)
    let stock = LineStock(five.flatMap { $0.items.map(\.text) })
    let generated = try (0..<10).map { _ in
      try MarkdownText(GeneratedPlan.text(stock, &random))
    }
    return five + five + generated
  }
}
