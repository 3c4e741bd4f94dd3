/// A plan and what its user did with it: every state and every number is computed here, once.
///
/// A leaf has the state that was recorded of it. A part with children has the state its children give
/// it: done when nothing counted is left of it, started when something below it is.
public struct StudiedPlan: Sendable {
  package let plan: Plan
  package let study: Study
  private var states: [Item.State]
  private var completion = Completion.empty
  private var tally = Tally.empty

  package init(_ plan: Plan, _ study: Study) {
    self.plan = plan
    self.study = study
    states = plan.items.indices.map { index in
      let recorded = study.progress.isEmpty ? nil : study.progress[study.itemKeys[index]]
      if let recorded { return recorded.state }
      return study.countsMarks ? plan.items[index].mark : .open
    }
    completion = Completion(self)
    for index in plan.items.indices.reversed() where !plan.isLeaf(index) {
      states[index] = state(ofParent: index)
    }
    tally = Tally(self)
  }

  private func state(ofParent index: Int) -> Item.State {
    let below = plan.children(ofItem: index).map { states[$0] }
    if completion[.item(index)] {
      if below.contains(.done) { return .done }
      return below.contains(.skipped) ? .skipped : .open
    }
    return below.contains { $0 == .done || $0 == .started } ? .started : .open
  }

  /// The state of an item, by its index in `items`.
  public func state(ofItem index: Int) -> Item.State { states[index] }

  /// Whether anything of it was started, done or skipped.
  package var isBegun: Bool { states.contains { $0 != .open } }

  /// Whether nothing that counts is left to do of a part.
  public func isComplete(_ place: PlanPlace) -> Bool { completion[place] }

  /// The numbers of the whole plan.
  public var counts: PlanCounts { tally.sections[0] }

  /// The numbers of a part.
  public func counts(of place: PlanPlace) -> PlanCounts {
    switch place {
    case .section(let index): tally.sections[index]
    case .item(let index): tally.counts(of: index, self)
    }
  }

  /// What was recorded of a part.
  package func progress(at place: PlanPlace) -> ItemProgress { study[place] ?? ItemProgress() }

  /// The day that an item was done on, by what was recorded.
  package func doneDay(ofItem index: Int) -> Day? { doneMoment(ofItem: index)?.day }

  /// The day that an item was done on, and the event that says so.
  package func doneMoment(ofItem index: Int) -> (day: Day, decided: HybridTime?)? {
    // Of a leaf the state tells whether there is one.
    guard !plan.isLeaf(index) || states[index] == .done, let progress = study[.item(index)],
      let day = progress.doneDay
    else { return nil }
    return (day, progress.decided)
  }

  /// What has become complete since: the places themselves, unless they are leaves, and what they
  /// stand in, the innermost first.
  package func finished(since before: StudiedPlan, by changed: [PlanPlace]) -> [PlanPlace] {
    var found: [PlanPlace] = []
    for place in changed.flatMap({ plan.ancestry(of: $0) })
    where isComplete(place) && !before.isComplete(place) {
      if case .item(let index) = place, plan.isLeaf(index) { continue }
      if !found.contains(place) { found.append(place) }
    }
    return found.sorted { plan.ancestry(of: $0).count > plan.ancestry(of: $1).count }
  }
}
