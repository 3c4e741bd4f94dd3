import RoadmapKit
import Testing

@testable import RoadmapModel

/// What counts of a plan, and what of that is done.
@Suite struct TallyTests {
  private func counts(_ text: String) throws -> PlanCounts {
    try Fixtures.plan(text).untouched.counts
  }

  @Test func whatIsSkippedIsNotCounted() throws {
    let counts = try counts("# P\n- [x] a\n- [-] b\n- [ ] c\n- [ ] d (optional)\n")
    #expect(counts.leaves == 4)
    #expect(counts.required == 3)
    #expect(counts.skipped == 1)
    #expect(counts.optional == 1)
    #expect(counts.counted == 2)
    #expect(counts.done == 1)
    #expect(counts.left == 1)
    #expect(counts.percent == 50)
  }

  /// Every leaf is in one of the numbers, and one that is skipped is so whether it is optional or not.
  @Test(arguments: [
    ("- [ ] a\n- [-] b (optional)\n", 1), ("- [ ] a\n- [-] b\n- [ ] c (optional)\n", 1),
    ("## Two (optional)\n- [-] a\n- [ ] b\n- [-] c (optional)\n", 2),
    ("- [ ] a (optional)\n  - [-] b\n  - [-] c\n", 2),
  ])
  func whatIsSkippedIsCounted(_ text: String, _ skipped: Int) throws {
    let counts = try counts("# P\n" + text)
    #expect(counts.skipped == skipped)
    #expect(counts.leaves == counts.counted + counts.skipped + counts.optional)
  }

  @Test func whatIsDoneOfSomethingOptionalCountsOnceItIsTakenUp() throws {
    let counts = try counts("# P\n- [ ] a\n- [x] b (optional)\n")
    #expect(counts.counted == 1)
    #expect(counts.done == 0)
    #expect(counts.left == 1)
    var desk = try StudyDesk("# P\n- [ ] a\n- [ ] b (optional)\n")
    try desk.run("check 2")
    #expect(desk.plan.counts.counted == 2)
    #expect(desk.plan.counts.done == 1)
    #expect(desk.plan.counts.required == 1)
  }

  @Test func whereNothingCountsThereIsNoPerCent() throws {
    #expect(try counts("# P\n- [-] a\n- [-] b\n").percent == nil)
    #expect(try counts("# P\n- [x] a\n- [-] b\n").percent == 100)
  }

  @Test(arguments: [
    ("  - [x] b\n  - [ ] c\n  - [ ] d\n", 1, 1), ("  - [ ] b\n  - [ ] c\n  - [ ] d\n", 1, 0),
    ("  - [x] b\n  - [x] c\n  - [ ] d\n", 2, 2), ("  - [-] b\n  - [ ] c\n  - [ ] d\n", 1, 0),
  ])
  func aChoiceCountsTheOptionsTaken(_ options: String, _ counted: Int, _ done: Int) throws {
    let counts = try counts("# P\n- [ ] Choose (pick 1–2):\n" + options)
    #expect(counts.required == 1)
    #expect(counts.counted == counted)
    #expect(counts.done == done)
  }

  /// 100 only where nothing is left, never less for more, and rounded down.
  @Test func percentagesAreHonestAtTheEnds() {
    for counted in Array(0...120) + [199, 200, 201, 1000, 99_999] {
      var last = 0
      for done in [0, 1, 2, counted / 2, counted - 2, counted - 1, counted].sorted()
      where (0...counted).contains(done) {
        var counts = PlanCounts()
        counts.counted = counted
        counts.done = done
        guard counted > 0, let percent = counts.percent else {
          #expect(counted == 0 && counts.percent == nil)
          continue
        }
        #expect((percent == 100) == (done == counted), "\(done) of \(counted)")
        #expect(percent * counted <= done * 100, "\(done) of \(counted)")
        #expect(percent >= last, "\(done) of \(counted)")
        last = percent
      }
    }
  }

  @Test func doneNeverExceedsCounted() throws {
    for name in Fixtures.names(in: Fixtures.directory + "/plans") where name.hasSuffix(".md") {
      let bytes = Fixtures.bytes(Fixtures.directory + "/plans/" + name)
      let studied = try PlanReader.read(bytes, id: .sample).untouched
      let tally = Tally(studied)
      let items = studied.items.indices.map { tally.counts(of: $0, studied) }
      for counts in tally.sections + items {
        #expect(counts.done <= counts.counted, "\(name)")
        #expect(counts.left >= 0, "\(name)")
      }
    }
  }
}
