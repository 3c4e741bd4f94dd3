import ProgressJournal
import RoadmapModel

extension Journal {
  /// What a plan's text says of its items, and what follows in those that the user linked to them: a tick
  /// given in an editor counts for both, as one that a command gives does.
  func withLinked(_ facts: [Fact]) throws -> [Fact] {
    guard facts.contains(where: { $0.item != nil }) else { return facts }
    let links = try links()
    let linked = try LinkedFacts(following: facts, links) { try progress(of: $0) }.facts
    return facts + linked + (try takenUp(withLinked: linked))
  }

  /// What is optional and ticked along with a linked item counts from then on, as a check of it makes it
  /// count. An option that no place is left for does not: "pick 2" asks for no third one, and what was
  /// chosen keeps its place.
  func takenUp(withLinked facts: [Fact]) throws -> [Fact] {
    var ticked: [PlanID: Set<ItemKey>] = [:]
    for case .item(let item, .checked) in facts { ticked[item.plan, default: []].insert(item.key) }
    var taken: [Fact] = []
    for (id, keys) in ticked.sorted(by: { $0.key.stored < $1.key.stored }) {
      guard let entry = try catalogue(id), let last = try lastRead(entry) else { continue }
      let plan = last.studied(try progress(of: id))
      let leaves = plan.items.indices.filter { plan.isLeaf($0) && keys.contains(last.itemKeys[$0]) }
      taken += Self.overfilling(leaves, of: plan).map {
        .item(ItemReference(id, plan.study.key($0)), .unchosen)
      }
      var seen: Set<PlanPlace> = []
      for place in leaves.flatMap({ plan.ancestry(of: .item($0)).filter(plan.isLeftOut) })
      where seen.insert(place).inserted {
        taken.append(.item(ItemReference(id, plan.study.key(place)), .chosen))
      }
    }
    return taken
  }

  /// Options that would be taken by the ticks of these leaves and are more than their choices allow.
  private static func overfilling(_ leaves: [Int], of plan: StudiedPlan) -> [PlanPlace] {
    let ticked = Set(leaves)
    func isDone(_ leaf: Int) -> Bool { ticked.contains(leaf) || plan.state(ofItem: leaf) == .done }
    var found: [PlanPlace] = []
    var filled: [PlanPlace: Int] = [:]
    for option in leaves.compactMap({ leaf in
      plan.ancestry(of: .item(leaf)).first { plan.choice(over: $0) != nil }
    }) {
      guard case .item(let index) = option, let choice = plan.choice(over: option),
        let most = plan.choice(at: choice)?.most, !plan.isChosen(option, of: choice),
        (index..<Int(plan.items[index].next)).filter(plan.isLeaf).allSatisfy(isDone),
        !found.contains(option)
      else { continue }
      let taken =
        filled[choice] ?? plan.options(of: choice).count { plan.isChosen($0, of: choice) }
      if taken < Int(most) {
        filled[choice] = taken + 1
      } else {
        found.append(option)
      }
    }
    return found
  }
}
