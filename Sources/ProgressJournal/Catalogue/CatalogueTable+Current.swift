import RoadmapModel

extension CatalogueTable {
  /// Writes the rows of the plan, its sections and its items.
  func setCurrent(_ text: CatalogueText, version: Int) throws(DatabaseError) {
    let plan = text.plan.id
    try database.run(
      """
      INSERT INTO catalogue_plan (plan, origin, size, modified, hash, reading, version)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (plan) DO UPDATE SET
        origin = excluded.origin, size = excluded.size, modified = excluded.modified,
        hash = excluded.hash, reading = excluded.reading, version = excluded.version
      """, plan, text.origin, text.fingerprint.size, text.fingerprint.modified,
      Int64(bitPattern: text.fingerprint.hash),
      Int64(bitPattern: CatalogueText.reading(of: text.plan)), version)
    try storeSections(text)
    try storeItems(text)
    // Whoever read the text may have known the plan by a name that it has left with this very action.
    let name = database.called(plan).description
    try PlanNames(database).rename(plan, from: plan.description, to: name)
  }

  private func storeSections(_ text: CatalogueText) throws(DatabaseError) {
    let plan = text.plan.id
    try database.run("DELETE FROM catalogue_section WHERE plan = ?", plan)
    for (index, section) in reader.sections(text).enumerated() {
      try database.run(
        """
        INSERT INTO catalogue_section
          (plan, position, key, parent, address, heading, kind, optional)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """, plan, index, section.key, section.parent, section.address, section.heading,
        section.kind.rawValue, section.isOptional)
    }
  }

  private func storeItems(_ text: CatalogueText) throws(DatabaseError) {
    let plan = text.plan
    try database.run("UPDATE catalogue_item SET gone = 1 WHERE plan = ?", plan.id)
    try put(text, isGone: false) { _ in true }
    let mentioned = try mentioned(plan.id)
    var unused: [ItemKey] = []
    try database.forEach(
      """
      SELECT key FROM catalogue_item WHERE plan = ?1 AND gone = 1 AND NOT EXISTS (
        SELECT 1 FROM event WHERE plan = ?1 AND item = catalogue_item.key)
      """, plan.id
    ) { row throws(DatabaseError) in unused.append(try row.value(0)) }
    for key in unused where !mentioned.contains(key) {
      try database.run("DELETE FROM catalogue_item WHERE plan = ? AND key = ?", plan.id, key)
    }
  }

  /// Gives items that are gone the words they have in a text. Gives back those that are in it.
  func recall(
    _ gone: Set<ItemKey>, from text: CatalogueText
  ) throws(DatabaseError) -> Set<ItemKey> {
    try put(text, isGone: true, where: gone.contains)
    return gone.intersection(text.itemKeys)
  }

  private func put(
    _ text: CatalogueText, isGone: Bool, where isWanted: (ItemKey) -> Bool
  ) throws(DatabaseError) {
    for item in reader.items(text) where isWanted(item.key) {
      try database.run(
        """
        INSERT OR REPLACE INTO catalogue_item
          (plan, key, position, address, path, text, kind, optional, gone)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """, text.plan.id, item.key, item.position, item.address, item.path, item.text,
        item.kind.rawValue, item.isOptional, isGone)
    }
  }
}
