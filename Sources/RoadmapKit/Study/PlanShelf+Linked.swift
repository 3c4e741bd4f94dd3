import ProgressJournal
import RoadmapModel

extension PlanShelf {
  /// Those of some plans that are on the list, or come with the program.
  func known(_ plans: Set<PlanID>) throws(JournalError) -> Set<PlanID> {
    guard !plans.isEmpty else { return [] }
    return plans.intersection(try library().entries.map(\.id))
  }

  /// What a plan's text says of its items, and what follows in those that the user linked to them: a tick
  /// given in an editor counts for both, as one that a command gives does.
  static func withLinked(_ facts: [Fact], in writer: Journal) throws(JournalError) -> [Fact] {
    guard facts.contains(where: { $0.item != nil }) else { return facts }
    let links = try writer.links()
    let linked = try LinkedFacts(following: facts, links) { item throws(JournalError) in
      try writer.progress(of: item)
    }.facts
    return facts + linked + (try takenUp(withLinked: linked, in: writer))
  }

  /// What is optional and ticked along with a linked item counts from then on, as a check of it makes it
  /// count.
  static func takenUp(
    withLinked facts: [Fact], in writer: Journal
  ) throws(JournalError) -> [Fact] {
    var ticked: [PlanID: Set<ItemKey>] = [:]
    for case .item(let item, .checked) in facts { ticked[item.plan, default: []].insert(item.key) }
    var taken: [Fact] = []
    for (id, keys) in ticked.sorted(by: { $0.key.stored < $1.key.stored }) {
      guard let entry = try writer.catalogue(id),
        let last = try writer.lastRead(entry)
      else { continue }
      let plan = last.studied(try writer.progress(of: id))
      let leaves = plan.items.indices.filter { plan.isLeaf($0) && keys.contains(last.itemKeys[$0]) }
      var seen: Set<PlanPlace> = []
      for place in leaves.flatMap({ plan.ancestry(of: .item($0)).filter(plan.isLeftOut) })
      where seen.insert(place).inserted {
        taken.append(.item(ItemReference(id, plan.study.key(place)), .chosen))
      }
    }
    return taken
  }
}
