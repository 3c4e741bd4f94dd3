import RoadmapModel

/// The tables of plans as last read.
struct CatalogueTable {
  let database: Database
  let reader: any PlanTextReader

  init(_ database: Database, _ reader: any PlanTextReader) {
    (self.database, self.reader) = (database, reader)
  }

  func entry(_ plan: PlanID) throws(DatabaseError) -> CataloguedPlan? {
    try entries("WHERE plan = ?", [plan]).first
  }

  func entries(
    _ condition: String = "", _ arguments: [(any DatabaseArgument)?] = []
  ) throws(DatabaseError) -> [CataloguedPlan] {
    var entries: [CataloguedPlan] = []
    try database.forEach(
      """
      SELECT plan, origin, size, modified, hash, version, reading
      FROM catalogue_plan \(condition)
      """, arguments: arguments
    ) { row throws(DatabaseError) in
      entries.append(try Self.entry(row, from: 0))
    }
    return entries
  }

  /// From so many columns in the order of `entries`.
  static func entry(
    _ row: borrowing Row, from first: Int
  ) throws(DatabaseError) -> CataloguedPlan {
    CataloguedPlan(
      plan: try row.value(first), origin: try row.value(first + 1),
      fingerprint: SourceFingerprint(
        size: try row.value(first + 2), modified: try row.value(first + 3),
        hash: UInt64(bitPattern: try row.value(first + 4, as: Int64.self))),
      reading: UInt64(bitPattern: try row.value(first + 6, as: Int64.self)),
      version: try row.value(first + 5))
  }

  func sections(_ plan: PlanID) throws(DatabaseError) -> [CatalogueSection] {
    try database.rows(
      """
      SELECT key, parent, address, heading, kind, optional FROM catalogue_section
      WHERE plan = ? ORDER BY position
      """, plan
    ) { row throws(DatabaseError) in
      guard let kind = SectionKind(rawValue: try row.value(4)) else {
        throw row.refusal(4, "no kind of section")
      }
      return CatalogueSection(
        key: try row.value(0), parent: try row.value(1), address: try row.value(2),
        heading: try row.value(3), kind: kind, isOptional: try row.value(5))
    }
  }

  /// In document order; those that are gone after the others.
  func items(_ plan: PlanID) throws(DatabaseError) -> [CatalogueItem] {
    try database.rows(
      """
      SELECT key, position, address, path, text, kind, optional, gone FROM catalogue_item
      WHERE plan = ? ORDER BY gone, position, key
      """, plan
    ) { row throws(DatabaseError) in
      guard let kind = Item.Kind(rawValue: try row.value(5)) else {
        throw row.refusal(5, "no kind of item")
      }
      return CatalogueItem(
        key: try row.value(0), position: try row.value(1), address: try row.value(2),
        path: try row.value(3), text: try row.value(4), kind: kind,
        isOptional: try row.value(6), isGone: try row.value(7))
    }
  }

  func addresses(
    of items: Set<ItemReference>
  ) throws(DatabaseError) -> [ItemReference: String] {
    var addresses: [ItemReference: String] = [:]
    for item in items {
      addresses[item] = try database.value(
        """
        SELECT address FROM catalogue_item WHERE plan = ?1 AND key = ?2 UNION ALL
        SELECT address FROM catalogue_section WHERE plan = ?1 AND key = ?2
        """, item.plan, item.key)
    }
    return addresses
  }
}
