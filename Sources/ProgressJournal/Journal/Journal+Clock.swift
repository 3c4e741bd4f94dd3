package import RoadmapModel

extension Journal {
  /// Up to when what another machine recorded counts after what is recorded here: its clock is, or was,
  /// so far ahead that this one does not follow it. `nil` where whatever is recorded now counts last.
  package func overtaken(at instant: Instant) throws(JournalError) -> Instant? {
    try reading { database throws(DatabaseError) in
      let table = EventTable(database)
      guard let last = try table.lastTime(), let own = try DeviceTable(database).own(),
        let clock = try table.clock(of: own, at: instant), last > clock
      else { return nil }
      return Instant(milliseconds: last.milliseconds)
    }
  }
}
