package import RoadmapModel

/// How an event stands in its table.
enum EventRow {
  static let columns = """
    id, device, hlc, at, day, action, kind, plan, item, on_day, note, evidence, minutes, target, \
    detail
    """

  static let insert =
    "INSERT INTO event (\(columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"

  static func arguments(_ event: Event) -> [(any DatabaseArgument)?] {
    let head: [(any DatabaseArgument)?] = [
      event.id, event.device, event.time, event.at, event.day, event.action,
      event.fact.kind.rawValue, event.fact.plan, event.fact.item?.key,
    ]
    let details = Details(event.fact)
    return head + [
      details.day, details.remark.note, details.remark.evidence, details.remark.minutes,
      event.fact.target, details.text,
    ]
  }

  static func event(_ row: borrowing Row) throws(DatabaseError) -> Event {
    Event(
      id: try row.value(0), device: try row.value(1), time: try row.value(2), at: try row.value(3),
      day: try row.value(4), action: try row.value(5), fact: try fact(row))
  }

  /// What only some kinds of event have.
  private struct Details {
    var day: Day?
    var remark = Remark()
    var text: String?

    init(_ fact: Fact) {
      switch fact {
      case .item(_, .checked(let day, let remark)):
        self.day = day
        self.remark = remark
      case .item(_, .started(let day)):
        self.day = day
      case .item(_, .skipped(let day, let why)):
        self.day = day
        remark.note = why
      case .item(_, .noted(let remark)):
        self.remark = remark
      case .plan(_, .added(let origin)):
        text = origin.storedText
      case .plan(_, .updated(let update)):
        text = update.text
      case .item(_, .reviewed(let day, let grade)):
        self.day = day
        text = grade.name
      case .item(_, .linked(let other)), .item(_, .unlinked(let other)):
        text = other.storedText
      case .plan(_, .started(let day, let until)):
        self.day = day
        text = until?.description
      case .plan(_, .paused(let day, let until)):
        self.day = day
        text = until?.description
      case .plan(_, .resumed(let day)):
        self.day = day
      case .plan(_, .replanned(let revision)):
        self.day = revision.from
        text = revision.text
      case .plan(let plan, .postponed(let key, let day)):
        self.day = day
        text = ItemReference(plan, key).storedText
      case .item, .plan, .undone, .redone:
        break
      }
    }
  }

  private static func fact(_ row: borrowing Row) throws(DatabaseError) -> Fact {
    let name = try row.value(6, as: String.self)
    guard let kind = EventKind(rawValue: name) else {
      throw row.refusal(6, "no event is called '\(name)'")
    }
    switch kind {
    case .undone: return .undone(try row.value(13))
    case .redone: return .redone(try row.value(13))
    default:
      if let fact = try planFact(kind, row, onDay: 9, detail: 14) {
        return .plan(try row.value(7), fact)
      }
      return .item(
        ItemReference(try row.value(7), try row.value(8)), try itemFact(kind, row))
    }
  }

  /// `nil` for events that are not of plans.
  static func planFact(
    _ kind: EventKind, _ row: borrowing Row, onDay: Int, detail: Int
  ) throws(DatabaseError) -> PlanFact? {
    switch kind {
    case .planAdded: return .added(try row.value(detail))
    case .planRemoved: return .removed
    case .planForgotten: return .forgotten
    case .planUpdated:
      guard let update = PlanUpdate(text: try row.value(detail)) else {
        throw row.refusal(detail, "the text is no update of a plan")
      }
      return .updated(update)
    case .planStarted:
      return .started(on: try row.value(onDay), until: try until(row, detail))
    case .planStopped: return .stopped
    case .planPaused:
      return .paused(on: try row.value(onDay), until: try until(row, detail))
    case .planResumed: return .resumed(on: try row.value(onDay))
    case .planReplanned:
      guard
        let revision = ScheduleRevision(
          from: try row.value(onDay), text: try row.value(detail, as: String.self))
      else { throw row.refusal(detail, "the text is no schedule") }
      return .replanned(revision)
    case .planPostponed:
      return .postponed(try other(row, detail).key, to: try row.value(onDay))
    default: return nil
    }
  }

  private static func itemFact(
    _ kind: EventKind, _ row: borrowing Row
  ) throws(DatabaseError) -> ItemFact {
    switch kind {
    case .checked: return .checked(on: try row.value(9), try remark(row))
    case .unchecked: return .unchecked
    case .started: return .started(on: try row.value(9))
    case .stopped: return .stopped
    case .skipped: return .skipped(on: try row.value(9), why: try row.value(10))
    case .unskipped: return .unskipped
    case .noted: return .noted(try remark(row))
    case .chosen: return .chosen
    case .unchosen: return .unchosen
    case .reviewed: return .reviewed(on: try row.value(9), try grade(row))
    case .linked: return .linked(try other(row))
    case .unlinked: return .unlinked(try other(row))
    default: throw row.refusal(6, "'\(kind.rawValue)' is no event of an item")
    }
  }

  private static func until(
    _ row: borrowing Row, _ column: Int
  ) throws(DatabaseError) -> Day? {
    guard let text = try row.value(column, as: String?.self) else { return nil }
    guard let day = Day(text) else { throw row.refusal(column, "'\(text)' is no day") }
    return day
  }

  private static func grade(_ row: borrowing Row) throws(DatabaseError) -> Grade {
    let name = try row.value(14, as: String.self)
    guard let grade = Grade(name) else { throw row.refusal(14, "'\(name)' is no grade") }
    return grade
  }

  private static func other(
    _ row: borrowing Row, _ column: Int = 14
  ) throws(DatabaseError) -> ItemReference {
    let text = try row.value(column, as: String.self)
    guard let item = ItemReference(storedText: text) else {
      throw row.refusal(column, "'\(text)' is no item")
    }
    return item
  }

  private static func remark(_ row: borrowing Row) throws(DatabaseError) -> Remark {
    Remark(
      note: try row.value(10), evidence: try row.value(11), minutes: try row.value(12))
  }
}

extension ItemReference {
  /// "year-3 4f0k…"
  fileprivate var storedText: String { "\(plan) \(key)" }

  fileprivate init?(storedText text: String) {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 2, let plan = PlanID(words[0]), plan.description == words[0],
      let key = ItemKey(words[1])
    else { return nil }
    self.init(plan, key)
  }
}
