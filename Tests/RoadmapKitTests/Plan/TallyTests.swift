import RoadmapKit
import Testing

/// What is required of a plan, and what of that is done.
@Suite struct TallyTests {
  private func counts(_ text: String) throws -> PlanCounts { try Fixtures.plan(text).counts }

  @Test func whatIsSkippedIsNotAskedFor() throws {
    let counts = try counts("# P\n- [x] a\n- [-] b\n- [ ] c\n- [ ] d (optional)\n")
    #expect(counts.leaves == 4)
    #expect(counts.required == 3)
    #expect(counts.waived == 1)
    #expect(counts.asked == 2)
    #expect(counts.covered == 1)
    #expect(counts.left == 1)
  }

  @Test func whatIsDoneBesidesIsNotOfTheRequired() throws {
    let counts = try counts("# P\n- [ ] a\n- [x] b (optional)\n")
    #expect(counts.done == 1)
    #expect(counts.covered == 0)
    #expect(counts.left == 1)
  }

  @Test(arguments: [
    ("  - [x] b\n  - [ ] c\n  - [ ] d\n", 1, 1), ("  - [ ] b\n  - [ ] c\n  - [ ] d\n", 1, 0),
    ("  - [x] b\n  - [x] c\n  - [ ] d\n", 2, 2), ("  - [-] b\n  - [ ] c\n  - [ ] d\n", 1, 0),
  ])
  func aChoiceIsCoveredByTheOptionsTaken(_ options: String, _ required: Int, _ covered: Int) throws
  {
    let counts = try counts("# P\n- [ ] Choose (pick 1–2):\n" + options)
    #expect(counts.required == required)
    #expect(counts.covered == covered)
  }

  @Test func coveredNeverExceedsRequired() throws {
    for name in Fixtures.names(in: Fixtures.directory + "/plans") where name.hasSuffix(".md") {
      let bytes = Fixtures.bytes(Fixtures.directory + "/plans/" + name)
      let tally = Tally(try PlanReader.read(bytes, id: .sample))
      for counts in tally.sections + tally.items {
        #expect(counts.covered <= counts.required, "\(name)")
        #expect(counts.left >= 0, "\(name)")
      }
    }
  }
}
