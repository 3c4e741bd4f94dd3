import RoadmapModel

extension CatalogueTable {
  /// What an undo or redo of a plan's update means here: the text before it, or after it, is the
  /// current one again. Gives back the plans that stay as they are, since that text is not here, or
  /// is read otherwise by now.
  func follow(_ record: ActionRecord) throws(DatabaseError) -> [PlanID] {
    var left: [PlanID] = []
    var begun: Set<PlanID> = []
    for fact in record.isUndone ? record.facts.reversed() : record.facts {
      guard case .plan(let plan, .updated(let update)) = fact else { continue }
      guard let entry = try entry(plan) else {
        left.append(plan)
        continue
      }
      var found: Int?
      if record.isUndone {
        found = try versionBefore(update, entry)
        if found != nil, begun.insert(plan).inserted {
          try setUndone(entry.version, by: record.id, plan)
        }
      } else if let known = try leftUndone(update, by: record.id, plan) {
        found = known
      } else {
        found = try versionAfter(update, entry)
      }
      let target = record.isUndone ? update.from : update.to
      if let found, let text = try text(entry, found) {
        try setCurrent(text, version: found)
        try recallGone(entry, before: found)
      } else if update.from == update.to || entry.fingerprint.hash != target {
        left.append(plan)
      }
    }
    return left
  }

  /// Makes the text current again that was before an undo or a redo.
  func restore(_ entry: CataloguedPlan) throws(DatabaseError) {
    guard let text = try text(entry, entry.version) else { return }
    try setCurrent(text, version: entry.version)
  }

  /// What is gone from a text that is current again has the words that it had last before it, not
  /// those of a line that it was for a while. A text that was taken back is none before it: its words are
  /// those of what is in no other.
  private func recallGone(_ entry: CataloguedPlan, before version: Int) throws(DatabaseError) {
    var gone = Set(try items(entry.plan).filter(\.isGone).map(\.key))
    if gone.isEmpty { return }
    let before = try lineage(of: version, entry.plan).dropFirst().prefix(Self.mostRecalled)
    try recall(&gone, of: entry, from: before)
    let others = try database.rows(
      "SELECT version FROM catalogue_text WHERE plan = ? AND version < ? ORDER BY version DESC LIMIT ?",
      entry.plan, version, Self.mostRecalled
    ) { row throws(DatabaseError) in try row.value(0, as: Int.self) }
    try recall(&gone, of: entry, from: others.filter { !before.contains($0) }[...])
  }

  private func recall(
    _ gone: inout Set<ItemKey>, of entry: CataloguedPlan, from versions: ArraySlice<Int>
  ) throws(DatabaseError) {
    for version in versions where !gone.isEmpty {
      guard let last = try lastRead(version: version), last.itemKeys.contains(where: gone.contains),
        let text = try text(entry, version)
      else { continue }
      gone.subtract(try recall(gone, from: text))
    }
  }

  /// An item that has been gone for longer is not asked about.
  static var mostRecalled: Int { 50 }

  /// A text that was taken up and then taken back: nothing was stored since, as each text that is
  /// stored gets a number above all others.
  func takenBack(_ hash: UInt64, _ entry: CataloguedPlan) throws(DatabaseError) -> LastReadText? {
    guard hash != entry.fingerprint.hash,
      let version = try version(entry, hash, above: entry.version)
    else { return nil }
    return try lastRead(version: version)
  }

  /// Texts that brought nothing worth an update may have followed on it: they go with it.
  private func versionBefore(
    _ update: PlanUpdate, _ entry: CataloguedPlan
  ) throws(DatabaseError) -> Int? {
    if let known = try ancestor(update, entry) { return known }
    let stored = try version(entry, update.to, below: entry.version &+ 1, .last)
    guard let stored else { return nil }
    if let asked = try answered(update, entry, at: stored, isUndone: true) { return asked }
    return try version(entry, update.from, below: stored, .last, unlike: update.answered(stored))
  }

  /// The version that the update was made of: what was answered and taken back before it is in none.
  private func ancestor(
    _ update: PlanUpdate, _ entry: CataloguedPlan
  ) throws(DatabaseError) -> Int? {
    var after: (keys: [ItemKey], questions: Int)?
    for version in try lineage(of: entry.version, entry.plan) {
      guard let (hash, keys) = try hashAndKeys(version) else { continue }
      guard let stored = after else {
        if hash == update.to {
          let questions = try questions(version: version).count
          after = (update.renamed(keys, isUndone: true), questions)
        }
        continue
      }
      guard hash == update.from else { continue }
      // Answers give the same text other keys, or leave fewer questions.
      if update.from != update.to || update.answers.isEmpty { return version }
      if keys == stored.keys, try questions(version: version).count > stored.questions {
        return version
      }
    }
    return nil
  }

