extension Journal {
  /// By item and section; what nothing was said of is not in it.
  package func progress(of plan: PlanID) throws(JournalError) -> [ItemKey: ItemProgress] {
    try reading(orEmpty: [:]) { database throws(DatabaseError) in
      try ProgressTable(database).items(of: plan)
    }
  }

  /// The same in the order of keys.
  package func progressList(of plan: PlanID) throws(JournalError) -> ProgressList {
    try reading(orEmpty: ProgressList()) { database throws(DatabaseError) in
      try BriefTable(database).list(of: plan)
    }
  }

  /// The same as it is stored; `nil` where nothing was recorded, or where it has to be packed yet.
  package func packedProgress(of plan: PlanID) throws(JournalError) -> PackedProgress? {
    try reading(orEmpty: nil) { database throws(DatabaseError) in
      try BriefTable(database).packed(plan) ?? nil
    }
  }

  package func progress(of item: ItemReference) throws(JournalError) -> ItemProgress {
    try reading(orEmpty: ItemProgress()) { database throws(DatabaseError) in
      try ProgressTable(database)[item]
    }
  }

  /// The plans of which something stands to this day.
  package func begunPlans() throws(JournalError) -> Set<PlanID> {
    try reading(orEmpty: []) { database throws(DatabaseError) in
      try BriefTable(database).plans()
    }
  }

  /// Of all plans.
  package func progress() throws(JournalError) -> [ItemReference: ItemProgress] {
    try reading(orEmpty: [:]) { database throws(DatabaseError) in
      try ProgressTable(database).all()
    }
  }
}
