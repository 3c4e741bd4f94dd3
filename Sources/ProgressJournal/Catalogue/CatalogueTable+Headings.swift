import RoadmapModel

extension CatalogueTable {
  /// The headings that sections had in earlier texts of a plan, by their keys.
  func formerHeadings(
    _ keys: Set<ItemKey>, of entry: CataloguedPlan
  ) throws(DatabaseError) -> [ItemKey: String] {
    guard !keys.isEmpty else { return [:] }
    let versions = try database.rows(
      "SELECT version FROM catalogue_text WHERE plan = ? ORDER BY version DESC", entry.plan
    ) { row throws(DatabaseError) in try row.value(0, as: Int.self) }
    var headings: [ItemKey: String] = [:]
    for version in versions where headings.count < keys.count {
      guard let last = try lastRead(version: version),
        !keys.isDisjoint(with: last.sectionKeys),
        let text = reader.text(last, of: entry.plan, entry.origin)
      else { continue }
      for (index, key) in last.sectionKeys.enumerated()
      where keys.contains(key) && headings[key] == nil {
        headings[key] = reader.heading(of: index, in: text.plan)
      }
    }
    return headings
  }
}
