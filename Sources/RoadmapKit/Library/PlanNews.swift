package import PlanMatching
package import RoadmapModel

/// What a user should know of a plan that was just read.
package struct PlanNews: Equatable, Sendable {
  package enum Event: Equatable, Sendable {
    case changed(PlanMatch.Summary, isStored: Bool)
    /// Its file cannot be used; the text that was read last stands in.
    case unreadable(path: String, reason: PlanLoadFailure.Reason)
    /// Neither its source nor a text of it can be had: it is not among the others.
    case leftOut(PlanLoadFailure.Reason)
    /// The source has a text that was taken back; what the last undo or redo left stands in.
    case declined
    /// Lines that were done in one plan are open in another since.
    case elsewhere(LinesElsewhere)
    /// Boxes of items with sub-items were changed in the file in a way that says nothing of these: their
    /// addresses.
    case unmeant([String])
    /// What was recorded of headings is with a part of their lines only, or with none, a line each.
    case sections([SectionNews], addresses: [Int: String])
  }

  package let plan: PlanID
  package let event: Event
}
