import RoadmapModel

/// Which text the plan's own file has on this machine: another machine may have edited the plan since.
extension CatalogueTable {
  static let fileBeginning = "plan-file."
  private static func fileName(_ plan: PlanID) -> String { fileBeginning + plan.stored }
  private static func olderName(_ plan: PlanID) -> String { "plan-older.\(plan.stored)" }

  /// The number of the text that the file had when this machine read it last; `nil` where it never did.
  func fileVersion(_ entry: CataloguedPlan) throws(DatabaseError) -> Int? {
    if let known = try MachineTable(database)[Self.fileName(entry.plan)] { return Int(known) }
    if case .file = entry.origin { return entry.version }
    return nil
  }

  /// The file has the plan's current text.
  func setFileVersion(_ version: Int, _ plan: PlanID) throws(DatabaseError) {
    try MachineTable(database).set(Self.fileName(plan), to: String(version))
    try MachineTable(database).set(Self.olderName(plan), to: nil)
  }

  /// The plan gets a text from elsewhere, and the file stays as it is.
  func keepFileVersion(_ version: Int, _ plan: PlanID) throws(DatabaseError) {
    try MachineTable(database).set(Self.fileName(plan), to: String(version))
  }

  /// The text that the file had when it was read last, where another one is the plan's by now.
  func olderFileText(_ entry: CataloguedPlan) throws(DatabaseError) -> LastReadText? {
    guard let version = try fileVersion(entry), version < entry.version else { return nil }
    // What its boxes were before that, they are no longer.
    if let stored = try MachineTable(database)[Self.olderName(entry.plan)] {
      return try PlanText(text: stored).flatMap { shown throws(DatabaseError) in
        try lastReadText(shown, entry)
      }
    }
    return try lastRead(version: version)
  }

  /// Whether the file had another text than the plan's when it was read last, and nobody knows which: a damaged
  /// journal has lost it. What its boxes were is in no other text.
  func isFileTextLost(_ entry: CataloguedPlan) throws(DatabaseError) -> Bool {
    guard let version = try fileVersion(entry), version < entry.version else { return false }
    return try olderFileText(entry) == nil
  }

  /// The file has another older text now, or the same one with other ticks.
  func setOlderFileText(_ text: CatalogueText) throws(DatabaseError) {
    let (plan, shown) = (text.plan.id, reader.shown(text, questions: []))
    let machine = MachineTable(database)
    let before = try machine[Self.olderName(plan)].flatMap { PlanText(text: $0) }
    try PlanTextTable(database).insert(text.bytes, shown.hash)
    try machine.set(Self.olderName(plan), to: shown.text)
    if try machine[Self.fileName(plan)] == nil { try machine.set(Self.fileName(plan), to: "0") }
    // A file that is ticked a thousand times has not a thousand texts.
    if let before, before.hash != shown.hash {
      try PlanTextTable(database).removeUnnamed(before.hash, of: plan)
    }
  }

  /// The text that was the plan's before the current one and differs from these bytes in ticks alone:
  /// what a program of the user's put there is no edit. `nil` where there is none.
  func earlierText(like bytes: [UInt8], _ entry: CataloguedPlan) throws(DatabaseError)
    -> LastReadText?
  {
    guard let current = try lastRead(version: entry.version),
      !reader.differInTicksAlone(current.bytes, bytes)
    else { return nil }
    if let last = try olderFileText(entry), reader.differInTicksAlone(last.bytes, bytes) {
      return last
    }
    let texts = PlanTextTable(database)
    for shown in try texts.history(entry.plan, atMost: Self.mostRecalled).map(\.text) {
      guard let known = try texts.bytes(shown.hash),
        reader.differInTicksAlone(known, bytes)
      else { continue }
      return try lastReadText(shown, entry)
    }
    return nil
  }

  func lastReadText(
    _ shown: PlanText, _ entry: CataloguedPlan
  ) throws(DatabaseError) -> LastReadText? {
    guard let bytes = try PlanTextTable(database).bytes(shown.hash),
      let text = reader.text(shown, bytes, of: entry.plan, entry.origin)
    else { return nil }
    return LastReadText(bytes: bytes, itemKeys: text.itemKeys, sectionKeys: text.sectionKeys)
  }
}
