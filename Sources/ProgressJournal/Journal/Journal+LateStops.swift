extension Journal {
  /// What counts of timers that were ended on several machines.
  package func lateStops() throws(JournalError) -> LateStops {
    try reading(orEmpty: LateStops()) { database throws(DatabaseError) in
      try LateStops(database)
    }
  }
}
