import PlanReading
package import RoadmapModel

/// A timer that runs, and its item as it is now.
package struct RunningFocus: Sendable {
  package let kept: FocusTimer.Kept
  package var timer: FocusTimer { kept.timer }
  /// `nil` where its plan or its line is gone.
  package let found: (plan: StudiedPlan, item: Int)?
  /// What its item said when it was last read, where it is not found.
  private let lastText: String
  /// Whether its time can be recorded, though its line may be gone. Not where all of its plan is.
  let isKnown: Bool

  package var address: String {
    found.map { $0.plan.address(ofItem: $0.item).description }
      ?? "\(timer.item.plan) @\(timer.item.key)"
  }

  package var text: String { found.map { $0.plan.text(ofItem: $0.item) } ?? lastText }

  init(_ kept: FocusTimer.Kept, _ plan: StudiedPlan, item: Int) {
    (self.kept, found, lastText, isKnown) = (kept, (plan, item), "", true)
  }

  init(_ kept: FocusTimer.Kept, lastText: String?) {
    (self.kept, found, self.lastText, isKnown) = (kept, nil, lastText ?? "", lastText != nil)
  }

  /// Minutes recorded for the item before this timer.
  package var minutesBefore: Int {
    found.map { $0.plan.progress(at: .item($0.item)).minutes } ?? 0
  }

  /// Whether it ends with what is done of these: its item is one of them, or in one and not done yet.
  /// `links`: those that a check follows, which does it for the linked items too.
  package func ends(with places: [NamedPlaces], following links: ItemLinks = ItemLinks()) -> Bool {
    guard let found else { return false }
    let isOpen = ![.done, .skipped].contains(found.plan.state(ofItem: found.item))
    let isOwn = places.contains { named in
      named.plan.id == found.plan.id
        && (isOpen ? named.holds(found.item) : named.places.contains(.item(found.item)))
    }
    guard !isOwn, isOpen else { return isOwn }
    let linked = links.partners(of: timer.item)
    return places.contains { named in
      linked.contains { item in
        item.plan == named.plan.id
          && named.plan.study.itemKeys.firstIndex(of: item.key).map(named.holds) ?? false
      }
    }
  }
}

extension NamedPlaces {
  /// Whether an item is one of them, or in one.
  fileprivate func holds(_ item: Int) -> Bool {
    plan.ancestry(of: .item(item)).contains(where: places.contains)
  }
}
