package import RoadmapModel

extension Journal {
  /// The time that this machine recorded and that does not count, since another machine had ended the timer
  /// before, by the numbers of the events.
  package func lateMinutes() throws(JournalError) -> [Int: (item: ItemReference, minutes: Int)] {
    try reading { database throws(DatabaseError) in
      let (late, table) = (try LateStops(database), EventTable(database))
      let own = try DeviceTable(database).own()
      var found: [Int: (item: ItemReference, minutes: Int)] = [:]
      for action in late.stops.keys {
        for event in try table.events(of: action) where event.device == own && late.isLate(event) {
          guard let item = event.fact.item, let minutes = event.minutes,
            let number = try table.number(of: event.id)
          else { continue }
          found[number] = (item, minutes)
        }
      }
      return found
    }
  }
}
