package import RoadmapModel

extension Journal {
  /// By item and section; what nothing was said of is not in it.
  package func progress(of plan: PlanID) throws(JournalError) -> [ItemKey: ItemProgress] {
    try reading(ProgressTable(database).items(of: plan))
  }

  package func progress(of item: ItemReference) throws(JournalError) -> ItemProgress {
    try reading(ProgressTable(database)[item])
  }

  /// The plans of which something stands to this day.
  package func begunPlans() throws(JournalError) -> Set<PlanID> {
    try reading(ProgressTable(database).plans())
  }
}
