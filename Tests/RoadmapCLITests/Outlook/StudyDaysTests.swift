import CommandLineKit
import RoadmapCLI
import Testing

/// Weekends and holidays: neither late nor the end of a streak.
@Suite struct StudyDaysTests {
  private static func studied(_ config: String?) -> Days {
    let days = Days()
    // 2026-11-16 is a Monday.
    if let config { days.say("2026-11-16", "config \(config)") }
    days.say("2026-11-16", "start year-3 --until 2027-01-31")
    for (index, day) in ["18", "19", "20"].enumerated() {
      days.say("2026-11-\(day)", "check year-3.q1.1.\(index + 1)")
    }
    return days
  }

  @Test(
    arguments: [
      (nil, "2026-11-20", 3), (nil, "2026-11-21", 3), (nil, "2026-11-22", 0),
      ("study-days mon-fri", "2026-11-21", 3), ("study-days mon-fri", "2026-11-22", 3),
      ("study-days mon-fri", "2026-11-23", 3), ("study-days mon-fri", "2026-11-24", 0),
      ("days-off 2026-11-21..2026-12-06", "2026-12-07", 3),
      ("days-off 2026-11-21..2026-12-06", "2026-12-08", 0),
      ("study-days weekends", "2026-11-20", 0),
    ] as [(String?, String, Int)])
  func aStreakOutlivesDaysOff(_ config: String?, _ today: String, _ streak: Int) {
    let status = Self.studied(config).say(today, "status")
    #expect(status.contains("days in a row") == (streak > 1), "\(status)")
    if streak > 1 { #expect(status.contains("\(streak) days in a row")) }
  }

  /// On Monday morning nobody is later than on Friday evening.
  @Test func aWeekendMakesNobodyLate() {
    let days = Self.studied("study-days mon-fri")
    func ahead(_ now: String) -> String? {
      let json = days.say(now, "status --json")
      return json.split(separator: ",").first { $0.contains("\"items_ahead\"") }.map(String.init)
    }
    let saturday = ahead("2026-11-21")
    #expect(saturday != nil)
    #expect(ahead("2026-11-22") == saturday)
    #expect(days.say("2026-11-23", "status").contains("on pace"))
    #expect(days.say("2026-12-01", "status").contains("behind"))
    // Nothing is asked for on a Saturday, and something can be done all the same.
    #expect(days.say("2026-11-21", "next").contains("year-3.q1.1.4"))
    #expect(days.say("2026-11-21", "prompt") == "y3 9%\n")
  }

  @Test func daysOffMakeNobodyLate() {
    let days = Self.studied("days-off 2026-11-21..2026-12-06")
    let before = days.say("2026-11-21", "prompt")
    #expect(days.say("2026-12-06", "prompt") == before)
    #expect(!days.say("2026-12-06", "status").contains("past its end"))
  }
}
