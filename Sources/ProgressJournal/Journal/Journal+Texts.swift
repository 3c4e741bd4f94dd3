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
      let catalogue = CatalogueTable(database)
      if let entry = try catalogue.entry(plan), try catalogue.shownEvent(plan) != nil,
        let last = try catalogue.lastRead(version: entry.version),
        last.itemKeys == text.itemKeys, last.sectionKeys == text.sectionKeys,
        TickDifference.isAll(between: last.bytes, and: text.bytes),
        try catalogue.questions(version: entry.version) == questions
      {
        return nil
      }
      let shown = PlanText(text, questions: questions)
      if text.origin == .bundled {
        if shown.isNatural { return nil }
      } else {
        try PlanTextTable(database).insert(text.bytes, shown.hash)
      }
      return .plan(plan, .shown(shown))
    }
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
    try earlierFileText(entry).map { SourceFingerprint($0.bytes).hash == hash } ?? false
  }

  /// The text that the plan's file had here, where another is shown that came from elsewhere since.
  package func earlierFileText(_ entry: CataloguedPlan) throws(JournalError) -> LastReadText? {
    try reading(orEmpty: nil) { database throws(DatabaseError) in
      let catalogue = CatalogueTable(database)
      guard let version = try catalogue.fileVersion(entry), version < entry.version else {
        return nil
      }
      return try catalogue.lastRead(version: version)
    }
  }
}
