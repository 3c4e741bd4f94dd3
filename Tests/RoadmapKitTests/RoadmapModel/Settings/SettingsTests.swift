import RoadmapKit
import Testing

@Suite struct SettingsTests {
  private static let today = Day("2026-11-20")

  @Test(arguments: [
    ("mon-fri", "mon-fri"), ("Mon-Fri", "mon-fri"), ("monday to friday", "mon-fri"),
    ("mon – fri", "mon-fri"), ("mon -fri", "mon-fri"), ("mon- fri", "mon-fri"),
    ("weekdays", "mon-fri"), ("fri mon wed", "mon wed fri"), ("mon,wed, fri", "mon wed fri"),
    ("mondays and thursdays", "mon thu"), ("weekends", "sat sun"), ("sat-mon", "mon sat sun"),
    ("every day", "every day"), ("daily", "every day"), ("mon-sun", "every day"),
    ("mon-wed sat", "mon-wed sat"), ("weekdays, sun", "mon-fri sun"), ("tues", "tue"),
  ]) func readsStudyDays(_ text: String, _ kept: String) {
    #expect(Settings.named("study-days")?.text(for: text) == kept)
  }

  @Test(arguments: ["", "never", "mo", "mon-", "mon-fri-sun", "frisday", "-", "mon to", "none"])
  func refusesStudyDays(_ text: String) {
    #expect(Settings.named("study-days")?.text(for: text) == nil)
  }

  @Test func everySetOfDaysReadsBack() {
    for bits in 1..<128 {
      let days = Set(Weekday.allCases.filter { bits >> ($0.rawValue - 1) & 1 == 1 })
      let text = Settings.studyDays.text(days)
      #expect(Settings.studyDays.value(text) == days, "\(text)")
    }
  }

  @Test(arguments: [
    ("2026-12-24..2027-01-01", "2026-12-24..2027-01-01"), ("2026-12-24", "2026-12-24"),
    ("2026-12-24 - 2027-01-01", "2026-12-24..2027-01-01"), ("none", "none"), ("", "none"),
    ("24 dec - 2 jan", "2026-12-24..2027-01-02"), ("24 dec to 2 jan", "2026-12-24..2027-01-02"),
    ("24-26 dec", "2026-12-24..2026-12-26"), ("dec 24, dec 25", "2026-12-24..2026-12-25"),
    ("1 may", "2027-05-01"), ("20 nov", "2026-11-20"), ("19 nov", "2027-11-19"),
    ("29 feb", "2028-02-29"), ("today", "2026-11-20"), ("tomorrow", "2026-11-21"),
    ("1 may 2030", "2030-05-01"), ("2027-01-05, 2026-12-24", "2026-12-24, 2027-01-05"),
    ("2026-12-20..2026-12-28, 2026-12-24..2027-01-01", "2026-12-20..2027-01-01"),
  ]) func readsDaysOff(_ text: String, _ kept: String) {
    #expect(Settings.named("days-off")?.text(for: text, today: Self.today) == kept)
    // What is kept needs no today.
    #expect(Settings.named("days-off")?.text(for: kept) == kept)
  }

  @Test(arguments: [
    "christmas", "2026-02-30", "2027-01-01..2026-12-24", "31 nov", "24 dec - ", "1 2 3", "24",
    "2026-12-24..",
  ]) func refusesDaysOff(_ text: String) {
    #expect(Settings.named("days-off")?.text(for: text, today: Self.today) == nil)
  }

  @Test(arguments: [
    ("review", "ON", "on"), ("review", "no", "off"), ("review-retention", "85%", "0.85"),
    ("review-retention", "85 %", "0.85"), ("review-retention", "0,9", "0.9"),
    ("review-retention", ".925", "0.925"), ("review-retention", "0.99", "0.99"),
    ("review-cap", "20", "20"), ("daily-items", "5", "5"), ("minutes-study", "45", "45m"),
    ("minutes-study", "1h30m", "1h30m"), ("minutes-study", "1:30", "1h30m"),
    ("minutes-task", "1.5h", "1h30m"), ("minutes-project", "2 h", "2h"),
    ("minutes-task", "20 min", "20m"), ("minutes-task", "90m", "1h30m"),
  ]) func readsValues(_ name: String, _ text: String, _ kept: String) {
    #expect(Settings.named(name)?.text(for: text) == kept)
  }

  @Test(arguments: [
    ("review", "maybe"), ("review-retention", "1"), ("review-retention", "0.5"),
    ("review-retention", "9e-1"), ("review-retention", "nan"), ("review-retention", ""),
    ("review-retention", "0.9.9"), ("review-cap", "0"), ("review-cap", "-3"),
    ("review-cap", "many"), ("daily-items", "51"), ("minutes-study", "0"),
    ("minutes-study", "1h2h"), ("minutes-study", "h"), ("minutes-study", "99999999999999999999"),
    ("minutes-study", "٣"),
  ]) func refusesValues(_ name: String, _ text: String) {
    #expect(Settings.named(name)?.text(for: text) == nil)
  }

  @Test func theTableHoldsTogether() {
    #expect(Set(Settings.all.map(\.name)).count == Settings.all.count)
    for setting in Settings.all {
      #expect(setting.meaning.last == "." && setting.meaning.first?.isUppercase == true)
      #expect(setting.text(for: setting.standardText) == setting.standardText, "\(setting.name)")
      for example in setting.examples {
        #expect(setting.text(for: example) != nil, "\(setting.name) \(example)")
      }
    }
  }

  @Test func whatIsNotSoundCountsAsNotSet() throws {
    let stored = [
      "study-days": "mon-fri", "review-cap": "lots", "review": "off", "from-the-future": "x",
    ]
    let settings = StudySettings(stored)
    #expect(settings[Settings.studyDays].count == 5)
    #expect(settings[Settings.reviewCap] == StudySettings()[Settings.reviewCap])
    #expect(!settings[Settings.review])
    let cap = try #require(Settings.named("review-cap")).state(in: stored)
    #expect(cap.origin == .unsound("lots") && cap.text == "10")
    let days = try #require(Settings.named("study-days")).state(in: stored)
    #expect(days.origin == .set && days.text == "mon-fri")
    #expect(Settings.all[1].state(in: stored).origin == .standard)
    #expect(Settings.named("from-the-future") == nil)
  }
}
