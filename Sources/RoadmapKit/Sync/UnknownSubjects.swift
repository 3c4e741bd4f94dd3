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
/// One of the two machines asks: the one that receives what the other did while its own part, the tick or
/// the edit, is not sent yet. Only then is it sure that the other did not know of it. Whoever ticks the line
/// after its heading came is not asked.
struct UnknownSubjects {
  /// The lines that are asked about, and what the events say of the text that had them when they were ticked.
  private(set) var asked: [(items: Set<ItemKey>, before: PlanText)] = []
  /// What was done of these where they stand now, and in which action: that is so, whatever is answered.
  private(set) var meant: [ItemKey: (action: ActionID, fact: ItemFact)] = [:]

  private let text: ShelvedPlan
  private let entry: CataloguedPlan
  private let history: TextHistory
  private let journal: Journal
  private let sent: Int
  /// What stands above each line of the text that is shown.
  private let above: [ItemKey: [String]]
  private var left: Set<ItemKey>
  private var read: [Int: ShelvedPlan] = [:]

  init(
    _ text: ShelvedPlan, _ entry: CataloguedPlan, _ history: TextHistory, in journal: Journal
  ) throws {
    (self.text, self.entry, self.history, self.journal) = (text, entry, history, journal)
    sent = try journal.lastSent
    (above, left) = (Self.above(text), Set(text.itemKeys))
    guard let shown = history.current else { return }
    let isOwn = history.isOwn(shown.device)
    guard isOwn ? shown.number > sent : history.isNews(shown) else { return }
    if isOwn { try askAgain(unknownTo: shown) }
    let deeds = try journal.deeds(of: entry.plan)
    var unknown: [Int: Set<ItemKey>] = [:]
    for deed in deeds where left.contains(deed.item) {
      let isMeant =
        isOwn
        ? !history.isOwn(deed.device) && deed.number > shown.number
        : history.isOwn(deed.device) && deed.number > sent && deed.number < shown.number
      guard isMeant, let place = try context(of: deed), place > 0 else { continue }
      unknown[place, default: []].insert(deed.item)
    }
    for (place, keys) in unknown.sorted(by: { $0.key < $1.key }) {
      let found = try exchanged(keys.intersection(left), since: place)
      for item in found { meant[item] = try deed(of: item) }
      ask(about: found, history.text(at: place))
    }
  }

  private mutating func ask(about items: Set<ItemKey>, _ before: PlanText) {
    if items.isEmpty { return }
    left.subtract(items)
    asked.append((items, before))
  }

  /// What another machine has asked, of a text that this one's edit has replaced, which did not know of it.
  private mutating func askAgain(unknownTo shown: TextHistory.Edit) throws {
    for asking in try journal.askings(of: entry.plan, after: shown.number)
    where !history.isOwn(asking.device) {
      guard let before = try shelved(asking.before) else { continue }
      let parts = Self.above(before)
      let found = asking.items.intersection(left).filter {
        parts[$0] != nil && parts[$0] != above[$0]
      }
      // What others have done of it, whoever asks has not taken for a deed below this heading.
      for item in found { meant[item] = try deed(of: item, isOwn: true) }
      ask(about: found, asking.before)
    }
  }

  /// The place in the history of the text that was shown to whoever did something, as far as it is known here:
  /// nobody else knew what this machine has not sent.
  private mutating func context(of deed: Journal.Deed) throws -> Int? {
    try context(of: deed.item, deed.device, deed.number, deed.time)
  }

  private mutating func context(
    of item: ItemKey, _ device: DeviceID, _ number: Int, _ time: HybridTime
  ) throws -> Int? {
    for place in 0...history.count {
      let edit = history.edit(at: place)
      // A machine's clock is past all that it knows: what is later was not known to it, whenever it came here.
      guard edit.number < number, edit.time < time,
        history.isOwn(device) || !history.isOwn(edit.device) || edit.number <= sent
      else { continue }
      // A text that lacks the line is not the one that it was ticked in, though it came before the tick.
      if let text = try shelved(place), text.itemKeys.contains(item) { return place }
    }
    return nil
  }

  /// What somebody, or this machine's user, has done of a line where it stands now, and not taken back.
  private mutating func deed(
    of item: ItemKey, isOwn: Bool = false
  ) throws -> (action: ActionID, fact: ItemFact)? {
    var last: (action: ActionID, fact: ItemFact)?
    for said in try journal.said(of: ItemReference(entry.plan, item)) {
      guard case .item(_, let fact) = said.event.fact, !isOwn || history.isOwn(said.event.device),
        let place = try context(of: item, said.event.device, said.number, said.event.time),
        let before = try shelved(place), let index = before.itemKeys.firstIndex(of: item),
        Self.above(index, before) == above[item]
      else { continue }
      switch fact {
      case .checked, .started, .skipped: last = (said.event.action, fact)
      case .unchecked, .stopped, .unskipped: last = nil
      default: break
      }
    }
    return last
  }

  /// The lines that would be asked about, had the text taken the place of an earlier one at once.
  private mutating func exchanged(_ keys: Set<ItemKey>, since place: Int) throws -> Set<ItemKey> {
    guard !keys.isEmpty, let before = try shelved(place) else { return [] }
    let match = PlanMatcher.match(
      old: before.entries(withProgress: keys), new: ItemSnapshot.all(of: text.plan),
      titles: before.plan.titles(before: text.plan))
    return Set(
      match.questions.filter { question in
        question.candidates.contains { text.itemKeys[$0.new] == question.key }
      }.map(\.key)
    ).intersection(keys)
  }

  // MARK: - Texts

  private mutating func shelved(_ place: Int) throws -> ShelvedPlan? {
    if let known = read[place] { return known }
    let found = try shelved(history.text(at: place))
    read[place] = found
    return found
  }

  private func shelved(_ said: PlanText) throws -> ShelvedPlan? {
    try journal.text(said, of: entry).flatMap { ShelvedPlan($0, of: entry) }
  }

  private static func above(_ text: ShelvedPlan) -> [ItemKey: [String]] {
    Dictionary(first: text.itemKeys.indices.map { (text.itemKeys[$0], above($0, text)) })
  }

  /// The names of the headings and items that a line stands below.
  private static func above(_ index: Int, _ text: ShelvedPlan) -> [String] {
    var parts = text.plan.texts(aboveItem: index)
    var section = Int(text.plan.items[index].section)
    while section > 0 {
      parts.insert(text.plan.plain(text.plan.sections[section].headingRange), at: 0)
      section = Int(text.plan.sections[section].parent)
    }
    return parts.map(Surroundings.name)
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
