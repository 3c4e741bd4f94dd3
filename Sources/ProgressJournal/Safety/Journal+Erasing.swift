package import RoadmapModel

extension Journal {
  /// Removes for good what was ever recorded of some plans, and their texts: events too, which
  /// nothing else removes. The file is written anew, so that nothing is left between its pages. Gives
  /// back how many events went.
  ///
  /// Where the journal was ever synced, an event tells the other machines to do the same, and the ids
  /// of what went are kept: the repository holds those events still.
  package func erase(
    _ plans: [PlanID], at instant: Instant, day: Day
  ) throws(JournalError) -> Int {
    try alone { database throws(DatabaseError) in try database.overwriteWhatGoes() }
    let isShared = try isShared
    let count = try write { () throws(JournalError) in
      let reviews = try writing { database throws(DatabaseError) in
        try ReviewsSaidAnew(EventTable(database))
      }
      let count = try erase(plans, isShared: isShared, at: instant, day: day)
      try sayAnew(reviews, without: plans, at: RecordingTime(instant: instant, day: day))
      return count
    }
    try finishErasing()
    return count
  }

  private func erase(
    _ plans: [PlanID], isShared: Bool, at instant: Instant, day: Day
  ) throws(JournalError) -> Int {
    try writing { database throws(DatabaseError) in
      let before = try Erasures(database).events()
      var linked: Set<PlanID> = []
      if isShared {
        // First, so that its number is the highest: numbers that became free are given again.
        try append(plans.map { .plan($0, .erased) }, at: instant, day: day, to: database)
        for erased in try Erasures(database).carryOut() { linked.formUnion(erased.linked) }
      } else {
        for plan in plans {
          let gone = try Erasures(database).erase(plan, until: nil, keepingIDs: false)
          linked.formUnion(gone?.linked ?? [])
        }
      }
      let catalogue = CatalogueTable(database, reader)
      for plan in linked where try catalogue.entry(plan) != nil { try catalogue.recallGone(plan) }
      return before - (try Erasures(database).events()) + (isShared ? plans.count : 0)
    }
  }

  /// Within a transaction that removes what nobody is to find in the file afterwards: `finishErasing` writes it
  /// anew.
  package func beginErasing() throws(JournalError) {
    try setMachineValue(Erasures.pending, to: "1")
  }

  /// Writes the file anew after an erasure, be it one that another machine asked for or one that was
  /// interrupted here. Does nothing where there was none.
  package func finishErasing() throws(JournalError) {
    guard try machineValue(Erasures.pending) != nil else { return }
    try alone { database throws(DatabaseError) in
      try database.overwriteWhatGoes()
      try database.compact()
    }
    try setMachineValue(Erasures.pending, to: nil)
  }

  /// Whether some machine has asked to erase a plan.
  package func wasErased(_ plan: PlanID) throws(JournalError) -> Bool {
    try reading { database throws(DatabaseError) in
      try database.value(
        "SELECT 1 FROM event WHERE plan = ? AND item IS NULL AND kind = 'planErased' LIMIT 1", plan,
        as: Int.self) != nil
    }
  }

  /// Outside of a transaction.
  private func alone(
    _ body: (Database) throws(DatabaseError) -> Void
  ) throws(JournalError) {
    let database = writable
    try JournalError.about(location) { () throws(DatabaseError) in try body(database) }
  }
}
