import Outlook
package import ProgressJournal
package import RoadmapModel

/// How many reviews really went well, beside what was expected of them.
package struct TrueRetention: Hashable, Sendable {
  /// The first review of an item on each day; what follows on the same day is practice.
  package let reviews: Int
  /// Those of them that were not "again".
  package let passed: Int
  /// The mean chance of remembering that was expected just before these reviews.
  package let predicted: Double

  package var share: Double { Double(passed) / Double(reviews) }

  /// Of the reviews of some plans from a day on; `nil` where there were none.
  package init?(
    _ records: [Journal.ReviewRecord], of plans: [StudiedPlan], section: Int = 0, since first: Day
  ) {
    let model = MemoryModel.standard
    var learned: [ItemReference: Day?] = [:]
    for plan in plans {
      for (index, key) in plan.study.itemKeys.enumerated()
      where plan.holds(Int(plan.items[index].section), in: section) {
        if let done = plan.progress(at: .item(index)).done {
          learned[ItemReference(plan.id, key)] = done.day
        }
      }
    }
    var memories: [ItemReference: MemoryState] = [:]
    var last: [ItemReference: Day] = [:]
    var (reviews, passed, predicted) = (0, 0, 0.0)
    for record in records {
      guard let day = learned[record.item] else { continue }
      guard let memory = memories[record.item] ?? day.map({ model.first(.good, on: $0) }) else {
        // Of what was learned on nobody knows which day, nothing was expected yet.
        memories[record.item] = model.first(record.grade, on: record.day)
        last[record.item] = record.day
        continue
      }
      if last[record.item] != record.day, record.day >= first {
        reviews += 1
        passed += record.grade == .again ? 0 : 1
        predicted += model.retrievability(memory, on: record.day)
      }
      last[record.item] = record.day
      memories[record.item] = model.next(after: memory, record.grade, on: record.day)
    }
    guard reviews > 0 else { return nil }
    self.reviews = reviews
    self.passed = passed
    self.predicted = predicted / Double(reviews)
  }
}
