import Testing

@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

@Suite struct DayPhraseTests {
  static func read(_ text: String, _ direction: DayPhrase.Direction, _ today: String) -> String? {
    guard let today = Day(today) else { return "no day" }
    return DayPhrase(text)?.day(today: today, toward: direction)?.description
  }

  /// On a Friday: in the past, and in the future.
  @Test(
    arguments: [
      ("2026-12-01", "2026-12-01", "2026-12-01"), ("2026/12/1", "2026-12-01", "2026-12-01"),
      ("2026.12.01", "2026-12-01", "2026-12-01"),
      ("today", "2026-11-20", "2026-11-20"), (" Today ", "2026-11-20", "2026-11-20"),
      ("tomorrow", "2026-11-21", "2026-11-21"), ("yesterday", "2026-11-19", "2026-11-19"),
      ("the day after tomorrow", "2026-11-22", "2026-11-22"),
      ("friday", "2026-11-20", "2026-11-20"), ("monday", "2026-11-16", "2026-11-23"),
      ("on Saturday", "2026-11-14", "2026-11-21"), ("sat", "2026-11-14", "2026-11-21"),
      ("thurs", "2026-11-19", "2026-11-26"), ("next monday", "2026-11-23", "2026-11-23"),
      ("next friday", "2026-11-27", "2026-11-27"), ("last friday", "2026-11-13", "2026-11-13"),
      ("last tuesday", "2026-11-17", "2026-11-17"), ("this monday", "2026-11-16", "2026-11-16"),
      ("this sunday", "2026-11-22", "2026-11-22"),
      ("in 2 weeks", "2026-12-04", "2026-12-04"), ("in two weeks", "2026-12-04", "2026-12-04"),
      ("in a month", "2026-12-20", "2026-12-20"), ("in a year", "2027-11-20", "2027-11-20"),
      ("3 days ago", "2026-11-17", "2026-11-17"), ("a week ago", "2026-11-13", "2026-11-13"),
      ("9 months ago", "2026-02-20", "2026-02-20"), ("in 0 days", "2026-11-20", "2026-11-20"),
      ("10 days from now", "2026-11-30", "2026-11-30"),
      ("a fortnight from today", "2026-12-04", "2026-12-04"),
      ("next week", "2026-11-27", "2026-11-27"), ("last month", "2026-10-20", "2026-10-20"),
      ("1 dec", "2025-12-01", "2026-12-01"), ("dec 1", "2025-12-01", "2026-12-01"),
      ("1 Sept", "2026-09-01", "2027-09-01"), ("20 nov", "2026-11-20", "2026-11-20"),
      ("Dec. 1st", "2025-12-01", "2026-12-01"), ("1st of December", "2025-12-01", "2026-12-01"),
      ("on the 22nd of may", "2026-05-22", "2027-05-22"),
      ("1 december 2026", "2026-12-01", "2026-12-01"),
      ("December 1, 2026", "2026-12-01", "2026-12-01"), ("28 feb", "2026-02-28", "2027-02-28"),
      ("Wed 18 Nov", "2026-11-18", nil), ("Thu 18 Nov 2027", "2027-11-18", "2027-11-18"),
      ("end of year", "2025-12-31", "2026-12-31"), ("end of the year", "2025-12-31", "2026-12-31"),
      ("end of this year", "2026-12-31", "2026-12-31"),
      ("end of next year", "2027-12-31", "2027-12-31"),
      ("end of month", "2026-10-31", "2026-11-30"),
      ("end of next month", "2026-12-31", "2026-12-31"),
      ("end of last month", "2026-10-31", "2026-10-31"),
      ("end of week", "2026-11-15", "2026-11-22"),
      ("start of next week", "2026-11-23", "2026-11-23"),
      ("start of month", "2026-11-01", "2026-12-01"),
      ("end of quarter", "2026-09-30", "2026-12-31"),
      ("end of feb", "2026-02-28", "2027-02-28"), ("end of feb 2028", "2028-02-29", "2028-02-29"),
      ("beginning of 2027", "2027-01-01", "2027-01-01"),
      ("end of 2026", "2026-12-31", "2026-12-31"),
      ("end of november", "2025-11-30", "2026-11-30"),
    ] as [(String, String, String?)])
  func reads(_ text: String, _ past: String, _ future: String?) {
    #expect(Self.read(text, .past, "2026-11-20") == past)
    #expect(Self.read(text, .future, "2026-11-20") == future)
  }

  @Test(arguments: [
    ("tomorrow", "2026-12-31", "2027-01-01"), ("in 3 days", "2028-02-27", "2028-03-01"),
    ("in 3 days", "2027-02-27", "2027-03-02"), ("in a month", "2027-01-31", "2027-02-28"),
    ("in a year", "2028-02-29", "2029-02-28"), ("1 jan", "2026-12-31", "2027-01-01"),
    ("29 feb", "2027-03-01", "2028-02-29"), ("29 feb", "2028-02-29", "2028-02-29"),
    ("end of year", "2026-12-31", "2026-12-31"), ("end of month", "2028-02-10", "2028-02-29"),
    ("next monday", "2026-12-31", "2027-01-04"), ("monday", "2027-01-04", "2027-01-04"),
    ("end of year", "9999-06-01", "9999-12-31"), ("in 90 years", "9999-06-01", "9999-12-31"),
  ])
  func endsOfYearsAndLeapDaysToCome(_ text: String, _ today: String, _ expected: String) {
    #expect(Self.read(text, .future, today) == expected)
  }

