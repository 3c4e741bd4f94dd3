/// What the plan's time is told by: its work stands there.
enum PlanFrame: Equatable {
  case none
  /// Weeks, phases and the like that headings name.
  case sections
  /// One of the document's chapters, which says that it is the plan.
  case place(Int)
  /// A table of numbered weeks, days or sessions.
  case schedule(ListEvidence.Schedule)

  /// How many lines stand in the plan's periods, outside them, in tables that say what is to be done, and
  /// in tables and lists that say when; and whether a heading names the place of the periods. Where the
  /// plan is but a chapter, the others may be longer.
  init(
    periods: Int, inside: Int, outside: Int, isNamed: Bool, tabled: Int, counted: Int, named: Int,
    listed: [Int], isChapter: Bool
  ) {
    if periods > 1, inside > 0, isChapter || (inside + named) * (isNamed ? 6 : 3) >= outside {
      self = .sections
    } else if named > 2, named * 4 >= max(outside, counted), named >= tabled {
      self = .schedule(.named)
    } else if counted > 2, counted * 4 >= outside, counted >= tabled {
      self = .schedule(.counted)
    } else if listed.count == 1, listed[0] > 2, listed[0] * 4 >= outside {
      // One list is the whole plan; several are plans for several cases.
      self = .schedule(.listed)
    } else {
      self = .none
    }
  }
}
