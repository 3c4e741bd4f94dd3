package import RoadmapModel

/// Reads the texts of plans that the journal keeps, and knows none of itself: it has their bytes and
/// the keys of their lines, and asks this for the rest.
package protocol PlanTextReader: Sendable {
  /// `nil` where the bytes cannot be read as a plan.
  func plan(_ bytes: [UInt8], id: PlanID) -> Plan?
  /// The keys that the items of a plan have by their own words.
  func itemKeys(_ plan: Plan) -> [ItemKey]
  /// The keys that its sections have by their own words.
  func sectionKeys(_ plan: Plan) -> [ItemKey]
  func heading(of section: Int, in plan: Plan) -> String
  /// The texts of the items that one is a step of, outermost first.
  func parents(ofItem index: Int, in plan: Plan) -> [String]
  /// The sections of a text as the catalogue lists them, in order.
  func sections(_ text: CatalogueText) -> [CatalogueSection]
  /// Its items likewise, none of them gone.
  func items(_ text: CatalogueText) -> [CatalogueItem]
  /// Whether nothing but ticks, and the days of ticks, tells two texts apart.
  func differInTicksAlone(_ first: [UInt8], _ second: [UInt8]) -> Bool
}

extension PlanTextReader {
  /// The text as the catalogue has it; `nil` where this version reads it otherwise.
  func text(_ last: LastReadText, of plan: PlanID, _ origin: PlanOrigin) -> CatalogueText? {
    guard let plan = self.plan(last.bytes, id: plan), plan.items.count == last.itemKeys.count,
      plan.sections.count == last.sectionKeys.count,
      Set(last.itemKeys).count == last.itemKeys.count
    else { return nil }
    return CatalogueText(
      plan: plan, bytes: last.bytes, origin: origin, fingerprint: SourceFingerprint(last.bytes),
      itemKeys: last.itemKeys, sectionKeys: last.sectionKeys)
  }

  /// The text that an event speaks of; `nil` where it cannot be read as a plan here. Keys that cannot
  /// be right are those of the words.
  func text(
    _ shown: PlanText, _ bytes: [UInt8], of id: PlanID, _ origin: PlanOrigin
  ) -> CatalogueText? {
    guard let plan = plan(bytes, id: id) else { return nil }
    func keys(_ natural: [ItemKey], _ known: [PlanText.Known]) -> [ItemKey] {
      let lasting = Dictionary(first: known.map { ($0.natural, $0.key) })
      let keys = natural.map { lasting[$0] ?? $0 }
      return Set(keys).count == keys.count ? keys : natural
    }
    return CatalogueText(
      plan: plan, bytes: bytes, origin: origin, fingerprint: SourceFingerprint(bytes),
      itemKeys: keys(itemKeys(plan), shown.items),
      sectionKeys: keys(sectionKeys(plan), shown.sections))
  }

  /// What an event says of a text that is the plan's from now on.
  func shown(_ text: CatalogueText, questions: [CatalogueQuestion]) -> PlanText {
    func known(_ natural: [ItemKey], _ keys: [ItemKey]) -> [PlanText.Known] {
      zip(natural, keys).filter { $0 != $1 }.map { PlanText.Known(natural: $0, key: $1) }
    }
    return PlanText(
      hash: SHA256.name(of: text.bytes), items: known(itemKeys(text.plan), text.itemKeys),
      sections: known(sectionKeys(text.plan), text.sectionKeys), questions: questions)
  }
}

extension PlanText {
  /// Whether its lines are known by their own words alone.
  package var isNatural: Bool { items.isEmpty && sections.isEmpty && questions.isEmpty }
}
