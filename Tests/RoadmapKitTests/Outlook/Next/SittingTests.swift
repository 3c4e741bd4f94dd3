import Testing

@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

@Suite struct SittingTests {
  private static func agenda(_ text: String) throws -> Agenda {
    let plan = try Fixtures.plan(text).untouched
    let course = Course(plan, nil, .everyDay, today: Fixtures.day("2026-11-20"))
    return Agenda([course], Effort(StudySettings(), learningFrom: []))
  }

  /// Four items of half an hour.
  private static let plain = "# P\n" + "- [ ] item\n- [ ] one\n- [ ] two\n- [ ] three\n"

  @Test(arguments: [
    // Minutes, reviews due; items, reviews, minutes planned.
    (60, 0, 2, 0, 60), (59, 0, 1, 0, 30), (120, 0, 4, 0, 120), (600, 0, 4, 0, 120),
    // A quarter of the time is kept for reviews, and what is left besides.
    (60, 10, 1, 10, 50), (60, 2, 1, 2, 34), (80, 50, 2, 10, 80), (45, 10, 1, 7, 44),
    (200, 100, 4, 40, 200),
    // Not where the first item needs it.
    (30, 10, 1, 0, 30), (32, 10, 1, 1, 32),
    // No item fits: half of the time for reviews, and the rest to begin with the first one, which takes
    // as long as it does.
    (10, 9, 1, 2, 34), (29, 3, 1, 3, 36), (29, 9, 1, 7, 44), (10, 0, 1, 0, 30), (1, 9, 1, 0, 30),
    (1, 0, 1, 0, 30),
  ])
  func isFilled(
    _ minutes: Int, _ due: Int, _ items: Int, _ reviews: Int, _ planned: Int
  ) throws {
    let sitting = Sitting(try Self.agenda(Self.plain), reviewsDue: due, minutes: minutes)
    #expect(sitting.asked == minutes)
    #expect(sitting.entries.count == items)
    #expect(sitting.reviews == reviews)
    #expect(sitting.planned == planned)
  }

  @Test func whatIsTooLongIsPassedOver() throws {
    let agenda = try Self.agenda("# P\n- [ ] one\n- [ ] Build two\n- [ ] three\n")
    #expect(agenda.entries.map(\.minutes) == [30, 45, 30])
    let sitting = Sitting(agenda, reviewsDue: 0, minutes: 60)
    #expect(sitting.entries.map(\.place) == [.item(0), .item(2)])
  }

  /// Nothing is said to be too long while something fits, however far behind it stands, and whatever reviews
  /// would have of the time.
  @Test func whatFitsIsFoundBehindWhatIsTooLong() throws {
    let long = (1...30).map { "- [ ] Long \($0) (2h)\n" }.joined()
    let short = "- [ ] Short (20 min)\n- [ ] Shorter (15 min)\n- [ ] Fair (40 min)\n"
    let agenda = try Self.agenda("# P\n\(long)\(short)")
    let sitting = Sitting(agenda, reviewsDue: 0, minutes: 45)
    #expect(sitting.entries.map(\.place) == [.item(30), .item(31)])
    #expect(!sitting.isBeginning && sitting.planned == 35)
    let fair = try Self.agenda("# P\n\(long)- [ ] Fair (40 min)\n")
    let reviewed = Sitting(fair, reviewsDue: 50, minutes: 45)
    #expect(reviewed.entries.map(\.place) == [.item(30)])
    #expect(reviewed.planned == 44)
  }

  @Test func aChoiceAloneIsNoStudy() throws {
    let long = (1...12).map { "- [ ] Long \($0) (2h)\n" }.joined()
    let agenda = try Self.agenda(
      "# P\n## One (choose one)\n- [ ] a (1h)\n- [ ] b (1h)\n\n## Two\n\(long)- [ ] c (20 min)\n")
    let sitting = Sitting(agenda, reviewsDue: 0, minutes: 45)
    #expect(sitting.entries.map(\.isChoice) == [true, false])
  }

  @Test func withNothingToDoOnlyReviewsAreLeft() throws {
    let sitting = Sitting(try Self.agenda("# P\n- [x] one\n"), reviewsDue: 3, minutes: 20)
    #expect(sitting.entries.isEmpty)
    #expect(sitting.reviews == 3)
    #expect(sitting.planned == 6)
    let nothing = Sitting(try Self.agenda("# P\n- [x] one\n"), reviewsDue: 0, minutes: 20)
    #expect(nothing.planned == 0)
  }

  /// Whatever the plan and the time: no more than asked for, or the first thing alone.
  @Test(arguments: 0..<200 as Range<UInt64>) func neverAsksForMoreThanThereIs(
    _ seed: UInt64
  ) throws {
    var random = SeededGenerator(seed: seed)
    let words = ["read", "Build it", "look (conceptual)", "try (hands-on)", "Project: make it"]
    let lines = (0..<Int.random(in: 0...12, using: &random)).map { _ in
      "- [ ] \(words.randomElement(using: &random) ?? "")\n"
    }
    let agenda = try Self.agenda("# P\n- [x] begun\n" + lines.joined())
    let minutes = Int.random(in: 1...300, using: &random)
    let due = Int.random(in: 0...30, using: &random)
    let sitting = Sitting(agenda, reviewsDue: due, minutes: minutes)
    let isBeginning = sitting.isBeginning && sitting.entries.count == 1
    #expect(
      sitting.isBeginning
        == (!agenda.entries.isEmpty && agenda.entries.allSatisfy { $0.minutes > minutes }))
    #expect(sitting.planned <= minutes || isBeginning && sitting.minutesOfReviews <= minutes / 2)
    #expect(sitting.reviews <= due && sitting.reviews >= 0)
    #expect(!sitting.entries.isEmpty || agenda.entries.isEmpty || sitting.reviews > 0)
    #expect(Set(sitting.entries.map(\.place)).count == sitting.entries.count)
    let again = Sitting(agenda, reviewsDue: due, minutes: minutes)
    #expect(again.entries == sitting.entries && again.planned == sitting.planned)
  }
}
