package import RoadmapModel

extension Journal {
  /// The fact that goes with a text which is about to be stored; `nil` where nothing of it travels:
  /// no machine is to know, the text comes with the program, or ticks alone are others.
  package func shownFact(
    _ text: CatalogueText, questions: [CatalogueQuestion] = []
  ) throws(JournalError) -> Fact? {
    guard try isShared else { return nil }
    let plan = text.plan.id
    return try writing { database throws(DatabaseError) in
      let catalogue = CatalogueTable(database, reader)
      if let entry = try catalogue.entry(plan), try catalogue.shownEvent(plan) != nil,
        let last = try catalogue.lastRead(version: entry.version),
        last.itemKeys == text.itemKeys, last.sectionKeys == text.sectionKeys,
        reader.differInTicksAlone(last.bytes, text.bytes),
        try catalogue.questions(version: entry.version) == questions
      {
        return nil
      }
      if text.origin == .bundled {
        let shown = reader.shown(text, questions: questions)
        return shown.isNatural ? nil : .plan(plan, .shown(shown))
      }
      let named = try catalogue.asNamed(text)
      let shown = reader.shown(named, questions: questions)
      try PlanTextTable(database).insert(named.bytes, shown.hash)
      return .plan(plan, .shown(shown))
    }
  }

  /// Whether some event names a text of the plan.
  package func hasTextEvents(of plan: PlanID) throws(JournalError) -> Bool {
    try reading(orEmpty: false) { database throws(DatabaseError) in
      try PlanTextTable(database).hasAny(plan)
    }
  }

  /// The text, by its hash, that the last update of a plan led to; `nil` where it never had another.
  package func lastUpdate(of plan: PlanID) throws(JournalError) -> UInt64? {
    try reading(orEmpty: nil) { database throws(DatabaseError) in
      let events = try EventTable(database).select(
        """
        WHERE plan = ? AND item IS NULL AND kind = 'planUpdated' AND \(EventTable.isCountedAlone)
        \(EventTable.newestFirst) LIMIT 1
        """, plan)
      guard case .plan(_, .updated(let update))? = events.first?.fact else { return nil }
      return update.to
    }
  }

  /// A plan that another machine named, as it is called here.
  package func called(_ plan: PlanID) throws(JournalError) -> PlanID {
    try reading(orEmpty: plan) { database in database.called(plan) }
  }

  /// Whether other machines are to have what is recorded here, now or once.
  package var isShared: Bool {
    get throws(JournalError) { try machineValue("shared") != nil }
  }

  /// Whether a file's text is the one that this machine has read before the plan got a later one from
  /// elsewhere: the file is no edit.
  package func isAsLastReadHere(_ hash: UInt64, _ entry: CataloguedPlan) throws(JournalError)
    -> Bool
  {
    try olderFileText(entry).map { SourceFingerprint($0.bytes).hash == hash } ?? false
  }

  /// The text that the plan's file had here, where another is shown that came from elsewhere since.
  package func olderFileText(_ entry: CataloguedPlan) throws(JournalError) -> LastReadText? {
    try reading(orEmpty: nil) { database throws(DatabaseError) in
      try CatalogueTable(database, reader).olderFileText(entry)
    }
  }

  /// Whether nobody knows what text the plan's file had here, which is another one than the plan's.
  package func isFileTextLost(_ entry: CataloguedPlan) throws(JournalError) -> Bool {
    try reading(orEmpty: false) { database throws(DatabaseError) in
      try CatalogueTable(database, reader).isFileTextLost(entry)
    }
  }

  /// A text that the plan had before the one that is shown, and that differs from a file's in ticks
  /// alone.
  package func earlierText(
    like bytes: [UInt8], _ entry: CataloguedPlan
  ) throws(JournalError) -> LastReadText? {
    try reading(orEmpty: nil) { database throws(DatabaseError) in
      try CatalogueTable(database, reader).earlierText(like: bytes, entry)
    }
  }

  /// The plan's file has an older text than the one that is shown. What was recorded of lines that are
  /// in it alone is kept with their words.
  package func keepOlder(_ text: CatalogueText) throws(JournalError) {
    try writing { database throws(DatabaseError) in
      try CatalogueTable(database, reader).setOlderFileText(text)
      try CatalogueTable(database, reader).recallGone(text.plan.id)
    }
  }

  /// The plan's file has caught up with what is shown.
  package func fileHasCaughtUp(_ entry: CataloguedPlan) throws(JournalError) {
    try writing { database throws(DatabaseError) in
      try CatalogueTable(database, reader).setFileVersion(entry.version, entry.plan)
    }
  }

  /// Whether the text that is shown was another machine's.
  package func isTextFromElsewhere(_ plan: PlanID) throws(JournalError) -> Bool {
    try reading(orEmpty: false) { database throws(DatabaseError) in
      guard let event = try CatalogueTable(database, reader).shownEvent(plan),
        let shown = try PlanTextTable(database).shown(plan), shown.event.description == event
      else { return false }
      return try shown.device != DeviceTable(database).own()
    }
  }

  /// `number`: that of the last event before what has just come.
  package func textHistory(
    _ entry: CataloguedPlan, after number: Int
  ) throws(JournalError) -> TextHistory? {
    try reading(orEmpty: nil) { database throws(DatabaseError) in
      try CatalogueTable(database, reader).textHistory(entry, after: number)
    }
  }

  /// A text that events speak of, with the keys of its lines; `nil` where it is not here.
  package func text(
    _ said: PlanText, of entry: CataloguedPlan
  ) throws(JournalError) -> LastReadText? {
    try reading(orEmpty: nil) { database throws(DatabaseError) in
      try CatalogueTable(database, reader).lastReadText(said, entry)
    }
  }

  /// One of a history's texts; `nil` where it is not here. `keys`: the items of the text that replaced it.
  package func earlierText(
    _ index: Int, of history: TextHistory, _ entry: CataloguedPlan, replacedBy keys: Set<ItemKey>
  ) throws(JournalError) -> EarlierText? {
    try reading(orEmpty: nil) { database throws(DatabaseError) in
      try CatalogueTable(database, reader).earlierText(
        index, of: history, entry, replacedBy: keys)
    }
  }
}
