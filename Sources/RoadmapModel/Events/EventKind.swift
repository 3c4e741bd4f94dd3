/// The kinds of events by the names they have in the store and in JSON. This file is the one place
/// that says how each is written and read; a new kind is a case of `Fact`, its lines here, what it
/// changes (`ItemProgress`, `PlanRun`, …) and its words (`FactWords`).
public enum EventKind: String, CaseIterable, Sendable {
  /// Of an item: it is done, or not any more; it is worked on, or skipped, or not any more.
  case checked, unchecked, started, stopped, skipped, unskipped
  /// What is done or skipped became so on another day.
  case redated
  /// A note, evidence or time was recorded with an item.
  case noted
  /// An option of a choice was taken, or given up.
  case chosen, unchosen
  /// It was said how well a finished item is remembered.
  case reviewed
  /// Two items are the same, or are not after all.
  case linked, unlinked
  /// A plan came onto the list, or was taken off it; what was recorded of it counts no more, or is gone.
  case planAdded, planRemoved, planForgotten, planErased
  /// A plan has another text: which lines are gone, new or reworded; and which text is shown.
  case planUpdated, planShown
  /// A plan has a schedule, or has none any more; it is paused, or goes on; its windows were moved.
  case planStarted, planStopped, planPaused, planResumed, planReplanned, planPostponed
  /// A setting has another value.
  case settingChanged
  /// What was recorded before counts no more, or counts again.
  case undone, redone

  /// What somebody did who recorded it, for "undone: checked 3 items".
  package var deed: String {
    switch self {
    case .checked, .unchecked, .started, .stopped, .skipped, .reviewed, .linked, .unlinked: rawValue
    case .unskipped: "reopened"
    case .redated: "changed the day of"
    case .noted: "added a note to"
    case .chosen: "chose"
    case .unchosen: "gave up"
    case .planStarted: "set the schedule of"
    case .planStopped: "removed the schedule of"
    case .planAdded: "added"
    case .planRemoved: "removed"
    case .planForgotten: "forgot the progress of"
    case .planErased: "erased what was recorded of"
    case .planUpdated: "updated"
    case .planPaused: "paused"
    case .planResumed: "resumed"
    case .planReplanned: "replanned"
    case .planPostponed: "postponed"
    case .planShown: "took up the text of"
    case .settingChanged: "set"
    case .undone: "undid"
    case .redone: "redid"
    }
  }

  /// What `EventFields.detail` is; `nil` for kinds that have none.
  package var detail: EventDetail.Name? {
    switch self {
    case .planStarted, .planPaused: .until
    case .redated: .from
    case .planReplanned: .schedule
    case .reviewed: .grade
    case .linked, .unlinked, .planPostponed: .with
    case .planAdded: .origin
    case .planUpdated: .update
    case .planShown: .shown
    case .settingChanged: .value
    case .checked, .unchecked, .started, .stopped, .skipped, .unskipped, .noted, .chosen,
      .unchosen, .planRemoved, .planForgotten, .planErased, .planStopped, .planResumed,
      .undone, .redone:
      nil
    }
  }
}

// MARK: - Facts as fields

extension Fact {
  package var kindName: String {
    if case .unknown(let unknown) = self { unknown.kind } else { coded.kind?.rawValue ?? "" }
  }

  package var fields: EventFields { coded.fields }

  /// No kind for a fact of a newer program.
  package var coded: (kind: EventKind?, fields: EventFields) {
    switch self {
    case .item(let item, let fact):
      var (kind, fields) = fact.coded
      (fields.plan, fields.item) = (item.plan, item.key)
      return (kind, fields)
    case .plan(let plan, let fact):
      var (kind, fields) = fact.coded
      fields.plan = plan
      return (kind, fields)
    case .setting(let name, let value):
      return (.settingChanged, EventFields(name: name, detail: value.map(EventDetail.value)))
    case .undone(let action): return (.undone, EventFields(target: action))
    case .redone(let action): return (.redone, EventFields(target: action))
    case .unknown(let unknown):
      return (nil, EventFields(plan: unknown.plan, item: unknown.item))
    }
  }
}