  @Test(arguments: [
    ("yesterday", "2027-01-01", "2026-12-31"), ("31 dec", "2027-01-01", "2026-12-31"),
    ("29 feb", "2028-03-01", "2028-02-29"), ("a month ago", "2027-03-31", "2027-02-28"),
    ("last monday", "2027-01-04", "2026-12-28"), ("monday", "2027-01-04", "2027-01-04"),
    ("1 jan", "0001-01-01", "0001-01-01"),
  ])
  func endsOfYearsAndLeapDaysGoneBy(_ text: String, _ today: String, _ expected: String) {
    #expect(Self.read(text, .past, today) == expected)
  }

  @Test(arguments: [
    "", " ", "soon", "18", "nov", "18 foo", "32 nov", "0 nov", "mo", "1/12/2026", "01.12.2026",
    "2026-13-01", "2026-02-30", "2026-1", "26-12-01", "-3 days ago", "3 days", "in days",
    "in -2 weeks", "in 2 parsecs", "99999999999999999999 days ago", "in 99999 days",
    "in 50000 weeks", "next", "last", "next someday", "end", "end of", "end of foo",
    "end of 20266", "1 dec 26", "1 dec 2026 2027", "today tomorrow", "in a", "ago", "٣ days ago",
    "1 dec 0000", "🎉", "1e3 days ago", "+3 days ago", "next next monday", "wed wed 18 nov",
    String(repeating: "1", count: 1000),
  ])
  func refusesWhatIsNoDay(_ text: String) {
    #expect(DayPhrase(text) == nil)
  }

  @Test(arguments: ["30 feb", "29 feb 2027", "31 april", "wed 1 dec 2026"])
  func knowsTheDaysThatTheCalendarDoesNotHave(_ text: String) throws {
    let phrase = try #require(DayPhrase(text))
    for direction in DayPhrase.Direction.allCases {
      #expect(phrase.day(today: Fixtures.day("2026-11-20"), toward: direction) == nil)
    }
  }

  /// Not the one years ahead, or ago: a holiday of two days would become a pause of a year.
  @Test(arguments: ["2026-11-20", "2027-01-01", "2093-12-01"])
  func aLeapDayThatIsNotNearIsNoDay(_ today: String) throws {
    let phrase = try #require(DayPhrase("29 feb"))
    #expect(phrase.isLeapDay)
    for direction in DayPhrase.Direction.allCases {
      #expect(phrase.day(today: Fixtures.day(today), toward: direction) == nil)
    }
    #expect(DayPhrase("29 feb 2028")?.isLeapDay == false)
  }

  @Test(arguments: DayPhrase.Direction.allCases)
  func itsExamplesAreRead(_ direction: DayPhrase.Direction) {
    let examples = DayPhrase.examples(direction).split { $0 == "," || $0 == "'" }
      .flatMap { $0.hasPrefix(" or ") ? [$0.dropFirst(4)] : [$0] }.filter { $0 != " " && $0 != "" }
    #expect(examples.count >= 6)
    for example in examples { #expect(DayPhrase(example) != nil, "'\(example)'") }
  }

  @Test func everyDayReadsBackWhatItIsCalled() {
    let seed: UInt64 = 5
    var random = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let today = Day(number: Int.random(in: -50_000...100_000, using: &random))
      let day = today.advanced(by: Int.random(in: -800...800, using: &random))
      let (year, month, number) = day.date
      let name = CalendarNames.months[month - 1]
      let weekday = CalendarNames.weekdays[day.weekday.rawValue - 1]
      let texts = [
        "\(day)", "\(number) \(name) \(year)", "\(name.prefix(3)) \(number), \(year)",
        "\(weekday.prefix(3)) \(number) \(name.prefix(3)) \(year)",
        day <= today
          ? "\(today.number - day.number) days ago" : "in \(day.number - today.number) days",
      ]
      for text in texts {
        for direction in DayPhrase.Direction.allCases {
          let read = DayPhrase(text)?.day(today: today, toward: direction)
          #expect(read == day, "seed \(seed): '\(text)' on \(today)")
        }
      }
      // Without its year it is the nearest one that way.
      let direction: DayPhrase.Direction = day <= today ? .past : .future
      let read = DayPhrase("\(number) \(name)")?.day(today: today, toward: direction)
      if abs(day.number - today.number) < 365 {
        #expect(read == day, "seed \(seed): \(day) on \(today)")
      }
      if abs(day.number - today.number) < 7 {
        let read = DayPhrase(weekday)?.day(today: today, toward: direction)
        #expect(read == day, "seed \(seed): \(weekday) on \(today)")
      }
    }
  }
}
