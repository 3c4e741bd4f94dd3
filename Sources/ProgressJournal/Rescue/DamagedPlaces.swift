import RoadmapModel

/// Where plans are from, as a damaged journal has it besides the events that say so: in an index, and
/// in the catalogue.
struct DamagedPlaces {
  let location: DatabaseLocation

  /// The same rows, each that tells of an added plan and has lost a letter of its place with the place
  /// whole again, where that is to be had.
  func completing(_ rows: [StoredRow]) -> [StoredRow] {
    guard rows.contains(where: isBroken),
      let database = try? Database(location, DatabaseConfiguration(mode: .readOnly))
    else { return rows }
    defer { database.close() }
    return rows.map { row in
      guard isBroken(row) else { return row }
      var whole = row
      if let place = indexed(row, database) {
        whole.values[Self.detail] = place.databaseValue
        whole.isMended = false
      } else if let place = catalogued(row, database) {
        // Where the plan was last, which may be another place than this event's.
        whole.values[Self.detail] = place.databaseValue
      }
      return whole
    }
  }

  private func isBroken(_ row: StoredRow) -> Bool {
    row.isMended && row.values[Self.kind] == .text(EventKind.planAdded.rawValue)
  }

  private func indexed(_ row: StoredRow, _ database: Database) -> PlanOrigin? {
    let place = try? database.value(
      """
      SELECT detail FROM event \(EventTable.ofPlans)
        AND id = ?
      """, row.values[Self.id], as: PlanOrigin?.self)
    return place ?? nil
  }

  private func catalogued(_ row: StoredRow, _ database: Database) -> PlanOrigin? {
    let place = try? database.value(
      "SELECT origin FROM catalogue_plan WHERE plan = ?", row.values[Self.plan],
      as: PlanOrigin?.self)
    return place ?? nil
  }

  private static let (id, kind, plan, detail) = (
    EventRow.Column.id.rawValue, EventRow.Column.kind.rawValue, EventRow.Column.plan.rawValue,
    EventRow.Column.detail.rawValue
  )
}
