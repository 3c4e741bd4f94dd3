/// Saves what can be read of a damaged journal into a new one in its place; the damaged file is kept
/// beside it.
package struct Rescue: Equatable, Sendable {
  /// How many events and plans' texts were saved.
  package let events: Int
  package let plans: Int
  /// What could not be read, in words.
  package let losses: [String]
  package let kept: String

  package init(of target: DatabaseLocation, random: RandomSource) throws(JournalError) {
    let found = try DamagedJournal(target)
    guard let kept = try Restore.putAside(target) else {
      throw JournalError(.failed, path: target.text)
    }
    let journal = try Journal(target, .writing(random))
    defer { journal.close() }
    try journal.write { () throws(JournalError) in
      try journal.merge(found.events)
      for text in found.texts { try journal.store(text) }
    }
    events = found.events.count
    plans = Set(found.texts.map(\.plan.id)).count
    losses = found.losses
    self.kept = kept
  }
}

/// What can be read of a damaged file: each row by itself, since one bad page spoils a whole query.
private struct DamagedJournal {
  private(set) var events: [Event] = []
  private(set) var texts: [CatalogueText] = []
  private(set) var losses: [String] = []

  init(_ location: DatabaseLocation) throws(JournalError) {
    let database = try JournalError.about(location) { () throws(DatabaseError) in
      try Database(location, DatabaseConfiguration(mode: .readOnly))
    }
    defer { database.close() }
    readEvents(database)
    readTexts(database)
    guard !events.isEmpty || !texts.isEmpty else {
      throw JournalError(.damaged, path: location.text)
    }
  }

  /// From both ends towards the damage, then number by number across it.
  private mutating func readEvents(_ database: Database) {
    var seen: Set<EventID> = []
    let first = read(database, "ORDER BY sequence", start: 0, &seen)
    guard !first.isWhole else { return }
    let last = read(database, "ORDER BY sequence DESC", start: .max, &seen)
    var (number, misses, lost) = (first.reached + 1, 0, 0)
    // Where not even the end can be read, nobody knows how far to go: as far as there is something.
    while number < last.reached, misses < Self.patience {
      let event = try? database.row(
        "SELECT \(EventRow.columns) FROM event WHERE sequence = ?", number
      ) { row throws(DatabaseError) in try EventRow.event(row) }
      if let event {
        if seen.insert(event.id).inserted { events.append(event) }
        lost += misses
        misses = 0
      } else {
        misses += 1
      }
      number += 1
    }
    if last.reached != .max { lost += misses }
    losses.append(lost > 0 ? "up to \(lost) events" : "perhaps the last events")
    events.sort(by: Event.precedes)
  }

  /// So many numbers without an event are taken for the end.
  private static let patience = 20_000

  private mutating func read(
    _ database: Database, _ order: String, start: Int, _ seen: inout Set<EventID>
  ) -> (reached: Int, isWhole: Bool) {
    var reached = start
    var found: [Event] = []
    do throws(DatabaseError) {
      try database.forEach("SELECT \(EventRow.columns), sequence FROM event \(order)") {
        row throws(DatabaseError) in
        let event = try EventRow.event(row)
        if seen.insert(event.id).inserted { found.append(event) }
        reached = try row.value(15)
      }
      events += found
      return (reached, true)
    } catch {
      events += found
      return (reached, false)
    }
  }

  /// All texts that were ever read, in their order: stored one after the other, they leave the items
  /// behind that are gone from the last one.
  private mutating func readTexts(_ database: Database) {
    let table = CatalogueTable(database)
    var origins: [PlanID: PlanOrigin] = [:]
    for event in events {
      if case .plan(let plan, .added(let origin)) = event.fact { origins[plan] = origin }
    }
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