extension ItemFact {
  package var coded: (kind: EventKind, fields: EventFields) {
    switch self {
    case .checked(let day, let remark): (.checked, EventFields(on: day ?? .unknown, remark))
    case .unchecked: (.unchecked, EventFields())
    case .started(let day): (.started, EventFields(on: day))
    case .stopped: (.stopped, EventFields())
    case .skipped(let day, let why): (.skipped, EventFields(on: day, Remark(note: why)))
    case .unskipped: (.unskipped, EventFields())
    case .redated(let before, let day):
      (.redated, EventFields(on: day, detail: .from(before ?? .unknown)))
    case .noted(let remark, let day): (.noted, EventFields(on: day, remark))
    case .chosen: (.chosen, EventFields())
    case .unchosen: (.unchosen, EventFields())
    case .reviewed(let day, let grade): (.reviewed, EventFields(on: day, detail: .grade(grade)))
    case .linked(let other): (.linked, EventFields(detail: .with(other)))
    case .unlinked(let other): (.unlinked, EventFields(detail: .with(other)))
    }
  }
}

extension PlanFact {
  package var coded: (kind: EventKind, fields: EventFields) {
    switch self {
    case .added(let origin): (.planAdded, EventFields(detail: .origin(origin)))
    case .removed: (.planRemoved, EventFields())
    case .forgotten: (.planForgotten, EventFields())
    case .erased: (.planErased, EventFields())
    case .updated(let update): (.planUpdated, EventFields(detail: .update(update)))
    case .started(let day, let until):
      (.planStarted, EventFields(on: day, detail: until.map(EventDetail.until)))
    case .stopped: (.planStopped, EventFields())
    case .paused(let day, let until):
      (.planPaused, EventFields(on: day, detail: until.map(EventDetail.until)))
    case .resumed(let day): (.planResumed, EventFields(on: day))
    case .replanned(let revision):
      (.planReplanned, EventFields(on: revision.from, detail: .schedule(revision)))
    case .postponed(let item, let day):
      (.planPostponed, EventFields(on: day, detail: .with(item)))
    case .shown(let text): (.planShown, EventFields(detail: .shown(text)))
    }
  }
}

extension Fact {
  /// What fields say that are of a kind.
  package init(_ kind: EventKind, _ fields: EventFields) throws(MissingField) {
    func item(_ fact: ItemFact) throws(MissingField) -> Fact {
      .item(try fields.neededItem, fact)
    }
    func plan(_ fact: PlanFact) throws(MissingField) -> Fact {
      .plan(try fields.neededPlan, fact)
    }
    switch kind {
    case .checked:
      let day = try fields.neededDay
      self = try item(.checked(on: day == .unknown ? nil : day, fields.remark))
    case .unchecked: self = try item(.unchecked)
    case .started: self = try item(.started(on: fields.neededDay))
    case .stopped: self = try item(.stopped)
    case .skipped: self = try item(.skipped(on: fields.neededDay, why: fields.note))
    case .unskipped: self = try item(.unskipped)
    case .redated:
      let before = try fields.need(fields.from, "from")
      self = try item(
        .redated(from: before == .unknown ? nil : before, on: fields.neededDay))
    case .noted: self = try item(.noted(fields.remark, on: fields.on))
    case .chosen: self = try item(.chosen)
    case .unchosen: self = try item(.unchosen)
    case .reviewed:
      self = try item(.reviewed(on: fields.neededDay, fields.need(fields.grade, "grade")))
    case .linked: self = try item(.linked(fields.neededOther))
    case .unlinked: self = try item(.unlinked(fields.neededOther))
    case .planAdded: self = try plan(.added(fields.need(fields.origin, "origin")))
    case .planRemoved: self = try plan(.removed)
    case .planForgotten: self = try plan(.forgotten)
    case .planErased: self = try plan(.erased)
    case .planUpdated: self = try plan(.updated(fields.need(fields.update, "update")))
    case .planStarted: self = try plan(.started(on: fields.neededDay, until: fields.until))
    case .planStopped: self = try plan(.stopped)
    case .planPaused: self = try plan(.paused(on: fields.neededDay, until: fields.until))
    case .planResumed: self = try plan(.resumed(on: fields.neededDay))
    case .planReplanned: self = try plan(.replanned(fields.need(fields.schedule, "schedule")))
    case .planPostponed:
      self = try plan(.postponed(fields.neededOther, to: fields.neededDay))
    case .planShown: self = try plan(.shown(fields.need(fields.shown, "shown")))
    case .settingChanged: self = .setting(try fields.need(fields.name, "name"), fields.value)
    case .undone: self = .undone(try fields.neededTarget)
    case .redone: self = .redone(try fields.neededTarget)
    }
  }
}
