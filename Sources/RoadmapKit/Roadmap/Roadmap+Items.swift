import Outlook
public import PlanReading
import ProgressJournal
public import RoadmapModel

extension Roadmap {
  /// A section or an item, and what its user did with it.
  public struct Part: Sendable {
    /// What to type for it.
    public let address: String
    /// Its text.
    public let text: String
    /// The state of an item; `nil` for a section.
    public let state: Item.State?
    /// What it adds up to.
    public let counts: PlanCounts
    /// The days that it is scheduled for, the day it is due being the last; `nil` without a schedule.
    public let days: ClosedRange<Day>?
    /// The days on which an item was started, done, and skipped, as far as it was.
    public let started: Day?, done: Day?, skipped: Day?
    /// Minutes that were recorded, with those of all that it holds.
    public let minutes: Int
    /// What its user noted, the oldest first.
    public let notes: [String]
    /// What its user gave as evidence, addresses and paths, the oldest first.
    public let evidence: [String]
    /// The links of its text, with those of the items in it.
    public let links: [PlanLink]
    /// The addresses of items that are the same.
    public let linked: [String]
  }

  /// Something that was recorded of a part.
  public struct HistoryEntry: Sendable {
    /// What it was.
    public let kind: EventKind
    /// When it was recorded.
    public let at: Instant
    /// The day that it is about.
    public let day: Day
    /// The note that came with it, or why it was skipped.
    public let note: String?
    /// The evidence that came with it.
    public let evidence: String?
    /// The minutes that came with it; `nil` where they don't count, since another machine had stopped the
    /// timer before.
    public let minutes: Int?
    /// Of a review, how well it went.
    public let grade: Grade?
    /// Of a link, the address of the other item.
    public let other: String?
    /// Whether it counts no more.
    public let isUndone: Bool
  }

  /// An item in a list, or a choice that is due.
  public struct ListedItem: Sendable {
    /// What to type for it.
    public let address: String
    /// Its text.
    public let text: String
    /// What sort of item it is.
    public let kind: Item.Kind
    /// What became of it.
    public let state: Item.State
    /// Whether the text calls it optional, or something that it stands in: taken up or not.
    public let isOptional: Bool
    /// The day that it is due; `nil` without a schedule.
    public let due: Day?
    /// Whether that day is over, and it is not done.
    public let isOverdue: Bool
  }

  /// A section or an item, and what its user did with it.
  public func part(_ address: String) throws(RoadmapError) -> Part {
    let (plan, place) = try find(address)
    let source = try readPlan(plan.id.description)
    return try asking {
      let course = try shelf.scopes.scope(only: [source]).courses.first
      let remarks = try shelf.history.remarks(at: place, of: plan)
      let progress = plan.progress(at: place)
      var (state, days): (Item.State?, ClosedRange<Day>?)
      switch place {
      case .section(let index): days = course?.window(ofSection: index)
      case .item(let index):
        (state, days) = (plan.state(ofItem: index), course?.days(ofItem: index))
      }
      return Part(
        address: plan.address(of: place), text: plan.text(of: place), state: state,
        counts: plan.counts(of: place), days: days, started: progress.startedDay,
        done: progress.doneDay, skipped: progress.skippedDay, minutes: plan.minutes(of: place),
        notes: remarks.compactMap(\.note), evidence: remarks.compactMap(\.evidence),
        links: plan.links(at: [place]),
        linked: try shelf.history.record(of: place, in: plan, last: 0)?.linked ?? [])
    }
  }

  /// All that was ever recorded of a part, the oldest first.
  public func history(of address: String) throws(RoadmapError) -> [HistoryEntry] {
    let (plan, place) = try find(address)
    let record = try asking { try shelf.history.record(of: place, in: plan) }
    guard let record else { return [] }
    return record.entries.compactMap { entry in
      let event = entry.isLate ? entry.event.withoutMinutes : entry.event
      let (kind, fields) = event.fact.coded
      guard let kind else { return nil }
      var (grade, other): (Grade?, String?)
      switch fields.detail {
      case .grade(let said): grade = said
      case .with(let item): other = record.names.address(item)
      default: break
      }
      return HistoryEntry(
        kind: kind, at: event.at, day: fields.on ?? event.day, note: fields.note,
        evidence: fields.evidence, minutes: fields.minutes, grade: grade, other: other,
        isUndone: entry.isUndone)
    }
  }

  /// The single items of a part, or of all plans that the user added or began, in the order of their
  /// lines; of those only what is still to be done by then, where that is asked for.
  public func items(
    in address: String? = nil, due: DueFilter? = nil
  ) throws(RoadmapError) -> [ListedItem] {
    var query = ItemQuery()
    query.due = due
    var parts: [(source: ReadPlan, place: PlanPlace)] = []
    if let address {
      let (plan, place) = try find(address)
      parts = [(try readPlan(plan.id.description), place)]
    } else {
      let shown = try asking { try shelf.plans.read(shelf.plans.shown().shown) }
      parts = shown.map { ($0, .section(0)) }
    }
    var items: [ListedItem] = []
    for (source, place) in parts {
      let matches = try asking { try shelf.reports.matches(of: query, at: [place], of: source) }
      items += matches.map { match in
        ListedItem(
          address: match.plan.address(of: match.place), text: match.plan.text(of: match.place),
          kind: match.kind, state: match.state, isOptional: match.isOptional, due: match.due,
          isOverdue: match.isLate)
      }
    }
    return items
  }

  /// Items that are linked, so that a tick of one counts for both.
  public func links() throws(RoadmapError) -> [LinkedPair] {
    try asking { try shelf.reports.links().pairs }
  }

  /// Items of different plans that look the same and are not linked, the likeliest first.
  public func possibleDuplicates() throws(RoadmapError) -> [LinkedPair] {
    try asking { try shelf.reports.links().suggestions }
  }
}
