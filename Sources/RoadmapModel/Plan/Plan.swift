/// One study plan: a document's sections and items, typed.
///
/// Sections and items stand in flat arrays in document order, a parent before its children, and
/// refer to each other by index. Texts are ranges of the source and become strings when asked for:
/// a plan of half a million items is a handful of allocations.
public struct Plan: Sendable {
  public var id: PlanID
  public var source: SourceText
  /// The heading or first line the title stands in; empty where the plan has none.
  public var titleRange: ByteRange
  public var goalRange: ByteRange
  public var span: PlanSpan?
  /// The first section is the plan itself: the root, which holds what stands before any heading.
  public var sections: [Section]
  public var items: [Item]
  /// Remarks of sections and items, each owner's in one run.
  public var notes: [Note]
  /// Lines of lists and tables that were not read as items, in their order.
  public var leftOut: [LeftOut] = []

  package init(
    id: PlanID, source: SourceText, titleRange: ByteRange, goalRange: ByteRange, span: PlanSpan?,
    sections: [Section], items: [Item], notes: [Note], leftOut: [LeftOut] = []
  ) {
    self.id = id
    self.source = source
    self.titleRange = titleRange
    self.goalRange = goalRange
    self.span = span
    self.sections = sections
    self.items = items
    self.notes = notes
    self.leftOut = leftOut
  }
}

/// The time a plan takes as a whole.
public enum PlanSpan: Hashable, Sendable {
  case months(Span)
  case weeks(Span)
  case days(Span)
  case calendar(first: YearMonth, last: YearMonth)
}

public struct YearMonth: Hashable, Sendable {
  public var year: Int16
  public var month: Int8

  public init(year: Int16, month: Int8) {
    self.year = year
    self.month = month
  }
}
