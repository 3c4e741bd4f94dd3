/// The plans' texts that can be read of a damaged journal, each by itself, since one bad page spoils
/// a whole query.
struct DamagedTexts {
  private(set) var texts: [CatalogueText] = []
  /// What could not be read, in words.
  private(set) var losses: [String] = []

  /// `origins`: where the plans are from that were added.
  init(_ location: DatabaseLocation, origins: [PlanID: PlanOrigin]) {
    guard let database = try? Database(location, DatabaseConfiguration(mode: .readOnly)) else {
      losses.append("the plans as they were read last")
      return
    }
    defer { database.close() }
    read(database, origins)
  }

  /// All texts that were ever read, in their order: stored one after the other, they leave the items
  /// behind that are gone from the last one.
  private mutating func read(_ database: Database, _ origins: [PlanID: PlanOrigin]) {
    let table = CatalogueTable(database)
    guard let last = try? database.value("SELECT max(version) FROM catalogue_text", as: Int?.self)
    else {
      losses.append("the plans as they were read last")
      return
    }
    for version in stride(from: 1, through: (last ?? 0), by: 1) {
      guard let text = Self.text(version, table, database, origins) else {
        losses.append("text \(version) of the plans that were read")
        continue
      }
      texts.append(text)
    }
  }

  private static func text(
    _ version: Int, _ table: CatalogueTable, _ database: Database, _ origins: [PlanID: PlanOrigin]
  ) -> CatalogueText? {
    guard
      let id = try? database.value(
        "SELECT plan FROM catalogue_text WHERE version = ?", version, as: PlanID?.self),
      let id, let last = try? table.lastRead(version: version),
      let plan = try? PlanReader.read(last.bytes, id: id),
      plan.items.count == last.itemKeys.count, plan.sections.count == last.sectionKeys.count,
      Set(last.itemKeys).count == last.itemKeys.count
    else { return nil }
    return CatalogueText(
      plan: plan, bytes: last.bytes, origin: origins[id] ?? .bundled,
      fingerprint: SourceFingerprint(last.bytes), itemKeys: last.itemKeys,
      sectionKeys: last.sectionKeys)
  }
}
