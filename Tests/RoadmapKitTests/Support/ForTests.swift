import Testing

@testable import Outlook
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

// What only tests ask of the package's types.

extension StudyCalendar {
  static let everyDay = StudyCalendar(weekdays: Set(Weekday.allCases))
}

extension HybridTime {
  var counter: UInt16 { UInt16(truncatingIfNeeded: rawValue) }
}

extension Progress {
  /// What `Journal.check` compares the stored progress with, of events in any order.
  init(folding events: some Sequence<Event>) {
    self.init()
    var seen: Set<EventID> = []
    let ordered = events.filter { seen.insert($0.id).inserted }.sorted(by: Event.precedes)
    var undone: Set<ActionID> = []
    for event in ordered {
      switch event.fact {
      case .undone(let action): undone.insert(action)
      case .redone(let action): undone.remove(action)
      default: break
      }
    }
    for event in ordered where !undone.contains(event.action) { apply(event) }
    removeBlanks()
  }

  subscript(item: ItemReference) -> ItemProgress { items[item] ?? ItemProgress() }
}

extension PlanPace {
  /// `nil` where the plan has no timetable.
  init?(_ plan: StudiedPlan, _ run: PlanRun, _ calendar: StudyCalendar, today: Day) {
    guard let pace = Course(plan, run, calendar, today: today).pace else { return nil }
    self = pace
  }
}

extension Journal {
  func backUp(to path: String) throws(JournalError) { try backUp(to: .file(path)) }

  func events(of action: ActionID) throws(JournalError) -> [Event] {
    var events: [Event] = []
    try forEachEvent { (event) throws(JournalError) in
      if event.action == action { events.append(event) }
    }
    return events
  }

  func progress() throws(JournalError) -> [ItemReference: ItemProgress] {
    var items: [ItemReference: ItemProgress] = [:]
    for plan in try begunPlans() {
      for (key, progress) in try progress(of: plan) { items[ItemReference(plan, key)] = progress }
    }
    return items
  }
}

extension Journal.Mended {
  var isEmpty: Bool { parts.isEmpty && times == 0 }
}

extension JournalCheck {
  var isSound: Bool {
    integrity.isEmpty && schema.isEmpty && incredibleTimes == 0 && brokenReferences.isEmpty
      && differences.isEmpty && orphans.isEmpty
      && unreadable.isEmpty && exposed.isEmpty
  }
}

extension Rescue {
  init(
    from damaged: DatabaseLocation, to draft: DatabaseLocation, random: RandomSource
  ) throws(JournalError) {
    try self.init(from: damaged, to: draft, KeptTextReader(), random: random)
  }
}

extension ResultCode {
  static let constraintCheck = ResultCode(rawValue: 275)
  static let constraintForeignKey = ResultCode(rawValue: 787)
  static let constraintPrimaryKey = ResultCode(rawValue: 1555)
  static let constraintTrigger = ResultCode(rawValue: 1811)
  static let constraintUnique = ResultCode(rawValue: 2067)
}
