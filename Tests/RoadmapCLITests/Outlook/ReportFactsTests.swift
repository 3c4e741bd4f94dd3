import CommandLineKit
import Foundation
import RoadmapCLI
import Testing

/// What a screen shows stands in the JSON too.
@Suite struct ReportFactsTests {
  private static func days() -> Days {
    let days = Days()
    for line in ThreeMonths.lines { _ = CommandRun(line, on: .terminal80, store: days.store) }
    return days
  }

  /// Made once; whoever asks changes nothing.
  private static let studied = days()

  private static let now = "2026-11-20T09:30:00+02:00"

  private static func json(_ days: Days, _ words: String) throws -> [String: Any] {
    let out = days.say(now, words + " --json")
    #expect(out.filter { $0 == "\n" }.count == 1)
    return try #require(
      try JSONSerialization.jsonObject(with: Data(out.utf8)) as? [String: Any])
  }

  /// A value at `plans.0.pace.days_ahead`.
  private static func value(_ json: Any, _ path: String) -> String {
    var at: Any = json
    for key in path.split(separator: ".") {
      if let index = Int(key), let array = at as? [Any], array.indices.contains(index) {
        at = array[index]
      } else if let object = at as? [String: Any], let value = object[String(key)] {
        at = value
      } else {
        return "nothing at \(key)"
      }
    }
    if let array = at as? [Any] { return array.map { "\($0)" }.joined(separator: " ") }
    return at is NSNull ? "null" : "\(at)"
  }

  /// Read off the screen of `three-months.txt`.
  @Test(arguments: [
    ("today", "2026-11-20"), ("plans.0.id", "year-3"), ("plans.0.start", "2026-08-24"),
    ("plans.0.percent", "31"), ("plans.0.done", "10"), ("plans.0.required", "32"),
    ("plans.0.pace.days_ahead", "40"), ("plans.0.pace.phase", "running"),
    ("plans.0.forecast.state", "expected"),
    ("plans.0.sections.0.finished", "2026-10-25"), ("plans.0.sections.0.percent", "100"),
    ("plans.0.sections.1.current", "1"), ("plans.0.sections.1.window", "2026-12-05 2027-03-06"),
    ("plans.0.outcomes", "5"), ("plans.0.confirmed", "1"),
    ("plans.1.paused", "1"), ("plans.1.paused_since", "2026-11-13"),
    ("plans.1.forecast.state", "too-little-history"), ("plans.1.sections.0.place.unit", "week"),
    ("plans.1.sections.0.place.number", "2"), ("plans.1.sections.0.place.count", "4"),
    ("plans.2.skipped", "1"), ("plans.2.required", "61"), ("plans.2.counted", "60"),
    ("plans.2.pace.days_ahead", "-47"),
    ("plans.2.sections.0.choice.taken", "0"), ("plans.2.sections.0.choice.most", "2"),
    ("plans.2.sections.0.standing", "overdue"),
    ("plans.2.sections.0.window", "2026-09-07 2026-09-07"),
    ("plans.2.sections.9.optional", "1"), ("plans.2.sections.12.choice.options", "6"),
    ("activity.this_week", "2"), ("activity.weeks", "1 2 4 0 0 2 0 3 0 2 2 2"),
    ("activity.streak", "0"), ("review.learned", "16"), ("review.due", "15"),
    ("review.due_today", "10"),
  ])
  func statusHolds(_ path: String, _ expected: String) throws {
    #expect(Self.value(try Self.json(Self.studied, "status"), path) == expected)
  }

  @Test func statusInDepthHoldsTheCalendarAndTheChart() throws {
    let days = Self.studied
    let calendar = try Self.json(days, "status --calendar")
    #expect(Self.value(calendar, "activity.days.2026-09-20") == "4")
    #expect(Self.value(calendar, "activity.longest_streak") == "2")
    let chart = try Self.json(days, "status p5 --chart")
    #expect(Self.value(chart, "plans.0.chart.0.day") == "2026-09-06")
    #expect(Self.value(chart, "plans.0.chart.0.done") == "0")
    #expect(Self.value(chart, "plans.0.sections.1.sections").isEmpty)
    #expect(Self.value(try Self.json(days, "status p5"), "plans.0.chart") == "nothing at chart")
  }

  @Test(arguments: [
    ("next", "items.0.address", "year-3.q2.2.1"), ("next", "items.0.urgency", "started"),
    ("next", "items.0.reason", "started 2 days ago"), ("next", "items.1.choice", "1"),
    ("next", "items.2.urgency", "overdue"), ("next", "reviews.0.address", "year-3.q1.1.3"),
    ("next", "reviews.0.last", "2026-08-29"), ("next", "reviews_due", "15"),
    ("next", "reviews_due_today", "10"),
    ("next", "plans.0.days_ahead", "40"), ("next", "resting.0.id", "staff"),
    ("next", "resting.0.paused_since", "2026-11-13"), ("next", "share.done", "0"),
    ("next --minutes 45", "minutes.planned", "45"), ("next -m 45", "items.0.minutes", "35"),
    ("review --due", "due.0.address", "year-3.q1.1.3"), ("review --due", "room", "10"),
    ("review --due", "learned", "16"),
  ])
  func nextAndReviewHold(_ words: String, _ path: String, _ expected: String) throws {
    #expect(Self.value(try Self.json(Self.studied, words), path) == expected)
  }

  /// A skipped item is settled; nobody did it.
  @Test func whatWasSkippedWasNotDone() {
    let days = Days()
    days.say(Self.now, "start year-3")
    days.say(Self.now, "skip year-3.q1.1.1")
    #expect(!days.say(Self.now, "next").contains("done today"))
    #expect(!days.say(Self.now, "next").contains("Done for today"))
    days.say(Self.now, "check year-3.q1.1.2")
    #expect(days.say(Self.now, "next").contains("Done for today: 1 item."))
  }

  /// Who is ahead needs no advice on how much more would do.
  @Test func nobodyWhoIsEarlyIsToldToHurry() {
    let sentence = Self.studied.say(Self.now, "status y3")
      .split(separator: "\n").joined(separator: " ")
    #expect(sentence.contains("you'll probably finish on time, around Jun 2027"))
    #expect(!sentence.contains("needed to finish on time"))
    let late = Self.studied.say(Self.now, "status p5").replacing("\n", with: " ")
    #expect(late.contains("needed to finish on time"))
  }
}
