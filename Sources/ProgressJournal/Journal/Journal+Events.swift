package import RoadmapModel

extension Journal {
  /// Calls the closure with every event in the order in which they count, one at a time.
  package func forEachEvent<Failure: JournalFailure>(
    _ body: (Event) throws(Failure) -> Void
  ) throws(Failure) {
    guard let database else { return }
    try carrying { () throws(Carried<Failure>) in
      try database.forEach(
        "SELECT \(EventRow.columns) FROM event \(EventTable.oldestFirst)"
      ) { row throws(Carried<Failure>) in
        let event = try Carried<Failure>.wrapping { () throws(DatabaseError) in
          try EventRow.event(row)
        }
        try Carried.carry { () throws(Failure) in try body(event) }
      }
    }
  }

  /// In their order.
  package func events(of action: ActionID) throws(JournalError) -> [Event] {
    try reading(orEmpty: []) { database throws(DatabaseError) in
      try EventTable(database).events(of: action)
    }
  }
}
