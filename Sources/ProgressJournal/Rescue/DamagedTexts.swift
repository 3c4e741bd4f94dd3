import RoadmapModel

/// The plans' texts that can be read of a damaged journal, each by itself, since one bad page spoils
/// a whole query.
struct DamagedTexts {
  private(set) var texts: [CatalogueText] = []
  /// The numbers that they had.
  private(set) var versions: [Int] = []
  /// What was open of each.
  private(set) var questions: [[CatalogueQuestion]] = []
  /// The places in `texts` of each plan's current one: an undo may have left others after it.
  private(set) var current: [Int] = []
  /// Plans whose current text could not be read, but an earlier one.
  var withoutCurrent: Set<PlanID> {
    Set(texts.map(\.plan.id)).subtracting(current.map { texts[$0].plan.id })
  }
  /// What could not be read, in words.
  private(set) var losses: [String] = []

  /// `origins`: where the plans are from that were added.
  init(
    _ location: DatabaseLocation, origins: [PlanID: PlanOrigin], _ reader: any PlanTextReader
  ) {
    guard let database = try? Database(location, DatabaseConfiguration(mode: .readOnly)) else {
      losses.append("the plans as they were read last")
      return
    }
    defer { database.close() }
    read(CatalogueTable(database, reader), origins)
  }

  /// All texts that were ever read, in their order: stored one after the other, they leave the items
  /// behind that are gone from the last one.
  private mutating func read(_ table: CatalogueTable, _ origins: [PlanID: PlanOrigin]) {
    let database = table.database
    guard let last = try? database.value("SELECT max(version) FROM catalogue_text", as: Int?.self)
    else {
      losses.append("the plans as they were read last")
      return
    }
    let known = (try? table.entries()) ?? []
    var (version, failures) = (0, 0)
    while version < last ?? 0, failures < Self.most {
      // Where not even the next number can be read, it is the one that follows. Pages in each other's
      // place have numbers that come before it.
      let found = (try? Self.next(after: version, database)) ?? version + 1
      let next = found > version ? found : version + 1
      if next - version <= Self.most { for lost in version + 1..<next { lose(lost) } }
      version = next
      if let text = Self.text(version, table, origins) {
        if known.contains(where: { $0.plan == text.plan.id && $0.version == version }) {
          current.append(texts.count)
        }
        texts.append(text)
        versions.append(version)
        questions.append((try? table.questions(version: version)) ?? [])
        failures = 0
      } else {
        lose(version)
        failures += 1
      }
    }
  }

  /// A number may be damaged itself: nobody counts up to what it says then.
  private static let most = 1000

  private mutating func lose(_ version: Int) {
    losses.append("text \(version) of the plans that were read")
  }

  private static func next(
    after version: Int, _ database: Database
  ) throws(DatabaseError) -> Int? {
    try database.value(
      "SELECT version FROM catalogue_text WHERE version > ? ORDER BY version LIMIT 1", version)
  }

  private static func text(
    _ version: Int, _ table: CatalogueTable, _ origins: [PlanID: PlanOrigin]
  ) -> CatalogueText? {
    guard
      let id = try? table.database.value(
        "SELECT plan FROM catalogue_text WHERE version = ?", version, as: PlanID?.self),
      let id, let last = try? table.lastRead(version: version)
    else { return nil }
    return table.reader.text(last, of: id, origins[id] ?? .bundled)
  }
}
