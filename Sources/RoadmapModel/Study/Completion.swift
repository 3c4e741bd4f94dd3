/// Which parts of a plan have nothing left to do: what is done or skipped, and of a choice enough.
/// Outcomes are confirmed apart, and hold up nothing.
struct Completion: Sendable {
  private var items: [Bool]
  private var sections: [Bool]

  static let empty = Completion()

  private init() { (items, sections) = ([], []) }

  init(_ plan: StudiedPlan) {
    items = plan.items.indices.map { [.done, .skipped].contains(plan.state(ofItem: $0)) }
    sections = Array(repeating: true, count: plan.sections.count)
    for index in plan.items.indices.reversed() where !plan.isLeaf(index) {
      items[index] = isComplete(below: .item(index), plan)
    }
    for index in plan.sections.indices.reversed() {
      sections[index] = isComplete(below: .section(index), plan)
    }
  }

  subscript(place: PlanPlace) -> Bool {
    switch place {
    case .section(let index): sections[index]
    case .item(let index): items[index]
    }
  }

  private func isComplete(below place: PlanPlace, _ plan: StudiedPlan) -> Bool {
    let isOutcome = plan.isOutcome(place)
    var options: Set<PlanPlace> = []
    if let choice = plan.choice(at: place) {
      let all = plan.options(of: place)
      let open = all.filter { !self[$0] }
      let met = all.count { self[$0] && plan.isMet($0) }
      // Where all of them are skipped, nothing is left to choose from.
      guard met >= min(Int(choice.least), all.count) || open.isEmpty,
        !open.contains(where: { plan.isChosen($0, of: place) })
      else { return false }
      options = Set(all)
    }
    func isItemComplete(_ index: Int) -> Bool {
      items[index] || options.contains(.item(index)) || plan.isLeftOut(.item(index))
        || (!isOutcome && plan.items[index].kind == .outcome)
    }
    switch place {
    case .item(let index): return plan.children(ofItem: index).allSatisfy(isItemComplete)
    case .section(let index):
      return plan.topItems(of: index).allSatisfy(isItemComplete)
        && plan.childSections(of: index).allSatisfy {
          sections[$0] || options.contains(.section($0)) || plan.isLeftOut(.section($0))
            || (!isOutcome && plan.sections[$0].kind == .outcomes)
        }
    }
  }
}

extension StudiedPlan {
  /// An option in which something was done: it fills a place that no other one does, as in the counts, also
  /// where the user chose it no longer.
  fileprivate func isMet(_ option: PlanPlace) -> Bool {
    let leaves =
      switch option {
      case .item(let index): Array(index..<Int(items[index].next))
      case .section(let index):
        sections[index..<Int(sections[index].next)].flatMap { $0.items.map(Int.init) }
      }
    return leaves.contains { isLeaf($0) && state(ofItem: $0) == .done }
  }
}
