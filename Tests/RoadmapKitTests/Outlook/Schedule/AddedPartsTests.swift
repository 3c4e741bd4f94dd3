import Testing

@testable import Outlook
@testable import PlanReading
@testable import RoadmapKit
@testable import RoadmapModel

/// Whatever is added to a plan under way, wherever it stands in the text.
@Suite struct AddedPartsTests {
  private static let start = Day(number: 20_760)

  @Test(arguments: 0..<8 as Range<UInt64>)
  func whatIsAddedIsAheadAndWhatHadBegunStays(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: 0xADD_0000 + seed)
    for turn in 0..<60 {
      let context = "seed \(seed), turn \(turn)"
      let isTimed = Bool.random(using: &random)
      var sections = (1...Int.random(in: 2...6, using: &random)).map { number in
        (isTimed ? "## Week \(number)\n" : "## Part \(number)\n")
          + (1...Int.random(in: 1...4, using: &random)).map { "- [ ] item \(number) \($0)\n" }
          .joined()
      }
      let before = try StudyDesk("# P\n\n" + sections.joined(separator: "\n")).plan
      if Bool.random(using: &random) {
        let place = Int.random(in: 0...sections.count, using: &random)
        let heading = isTimed && Bool.random(using: &random) ? "## Week 0" : "## Further"
        sections.insert("\(heading)\n- [ ] new one\n- [ ] new two\n", at: place)
      } else {
        sections[Int.random(in: sections.indices, using: &random)] += "- [ ] new one\n"
      }
      let after = try StudyDesk("# P\n\n" + sections.joined(separator: "\n")).plan
      let length = Int.random(in: 10...50, using: &random)
      let until = isTimed && Bool.random(using: &random) ? nil : Self.start.advanced(by: length)
      var run: PlanRun? = PlanRun(start: Self.start, until: until)
      if Bool.random(using: &random) {
        let first = Self.start.advanced(by: Int.random(in: 0...20, using: &random))
        let last = first.advanced(by: Int.random(in: 0...6, using: &random))
        run.apply(.paused(on: first, until: last), recorded: Self.start)
      }
      let today = Self.start.advanced(by: Int.random(in: 0...40, using: &random))
      let given = try #require(run)
      let old = try #require(Timetable(before, given, today: today), "\(context)")
      if let revision = ScheduleRevision(keeping: before, in: after, given, today: today) {
        // As it is stored, and read by any program.
        #expect(ScheduleRevision(text: revision.text) == revision, "\(context)")
        run.apply(.replanned(revision), recorded: today)
      }
      let changed = try #require(run)
      let table = try #require(Timetable(after, changed, today: today), "\(context)")
      if let until { #expect(table.end == until, "\(context)") }
      guard today <= table.end else { continue }
      for index in after.sections.indices.dropFirst() {
        let window = try #require(table.window(ofSection: index), "\(context)")
        let key = after.study.sectionKeys[index]
        if let place = before.study.sectionKeys.firstIndex(of: key),
          let had = old.window(ofSection: place), had.lowerBound <= today
        {
          #expect(window.lowerBound == had.lowerBound, "\(context), \(index)")
          #expect(window.upperBound >= had.upperBound, "\(context), \(index)")
        }
        #expect(table.days.contains(window.upperBound), "\(context), \(index)")
      }
      for index in after.items.indices
      where !before.study.itemKeys.contains(after.study.itemKeys[index]) {
        let due = try #require(table.window(ofItem: index, in: after), "\(context)").upperBound
        #expect(due >= today && due <= table.end, "\(context), item \(index)")
      }
    }
  }
}
