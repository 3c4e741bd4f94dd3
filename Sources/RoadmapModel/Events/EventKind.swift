/// The names of events in the file.
package enum EventKind: String, CaseIterable {
  case checked, unchecked, started, stopped, skipped, unskipped, noted, chosen, unchosen
  case reviewed, linked, unlinked
  case planAdded, planRemoved, planForgotten, planUpdated
  case planStarted, planStopped, planPaused, planResumed, planReplanned, planPostponed
  case undone, redone

  var isMarker: Bool { self == .undone || self == .redone }
}

extension Fact {
  package var kind: EventKind {
    switch self {
    case .item(_, let fact): fact.kind
    case .plan(_, let fact): fact.kind
    case .undone: .undone
    case .redone: .redone
    }
  }
}

extension ItemFact {
  var kind: EventKind {
    switch self {
    case .checked: .checked
    case .unchecked: .unchecked
    case .started: .started
    case .stopped: .stopped
    case .skipped: .skipped
    case .unskipped: .unskipped
    case .noted: .noted
    case .chosen: .chosen
    case .unchosen: .unchosen
    case .reviewed: .reviewed
    case .linked: .linked
    case .unlinked: .unlinked
    }
  }
}

extension PlanFact {
  var kind: EventKind {
    switch self {
    case .added: .planAdded
    case .removed: .planRemoved
    case .forgotten: .planForgotten
    case .updated: .planUpdated
    case .started: .planStarted
    case .stopped: .planStopped
    case .paused: .planPaused
    case .resumed: .planResumed
    case .replanned: .planReplanned
    case .postponed: .planPostponed
    }
  }
}
