package import RoadmapModel

extension Journal {
  /// One review that counts.
  package struct ReviewRecord: Hashable, Sendable {
    package let item: ItemReference
    package let day: Day
    package let grade: Grade
  }

  /// Every review that counts, the oldest first.
  package func reviews() throws(JournalError) -> [ReviewRecord] {
    try reading { database throws(DatabaseError) in
      let table = EventTable(database)
      let events = try table.select(
        "INDEXED BY event_of_review WHERE kind = 'reviewed' \(EventTable.oldestFirst)")
      var records: [ReviewRecord] = []
      for event in events where try !table.isUndone(event.action) {
        guard case .item(let item, .reviewed(let day, let grade)) = event.fact else { continue }
        records.append(ReviewRecord(item: item, day: day, grade: grade))
      }
      return records
    }
  }
}
