import RoadmapModel

extension ShelvedPlan {
  /// What the text of a plan that is new says of its leaves; a tick of a line with children is theirs. One
  /// without a date beside it is of no day.
  func ticks(on day: Day, _ bytes: [UInt8]) -> [(leaf: Int, fact: ItemFact)] {
    let marked = plan.items.indices.filter { plan.items[$0].mark != .open }
    guard !marked.isEmpty else { return [] }
    let text = TickText(bytes, plan)
    func fact(_ index: Int) -> ItemFact? {
      text.mark(ofItem: index)
        .facts(after: FileMark(), of: ItemProgress(), today: day, isNew: true).first
    }
    var facts: [Int: ItemFact] = [:]
    for index in marked where plan.isLeaf(index) { facts[index] = fact(index) }
    let studied = StudiedPlan(plan, Study(itemKeys: itemKeys, sectionKeys: sectionKeys))
    for index in marked where !plan.isLeaf(index) && plan.items[index].mark == .done {
      for leaf in studied.following(tickOf: index) where facts[leaf] == nil {
        facts[leaf] = fact(index)
      }
    }
    return facts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// Leaves that are done and were work in the text before, and would be none in this one.
  func leftOut(since last: ShelvedPlan?, _ progress: [ItemKey: ItemProgress]) -> [Int] {
    guard let last else { return [] }
    let (before, after) = (last.studied(progress), studied(progress))
    let places = last.itemKeys.places
    return plan.items.indices.filter { index in
      guard plan.isLeaf(index), after.state(ofItem: index) == .done, !after.isWork(leaf: index),
        plan.items[index].kind != .outcome, let old = places[itemKeys[index]]
      else { return false }
      return last.plan.isLeaf(old) && before.isWork(leaf: old)
    }
  }

  /// What leaves that the text ticks take up with them.
  func takenUp(with leaves: [Int], _ progress: [ItemKey: ItemProgress]) -> [Fact] {
    guard !leaves.isEmpty else { return [] }
    let study = Study(itemKeys: itemKeys, sectionKeys: sectionKeys, progress: progress)
    let studied = StudiedPlan(plan, study)
    var seen: Set<PlanPlace> = []
    return leaves.flatMap { studied.takenUp(withTicked: $0) }.filter { seen.insert($0).inserted }
      .map { .item(ItemReference(plan.id, study.key($0)), .chosen) }
  }
}
