import RoadmapModel

extension CatalogueTable {
  /// Makes a text the plan's current one. Items that are in it no longer stay where something was
  /// recorded of them.
  /// `isFromFile`: this machine has just read it in the plan's own file.
  func store(
    _ text: CatalogueText, _ questions: [CatalogueQuestion], isFromFile: Bool = true
  ) throws(DatabaseError) {
    let plan = text.plan.id
    let reading = Int64(bitPattern: CatalogueText.reading(of: text.plan))
    let hash = Int64(bitPattern: text.fingerprint.hash)
    let version =
      (try database.value("SELECT max(version) FROM catalogue_text", as: Int?.self)
        ?? nil) ?? 0
    guard version < .max else {
      throw DatabaseError(
        code: .corrupt, message: "the number of a text is the last of all",
        activity: .running(sql: "a new text of a plan"))
    }
    try database.run(
      """
      INSERT INTO catalogue_text (version, plan, hash, reading, bytes, item_keys, section_keys)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """, version + 1, plan, hash, reading, text.bytes, KeyList.bytes(text.itemKeys),
      KeyList.bytes(text.sectionKeys))
    try rememberOrigin(of: version + 1, plan)
    let pairs = questions.flatMap { question in question.candidates.map { (question.item, $0) } }
    for (place, (item, candidate)) in pairs.enumerated() {
      try database.run(
        "INSERT INTO question (version, place, item, candidate) VALUES (?, ?, ?, ?)", version + 1,
        place, item, candidate)
    }
    try setCurrent(text, version: version + 1)
    if isFromFile, case .file = text.origin { try setFileVersion(version + 1, plan) }
  }

  /// Gives the current text other keys, or other questions. A file that is behind it stays so, and one that
  /// holds what was taken back does.
  func settle(
    _ text: CatalogueText, _ questions: [CatalogueQuestion]
  ) throws(DatabaseError) {
    var isOther = false
    if let entry = try entry(text.plan.id), let version = try fileVersion(entry),
      version != entry.version
    {
      isOther = true
      try keepFileVersion(version, entry.plan)
    }
    try store(text, questions, isFromFile: !isOther)
  }

  func lastRead(_ plan: PlanID) throws(DatabaseError) -> LastReadText? {
    guard let entry = try entry(plan) else { return nil }
    return try lastRead(version: entry.version)
  }

  func questions(_ plan: PlanID) throws(DatabaseError) -> [CatalogueQuestion] {
    try entry(plan).map { entry throws(DatabaseError) in try questions(version: entry.version) }
      ?? []
  }

  func questions(version: Int) throws(DatabaseError) -> [CatalogueQuestion] {
    var order: [ItemKey] = []
    var candidates: [ItemKey: [ItemKey]] = [:]
    try database.forEach(
      """
      SELECT item, candidate FROM question WHERE version = ? ORDER BY place
      """, version
    ) { row throws(DatabaseError) in
      let item = try row.value(0, as: ItemKey.self)
      if candidates[item] == nil { order.append(item) }
      candidates[item, default: []].append(try row.value(1))
    }
    return order.map { CatalogueQuestion(item: $0, candidates: candidates[$0] ?? []) }
  }

  func lastRead(version: Int) throws(DatabaseError) -> LastReadText? {
    try database.row(
      "SELECT bytes, item_keys, section_keys FROM catalogue_text WHERE version = ?", version
    ) { row throws(DatabaseError) in
      LastReadText(
        bytes: try row.value(0), itemKeys: try KeyList.keys(row, 1),
        sectionKeys: try KeyList.keys(row, 2))
    }
  }
}

/// Keys in one blob, eight bytes each.
enum KeyList {
  static func bytes(_ keys: [ItemKey]) -> [UInt8] {
    keys.flatMap { key in
      stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: key.bits >> UInt64($0)) }
    }
  }

  static func keys(_ row: borrowing Row, _ column: Int) throws(DatabaseError) -> [ItemKey] {
    try row.withBytes(column) { bytes throws(DatabaseError) in
      stride(from: 0, to: bytes.count - bytes.count % 8, by: 8).map {
        ItemKey(bits: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: $0, as: UInt64.self)))
      }
    }
  }
}
