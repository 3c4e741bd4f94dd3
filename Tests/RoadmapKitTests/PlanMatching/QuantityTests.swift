import RoadmapKit
import Testing

/// "Solve 12 problems" in the place of "Solve 10 problems": only its owner knows whether it is done with that.
@Suite struct QuantityTests {
  private func match(_ old: String, _ new: String) throws -> SmallMatch {
    func text(_ line: String) -> String { "## Part\n- Bake bread\n- \(line)\n- Sew a shirt\n" }
    return try SmallMatch(text(old), text(new))
  }

  @Test(arguments: [
    ("Solve 10 problems", "Solve 12 problems"), ("Read 3 chapters", "Read 4 chapters"),
    ("3 exercises", "5 exercises"), ("Do 50 push-ups", "Do 60 push-ups"),
    ("Read pages 1-20", "Read pages 1-30"), ("Solve 10 problems", "Solve 10–15 problems"),
    ("Run 5 km", "Run 10 km"), ("Write 2 papers in 3 weeks", "Write 3 papers in 3 weeks"),
    ("Review for 2 days", "Review for 3 days"), ("Solve ten problems", "Solve twelve problems"),
    ("Solve 10 problems", "Solve 12 hard problems"),
  ]) func anotherQuantityIsAskedAbout(_ old: String, _ new: String) throws {
    #expect(try match(old, new).questions == [old: [new]])
  }

  @Test(arguments: [
    ("Lesson 3", "Lesson 4"), ("Read chapter 3", "Read chapter 4"), ("Week 3 quiz", "Week 4 quiz"),
    ("Exam part A, all questions", "Exam part B, all questions"), ("Test 1", "Test 2"),
  ]) func anotherNumberIsAnotherLine(_ old: String, _ new: String) throws {
    let edit = try match(old, new)
    #expect(edit.questions.isEmpty && edit.match.items[1].old == nil)
  }

  @Test func severalAreAskedAboutWhereTheyStand() throws {
    func text(_ count: Int) -> String {
      "## Part\n- Bake\n- Solve \(count) problems\n- Write \(count) papers\n- Sew\n"
    }
    let edit = try SmallMatch(text(2), text(3))
    #expect(
      edit.questions == [
        "Solve 2 problems": ["Solve 3 problems"], "Write 2 papers": ["Write 3 papers"],
      ])
  }
}
