import RoadmapKit

/// The plans that were begun, as one look at the journal has them: those that matter are read, and
/// of the others what they add up to is known.
struct Overview {
  struct Entry {
    let begun: BegunPlan
    var plan: Plan?

    var id: PlanID { begun.id }
    var run: PlanRun? { begun.run }
    /// `nil` where it was read, or has to be.
    var tallied: TalliedPlan? { plan == nil ? begun.tallied : nil }
    /// `nil` where the plan is still to be read.
    var facts: TalliedPlan? { begun.tallied ?? plan.map { TalliedPlan($0) } }
    var title: String { plan?.title ?? begun.tallied?.tally.title ?? id.description }
  }

  /// In the order in which plans are listed.
  private(set) var entries: [Entry]
  let settings: StudySettings
  let calendar: StudyCalendar
  let today: Day
  private let shelf: PlanShelf
  /// The plans as they were read last: no file is looked at, and nothing is matched or told.
  private let isAsLastRead: Bool
  /// Plans that were asked for and must be read from their sources first.
  private var missing: [PlanLibrary.Entry] = []

  private init(
    _ begun: BegunPlans, _ shelf: PlanShelf, asLastRead: Bool, today: Day
  ) {
    entries = begun.plans.map { Entry(begun: $0) }
    settings = StudySettings(begun.settings)
    calendar = StudyCalendar(weekdays: settings.studyDays, daysOff: settings.daysOff)
    self.today = today
    self.shelf = shelf
    isAsLastRead = asLastRead
  }

  /// What the closure makes of one state of the journal. It runs anew where it asked for a plan
  /// whose source has changed, which nobody can take up while the journal is looked at.
  static func look<Result>(
    _ access: PlanAccess, asLastRead: Bool = false,
    _ body: (inout Overview) throws(CommandError) -> Result
  ) throws(CommandError) -> Result {
    let shelf = try access.shelf
    let today = try Moment(access.context.environment).today
    while true {
      let (result, missing) = try shelf.overview(
        asLastRead: asLastRead, { () throws(CommandError) in try access.library }
      ) { begun throws(CommandError) -> (Result, [PlanLibrary.Entry]) in
        var overview = Overview(begun, shelf, asLastRead: asLastRead, today: today)
        let result = try body(&overview)
        return (result, overview.missing)
      }
      if missing.isEmpty { return result }
      for entry in missing { _ = try access.read(entry) }
    }
  }

  /// Reads a plan, unless it was; those that cannot be had just now stay as they are.
  @discardableResult
  mutating func read(_ index: Int) throws(CommandError) -> Plan? {
    if let plan = entries[index].plan { return plan }
    let begun = entries[index].begun
    do throws(PlanLoadFailure) {
      entries[index].plan = isAsLastRead ? try shelf.asLastRead(begun) : try shelf.plan(begun)
    } catch {
      throw CommandError(error)
    }
    if entries[index].plan == nil, !isAsLastRead { missing.append(begun.listed) }
    return entries[index].plan
  }

  /// Reads those of which nothing else is known.
  mutating func readUntallied() throws(CommandError) {
    for index in entries.indices where entries[index].begun.tallied == nil { try read(index) }
  }

  /// Goes on without those that cannot be had just now.
  mutating func dropUnread() { entries.removeAll { $0.plan == nil && $0.tallied == nil } }

  mutating func readAll() throws(CommandError) {
    for index in entries.indices { try read(index) }
  }

  func course(_ index: Int) -> Course? {
    entries[index].plan.map { Course($0, entries[index].run, calendar, today: today) }
  }

  /// Whether anything of it is to be done now: neither paused nor still to come.
  func isOn(_ index: Int) -> Bool { entries[index].run?.isOn(today) ?? true }

  /// The plans that were read.
  var sources: [PlanAccess.Source] {
    entries.compactMap { entry in
      entry.plan.map { PlanAccess.Source(plan: $0, origin: entry.begun.listed.origin) }
    }
  }

  /// What there is to review in which plan.
  var reviewed: [DueReviews.Part] {
    entries.compactMap { entry in
      if let tallied = entry.begun.tallied { return .tallied(tallied) }
      return entry.plan.map { .plan($0) }
    }
  }

  func reviewDays(since first: Day) throws(CommandError) -> [Day: Int] {
    do throws(JournalError) {
      return try shelf.journal?.reviewDays(since: first) ?? [:]
    } catch {
      throw CommandError(error)
    }
  }

  var desk: Desk {
    var runs: [PlanID: PlanRun] = [:]
    for entry in entries { runs[entry.id] = entry.run }
    return Desk(
      sources: sources, runs: runs, settings: settings, calendar: calendar, today: today)
  }
}
