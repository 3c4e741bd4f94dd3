package import RoadmapModel

extension Journal {
  /// The last time that another machine gave to something that counts, where its clock was more than a day
  /// ahead of this one; `nil` where none was.
  package func latestAhead(at instant: Instant) throws(JournalError) -> Instant? {
    try reading { database throws(DatabaseError) in
      let bound = EventTable.bound(at: instant)
      guard let last = try EventTable(database).lastTime(), last > bound,
        let own = try DeviceTable(database).own()
      else { return nil }
      let time = try database.value(
        """
        SELECT hlc FROM event AS e
        WHERE hlc > ? AND device <> ? AND target IS NULL AND \(EventTable.isCountedStill)
        ORDER BY hlc DESC LIMIT 1
        """, bound, own, as: HybridTime.self)
      return time.map { Instant(milliseconds: $0.milliseconds) }
    }
  }
}
