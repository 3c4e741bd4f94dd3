import RoadmapModel

/// The clock of a device, which is never further ahead of the wall's than a day.
extension EventTable {
  /// The time that the next event of a device comes after: the last that is known and no further ahead of the
  /// wall than a day, whatever others claim, and whatever the device recorded while its wall clock was wrong.
  func clock(
    of device: DeviceID, at instant: Instant
  ) throws(DatabaseError) -> HybridTime? {
    guard let last = try lastTime() else { return nil }
    let bound = Self.bound(at: instant)
    guard last > bound else { return last }
    if let own = try lastTime(of: device), own > bound, try horizon(of: device, at: instant) == nil
    {
      return own
    }
    return try database.value(
      "SELECT hlc FROM event WHERE hlc <= ? ORDER BY hlc DESC LIMIT 1", bound, as: HybridTime.self)
  }

  /// The last reading that is no further ahead than a day.
  static func bound(at instant: Instant) -> HybridTime {
    let last = HybridTime(Instant(milliseconds: min(instant.milliseconds, .max - day) + day))
    return HybridTime(rawValue: last.rawValue | 0xFFFF)
  }

  private func lastTime(of device: DeviceID) throws(DatabaseError) -> HybridTime? {
    try database.value(
      "SELECT hlc FROM event INDEXED BY event_by_device WHERE device = ? ORDER BY hlc DESC LIMIT 1",
      device, as: HybridTime.self)
  }

  /// What a device recorded after this, it recorded while its wall clock was wrong. `nil` where it recorded
  /// nothing of that sort, or for nobody else, and where it is now that its wall clock is wrong: where that shows a time before
  /// the program was there, where another machine has recorded as late, and where this one has on several
  /// days that do not stand alone.
  func horizon(of device: DeviceID, at instant: Instant) throws(DatabaseError) -> HybridTime? {
    let bound = Self.bound(at: instant)
    guard Self.age.contains(instant.milliseconds), try MachineTable(database)["shared"] != nil,
      let last = try lastTime(of: device), last > bound,
      try database.value(
        "SELECT 1 FROM event WHERE hlc > ? AND at > ? AND device <> ? LIMIT 1", bound,
        bound.milliseconds, device, as: Int.self) == nil
    else { return nil }
    let wrong = """
      event AS e INDEXED BY event_by_device
      WHERE device = ? AND hlc > ? AND at > ? AND target IS NULL AND \(Self.isCountedStill)
      """
    let days = try database.value(
      "SELECT count(DISTINCT day) FROM \(wrong)", device, bound, bound.milliseconds, as: Int.self)
    guard let days, days > Self.mostWrongDays else { return bound }
    // Nobody comes back after a year to a machine whose clock has gone back to the day he left it.
    let first = try database.value(
      "SELECT min(at) FROM \(wrong)", device, bound, bound.milliseconds, as: Int64.self)
    let recent = try database.value(
      """
      SELECT 1 FROM event INDEXED BY event_by_device
      WHERE device = ? AND hlc <= ? AND at > ? LIMIT 1
      """, device, bound, instant.milliseconds - Self.recently, as: Int.self)
    return recent != nil && (first ?? 0) > instant.milliseconds + Event.furthestAhead ? bound : nil
  }

  /// When an action was undone or done again last.
  func lastMarker(of target: ActionID?) throws(DatabaseError) -> HybridTime? {
    guard let target else { return nil }
    return try database.value(
      "SELECT hlc FROM event WHERE target = ? ORDER BY hlc DESC LIMIT 1", target,
      as: HybridTime.self)
  }

  private static let day: Int64 = 86_400_000
  private static let recently = 60 * day
  private static let mostWrongDays = 3
  /// From 1 January 2026 on, as far as a reading goes.
  private static let age = 1_767_225_600_000..<HybridTime.lastMillisecond - day
}
