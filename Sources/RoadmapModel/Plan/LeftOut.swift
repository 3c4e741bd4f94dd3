/// Lines of a list or a table that were not read as items, and why: nothing is lost silently.
public struct LeftOut: Hashable, Sendable {
  /// Why the lines are no items. The raw value is what JSON says.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// The heading or label above names no work: resources, tips, a table of contents.
    case resources
    /// The heading or label above says what the work is for.
    case goals
    /// Nothing but links to other places, beside lists of work.
    case links
    /// Questions that readers are to ask themselves.
    case questions
    /// Whole sentences of advice, in a plan whose other lists are none.
    case advice
    /// The lines explain marks.
    case legend
    /// Hours of a day, or a rhythm that repeats.
    case timetable
    /// A table of weights, scores, prices or the like.
    case measures
    /// The plan's weeks and phases hold the work, and these lines stand outside them.
    case outside
    /// The author ticks boxes here, and these lines have none.
    case unboxed
    /// The lines only name weeks or phases that stand elsewhere in detail.
    case summary
    /// A comment in the file says that these are notes.
    case hint
  }

  /// The first of the lines, from 1.
  public package(set) var first: UInt32
  /// The last of them.
  public package(set) var last: UInt32
  /// Why they are no items.
  public package(set) var reason: Reason
  /// How many lines of a list or rows of a table these are.
  public package(set) var bullets: Int
  /// The words of the heading or label they stand under; empty where there is none.
  package var heading: ByteRange

  package init(
    first: UInt32, last: UInt32, reason: Reason, bullets: Int, heading: ByteRange = .empty
  ) {
    self.first = first
    self.last = last
    self.reason = reason
    self.bullets = bullets
    self.heading = heading
  }
}

extension Plan {
  /// How many lines of lists and tables were not read as items.
  package var leftOutCount: Int { leftOut.reduce(0) { $0 + $1.bullets } }
}
