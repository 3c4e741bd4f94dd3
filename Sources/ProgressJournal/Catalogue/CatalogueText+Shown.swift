import PlanReading
package import RoadmapModel

extension PlanText {
  /// What an event says of a text that is the plan's from now on.
  package init(_ text: CatalogueText, questions: [CatalogueQuestion]) {
    func known(_ natural: [ItemKey], _ keys: [ItemKey]) -> [Known] {
      zip(natural, keys).filter { $0 != $1 }.map { Known(natural: $0, key: $1) }
    }
    self.init(
      hash: SHA256.name(of: text.bytes),
      items: known(PlanKeys(text.plan).items, text.itemKeys),
      sections: known(SectionKeys(text.plan).sections, text.sectionKeys), questions: questions)
  }

  /// Whether its lines are known by their own words alone.
  package var isNatural: Bool { items.isEmpty && sections.isEmpty && questions.isEmpty }
}

extension CatalogueTable {
  /// The headings that sections had in earlier texts of a plan, by their keys.
  func formerHeadings(
    _ keys: Set<ItemKey>, of entry: CataloguedPlan
  ) throws(DatabaseError) -> [ItemKey: String] {
    guard !keys.isEmpty else { return [:] }
    let versions = try database.rows(
      "SELECT version FROM catalogue_text WHERE plan = ? ORDER BY version DESC", entry.plan
    ) { row throws(DatabaseError) in try row.value(0, as: Int.self) }
    var headings: [ItemKey: String] = [:]
    for version in versions where headings.count < keys.count {
      guard let last = try lastRead(version: version),
        !keys.isDisjoint(with: last.sectionKeys), let text = CatalogueText(last, of: entry)
      else { continue }
      for (key, section) in zip(last.sectionKeys, text.plan.sections)
      where keys.contains(key) && headings[key] == nil {
        headings[key] = text.plan.plain(section.headingRange)
      }
    }
    return headings
  }
}

extension CatalogueText {
  /// The text as the catalogue has it; `nil` where this version reads it otherwise.
  init?(_ last: LastReadText, of entry: CataloguedPlan) {
    guard let plan = try? PlanReader.read(last.bytes, id: entry.plan),
      plan.items.count == last.itemKeys.count, plan.sections.count == last.sectionKeys.count,
      Set(last.itemKeys).count == last.itemKeys.count
    else { return nil }
    self.init(
      plan: plan, bytes: last.bytes, origin: entry.origin,
      fingerprint: SourceFingerprint(last.bytes), itemKeys: last.itemKeys,
      sectionKeys: last.sectionKeys)
  }

  /// The text that an event speaks of; `nil` where it cannot be read as a plan here. Keys that cannot
  /// be right are those of the words.
  init?(_ shown: PlanText, _ bytes: [UInt8], of id: PlanID, _ origin: PlanOrigin) {
    guard let plan = try? PlanReader.read(bytes, id: id) else { return nil }
    func keys(_ natural: [ItemKey], _ known: [PlanText.Known]) -> [ItemKey] {
      let lasting = Dictionary(
        known.map { ($0.natural, $0.key) }, uniquingKeysWith: { first, _ in first })
      let keys = natural.map { lasting[$0] ?? $0 }
      return Set(keys).count == keys.count ? keys : natural
    }
    self.init(
      plan: plan, bytes: bytes, origin: origin, fingerprint: SourceFingerprint(bytes),
      itemKeys: keys(PlanKeys(plan).items, shown.items),
      sectionKeys: keys(SectionKeys(plan).sections, shown.sections))
  }
}
