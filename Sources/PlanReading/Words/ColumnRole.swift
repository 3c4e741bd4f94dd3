/// What a column of a table holds, as its head says.
package enum ColumnRole: UInt8, CaseIterable, Sendable {
  case unknown
  /// The task, topic or subject of the row.
  case subject
  /// The week, day or date of the row.
  case period
  /// `#`: counts the rows.
  case number
  case state
  /// Links, hours, remarks: notes of the row.
  case other
  /// Weights, prices: the table measures, it plans nothing.
  case measure
  /// Minutes spent, takeaways, scores: a diary of what was done.
  case log
  /// Times of day: the table is a timetable.
  case clock
}
