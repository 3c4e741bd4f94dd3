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
    /// What was asked for makes no sense for that item, such as starting one that is done.
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
      self.init(.plan, "The text of '\(plan)' is not a plan: \(reason).", underlying: failure)
    case .file(let path, _, let reason, _):
      self.init(.plan, "Cannot read '\(path)': \(reason).", underlying: failure)
    }
  }

  init(_ failure: ItemChange.Failure) {
    switch failure {
    case .journal(let error): self.init(error)
    case .outdated:
      self.init(
        .refused, "The plan was changed meanwhile; nothing was recorded.", underlying: failure)
    case .refused(let refusal, let plan):
      self.init(.refused, "This cannot be done in '\(plan.id)': \(refusal).", underlying: refusal)
    }
  }
}
