/// The table of settings: everything that `roadmap config` lists and accepts.
public enum Settings {
  /// The days of the week that are studied on.
  public static let studyDays = Setting<Set<Weekday>>(
    "study-days", "The days of the week you study on.",
    standard: Set(Weekday.allCases), allowed: "mon-fri, mon wed fri, weekends or every day",
    examples: ["every day", "mon-fri", "mon-sat", "weekends", "mon wed fri"], isList: true,
    parse: { text, _ in StudyDaysText.value(text) }, write: StudyDaysText.text)

  /// Holidays and trips: ranges of days, without overlaps.
  public static let daysOff = Setting<[ClosedRange<Day>]>(
    "days-off", "Days off: holidays, trips.",
    standard: [],
    allowed: "days and ranges separated by commas: 2026-12-24..2027-01-01, tomorrow, "
      + "24 dec - 2 jan, or none",
    examples: ["none"], isList: true, parse: DaysOffText.value, write: DaysOffText.text)

  /// The fewest items that are suggested for a day.
  public static let dailyItems = Setting<Int>.number(
    "daily-items", "The fewest items 'roadmap next' shows.", standard: 3, in: 1...50)

  /// Whether finished study items come back for review.
  public static let review = Setting<Bool>.onOrOff(
    "review", "Whether finished study items come back for review.")

  /// The share of what was learned that reviews aim to retain, from 0.7 to 0.99.
  public static let reviewRetention = Setting<Double>(
    "review-retention", "The share of learned items that reviews aim to retain.", standard: 0.9,
    allowed: "0.7 to 0.99, or 70% to 99%", examples: ["0.85", "0.9", "0.95"],
    parse: { text, _ in ShareText.value(text, in: 700...990) }, write: ShareText.text)

  /// The most reviews a day.
  public static let reviewCap = Setting<Int>.number(
    "review-cap", "The most reviews per day.", standard: 10, in: 1...500)

  /// Whether plans that come with the program are listed though nothing of them was begun.
  public static let bundledPlans = Setting<Bool>.onOrOff(
    "bundled-plans", "Whether bundled plans that you haven't started are listed.")

  /// Minutes that a study item takes, until times of its user's own are known.
  public static let minutesStudy = minutes("study", "a study item", 30)
  /// Minutes that a task takes.
  public static let minutesTask = minutes("task", "a task", 30)
  /// Minutes that a requirement of a project takes.
  public static let minutesProject = minutes("project", "a requirement of a project", 120)
  /// Minutes that a deliverable takes.
  public static let minutesDeliverable = minutes("deliverable", "a deliverable", 90)

  /// How a plan's file says the day that something was finished: `obsidian`, `dataview` or `off`.
  public static let tickDates = Setting<String>(
    "tick-dates", "How a plan's file says the day you finished something, where ticks go there.",
    standard: "off", allowed: "obsidian, dataview or off",
    examples: ["obsidian", "dataview", "off"],
    parse: { text, _ in
      ["obsidian", "dataview", "off"].contains(text.lowercased()) ? text.lowercased() : nil
    },
    write: { $0 })

  /// In the order in which they are listed.
  public static let all: [AnySetting] = [
    AnySetting(studyDays), AnySetting(daysOff), AnySetting(dailyItems),
    AnySetting(review), AnySetting(reviewRetention), AnySetting(reviewCap),
    AnySetting(bundledPlans),
    AnySetting(minutesStudy), AnySetting(minutesTask), AnySetting(minutesProject),
    AnySetting(minutesDeliverable), AnySetting(tickDates),
  ]

  /// The setting of a name such as `study-days`.
  public static func named(_ name: String) -> AnySetting? { all.first { $0.name == name } }

  private static func minutes(_ kind: String, _ what: String, _ standard: Int) -> Setting<Int> {
    Setting<Int>(
      "minutes-\(kind)", "How long \(what) takes, until you have recorded times of your own.",
      standard: standard, allowed: "a time such as 45m, 2h or 1h30m",
      examples: ["30m", "45m", "1h"],
      parse: { text, _ in MinutesText.value(text).flatMap { (1...6000).contains($0) ? $0 : nil } },
      write: MinutesText.text)
  }
}

extension Setting<Bool> {
  fileprivate static func onOrOff(_ name: String, _ meaning: String) -> Setting<Bool> {
    Setting<Bool>(
      name, meaning, standard: true, allowed: "on or off", examples: ["on", "off"],
      parse: { text, _ in
        switch text.lowercased() {
        case "on", "yes", "true": true
        case "off", "no", "false": false
        default: nil
        }
      },
      write: { $0 ? "on" : "off" })
  }
}

extension Setting<Int> {
  fileprivate static func number(
    _ name: String, _ meaning: String, standard: Int, in range: ClosedRange<Int>
  ) -> Setting<Int> {
    Setting<Int>(
      name, meaning, standard: standard,
      allowed: "a number from \(range.lowerBound) to \(range.upperBound)",
      parse: { text, _ in Int(text).flatMap { range.contains($0) ? $0 : nil } },
      write: { "\($0)" })
  }
}
