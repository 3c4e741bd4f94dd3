import PlanReading
import ProgressJournal
package import RoadmapModel

/// Records that items are the same, or that they are not: one action, decided inside of one transaction
/// on the items as they are then.
package struct LinkChange {
  /// What came of it.
  package struct Outcome {
    /// The first item and each other one, and whether they were linked before.
    package fileprivate(set) var pairs: [(first: String, second: String, isKnown: Bool)] = []
    /// The addresses of items that are done since, as one that they are linked to is.
    package fileprivate(set) var ticked: [String] = []
  }

  /// Why nothing was recorded.
  package enum Failure: Error {
    /// Only single items can be linked.
    case isParent(PlanPlace, StudiedPlan)
    /// A link needs two; there is one alone, or none.
    case lacksOther(NamedPlaces?)
    /// All of them are the same item.
    case isItself(address: String)
    /// There is no link to be removed.
    case notLinked
  }

  private typealias Item = (reference: ItemReference, address: String)

  private let recorder: Recorder
  private let list: PlanList
  private let files: TickFiles
  private let named: [NamedPlaces]

  /// Every single item that was named; `places` has the parts of plans in the order of their naming.
  init(_ recorder: Recorder, _ list: PlanList, _ files: TickFiles, _ places: [NamedPlaces]) throws {
    (self.recorder, self.list, self.files) = (recorder, list, files)
    named = places.flatMap { named in named.places.map { NamedPlaces(named.plan, [$0]) } }
    for named in named { _ = try Self.item(named) }
  }

  /// Links the first item to each of the others: a tick of one counts for all from now on.
  package func link() throws -> Outcome {
    guard named.count > 1 else { throw Failure.lacksOther(named.first) }
    var addresses: Set<String> = []
    for named in named { addresses.insert(try Self.item(named).address) }
    if let address = addresses.first, addresses.count == 1 {
      throw Failure.isItself(address: address)
    }
    var outcome = Outcome()
    try write { items, journal in
      let links = try journal.links()
      let first = items[0]
      let facts = try LinkedFacts(
        linking: first.reference, to: items.dropFirst().map(\.reference), links
      ) { item in try journal.progress(of: item) }.facts
      outcome.pairs = items.dropFirst().filter { $0.reference != first.reference }.map {
        let isKnown = links.pairs.contains(ItemLinks.Pair(first.reference, $0.reference))
        return (first.address, $0.address, isKnown)
      }
      let ticked = facts.filter { if case .item(_, .checked) = $0 { true } else { false } }
        .compactMap(\.item)
      var addresses = try journal.addresses(of: Set(ticked))
      for item in items { addresses[item.reference] = item.address }
      outcome.ticked = ticked.compactMap { addresses[$0] }
      return facts
    }
    return outcome
  }

  /// Removes the links between all of the items, or, where it is one, those between it and all others.
  /// Gives how many there were.
  package func unlink() throws -> Int {
    var removed = 0
    try write { items, journal in
      let facts = LinkedFacts(
        unlinking: Set(items.map(\.reference)), try journal.links()
      ).facts
      removed = facts.count
      return facts
    }
    guard removed > 0 else { throw Failure.notLinked }
    return removed
  }

  private func write(_ facts: ([Item], Journal) throws -> [Fact]) throws {
    try files.recording { journal in
      let facts = try facts(try named.map(current), journal)
      guard !facts.isEmpty else { return }
      try recorder.record(facts + journal.takenUp(withLinked: facts), in: journal)
    }
  }

  private func current(_ named: NamedPlaces) throws -> Item {
    let now = try list.current(named)
    return try Self.item(now.places.isEmpty ? named : now)
  }

  private static func item(_ named: NamedPlaces) throws -> Item {
    let (plan, place) = (named.plan, named.places[0])
    guard case .item(let index) = place, plan.isLeaf(index) else {
      throw Failure.isParent(place, plan)
    }
    return (ItemReference(plan.id, plan.study.itemKeys[index]), plan.address(of: place))
  }
}
