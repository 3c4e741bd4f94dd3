import ProgressJournal
import RoadmapModel

/// A plan's file whose text is older than the one that is shown, which came from another machine: it
/// differs from a text that the plan had before in ticks alone, and so it is no edit. Its ticks count.
struct OlderFile {
  /// The file's text, its lines by the keys that they had.
  let text: ShelvedPlan
  /// What was ticked in it since it was read last.
  let ticks: [PlanChange.ItemFactOf]
  let facts: [Fact]

  /// `isTied`: whether this machine has known the file as the plan's. One that is just being tied is
  /// behind where the text that is shown is another machine's; else its user went back to an earlier one.
  init?(
    _ source: PlanChange.Source, _ entry: CataloguedPlan, in journal: Journal, day: Day,
    isTied: Bool = true
  ) throws {
    guard case .file = source.origin else { return nil }
    let before = try journal.olderFileText(entry)
    let isTied = try journal.isFileTextLost(entry) ? false : isTied
    guard try isTied ? before != nil : journal.isTextFromElsewhere(entry.plan),
      let known = try journal.earlierText(like: source.bytes, entry),
      known.itemKeys.count == source.plan.items.count,
      known.sectionKeys.count == source.plan.sections.count
    else { return nil }
    let text = ShelvedPlan(
      source.plan, source.bytes, source.origin, itemKeys: known.itemKeys,
      sectionKeys: known.sectionKeys, isCatalogued: true)
    let marks = isTied ? PlanChange.marks(before, entry) : [:]
    let progress = try journal.progress(of: entry.plan)
    // Ticks and all, it is a text that some machine has shown: what was given or taken away in it is
    // known from there.
    ticks =
      known.bytes == source.bytes
      ? [] : PlanChange.ticks(source, text.itemKeys, before: marks, text.studied(progress), day)
    let places = text.itemKeys.places
    let deeds = ticks.filter(\.fact.isDeed).compactMap { places[$0.key] }
    facts =
      text.takenUp(with: deeds, progress)
      + ticks.map { .item(ItemReference(entry.plan, $0.key), $0.fact) }
    self.text = text
  }
}
