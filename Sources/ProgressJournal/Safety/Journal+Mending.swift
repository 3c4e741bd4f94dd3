import RoadmapModel

extension Journal {
  /// What `mend` has made anew, in words.
  package struct Mended: Equatable, Sendable {
    /// Indexes, triggers and views.
    package var parts: [String] = []
    /// Events that claimed a time which no clock shows, and have that of their recording now.
    package var times = 0
  }

  /// Makes anew what the file's schema lacks, and gives events of incredible times credible ones.
  package func mend() throws(JournalError) -> Mended {
    try writing { database throws(DatabaseError) in
      let times = IncredibleTimes(database: database)
      let count = try times.count
      if count > 0 { try times.mend() }
      var mended = Mended(times: count)
      mended.parts = try SchemaCheck(database).mend().filter { fault in
        count == 0 || fault.name != EventTable.trigger
      }.map { "\($0.type) '\($0.name)'" }
      return mended
    }
  }
}

/// Events whose time is beyond what a device may claim: no event recorded after them would count.
struct IncredibleTimes {
  let database: Database

  var count: Int {
    get throws(DatabaseError) {
      try database.value(
        "SELECT count(*) FROM event WHERE hlc > ?", HybridTime.credible.upperBound) ?? 0
    }
  }

  /// The trigger is to be made anew in the same transaction.
  func mend() throws(DatabaseError) {
    try database.runScript("DROP TRIGGER IF EXISTS \(EventTable.trigger);")
    try database.run(
      "UPDATE event SET hlc = min(max(at, 0), ?1) << 16 WHERE hlc > ?2",
      HybridTime.credible.upperBound.milliseconds, HybridTime.credible.upperBound)
  }
}
