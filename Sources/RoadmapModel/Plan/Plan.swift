/// One study plan: a document's sections and items, typed.
///
/// Sections and items stand in flat arrays in document order, a parent before its children, and
/// refer to each other by index. Texts are ranges of the source and become strings when asked for:
/// a plan of half a million items is a handful of allocations.
package struct Plan: Sendable {
  package var id: PlanID
  package var source: SourceText
  /// The heading or first line the title stands in; empty where the plan has none.
  package var titleRange: ByteRange
  package var goalRange: ByteRange
  package var span: PlanSpan?
  /// The first section is the plan itself: the root, which holds what stands before any heading.
  package var sections: [Section]
  package var items: [Item]
  /// Remarks of sections and items, each owner's in one run.
  package var notes: [Note]
  /// Lines of lists and tables that were not read as items, in their order.
  package var leftOut: [LeftOut] = []
  /// Where the labels lead that the text defines: `[label]: https://…`.
  package var linkTargets: [String: ByteRange] = [:]

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
package enum PlanSpan: Hashable, Sendable {
  case months(Span)
  case weeks(Span)
  case days(Span)
  case calendar(first: YearMonth, last: YearMonth)
}

package struct YearMonth: Hashable, Sendable {
  package var year: Int16
  package var month: Int8

  package init(year: Int16, month: Int8) {
    self.year = year
    self.month = month
  }
}
