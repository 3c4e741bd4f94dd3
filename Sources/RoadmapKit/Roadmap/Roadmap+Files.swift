import ProgressJournal
import RoadmapModel

extension Roadmap {
  /// A plan's file that could not be brought up to date with what was recorded.
  public struct UnwrittenFile: Sendable, Hashable {
    /// The plan's name.
    public let plan: String
    /// Where the file is.
    public let path: String
    /// Why, as a clause: what was recorded is recorded all the same.
    public let reason: String
  }

  /// What it came to that a plan ticks its file.
  public struct TickedFile: Sendable, Hashable {
    /// Items that have a box in the file; the others are kept in the journal only.
    public let boxes: Int
    /// All items.
    public let items: Int
  }

  /// The files that lack something since this was opened. The next call that records something tries again.
  public var unwrittenFiles: [UnwrittenFile] {
    shelf.unwritten.compactMap { outcome in
      let reason: String
      switch outcome.result {
      case .written: return nil
      case .isAnother: reason = "it has another text by now"
      case .isOlder: reason = "it has another text than the plan"
      case .failed(let words): reason = words
      }
      return UnwrittenFile(plan: outcome.plan.description, path: outcome.path, reason: reason)
    }
  }

  /// From now on the plan's file and the journal say the same: what is ticked here is ticked there, and
  /// what either side calls done is done. `nil` where the plan has no file that can be read.
  @discardableResult
  public func tickFile(of name: String) throws(RoadmapError) -> TickedFile? {
    let id = try entry(name).id
    let ticking = try asking { () throws(JournalError) in try shelf.beginTicking(id) }
    shelf.bringFilesUp()
    return ticking.map { TickedFile(boxes: $0.boxes, items: $0.items) }
  }

  /// Leaves the plan's file alone from now on.
  public func leaveFile(of name: String) throws(RoadmapError) {
    let id = try entry(name).id
    _ = try asking { () throws(JournalError) in try shelf.endTicking(id) }
  }
}
