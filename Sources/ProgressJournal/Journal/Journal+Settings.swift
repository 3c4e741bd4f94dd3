package import RoadmapModel

extension Journal {
  /// What was set and counts, by name; what is at its default is not in it.
  package func settings() throws(JournalError) -> [String: String] {
    try reading { database throws(DatabaseError) in
      var settings: [String: String] = [:]
      try database.forEach(
        """
        SELECT name, detail FROM event INDEXED BY event_of_setting
        WHERE kind = 'settingChanged' AND \(EventTable.isCountedAlone) \(EventTable.oldestFirst)
        """
      ) { row throws(DatabaseError) in
        settings[try row.value(0)] = try row.value(1, as: String?.self)
      }
      return settings
    }
  }

  /// Records another value as an action of its own; `nil` is the default. What is so already is not
  /// recorded again.
  package func set(
    _ name: String, to value: String?, at instant: Instant, day: Day
  ) throws(JournalError) {
    try write { () throws(JournalError) in
      guard try settings()[name] != value else { return }
      try record([.setting(name, value)], at: instant, day: day)
    }
  }
}
