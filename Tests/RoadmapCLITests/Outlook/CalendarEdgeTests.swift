import CommandLineKit
import RoadmapCLI
import Testing

/// Years that end, leap days, plans of long ago and of times to come.
@Suite struct CalendarEdgeTests {
  @Test(arguments: [
    ("2026-12-31", "started  year-3  from today to Thu 30 Dec 2027, 52 weeks, 32 items"),
    ("2027-01-01", "started  year-3  from today to Fri 31 Dec, 52 weeks, 32 items"),
    // A year from a leap day is to the 28th, as by most calendars; and one over it.
    ("2028-02-29", "started  year-3  from today to Tue 27 Feb 2029, 52 weeks, 32 items"),
    ("2027-03-01", "started  year-3  from today to Tue 29 Feb 2028, 52 weeks, 32 items"),
    ("2099-12-31", "started  year-3  from today to Thu 30 Dec 2100, 52 weeks, 32 items"),
  ])
  func aYearEndsADayBeforeItBegan(_ now: String, _ line: String) {
    #expect(Days().say(now, "start year-3").hasPrefix(line + "\n"))
  }

  /// Whatever day it begins, is looked at, and is gone on with: it says something sound.
  @Test(arguments: [
    "2026-12-31", "2027-01-01", "2028-02-28", "2028-02-29", "2028-03-01", "2027-02-28",
    "2000-02-29", "2038-01-19", "1970-01-02", "2100-02-28",
  ])
  func everyBeginningIsSound(_ day: String) {
    let days = Days()
    for plan in ["year-3", "staff", "phase-5"] { days.say(day, "start \(plan)") }
    days.say(day, "check year-3.q1.1.1 --for 40m")
    days.say(day, "start staff.sep.w1.1")
    days.say(day, "pause phase-5")
    let year = Int(day.prefix(4)) ?? 0
    for look in Days.looks {
      let said = days.run(day, look)
      #expect(Days.fault(said.out + said.error, year: year) == nil, "\(day), \(look)")
      #expect(said.code == .ok, "\(day), \(look): \(said.error)")
    }
  }

  @Test func aPlanToCome() {
    let days = Days()
    let said = days.say("2026-11-20", "start year-3 --on 2027-02-01")
    #expect(said.contains("from Mon 1 Feb 2027 to Mon 31 Jan 2028"))
    #expect(days.say("2026-11-20", "status").contains("from 1 Feb 2027"))
    #expect(days.say("2026-11-20", "status").contains("starts on 1 Feb 2027"))
    #expect(days.say("2027-01-31", "status").contains("starts tomorrow"))
    #expect(days.say("2026-11-20", "next").contains("starts on 1 Feb 2027."))
    #expect(days.say("2027-02-01", "status").contains("on pace"))
    #expect(days.say("2027-02-01", "next").contains("year-3.q1.1.1"))
    // Who does not wait is ahead, not in trouble.
    days.say("2026-11-20", "check year-3.q1.1.1")
    #expect(Days.fault(days.say("2026-11-20", "status year-3"), year: 2026) == nil)
  }

  @Test func aPlanOfYearsAgo() {
    let days = Days()
    days.say("2026-11-20", "start year-3 --on 2019-01-01")
    let status = days.say("2026-11-20", "status")
    // It ended on 2019-12-31.
    #expect(status.contains("6 years past its end"))
    #expect(days.say("2026-11-20", "next").contains("due 14 Feb 2019"))
    #expect(days.say("2026-11-20", "status year-3").contains("due 31 Dec 2019"))
    days.say("2026-11-20", "start year-3 --on today --until 2027-12-31")
    #expect(days.say("2026-11-20", "status").contains("on pace"))
  }

  @Test func untilToday() {
    let days = Days()
    #expect(
      days.say("2026-11-20", "start staff --until today").contains("from today to Fri 20 Nov"))
    #expect(!days.say("2026-11-20", "status").contains("behind"))
    #expect(days.say("2026-11-20", "next -n 3").contains("staff.sep.w1.1"))
    #expect(days.say("2026-11-21", "status").contains("1 day past its end"))
    #expect(days.say("2026-11-21", "next").contains("due 20 Nov"))
    for look in Days.looks {
      #expect(Days.fault(days.run("2026-11-21", look).out, year: 2026) == nil, "\(look)")
    }
  }

  /// The days of rest are as if they had not been, the turn of the year among them.
  @Test func aPauseOverTheYearsEnd() {
    let days = Days()
    days.say("2026-12-01", "start staff")
    days.say("2026-12-02", "check staff.sep.w1.1-2")
    let before = pace(days.say("2026-12-24", "status"))
    days.say("2026-12-24", "pause staff")
    #expect(days.say("2026-12-31", "status").contains("paused since 24 Dec"))
    #expect(days.say("2027-01-07", "status").contains("paused since 24 Dec 2026"))
    #expect(days.say("2027-01-07", "next").contains("is paused"))
    #expect(days.say("2027-01-07", "resume").contains("after a 14-day pause"))
    #expect(pace(days.say("2027-01-07", "status")) == before)
    #expect(before?.hasSuffix("behind") == true)
    // It ends as many days later.
    #expect(days.say("2027-04-15", "status").contains("1 day past its end"))
    #expect(!days.say("2027-04-14", "status").contains("past its end"))
  }

  /// `12 days behind`, out of a status.
  private func pace(_ status: String) -> String? {
    status.split { "\n ·".contains($0) }.joined(separator: " ").split(separator: " of 62 ")
      .dropFirst()
      .first.map { $0.split(separator: " ").prefix(3).joined(separator: " ") }
  }

  /// A start offered by the text's own dates puts each of them where it says.
  @Test(arguments: [
    (["Woche 1 (4.–10. Januar)", "Woche 2 (11.–17. Januar)"], "Mon 4 Jan 2027"),
    (["Week 1 (Jan 4–10)", "Week 2"], "Mon 4 Jan 2027"),
    (["Week 1", "Week 2", "Week 3 (Jan 18–24)"], nil),
  ])
  func itsOwnDatesStartWithItsFirstPart(_ headings: [String], _ start: String?) {
    let days = Days(screen: .pipe)
    days.store.write(
      "own.md",
      "# Own\n\n" + headings.map { "## \($0)\n- [ ] read\n- [ ] write\n" }.joined(separator: "\n"))
    days.say("2026-12-21", "add own.md")
    let said = days.say("2026-12-21", "start own")
    let offered = said.firstMatch(of: /Its own dates start (.*):/).map { String($0.1) }
    #expect(offered == start, "\(said)")
  }
}
