extension Journal {
  /// What counts of timers that were ended on several machines.
  package func lateStops() throws(JournalError) -> LateStops {
    try reading(LateStops(database))
  }
}
