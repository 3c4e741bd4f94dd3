import PlanMatching
import PlanReading
import ProgressJournal
import RoadmapModel

/// Ticks of lines that stand below another subject since an edit which did not know of them.
///
/// "Learn 500 words" below Spanish is done on the laptop. The desktop did not know, and has called the
/// heading French meanwhile: the line is the same to it. As if the tick had been there before the edit, it
/// is asked whether it is the one below French.
///
/// Of the two machines the one says so that hears of the other before it has sent its own: so nobody is
/// asked who gave the tick in knowledge of the edit.
struct UnknownSubjects {
  /// The lines that are asked about, and the text that had them before the edit.
  private(set) var asked: [(items: Set<ItemKey>, before: PlanText)] = []

  init(
    _ text: ShelvedPlan, _ entry: CataloguedPlan, _ history: TextHistory, in journal: Journal
  ) throws(JournalError) {
    let edits = history.edits
    guard !edits.isEmpty else { return }
    let sent = try journal.lastSent
    let deeds = try journal.deeds(of: entry.plan, after: sent)
    var left = Set(text.itemKeys)
    for edit in edits where !deeds.isEmpty {
      let keys = Self.unknown(to: edit, history, deeds, sent).intersection(left)
      guard !keys.isEmpty, let texts = try journal.texts(of: edit, in: history, entry),
        let before = Self.shelved(texts.before, entry),
        let after = Self.shelved(texts.after, entry)
      else { continue }
      let found = Self.exchanged(keys, before, after)
      left.subtract(found)
      if !found.isEmpty { asked.append((found, history.before(edit))) }
    }
  }

  /// The items of whose deeds an edit did not know, nor they of it.
  private static func unknown(
    to edit: TextHistory.Edit, _ history: TextHistory, _ deeds: [Journal.Deed], _ sent: Int
  ) -> Set<ItemKey> {
    let isOwn = history.isOwn(edit)
    guard isOwn ? edit.number > sent : history.isNews(edit) else { return [] }
    let found = deeds.filter { deed in
      isOwn
        ? !history.isOwn(deed) && deed.number > edit.number
        : history.isOwn(deed) && deed.number < edit.number
    }
    // Who made the edit, and has done the line since, means the one below the new heading.
    let known = deeds.filter { $0.device == edit.device && $0.number > edit.number }
    return Set(found.map(\.item)).subtracting(known.map(\.item))
  }

  private static func shelved(_ last: LastReadText, _ entry: CataloguedPlan) -> ShelvedPlan? {
    (try? PlanReader.read(last.bytes, id: entry.plan)).flatMap {
      ShelvedPlan($0, last, entry.origin)
    }
  }

  /// The lines that kept their keys in an edit and would not have, had they been ticked then.
  private static func exchanged(
    _ keys: Set<ItemKey>, _ before: ShelvedPlan, _ after: ShelvedPlan
  ) -> Set<ItemKey> {
    let match = PlanMatcher.match(
      old: before.entries(withProgress: keys), new: ItemSnapshot.all(of: after.plan),
      isOtherTitle: PlanChange.isOtherSubject(before.plan, after.plan))
    return Set(
      match.questions.filter { question in
        question.candidates.contains { after.itemKeys[$0.new] == question.key }
      }.map(\.key)
    ).intersection(keys)
  }
}

extension ShelvedPlan {
  /// The entries of a catalogue that has this text.
  func entries(withProgress keys: Set<ItemKey>) -> [CatalogueEntry] {
    zip(ItemSnapshot.all(of: plan), itemKeys).enumerated().map { place, item in
      item.0.entry(key: item.1, position: place, hasProgress: keys.contains(item.1))
    }
  }

  /// The text with other keys for some of its lines, as if these were new. Gives back what each one has
  /// instead of which.
  func withFreshKeys(
    for keys: Set<ItemKey>, unlike taken: Set<ItemKey>
  ) -> (text: ShelvedPlan, fresh: [ItemKey: ItemKey]) {
    let natural = PlanKeys(plan).items
    var makes = FreshKeys(taken: taken.union(itemKeys))
    var fresh: [ItemKey: ItemKey] = [:]
    for (index, key) in itemKeys.enumerated() where keys.contains(key) {
      fresh[key] = makes.make(for: natural[index])
    }
    var text = ShelvedPlan(
      plan, bytes, origin, itemKeys: itemKeys.map { fresh[$0] ?? $0 }, sectionKeys: sectionKeys,
      isCatalogued: isCatalogued)
    text.version = version
    return (text, fresh)
  }
}
