import CommandLineKit
import RoadmapCLI
import Testing

/// Clocks that go back, and people far from Greenwich.
@Suite struct ClockTests {
  /// What was recorded tomorrow, when the clock was wrong, does no harm today.
  @Test(arguments: ["2026-11-20", "2026-11-14", "2026-01-01", "2019-06-01"])
  func aClockThatWasSetBack(_ now: String) {
    let days = Days()
    let late = "2026-11-21"
    days.say(late, "start year-3")
    days.say(late, "start staff --until 2027-03-01")
    days.say(late, "check year-3.q1.1 --for 40m")
    days.say("2026-11-28", "review year-3.q1.1.1 --grade good")
    days.say("2026-11-28", "start year-3.q1.2.1")
    days.say("2026-11-28", "skip year-3.q1.2.2")
    days.say("2026-11-28", "pause staff")
    let year = Int(now.prefix(4)) ?? 0
    for look in Days.looks {
      let said = days.run(now, look)
      #expect(said.code == .ok, "\(look): \(said.error)")
      // The dates of tomorrow are told as they are.
      #expect(Days.fault(said.out + said.error, year: max(year, 2028)) == nil, "\(look)")
    }
    // What is written now is the newest all the same.
    days.say(now, "check year-3.q1.project.1")
    #expect(days.say(now, "undo").contains("year-3.q1.project.1"))
    #expect(days.say(now, "undo").contains("paused"))
    #expect(days.say(now, "redo").contains("paused"))
    #expect(days.say(now, "resume staff").contains("resumed  staff"))
    days.say(now, "uncheck year-3.q1.1.2")
    #expect(days.say(now, "list --state done").contains("year-3.q1.1.1"))
    days.say(now, "review year-3.q1.1.1 --grade again")
    #expect(days.say(now, "doctor").isEmpty == false)
  }

  @Test func aDayThatIsToComeMakesNoStreak() {
    let days = Days()
    days.say("2026-11-21", "check year-3.q1.1.1")
    days.say("2026-11-20", "check year-3.q1.1.2")
    days.say("2026-11-19", "check year-3.q1.1.3")
    #expect(days.say("2026-11-20", "status").contains("2 days in a row"))
    #expect(days.say("2026-11-20", "next").contains("in Microservices Architecture"))
  }

  /// The day is the user's own, wherever that is.
  @Test(arguments: [
    ("2026-11-20T23:30:00+13:00", "Fri 20 Nov", "2026-11-20"),
    ("2026-11-21T00:10:00+13:00", "Sat 21 Nov", "2026-11-21"),
    ("2026-11-20T23:50:00-11:00", "Fri 20 Nov", "2026-11-20"),
    ("2026-11-20T00:10:00-11:00", "Fri 20 Nov", "2026-11-20"),
    ("2026-12-31T23:59:59+14:00", "Thu 31 Dec", "2026-12-31"),
    ("2027-01-01T00:00:00-12:00", "Fri 1 Jan", "2027-01-01"),
    ("2028-02-29T00:00:00+05:45", "Tue 29 Feb", "2028-02-29"),
  ])
  func theUsersDayCounts(_ now: String, _ heading: String, _ day: String) {
    let days = Days()
    days.say(now, "check year-3.q1.1.1")
    #expect(days.say(now, "next").hasPrefix(heading))
    #expect(days.say(now, "log").hasPrefix(heading))
    #expect(days.say(now, "next --json").contains("\"today\":\"\(day)\""))
    #expect(days.say(now, "log --json").contains("\"day\":\"\(day)\""))
    #expect(days.say(now, "status").contains("started \(heading.dropFirst(4))"))
    days.say(now, "start staff")
    #expect(days.say(now, "status staff --json").contains("\"start\":\"\(day)\""))
  }

  /// Who flies from Auckland to Honolulu on the 21st arrives on the 20th.
  @Test func aDayThatComesTwice() {
    let days = Days()
    days.say("2026-11-21T10:00:00+13:00", "start staff")
    days.say("2026-11-21T10:01:00+13:00", "check staff.sep.w1.1")
    let there = "2026-11-20T20:00:00-10:00"
    #expect(days.say(there, "status").contains("1 of 62"))
    #expect(Days.fault(days.say(there, "status staff"), year: 2026) == nil)
    days.say(there, "check staff.sep.w1.2")
    #expect(days.say(there, "undo").contains("staff.sep.w1.2"))
  }

  /// The same day gives the same answer, until something is recorded.
  @Test(arguments: ["next", "next --why", "next --minutes 45", "next staff -n 5", "next --json"])
  func theAnswerStaysAllDay(_ words: String) {
    let days = Days()
    for line in ThreeMonths.lines {
      _ = CommandRun(line, on: .terminal80, store: days.store)
    }
    let answers = ["00:00:01", "09:30:00", "23:59:59"].map { time in
      days.say("2026-11-20T\(time)+02:00", words)
    }
    #expect(Set(answers).count == 1)
    for record in ["check year-3.q2.2.1", "check staff.sep.w1.2", "undo"] {
      let before = days.say("2026-11-20T12:00:00+02:00", words)
      days.say("2026-11-20T12:00:00+02:00", record)
      if words.contains("staff") != record.contains("year-3"), record != "undo" {
        #expect(days.say("2026-11-20T12:00:00+02:00", words) != before, "\(record)")
      }
    }
  }
}
