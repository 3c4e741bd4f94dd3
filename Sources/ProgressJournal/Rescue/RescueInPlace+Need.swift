extension RescueInPlace {
  /// True where nothing is damaged that a rescue could mend. Not where that is in doubt: a rescue of
  /// a sound journal costs little.
  package static func isNeedless(
    _ location: DatabaseLocation, _ reader: any PlanTextReader
  ) -> Bool {
    guard let journal = try? Journal(location, .reading, reader) else { return false }
    defer { journal.close() }
    guard let check = try? journal.check(), check.integrity.isEmpty, check.unreadable.isEmpty,
      check.brokenReferences.isEmpty, check.differences.isEmpty,
      check.incredibleTimes == 0, (try? SchemaCheck(journal.database).differences()) == [],
      let texts = try? journal.database.value("SELECT count(*) FROM catalogue_text", as: Int.self),
      let last = try? journal.database.value(
        "SELECT max(version) FROM catalogue_text", as: Int?.self)
    else { return false }
    // Texts are numbered in order, and none is ever taken away.
    return (last ?? 0) == texts && DamagedTexts(location, origins: [:], reader).losses.isEmpty
  }
}
