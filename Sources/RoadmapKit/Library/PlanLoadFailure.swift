package import PlanReading
package import RoadmapModel

/// Why a plan that is known could not be had.
package struct PlanLoadFailure: Error, Equatable, Sendable {
  package indirect enum Reason: Equatable, Sendable {
    /// Its text is none that can be read.
    case text(PlanReader.Failure, of: PlanID)
    /// Its file cannot be read, and no text of it is kept.
    case file(String, of: PlanID, reason: String, isMissing: Bool)
  }

  package let reason: Reason

  package init(_ reason: Reason) { self.reason = reason }

  package static func reading<Result>(
    _ plan: PlanID, _ body: () throws(PlanReader.Failure) -> Result
  ) throws(PlanLoadFailure) -> Result {
    do throws(PlanReader.Failure) { return try body() } catch {
      throw PlanLoadFailure(.text(error, of: plan))
    }
  }
}

extension PlanReader.Failure {
  /// To follow the name of a text: "'clocks.md' is empty".
  package var words: String {
    switch self {
    case .text(.empty): "is empty"
    case .noItems: "has no items"
    case .text(.tooLarge): "is too large for a plan"
    case .text(.binary): "is not text"
    }
  }
}
