import PlanReading
import ProgressJournal
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

  /// One of the texts that the journal keeps of a plan; `nil` also where it is none to this reader.
  init?(_ last: LastReadText, of entry: CataloguedPlan) {
    guard let plan = try? PlanReader.read(last.bytes, id: entry.plan) else { return nil }
    self.init(plan, last, entry.origin)
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

extension Journal {
  /// A plan as it was read last, from where it is now; `nil` where no text is kept, or none that this
  /// version reads as the one before did.
  func lastRead(_ entry: CataloguedPlan, _ origin: PlanOrigin? = nil) throws -> ShelvedPlan? {
    guard let last = try lastReadText(entry),
      let plan = try? PlanReader.read(last.bytes, id: entry.plan)
    else { return nil }
    let origin = origin ?? entry.origin
    var shelved =
      ShelvedPlan(plan, last, origin) ?? ShelvedPlan(new: plan, last.bytes, origin)
    shelved.version = entry.version
    return shelved
  }
}
