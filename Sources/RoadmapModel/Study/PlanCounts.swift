/// What a plan or a part of it adds up to.
public struct PlanCounts: Hashable, Sendable {
  /// Tickable lines without children, outcomes apart: of the text alone.
  public internal(set) var leaves = 0
  /// Those that the text asks for: optional ones left out, a choice counted as its least.
  public internal(set) var required = 0
  /// What 100 % means now: required leaves and optional ones taken up, less those skipped. A choice
  /// counts as the larger of its least and what is chosen.
  public internal(set) var counted = 0
  /// Counted leaves that are done.
  public internal(set) var done = 0
  /// Leaves that the user skipped, optional ones too.
  public internal(set) var skipped = 0
  /// Leaves that count only once they are taken up, and are not.
  public internal(set) var optional = 0
  /// "By the end you will …" lines, which are counted apart.
  public internal(set) var outcomes = 0
  /// Outcomes that the user confirmed.
  public internal(set) var confirmed = 0

  package init() {}

  /// Whether nothing counts any more because it was skipped.
  package var isSkipped: Bool { counted == 0 && skipped > 0 && (required > 0 || optional == 0) }

  /// What is left to do of all that counts.
  public var left: Int { counted - done }

  /// 100 × done ÷ counted, rounded down, so that 100 means that nothing is left; `nil` where nothing counts.
  public var percent: Int? { counted == 0 ? nil : done * 100 / counted }

  static func += (sum: inout PlanCounts, more: PlanCounts) {
    sum.leaves += more.leaves
    sum.required += more.required
    sum.counted += more.counted
    sum.done += more.done
    sum.skipped += more.skipped
    sum.optional += more.optional
    sum.outcomes += more.outcomes
    sum.confirmed += more.confirmed
  }
}
