/// What an event says.
package enum Fact: Hashable, Sendable {
  case item(ItemReference, ItemFact)
  case plan(PlanID, PlanFact)
  /// A setting has another value from now on; `nil` for its default.
  case setting(String, String?)
  /// All that this action said counts no more. The action may be another device's.
  case undone(ActionID)
  /// What was undone counts again.
  case redone(ActionID)
  /// A newer program recorded it: it is kept and passed on.
  case unknown(UnknownFact)
}

/// What this program does not know, as far as it can tell what it is about.
package struct UnknownFact: Hashable, Sendable {
  package let kind: String
  package let plan: PlanID?
  package let item: ItemKey?

  package init(kind: String, plan: PlanID? = nil, item: ItemKey? = nil) {
    self.kind = kind
    self.plan = plan
    self.item = item
  }
}

/// An item or a section, wherever the plan has it now.
package struct ItemReference: Hashable, Sendable {
  package let plan: PlanID
  package let key: ItemKey

  package init(_ plan: PlanID, _ key: ItemKey) {
    self.plan = plan
    self.key = key
  }
}

extension ItemReference: Comparable {
  package static func < (a: ItemReference, b: ItemReference) -> Bool {
    (a.plan, a.key.bits) < (b.plan, b.key.bits)
  }
}

package enum ItemFact: Hashable, Sendable {
  /// On no day where its text had the tick before the plan was known.
  case checked(on: Day?, Remark)
  case unchecked
  case started(on: Day)
  case stopped
  case skipped(on: Day, why: String?)
  case unskipped
  /// What is done or skipped became so on another day than was recorded: of what has another by now, it says
  /// nothing.
  case redated(from: Day?, on: Day)
  /// On another day than that of recording, where one is given.
  case noted(Remark, on: Day? = nil)
  /// An option or something optional is taken up.
  case chosen
  case unchosen
  /// Something done was called to mind again.
  case reviewed(on: Day, Grade)
  /// It is the same as another: a tick of one counts for both.
  case linked(ItemReference)
  case unlinked(ItemReference)
}

extension ItemFact {
  /// What it adds to the item, if it may add anything.
  package var remark: Remark? {
    switch self {
    case .checked(_, let remark), .noted(let remark, _): remark
    case .unchecked, .started, .stopped, .skipped, .unskipped, .redated, .chosen, .unchosen,
      .reviewed, .linked, .unlinked:
      nil
    }
  }

  var withoutMinutes: ItemFact {
    switch self {
    case .checked(let day, var remark):
      remark.minutes = nil
      return .checked(on: day, remark)
    case .noted(var remark, let day):
      remark.minutes = nil
      return .noted(remark, on: day)
    default: return self
    }
  }
}

/// What a user adds to an item.
package struct Remark: Hashable, Sendable {
  package var note: String?
  /// An address on the web or a path.
  package var evidence: String?
  /// Time spent.
  package var minutes: Int?

  package init(note: String? = nil, evidence: String? = nil, minutes: Int? = nil) {
    self.note = note
    self.evidence = evidence
    self.minutes = minutes
  }

  package var isEmpty: Bool { note == nil && evidence == nil && minutes == nil }
}

package enum PlanFact: Hashable, Sendable {
  case added(PlanOrigin)
  /// The plan is listed no longer; its progress stays.
  case removed
  /// Nothing said of its items before counts any more.
  case forgotten
  /// All that was recorded of it before is to be erased, wherever it came to.
  case erased
  /// The plan's text changed, and these of its lines are others than before.
  case updated(PlanUpdate)
  /// Its time runs from that day; to one that the user wishes, where there is one.
  case started(on: Day, until: Day?)
  /// It has no time any more.
  case stopped
  /// From that day, up to and with the last one where it is known already.
  case paused(on: Day, until: Day? = nil)
  case resumed(on: Day)
  /// What is ahead is spread anew.
  case replanned(ScheduleRevision)
  /// An item or a section is due on another day.
  case postponed(ItemReference, to: Day)
  /// It has this text from now on. Recorded beside what the user did, and no action by itself.
  case shown(PlanText)
}
