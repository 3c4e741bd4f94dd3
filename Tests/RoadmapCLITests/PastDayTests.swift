import RoadmapKit
import Testing

@testable import CommandLineKit
@testable import RoadmapCLI

@Suite struct PastDayTests {
  /// A Friday.
  private static let today = Day(year: 2026, month: 11, day: 20) ?? Day(number: 0)

  @Test(arguments: [
    ("2026-11-18", "2026-11-18"), ("today", "2026-11-20"), ("Yesterday", "2026-11-19"),
    ("friday", "2026-11-20"), ("fri", "2026-11-20"), ("monday", "2026-11-16"),
    ("saturday", "2026-11-14"), ("last tuesday", "2026-11-17"), ("18 nov", "2026-11-18"),
    ("Nov 18", "2026-11-18"), ("18 November 2025", "2025-11-18"),
    ("november 18, 2024", "2024-11-18"),
    ("21 nov", "2025-11-21"), ("3 days ago", "2026-11-17"),
    ("a week ago", "2026-11-13"), ("0 days ago", "2026-11-20"), ("2 weeks ago", "2026-11-06"),
  ]) func reads(_ text: String, _ day: String) throws {
    #expect(try PastDay(argument: text).day(today: Self.today).description == day)
  }

  @Test(arguments: [
    "2026-11-21", "21 nov 2026", "2027-01-01", "tomorrow", "in 2 weeks", "next monday",
  ])
  func refusesWhatIsToCome(_ text: String) throws {
    let day = try PastDay(argument: text)
    #expect(throws: CommandError.self) { try day.day(today: Self.today) }
  }

  @Test(arguments: [
    "", "soon", "2026-13-01", "2026-02-30", "18", "nov", "18 foo", "-3 days ago",
    "99999999999999999999 days ago", "3 eons ago", "mo", "32 nov",
  ]) func refusesWhatIsNoDay(_ text: String) {
    #expect(throws: InvalidValue.self) { try PastDay(argument: text) }
  }

  @Test(arguments: [
    ("tomorrow", "2026-11-21"), ("monday", "2026-11-23"), ("1 dec", "2026-12-01"),
    ("19 nov", "2027-11-19"), ("in 2 weeks", "2026-12-04"), ("yesterday", "2026-11-19"),
    ("end of year", "2026-12-31"),
  ]) func readsWhatIsToCome(_ text: String, _ day: String) throws {
    #expect(try PlannedDay(argument: text).day(today: Self.today).description == day)
  }

  @Test func aDayToComeHasExamplesOfItsOwn() throws {
    #expect(throws: InvalidValue("write a day such as \(DayPhrase.examples(.future))")) {
      try PlannedDay(argument: "someday")
    }
    let day = try PlannedDay(argument: "30 feb")
    #expect(throws: CommandError.self) { try day.day(today: Self.today) }
  }

  @Test(arguments: [
    ("45m", 45), ("45", 45), ("2h", 120), ("1h30m", 90), ("1.5h", 90), ("1h 30m", 90), ("5 min", 5),
    ("1:30", 90), ("0:05", 5), ("90 minutes", 90),
  ]) func readsTimes(_ text: String, _ minutes: Int) throws {
    #expect(try Minutes(argument: text).value == minutes)
  }

  @Test(arguments: [
    "", "0", "-5m", "h", "1d", "m", "1:60", "1:5", ":30", "1h2h", "1e9h", "inf",
    "99999999999999999999m",
  ])
  func refusesWhatIsNoTime(_ text: String) {
    #expect(throws: InvalidValue.self) { try Minutes(argument: text) }
  }
}
