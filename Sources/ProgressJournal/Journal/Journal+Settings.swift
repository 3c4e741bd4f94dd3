extension Journal {
  package func settings() throws(JournalError) -> [String: String] {
    try reading(orEmpty: [:]) { database throws(DatabaseError) in
      var settings: [String: String] = [:]
      try database.forEach("SELECT name, value FROM setting") { row throws(DatabaseError) in
        settings[try row.value(0)] = try row.value(1, as: String.self)
      }
      return settings
    }
  }

  /// `nil` removes the setting.
  package func set(_ name: String, to value: String?) throws(JournalError) {
    try writing { database throws(DatabaseError) in
      if let value {
        try database.run("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", name, value)
      } else {
        try database.run("DELETE FROM setting WHERE name = ?", name)
      }
    }
  }
}
