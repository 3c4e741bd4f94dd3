import RoadmapKit
import Testing

@Suite struct DayTests {
  @Test(arguments: [
    ("1970-01-01", 0, Weekday.thursday), ("1969-12-31", -1, .wednesday),
    ("2000-02-29", 11016, .tuesday), ("2026-11-20", 20777, .friday),
    ("0001-01-01", -719_162, .monday), ("9999-12-31", 2_932_896, .friday),
    ("1900-03-01", -25508, .thursday),
  ])
  func aDayHasItsNumberAndWeekday(_ text: String, _ number: Int, _ weekday: Weekday) throws {
    let day = try #require(Day(text))
    #expect(day.number == number)
    #expect(day.weekday == weekday)
    #expect(day.description == text)
    #expect(Day(number: number) == day)
  }

  @Test(arguments: [
    "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-01-00",
    "0000-01-01",
    "2026-1-1", "20261120", "2026-11-20 ", "2026/11/20", "", "today", "٢٠٢٦-11-20", "-026-11-20",
  ])
  func whatIsNoDayIsRefused(_ text: String) {
    #expect(Day(text) == nil)
  }

  @Test func allDaysFollowEachOther() {
    var expected = (year: 1, month: 1, day: 1)
    var weekday = 0
    for number in Day.all.lowerBound.number...Day.all.upperBound.number {
      let day = Day(number: number)
      let date = day.date
      guard date == expected, day.weekday.rawValue == weekday + 1,
        Day(year: date.year, month: date.month, day: date.day) == day
      else {
        Issue.record("\(number) is \(date), not \(expected)")
        return
      }
      weekday = (weekday + 1) % 7
      expected.day += 1
      if expected.day > Day.length(ofMonth: expected.month, year: expected.year) {
        expected = (expected.year, expected.month + 1, 1)
        if expected.month > 12 { expected = (expected.year + 1, 1, 1) }
      }
    }
  }

  @Test func daysAreCountedFromEachOther() throws {
    let day = try #require(Day("2024-02-28"))
    #expect(day.advanced(by: 2).description == "2024-03-01")
    #expect(day.distance(to: day.advanced(by: -400)) == -400)
    #expect(day.advanced(by: .max) == Day.all.upperBound)
    #expect(day.advanced(by: .min) == Day.all.lowerBound)
  }
}

@Suite struct InstantTests {
  @Test(arguments: [
    ("1970-01-01T00:00:00Z", 0), ("2026-11-20T09:15:47Z", 1_795_166_147_000),
    ("2026-11-20T09:15:47.123Z", 1_795_166_147_123), ("1969-12-31T23:59:59.999Z", -1),
    ("9999-12-31T23:59:59Z", 253_402_300_799_000),
  ])
  func anInstantIsWrittenAsItIsRead(_ text: String, _ milliseconds: Int64) throws {
    let instant = try #require(Instant(text))
    #expect(instant.milliseconds == milliseconds)
    #expect(instant.description == text)
  }

  @Test(arguments: [
    ("2026-11-20T11:15:47+02:00", "2026-11-20T09:15:47Z"),
    ("2026-11-19T23:45:47-09:30", "2026-11-20T09:15:47Z"),
    ("2026-11-20 09:15:47.5z", "2026-11-20T09:15:47.500Z"),
    ("2026-11-20t09:15:47.1239999Z", "2026-11-20T09:15:47.123Z"),
    ("2026-12-31T23:59:60Z", "2027-01-01T00:00:00Z"),
  ])
  func otherWaysOfWritingAreRead(_ text: String, _ expected: String) {
    #expect(Instant(text)?.description == expected)
  }

  @Test(arguments: [
    "", "2026-11-20", "2026-11-20T09:15:47", "2026-11-20T24:00:00Z", "2026-11-20T09:60:00Z",
    "2026-11-20T09:15:61Z", "2026-11-20T09:15:47.Z", "2026-11-20T09:15:47+0200",
    "2026-11-20T09:15:47+24:00", "2026-11-20T09:15:47ZZ", "2026-02-30T09:15:47Z",
  ])
  func whatIsNoInstantIsRefused(_ text: String) {
    #expect(Instant(text) == nil)
  }

  @Test(arguments: [
    ("2026-11-20T23:30:00Z", 3600, "2026-11-21"), ("2026-11-20T00:30:00Z", -3600, "2026-11-19"),
    ("1970-01-01T00:00:00Z", -1, "1969-12-31"),
  ])
  func theDayIsThatOfTheClockOnTheWall(_ text: String, _ offset: Int, _ day: String) throws {
    #expect(try #require(Instant(text)).day(offsetSeconds: offset).description == day)
  }

  @Test func aTimeKnowsItsOffset() {
    #expect(OffsetTime("2026-11-20T01:00:00+05:30")?.day.description == "2026-11-20")
    #expect(OffsetTime("2026-11-20T01:00:00+05:30")?.offsetSeconds == 19800)
  }
}
