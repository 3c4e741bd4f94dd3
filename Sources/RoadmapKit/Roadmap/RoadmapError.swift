import PlanReading
package import ProgressJournal
import RoadmapModel

/// Why something could not be done. Whatever the reason, nothing is half done.
public struct RoadmapError: Error, Sendable, CustomStringConvertible {
  /// What kind of thing went wrong.
  public enum Kind: Sendable, Hashable {
    /// No plan, or no part of one, has that name; or several have.
    case notFound
    /// The plan's text cannot be read.
    case plan
    /// The journal cannot be used.
    case journal
    /// What was asked for is not possible as things are, such as starting an item that is done.
    case refused
    /// The repository to sync with cannot be used.
    case sync
  }

  /// What kind of thing went wrong.
  public let kind: Kind
  /// What is wrong, in a sentence.
  public let description: String
  /// The error beneath it, where there is one.
  public let underlying: (any Error)?

  init(_ kind: Kind, _ description: String, underlying: (any Error)? = nil) {
    self.kind = kind
    self.description = description
    self.underlying = underlying
  }
}

extension RoadmapError: JournalFailure {
  package init(_ error: JournalError) {
    self.init(.journal, error.description, underlying: error)
  }

  init(_ failure: PlanLoadFailure) {
    switch failure.reason {
    case .journal(let error): self.init(error)
    case .text(let reason, let plan):
      self.init(.plan, "The text of '\(plan)' \(reason.words).", underlying: failure)
    case .file(let path, _, let reason, _):
      self.init(.plan, "Cannot read '\(path)': \(reason).", underlying: failure)
    }
  }

  init(_ outdated: PlanShelf.Outdated) {
    if case .journal(let error) = outdated {
      self.init(error)
    } else {
      self.init(
        .refused, "The plan was changed meanwhile; nothing was recorded.", underlying: outdated)
    }
  }

  init(_ failure: ItemChange.Failure) {
    switch failure {
    case .journal(let error): self.init(error)
    case .outdated(let outdated): self.init(outdated)
    case .refused(let refusal, let plan):
      self.init(.refused, refusal.sentence(in: plan), underlying: refusal)
    }
  }

  init(_ failure: LinkChange.Failure) {
    switch failure {
    case .journal(let error): self.init(error)
    case .outdated(let outdated): self.init(outdated)
    case .isParent(let place, let plan):
      self.init(
        .refused, "'\(plan.address(of: place))' is not a single item, so it cannot be linked.")
    case .lacksOther: self.init(.refused, "A link needs two items.")
    case .isItself(let address):
      self.init(.refused, "'\(address)' cannot be linked to itself.")
    case .notLinked: self.init(.refused, "These items are not linked.")
    }
  }

  init(_ failure: ScheduleChange.Failure) {
    switch failure {
    case .journal(let error): self.init(error)
    case .removed(let plan):
      self.init(.refused, "'\(plan)' was removed meanwhile; nothing was recorded.")
    case .refused(let refusal): self.init(.refused, refusal.sentence, underlying: refusal)
    case .noneFits: self.init(.refused, "No plan has a schedule that this applies to.")
    }
  }
}

extension DecisionRefusal {
  fileprivate func sentence(in plan: StudiedPlan) -> String {
    switch self {
    case .wholePlan: "'\(plan.id)' is a whole plan; name a section or an item of it."
    case .onlyOptions(let place):
      "'\(plan.address(of: place))' has only options or optional items; choose one first."
    case .tooMany(_, let choice, let taken):
      "\(taken.count) options of '\(plan.address(of: choice))' are chosen already; it takes no more."
    case .isDone(let item): "'\(plan.address(of: .item(item)))' is done already."
    case .isNotLearned(let place):
      "'\(plan.address(of: place))' is not done yet, so there is nothing to review."
    case .isNotStudy(let item):
      "'\(plan.address(of: .item(item)))' is not a study item, so it is not reviewed."
    case .isParent(let place, _): "'\(plan.address(of: place))' has sub-items; name one of them."
    case .notChosen(let place): "'\(plan.address(of: place))' is required; it need not be chosen."
    case .isChoice(let place, _):
      "'\(plan.address(of: place))' is a choice; name one of its options."
    }
  }
}

extension ScheduleRefusal {
  fileprivate var sentence: String {
    switch self {
    case .notScheduled(let plan): "'\(plan)' has no schedule."
    case .endsBeforeStart(let end, let start):
      "A plan cannot end on \(end), before it starts on \(start)."
    case .isOver(let day): "\(day) is in the past."
    case .pauseEndsBeforeStart(let last, let first):
      "A pause cannot end on \(last), before it starts on \(first)."
    case .endlessLater(let day): "\(day) is in the future, and the pause has no end."
    case .paused(let plan, let first, let last):
      last.map { "'\(plan)' is paused from \(first) to \($0) already." }
        ?? "'\(plan)' is paused already."
    case .pauseBeforeStart(let plan, let start, let day):
      "'\(plan)' started on \(start), so it cannot be paused on \(day)."
    case .notPaused(let plan): "'\(plan)' is not paused."
    case .wholePlan(let plan): "'\(plan)' is a whole plan; only parts of one can be postponed."
    case .isComplete(let address): "'\(address)' is done already."
    case .nothingLeft: "Nothing is left to spread."
    case .lacksEnd(let plan): "'\(plan)' has no schedule to end."
    case .endIsOver(let plan, let end, _): "'\(plan)' was to end on \(end)."
    }
  }
}
