import RoadmapKit

/// The plans that were begun, as one look at the journal has them, and how their user studies.
struct Desk {
  /// In the order in which plans are listed.
  let sources: [PlanAccess.Source]
  let runs: [PlanID: PlanRun]
  let settings: StudySettings
  let calendar: StudyCalendar
  let today: Day

  /// These plans and no others, begun or not.
  init(_ access: PlanAccess, only sources: [PlanAccess.Source]) throws(CommandError) {
    let today = try Moment(access.context.environment).today
    // A file that is only looked at needs no journal.
    if !sources.isEmpty, sources.allSatisfy({ $0.plan.study == nil }) {
      self.init(
        sources: sources, runs: [:], settings: StudySettings(), calendar: .everyDay, today: today)
      return
    }
    let (runs, stored) = try access.asking { shelf throws(JournalError) in
      (try shelf.runs(), try shelf.journal?.settings() ?? [:])
    }
    let settings = StudySettings(stored)
    self.init(
      sources: sources, runs: runs, settings: settings,
      calendar: StudyCalendar(weekdays: settings.studyDays, daysOff: settings.daysOff),
      today: today)
  }

  init(
    sources: [PlanAccess.Source], runs: [PlanID: PlanRun], settings: StudySettings,
    calendar: StudyCalendar, today: Day
  ) {
    self.sources = sources
    self.runs = runs
    self.settings = settings
    self.calendar = calendar
    self.today = today
  }

  /// All plans that were begun.
  init(_ access: PlanAccess) throws(CommandError) {
    self = try Overview.look(access) { overview throws(CommandError) in
      try overview.readAll()
      return overview.desk
    }
  }

  var plans: [Plan] { sources.map(\.plan) }
}
