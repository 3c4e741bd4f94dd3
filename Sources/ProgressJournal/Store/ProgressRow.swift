import RoadmapModel

/// How an item's progress stands in its table.
enum ProgressRow {
  static let columns = """
    started_day, started_at, done_day, done_at, skipped_day, skipped_at, skip_reason, chosen, \
    decided, notes, evidence, minutes, stability, difficulty, reviewed_day, reviews
    """
  static let count = 16

  /// The state follows from the rest.
  static let insert = """
    INSERT OR REPLACE INTO progress (\(columns), state, plan, item)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """

  static func arguments(_ progress: ItemProgress) -> [(any DatabaseArgument)?] {
    [
      progress.started?.day, progress.started?.at, progress.done.map { $0.day ?? .unknown },
      progress.done?.at,
      progress.skipped?.day, progress.skipped?.at, progress.skipReason, progress.isChosen,
      progress.decided, progress.noteCount, progress.evidenceCount, progress.minutes,
      progress.memory?.stability, progress.memory?.difficulty, progress.memory?.reviewed,
      progress.reviewCount, progress.state.rawValue,
    ]
  }

  static func progress(
    _ row: borrowing Row, from first: Int
  ) throws(DatabaseError) -> ItemProgress {
    var progress = ItemProgress()
    progress.started = try since(row, first)
    progress.done = try since(row, first + 2)
    progress.skipped = try since(row, first + 4)
    progress.skipReason = try row.value(first + 6)
    progress.isChosen = try row.value(first + 7)
    progress.decided = try row.value(first + 8)
    progress.remarks.notes = try row.value(first + 9)
    progress.remarks.evidence = try row.value(first + 10)
    progress.remarks.minutes = try row.value(first + 11)
    progress.memory = try memory(row, first + 12)
    progress.reviewCount = try row.value(first + 15)
    return progress
  }

  private static func memory(
    _ row: borrowing Row, _ column: Int
  ) throws(DatabaseError) -> MemoryState? {
    guard !row.isNull(column) else { return nil }
    return MemoryState(
      stability: try row.value(column), difficulty: try row.value(column + 1),
      reviewed: try row.value(column + 2))
  }

  private static func since(
    _ row: borrowing Row, _ column: Int
  ) throws(DatabaseError) -> ItemProgress.Since? {
    guard !row.isNull(column) else { return nil }
    let day: Day = try row.value(column)
    return ItemProgress.Since(
      day: day == .unknown ? nil : day, at: try row.value(column + 1))
  }
}
