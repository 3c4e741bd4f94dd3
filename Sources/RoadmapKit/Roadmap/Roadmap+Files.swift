import PlanReading
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
    /// Whether the text had to be repaired to be read: such a file is never written.
    public let isRepaired: Bool
    /// Items that were marked in the file alone, and are recorded now.
    public let taken: Int
  }

  /// The files that lack something since this was opened. The next call that records something tries again.
  public var unwrittenFiles: [UnwrittenFile] {
    shelf.files.unwritten.compactMap { outcome in
      let reason: String
      switch outcome.result {
      case .written: return nil
      case .isAnother: reason = "it has another text by now"
      case .isTakenBack, .isOlder: reason = "it has another text than the plan"
      case .failed(let words): reason = words
      }
      return UnwrittenFile(plan: outcome.plan.description, path: outcome.path, reason: reason)
    }
  }

  /// From now on the plan's file and the journal say the same: what is ticked here is ticked there, and
  /// what either side calls done is done. Refused where the plan has no file here that can be read.
  @discardableResult
  public func tickFile(of name: String) throws(RoadmapError) -> TickedFile {
    let entry = try entry(name)
    return try asking {
      let made = try shelf.ticking.begin(entry)
      return TickedFile(
        boxes: made.boxes, items: made.items, isRepaired: made.isRepaired, taken: made.taken)
    }
  }

  /// Leaves the plan's file alone from now on.
  public func leaveFile(of name: String) throws(RoadmapError) {
    let entry = try entry(name)
    _ = try asking { try shelf.ticking.end(entry) }
  }

  /// Adds an item to the end of a section's list in the plan's own file, in the form of that list. Nothing
  /// else in the file changes. Gives the address of the new item.
  @discardableResult
  public func append(_ text: String, to address: String) throws(RoadmapError) -> String {
    let (plan, place) = try find(address)
    guard case .section(let section) = place else {
      throw RoadmapError(cause: .notSection(address))
    }
    guard case .file(let path) = try entry(plan.id.description).origin else {
      throw RoadmapError(cause: .lacksFile(plan.id))
    }
    do {
      let made = try shelf.appending.append(text, toSection: section, of: plan, inFile: path)
      return made.plan.address(ofItem: made.item).description
    } catch let refusal as LineAppending.Refusal {
      throw RoadmapError(refusal, path)
    } catch {
      throw RoadmapError(beneath: error)
    }
  }
}
