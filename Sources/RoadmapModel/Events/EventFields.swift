/// What an event says beside its head (who, when, in which action), by the names that the store's
/// columns and the members of a line of JSON have. Each kind uses a few of them.
package struct EventFields: Hashable, Sendable {
  package var plan: PlanID?
  package var item: ItemKey?
  package var on: Day?
  package var note: String?
  package var evidence: String?
  package var minutes: Int?
  /// The action that is undone or redone.
  package var target: ActionID?
  /// Of a setting.
  package var name: String?
  package var detail: EventDetail?

  package init(
    plan: PlanID? = nil, item: ItemKey? = nil, on: Day? = nil, _ remark: Remark = Remark(),
    target: ActionID? = nil, name: String? = nil, detail: EventDetail? = nil
  ) {
    self.plan = plan
    self.item = item
    self.on = on
    note = remark.note
    evidence = remark.evidence
    minutes = remark.minutes
    self.target = target
    self.name = name
    self.detail = detail
  }

  package var remark: Remark { Remark(note: note, evidence: evidence, minutes: minutes) }
}

/// What a kind of event says that no other field is for: one column in the store, a member of its own
/// in JSON.
package enum EventDetail: Hashable, Sendable {
  case until(Day)
  case from(Day)
  case grade(Grade)
  case with(ItemReference)
  case origin(PlanOrigin)
  case update(PlanUpdate)
  case schedule(ScheduleRevision)
  case shown(PlanText)
  case value(String)

  /// The names are those of the members in JSON.
  package enum Name: String, Sendable {
    case until, from, grade, with, origin, update, schedule, shown, value
  }
}

/// An event lacks what its kind needs.
package struct MissingField: Error, Equatable, Sendable {
  package let name: String
}

extension EventFields {
  func need<Value>(_ value: Value?, _ name: String) throws(MissingField) -> Value {
    guard let value else { throw MissingField(name: name) }
    return value
  }

  var neededDay: Day { get throws(MissingField) { try need(on, "on") } }
  var neededPlan: PlanID { get throws(MissingField) { try need(plan, "plan") } }
  var neededTarget: ActionID { get throws(MissingField) { try need(target, "target") } }
  var neededItem: ItemReference {
    get throws(MissingField) { ItemReference(try neededPlan, try need(item, "item")) }
  }

  var neededOther: ItemReference { get throws(MissingField) { try need(other, "with") } }

  var until: Day? { if case .until(let day) = detail { day } else { nil } }
  var from: Day? { if case .from(let day) = detail { day } else { nil } }
  var grade: Grade? { if case .grade(let grade) = detail { grade } else { nil } }
  var other: ItemReference? { if case .with(let other) = detail { other } else { nil } }
  var origin: PlanOrigin? { if case .origin(let origin) = detail { origin } else { nil } }
  var update: PlanUpdate? { if case .update(let update) = detail { update } else { nil } }
  var schedule: ScheduleRevision? { if case .schedule(let made) = detail { made } else { nil } }
  var shown: PlanText? { if case .shown(let text) = detail { text } else { nil } }
  var value: String? { if case .value(let value) = detail { value } else { nil } }
}
