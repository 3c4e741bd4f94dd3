package import RoadmapModel

extension Journal {
  /// `nil` for a plan that was never put into the catalogue.
  package func catalogue(_ plan: PlanID) throws(JournalError) -> CataloguedPlan? {
    try reading(orEmpty: nil) { database throws(DatabaseError) in
      try CatalogueTable(database, reader).entry(plan)
    }
  }

  package func catalogue() throws(JournalError) -> [CataloguedPlan] {
    try reading(orEmpty: []) { database throws(DatabaseError) in
      try CatalogueTable(database, reader).entries()
    }
  }

  package func catalogueSections(of plan: PlanID) throws(JournalError) -> [CatalogueSection] {
    try reading(orEmpty: []) { database throws(DatabaseError) in
      try CatalogueTable(database, reader).sections(plan)
    }
  }

  /// In document order, and after them those that are gone though something was recorded of them.
  package func catalogueItems(of plan: PlanID) throws(JournalError) -> [CatalogueItem] {
    try reading(orEmpty: []) { database throws(DatabaseError) in
      try CatalogueTable(database, reader).items(plan)
    }
  }

  /// An item of the catalogue, in few words.
  package struct NamedItem {
    package let reference: ItemReference
    package let address: String
    package let text: String
    package let isGone: Bool
  }

  /// The items of other plans whose texts are meant; `alsoOpen`: not only those that their plans have no
  /// longer.
  package func itemsElsewhere(
    than plan: PlanID, alsoOpen: Bool, where isMeant: (String) -> Bool
  ) throws(JournalError) -> [NamedItem] {
    try reading(orEmpty: []) { database throws(DatabaseError) in
      var items: [NamedItem] = []
      try database.forEach(
        """
        SELECT plan, key, address, text, gone FROM catalogue_item WHERE plan <> ? AND (gone OR ?)
        """, plan, alsoOpen
      ) { row throws(DatabaseError) in
        let text = try row.value(3, as: String.self)
        guard isMeant(text) else { return }
        items.append(
          NamedItem(
            reference: ItemReference(try row.value(0), try row.value(1)),
            address: try row.value(2), text: text, isGone: try row.value(4)))
      }
      return items
    }
  }

  /// The text that the catalogue's keys belong to: for a plan whose file is missing, and for the
  /// keys of one that is as it was.
  package func lastReadText(of plan: PlanID) throws(JournalError) -> LastReadText? {
    try reading(orEmpty: nil) { database throws(DatabaseError) in
      try CatalogueTable(database, reader).lastRead(plan)
    }
  }

  /// The same where the plan's entry is at hand.
  package func lastReadText(_ entry: CataloguedPlan) throws(JournalError) -> LastReadText? {
    try reading(orEmpty: nil) { database throws(DatabaseError) in
      try CatalogueTable(database, reader).lastRead(version: entry.version)
    }
  }

  /// The texts of the items that items of earlier texts were a step of, outermost first, by their keys.
  package func formerParents(
    _ keys: Set<ItemKey>, of entry: CataloguedPlan
  ) throws(JournalError) -> [ItemKey: [String]] {
    try reading(orEmpty: [:]) { database throws(DatabaseError) in
      try CatalogueTable(database, reader).formerParents(keys, of: entry)
    }
  }

  /// The headings that sections had in a plan's latest texts and have no longer, by their keys.
  package func formerHeadings(
    _ keys: Set<ItemKey>, of plan: PlanID
  ) throws(JournalError) -> [ItemKey: String] {
    if keys.isEmpty { return [:] }
    return try reading(orEmpty: [:]) { database throws(DatabaseError) in
      let catalogue = CatalogueTable(database, reader)
      guard let entry = try catalogue.entry(plan) else { return [:] }
      return try catalogue.formerHeadings(keys, of: entry, atMost: CatalogueTable.mostRecalled)
    }
  }

  /// What the last match left open.
  package func questions(of plan: PlanID) throws(JournalError) -> [CatalogueQuestion] {
    try reading(orEmpty: []) { database throws(DatabaseError) in
      try CatalogueTable(database, reader).questions(plan)
    }
  }

  /// The addresses that items and sections have now, or had last.
  package func addresses(
    of items: Set<ItemReference>
  ) throws(JournalError) -> [ItemReference: String] {
    try reading(orEmpty: [:]) { database throws(DatabaseError) in
      try CatalogueTable(database, reader).addresses(of: items)
    }
  }

  /// Whether a text is one that an undo or a redo has left: it is not taken up again unless asked for.
  package func isTakenBack(
    _ hash: UInt64, _ entry: CataloguedPlan
  ) throws(JournalError) -> Bool {
    try takenBack(hash, entry) != nil
  }

  /// The same with the keys of its lines.
  package func takenBack(
    _ hash: UInt64, _ entry: CataloguedPlan
  ) throws(JournalError) -> LastReadText? {
    try reading(orEmpty: nil) { database throws(DatabaseError) in
      try CatalogueTable(database, reader).takenBack(hash, entry)
    }
  }

  /// A file is again as the plan's current text is; what the program had written there is forgotten.
  package func forgetTicks(beside entry: CataloguedPlan) throws(JournalError) {
    try writing { database throws(DatabaseError) in
      try CatalogueTable(database, reader).forgetTicks(beside: entry)
    }
  }

  /// Makes a text the current one of its plan that differs from that in ticks alone.
  package func storeTicks(_ text: CatalogueText) throws(JournalError) {
    try writing { database throws(DatabaseError) in
      try CatalogueTable(database, reader).storeTicks(text)
    }
  }

  /// Makes a text the current one of its plan. Where it replaces another, record the `PlanUpdate` in
  /// the same `write`, so that an undo can take both back.
  package func store(
    _ text: CatalogueText, questions: [CatalogueQuestion] = []
  ) throws(JournalError) {
    try writing { database throws(DatabaseError) in
      try CatalogueTable(database, reader).store(text, questions)
    }
  }

  /// Gives the text that a plan has other keys, or other questions. A file that is behind it stays so.
  package func settle(
    _ text: CatalogueText, questions: [CatalogueQuestion]
  ) throws(JournalError) {
    try writing { database throws(DatabaseError) in
      try CatalogueTable(database, reader).settle(text, questions)
    }
  }
}
