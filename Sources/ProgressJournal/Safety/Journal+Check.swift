package import RoadmapModel

extension Journal {
  /// Reads all of the journal and compares. Damage is reported, and only what makes even that
  /// impossible is thrown.
  package func check() throws(JournalError) -> JournalCheck {
    var check = JournalCheck()
    check.exposed = Permissions.exposed(location)
    return try reading(orEmpty: check) { database throws(DatabaseError) in
      check.integrity = try database.integrityProblems()
      if let version = database.versionForWriting, version > 2 {
        check.integrity.append("only version \(version) of the format may write to it")
      }
      do throws(DatabaseError) {
        if check.integrity.isEmpty {
          check.schema = try SchemaCheck(database).faults().map(\.words)
          check.incredibleTimes = try IncredibleTimes(database).count
        }
        // Without a view the events cannot be added up.
        guard check.schema.isEmpty else {
          check.eventCount = try database.value("SELECT count(*) FROM event NOT INDEXED") ?? 0
          check.itemCount = try database.value("SELECT count(*) FROM progress") ?? 0
          return check
        }
        try check.compare(CatalogueTable(database, reader))
      } catch {
        if check.integrity.isEmpty { check.unreadable.append(error.message) }
      }
      return check
    }
  }

  /// Adds up all events anew. Gives back the items whose progress was something else.
  @discardableResult
  package func rebuild() throws(JournalError) -> [ItemReference] {
    try writing { database throws(DatabaseError) in
      let table = ProgressTable(database)
      let folded = try EventTable(database).fold().items
      // What cannot be read is different too.
      let stored = (try? table.all()) ?? [:]
      try table.replaceAll(by: folded)
      return ItemReference.differences(stored, folded).sorted()
    }
  }
}

extension Database {
  /// Of the file's format, in its header: SQLite writes to none that is later than its own, 2, and
  /// does not say why.
  fileprivate var versionForWriting: UInt8? { beginning(19)?.last }
}

extension JournalCheck {
  fileprivate mutating func compare(
    _ catalogue: CatalogueTable
  ) throws(DatabaseError) {
    let database = catalogue.database
    brokenReferences = try database.foreignKeyViolations()
    eventCount = try database.value("SELECT count(*) FROM event") ?? 0
    let folded = try EventTable(database).fold().items
    itemCount = folded.count
    differences = ItemReference.differences(try ProgressTable(database).all(), folded).sorted()
    for entry in try catalogue.entries() {
      let items = try catalogue.items(entry.plan)
      let known = Set(items.map(\.key) + (try catalogue.sections(entry.plan).map(\.key)))
      let unknown = folded.keys.filter { $0.plan == entry.plan && !known.contains($0.key) }
      let headings = try catalogue.formerHeadings(Set(unknown.map(\.key)), of: entry)
      if !headings.isEmpty { goneSections[entry.plan] = headings.values.sorted() }
      orphans += unknown.filter { headings[$0.key] == nil }
      let gone = items.filter { $0.isGone && folded[ItemReference(entry.plan, $0.key)] != nil }
      if !gone.isEmpty { self.gone[entry.plan] = gone }
      let questions = try catalogue.questions(entry.plan)
      if !questions.isEmpty { self.questions[entry.plan] = questions }
    }
    orphans.sort()
  }
}

extension EventTable {
  /// All events added up, one at a time: a million of them are never in memory together.
  func fold() throws(DatabaseError) -> Progress {
    let undone = Set(
      try database.rows("SELECT action FROM undone") { row throws(DatabaseError) in
        try row.value(0, as: ActionID.self)
      })
    let late = try LateStops(database)
    var progress = Progress()
    try database.forEach("SELECT \(EventRow.columns) FROM event \(Self.oldestFirst)") {
      row throws(DatabaseError) in
      let event = try EventRow.event(row)
      if !undone.contains(event.action) { progress.apply(late.counted(event)) }
    }
    progress.removeBlanks()
    return progress
  }
}

extension ItemReference {
  fileprivate static func differences(
    _ a: [ItemReference: ItemProgress], _ b: [ItemReference: ItemProgress]
  ) -> Set<ItemReference> {
    Set(a.keys).union(b.keys).filter { a[$0] != b[$0] }
  }
}
