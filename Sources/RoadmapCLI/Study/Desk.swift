import RoadmapKit

/// The plans that were begun, as one look at the journal has them, and how their user studies.
struct Desk {
  /// In the order in which plans are listed.
  let sources: [PlanAccess.Source]
  let runs: [PlanID: PlanRun]
  let settings: StudySettings
  let calendar: StudyCalendar
  let today: Day

  /// `only`: these plans and no others, begun or not.
  init(_ access: PlanAccess, only: [PlanAccess.Source]? = nil) throws(CommandError) {
    let (runs, begun, stored) = try access.asking { shelf throws(JournalError) in
      (
        try shelf.journal?.runs() ?? [:], try shelf.journal?.begunPlans() ?? [],
        try shelf.journal?.settings() ?? [:]
      )
    }
    var sources: [PlanAccess.Source] = only ?? []
    if only == nil {
      for entry in try access.library.entries
      where runs[entry.id] != nil || begun.contains(entry.id) {
        sources.append(try access.read(entry))
      }
    }
    self.sources = sources
    self.runs = runs
    settings = StudySettings(stored)
    calendar = StudyCalendar(weekdays: settings.studyDays, daysOff: settings.daysOff)
    today = try Moment(access.context.environment).today
  }

  var plans: [Plan] { sources.map(\.plan) }
}
