import RoadmapModel

/// The catalogue follows what the events say of a plan's text, wherever the text was read first.
extension CatalogueTable {
  /// Which event the catalogue's current text of a plan is from.
  static let shownBeginning = "plan-shown."
  private static func shownName(_ plan: PlanID) -> String { shownBeginning + plan.stored }

  func shownEvent(_ plan: PlanID) throws(DatabaseError) -> String? {
    try MachineTable(database)[Self.shownName(plan)]
  }

  func setShown(_ event: EventID?, _ plan: PlanID) throws(DatabaseError) {
    try MachineTable(database).set(Self.shownName(plan), to: event?.description)
  }

  /// A text with the boxes that it has in the last event which names it: what is asked or answered of a plan
  /// goes with the text of its edit, and no other machine knows what is ticked in a file here.
  func asNamed(_ text: CatalogueText) throws(DatabaseError) -> CatalogueText {
    let texts = PlanTextTable(database)
    guard let shown = try texts.shown(text.plan.id),
      try shownEvent(text.plan.id) == shown.event.description,
      let bytes = try texts.bytes(shown.text.hash)
    else { return text }
    return self.text(text, withBoxesOf: bytes) ?? text
  }

  /// `nil` where more than boxes is other.
  private func text(_ text: CatalogueText, withBoxesOf bytes: [UInt8]) -> CatalogueText? {
    guard reader.differInTicksAlone(bytes, text.bytes) else { return nil }
    let last = LastReadText(bytes: bytes, itemKeys: text.itemKeys, sectionKeys: text.sectionKeys)
    return reader.text(last, of: text.plan.id, text.origin)
  }

  /// Makes the text current that the events say last. True where it is another now.
  @discardableResult
  func follow(
    _ plan: PlanID, _ origin: PlanOrigin, bundled: [UInt8]?
  ) throws(DatabaseError) -> Bool {
    let texts = PlanTextTable(database)
    let entry = try entry(plan)
    guard let shown = try texts.shown(plan) else {
      guard entry == nil, let text = try textWithoutEvent(of: plan, origin, bundled: bundled) else {
        return false
      }
      try store(text, [], isFromFile: false)
      return true
    }
    guard try shownEvent(plan) != shown.event.description else { return false }
    let known = origin == .bundled ? bundled : try texts.bytes(shown.text.hash)
    guard let bytes = known,
      let text = reader.text(shown.text, bytes, of: plan, origin)
    else { return false }
    try setShown(shown.event, plan)
    if let entry {
      if try isCurrent(text, shown.text.questions, entry) { return false }
      if let last = try lastRead(version: entry.version),
        let same = self.text(text, withBoxesOf: last.bytes)
      {
        // What its lines are is said otherwise, or asked: the file has the text still.
        try settle(same, shown.text.questions)
        return true
      }
      if let version = try fileVersion(entry) { try keepFileVersion(version, plan) }
    }
    try store(text, shown.text.questions, isFromFile: false)
    return true
  }

  /// The program's own, or that of a plan which was added elsewhere and taken back: what the log says of
  /// its items has words on every machine.
  private func textWithoutEvent(
    of plan: PlanID, _ origin: PlanOrigin, bundled: [UInt8]?
  ) throws(DatabaseError) -> CatalogueText? {
    if origin == .bundled {
      return bundled.flatMap { reader.text(PlanText(hash: ""), $0, of: plan, origin) }
    }
    let texts = PlanTextTable(database)
    guard let last = try texts.history(plan, atMost: 1, withTakenBack: true).first?.text,
      let bytes = try texts.bytes(last.hash)
    else { return nil }
    return reader.text(last, bytes, of: plan, origin)
  }

  /// Whether the current text is the one that an event says, but for ticks.
  func isCurrent(
    _ shown: PlanTextTable.Shown?, _ entry: CataloguedPlan
  ) throws(DatabaseError) -> Bool {
    guard let shown, let bytes = try PlanTextTable(database).bytes(shown.text.hash),
      let text = reader.text(shown.text, bytes, of: entry.plan, entry.origin)
    else { return false }
    return try isCurrent(text, shown.text.questions, entry)
  }

  /// Whether a text is the current one already, but for ticks.
  private func isCurrent(
    _ text: CatalogueText, _ questions: [CatalogueQuestion], _ entry: CataloguedPlan
  ) throws(DatabaseError) -> Bool {
    guard let last = try lastRead(version: entry.version) else { return false }
    let open = try self.questions(version: entry.version)
    return last.itemKeys == text.itemKeys && last.sectionKeys == text.sectionKeys
      && open == questions && reader.differInTicksAlone(last.bytes, text.bytes)
  }

  /// Items that the plan has no longer have the words that they had in the last text with them, on
  /// every machine.
  func recallGone(_ plan: PlanID) throws(DatabaseError) {
    let items = try items(plan)
    let present = Set(items.filter { !$0.isGone }.map(\.key))
    let sections = Set(try sections(plan).map(\.key))
    var gone = Set(try EventTable(database).items(of: plan).map(\.key))
      .union(try mentioned(plan)).subtracting(present).subtracting(sections)
    for item in items where item.isGone && !gone.contains(item.key) {
      try database.run(
        "DELETE FROM catalogue_item WHERE plan = ? AND key = ?", plan, item.key)
    }
    let texts = PlanTextTable(database)
    // A line may have had its words in a text that was taken back since.
    let history = try texts.history(plan, atMost: Self.mostRecalled, withTakenBack: true)
    // The very text that is shown now had it only by an answer that was taken back: it is asked last.
    let now = try texts.shown(plan)?.text.hash
    let others = history.map(\.text).filter { $0.hash != now }
    for shown in others + history.map(\.text).filter({ $0.hash == now }) where !gone.isEmpty {
      guard let bytes = try texts.bytes(shown.hash),
        let text = reader.text(shown, bytes, of: plan, .elsewhere)
      else { continue }
      gone.subtract(try recall(gone, from: text))
    }
  }
}
