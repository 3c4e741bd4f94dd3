package import PlanReading
package import ProgressJournal
package import RoadmapModel

/// A plan as it was read, with the lasting keys of its parts.
package struct ShelvedPlan: Sendable {
  package let plan: Plan
  /// The source before any repair.
  package let bytes: [UInt8]
  package let origin: PlanOrigin
  package let itemKeys: [ItemKey]
  package let sectionKeys: [ItemKey]
  /// Whether the journal has known it before; what its own text ticks is then recorded too.
  package var isCatalogued: Bool
  /// Which of the journal's texts it is; `nil` where it may not have it yet.
  var version: Int?

  init(
    _ plan: Plan, _ bytes: [UInt8], _ origin: PlanOrigin, itemKeys: [ItemKey],
    sectionKeys: [ItemKey], isCatalogued: Bool
  ) {
    self.plan = plan
    self.bytes = bytes
    self.origin = origin
    self.itemKeys = itemKeys
    self.sectionKeys = sectionKeys
    self.isCatalogued = isCatalogued
  }

  /// One that nobody has seen before.
  init(new plan: Plan, _ bytes: [UInt8], _ origin: PlanOrigin) {
    self.init(
      plan, bytes, origin, itemKeys: PlanKeys(plan).items,
      sectionKeys: SectionKeys(plan).sections, isCatalogued: false)
  }

  /// One as the journal has it; `nil` where its keys are not those of this reading.
  init?(_ plan: Plan, _ last: LastReadText, _ origin: PlanOrigin) {
    guard plan.items.count == last.itemKeys.count, plan.sections.count == last.sectionKeys.count
    else { return nil }
    self.init(
      plan, last.bytes, origin, itemKeys: last.itemKeys, sectionKeys: last.sectionKeys,
      isCatalogued: true)
  }

  package func studied(_ progress: [ItemKey: ItemProgress]) -> StudiedPlan {
    StudiedPlan(
      plan,
      Study(
        itemKeys: itemKeys, sectionKeys: sectionKeys, progress: progress,
        countsMarks: !isCatalogued))
  }

  var fingerprint: SourceFingerprint { SourceFingerprint(bytes) }

  var catalogueText: CatalogueText {
    CatalogueText(
      plan: plan, bytes: bytes, origin: origin, fingerprint: fingerprint, itemKeys: itemKeys,
      sectionKeys: sectionKeys)
  }
}
