import ProgressJournal
import RoadmapModel

/// Ticks that came from an item which another machine reopened, without knowing of them.
///
/// "Learn Docker" is done, and is broken into steps on the laptop: its steps are done with it. The desktop,
/// where it is one line still, has reopened it meanwhile: its steps are open with it. The same goes for a
/// linked item and for a line that a user said to be the item. What was ticked in the text stays.
struct ReopenedSources {
  /// What to record, each beside the action that reopened its source.
  private(set) var facts: [(action: ActionID, fact: Fact)] = []

  private let journal: Journal
  private var seen: Set<ItemReference> = []

  init(in journal: Journal) throws {
    self.journal = journal
    for entry in try journal.catalogue() { try add(updatesOf: entry) }
    try addLinks()
    // What was undone elsewhere, and is done again, is so with all that was reopened along.
    facts += try journal.redoneReopenings().map { ($0.redoing, .undone($0.undoing)) }
  }

  private mutating func add(updatesOf entry: CataloguedPlan) throws {
    let id = entry.plan
    let actions = try journal.ticksBesideUpdates(of: id)
    guard !actions.isEmpty, let shelved = try journal.lastRead(entry) else { return }
    let progress = try journal.progress(of: id)
    // Where the program ticks the file, a box says nothing of who gave the tick.
    let isTicking = TickFileSetting.style(of: id, in: try journal.settings()) != nil
    let places = shelved.itemKeys.places
    for (ticks, answers) in actions {
      for tick in ticks {
        guard let item = tick.fact.item, progress[item.key]?.done?.at == tick.at else { continue }
        let place = places[item.key]
        if !isTicking, let place, shelved.plan.items[place].mark == .done { continue }
        let said = answers.filter { $0.line == item.key }.map(\.item)
        let above = place.map { Self.keys(above: $0, shelved) } ?? []
        try add(item, tick, from: (said + above).map { ItemReference(id, $0) })
      }
    }
  }

  private static func keys(above index: Int, _ shelved: ShelvedPlan) -> [ItemKey] {
    var keys: [ItemKey] = []
    var parent = Int(shelved.plan.items[index].parent)
    while parent >= 0 {
      keys.append(shelved.itemKeys[parent])
      parent = Int(shelved.plan.items[parent].parent)
    }
    return keys
  }

  private mutating func addLinks() throws {
    let links = try journal.links()
    for item in links.items.sorted() where try journal.progress(of: item).state == .done {
      let partners = links.partners(of: item)
      var open: [ItemReference] = []
      for partner in partners where try journal.progress(of: partner).state != .done {
        open.append(partner)
      }
      guard !open.isEmpty, let tick = try journal.tickBesideLink(of: item, to: Set(partners)) else {
        continue
      }
      try add(item, tick, from: open)
    }
  }

  private mutating func add(
    _ item: ItemReference, _ tick: Event, from sources: [ItemReference]
  ) throws {
    for source in sources where source != item {
      guard let reopening = try journal.reopening(of: source, unknownTo: tick) else { continue }
      if seen.insert(item).inserted {
        facts.append((reopening.action, .item(item, .unchecked)))
      }
      return
    }
  }
}
