package import RoadmapModel

/// What became of a plan's file after something was recorded.
package struct TickFileOutcome: Hashable, Sendable {
  package enum Result: Hashable, Sendable {
    /// So many boxes were written.
    case written(Int)
    /// The file changed while it was to be written.
    case isAnother
    /// It holds a text that was taken back here.
    case isTakenBack
    /// It holds a text that is older than one from another machine.
    case isOlder
    /// It could not be written or read, in the system's words.
    case failed(String)
  }

  package var isFailure: Bool {
    if case .written = result { false } else { true }
  }

  package let plan: PlanID
  package let path: String
  package let result: Result
}