  /// The version that the update led to, as it was when it was undone: with what was asked or answered since, and
  /// without ticks and texts that followed on it, which the file has or has not.
  private func leftUndone(
    _ update: PlanUpdate, by action: ActionID, _ plan: PlanID
  ) throws(DatabaseError) -> Int? {
    guard let last = try takeUndone(by: action, plan) else { return nil }
    for version in try lineage(of: last, plan) {
      if try hashAndKeys(version)?.hash == update.to { return version }
    }
    return nil
  }

  private func hashAndKeys(
    _ version: Int
  ) throws(DatabaseError) -> (hash: UInt64, keys: [ItemKey])? {
    try database.row(
      "SELECT hash, item_keys FROM catalogue_text WHERE version = ?", version
    ) { row throws(DatabaseError) in
      (UInt64(bitPattern: try row.value(0, as: Int64.self)), try KeyList.keys(row, 1))
    }
  }

  /// The reading command that follows takes up what brought nothing worth an update after it.
  private func versionAfter(
    _ update: PlanUpdate, _ entry: CataloguedPlan
  ) throws(DatabaseError) -> Int? {
    if let settled = try answered(update, entry, at: entry.version, isUndone: false) {
      return settled
    }
    let other = update.answered(entry.version)
    if let later = try version(entry, update.to, above: entry.version, unlike: other) {
      return try lastStored(of: entry.plan, like: later)
    }
    return try version(entry, update.to, .last, unlike: other)
  }

  /// Answers give the same text other keys, and leave fewer questions. Other answers may have been
  /// given and taken back besides: only the keys that lines had tell which version theirs is.
  private func answered(
    _ update: PlanUpdate, _ entry: CataloguedPlan, at version: Int, isUndone: Bool
  ) throws(DatabaseError) -> Int? {
    guard update.from == update.to, let last = try lastRead(version: version) else { return nil }
    let keys = KeyList.bytes(update.renamed(last.itemKeys, isUndone: isUndone))
    return try database.value(
      """
      SELECT version FROM catalogue_text AS text
      WHERE plan = ? AND hash = ? AND version \(isUndone ? "<" : ">") ? AND item_keys = ? AND
        (SELECT count(DISTINCT item) FROM question WHERE version = text.version)
        \(isUndone ? ">" : "<") (SELECT count(DISTINCT item) FROM question WHERE version = ?)
      ORDER BY version DESC LIMIT 1
      """, entry.plan, Int64(bitPattern: update.from), version, keys, version)
  }

  /// The same text with the same keys may have been taken back and taken up again, with other
  /// questions: what was taken up last is what can be done again.
  private func lastStored(of plan: PlanID, like first: Int) throws(DatabaseError) -> Int {
    try database.value(
      """
      SELECT max(version) FROM catalogue_text WHERE plan = ?1 AND version >= ?2 AND version < ifnull(
        (SELECT min(other.version) FROM catalogue_text AS other, catalogue_text AS first
         WHERE other.plan = ?1 AND other.version > ?2 AND first.version = ?2
           AND (other.hash <> first.hash OR other.item_keys IS NOT first.item_keys)), ?3)
      """, plan, first, Int.max, as: Int?.self
    ).flatMap(\.self) ?? first
  }

  private enum End: String {
    case first = "ASC"
    case last = "DESC"
  }

  /// Of the versions of a plan that have this text, and other keys than one of them, the first or the
  /// last between two others. The numbers of a damaged journal may be any.
  private func version(
    _ entry: CataloguedPlan, _ hash: UInt64, above: Int = .min, below: Int = .max,
    _ end: End = .first, unlike other: Int? = nil
  ) throws(DatabaseError) -> Int? {
    try database.value(
      """
      SELECT version FROM catalogue_text
      WHERE plan = ? AND hash = ? AND version > ? AND version < ? AND item_keys IS NOT (
        SELECT other.item_keys FROM catalogue_text AS other WHERE other.version = ?)
      ORDER BY version \(end.rawValue) LIMIT 1
      """, entry.plan, Int64(bitPattern: hash), above, below, other)
  }

  /// `nil` where this version of the program reads the text otherwise than the one that stored it.
  private func text(_ entry: CataloguedPlan, _ version: Int) throws(DatabaseError) -> CatalogueText?
  {
    try lastRead(version: version).flatMap { reader.text($0, of: entry.plan, entry.origin) }
  }
}

extension PlanUpdate {
  /// That version, where the update gave other keys to the very same text, as a user's answers do:
  /// then only the keys tell before from after.
  fileprivate func answered(_ version: Int) -> Int? {
    from == to && !lines.isEmpty ? version : nil
  }

  /// The keys that lines had before the update, or have after it.
  fileprivate func renamed(_ keys: [ItemKey], isUndone: Bool) -> [ItemKey] {
    var renamed: [ItemKey: ItemKey] = [:]
    for line in lines {
      guard let natural = line.natural else { continue }
      renamed[isUndone ? line.key : natural] = isUndone ? natural : line.key
    }
    return keys.map { renamed[$0] ?? $0 }
  }
}
