package import RoadmapModel

extension Journal {
  /// Calls the closure with every event in the order in which they count, one at a time.
  package func forEachEvent<Failure: JournalFailure>(
    _ body: (Event) throws(Failure) -> Void
  ) throws(Failure) {
    try carrying { () throws(TransactionFailure<Failure>) in
      try database.forEach(
        "SELECT \(EventRow.columns) FROM event \(EventTable.oldestFirst)"
      ) { row throws(TransactionFailure<Failure>) in
        let event = try TransactionFailure<Failure>.wrapping(EventRow.event(row))
        try TransactionFailure.carry { () throws(Failure) in try body(event) }
      }
    }
  }
}
