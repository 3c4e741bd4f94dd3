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
    today = try Moment(access.context.environment).today
    // A file that is only looked at needs no journal.
    if let only, !only.isEmpty, only.allSatisfy({ $0.plan.study == nil }) {
      sources = only
      runs = [:]
      settings = StudySettings()
      calendar = .everyDay
      return
    }
    let (runs, begun, stored) = try access.asking(Self.look)
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
  }

  /// The begun plans as they were read last: no file is looked at, and nothing is matched or told.
  init(asLastRead access: PlanAccess) throws(CommandError) {
    let (runs, begun, stored) = try access.asking(Self.look)
    var sources: [PlanAccess.Source] = []
    for entry in try access.library.entries
    where runs[entry.id] != nil || begun.contains(entry.id) {
      let plan = try access.asking { shelf throws(JournalError) in
        try shelf.asLastRead(entry.id, entry.origin)
      }
      if let plan { sources.append(PlanAccess.Source(plan: plan, origin: entry.origin)) }
    }
    self.sources = sources
    self.runs = runs
    settings = StudySettings(stored)
    calendar = StudyCalendar(weekdays: settings.studyDays, daysOff: settings.daysOff)
    today = try Moment(access.context.environment).today
  }

  /// The plans whose time runs, those in which something was recorded, and the settings.
  private static func look(
    _ shelf: PlanShelf
  ) throws(JournalError) -> (
    runs: [PlanID: PlanRun], begun: Set<PlanID>, settings: [String: String]
  ) {
    guard let journal = shelf.journal else { return ([:], [], [:]) }
    return try journal.read { () throws(JournalError) in
      (try shelf.runs(), try journal.begunPlans(), try journal.settings())
    }
  }

  var plans: [Plan] { sources.map(\.plan) }

  func isNamed(_ name: String, _ plan: Plan) -> Bool {
    let id = plan.id.description
    return id.hasPrefix(name.lowercased()) || plan.id.initials == name.lowercased()
  }
}
