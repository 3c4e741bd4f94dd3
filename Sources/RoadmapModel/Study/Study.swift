/// What the user did with one plan: the lasting keys of its parts, and what became of each.
package struct Study: Sendable {
  /// One an item, in the order of `Plan.items`.
  package let itemKeys: [ItemKey]
  /// One a section, in the order of `Plan.sections`.
  package let sectionKeys: [ItemKey]
  /// True where something can be recorded of the plan: it is listed, not a file that is only shown.
  package let isTracked: Bool
  /// True until the journal knows the plan: what its author ticked counts as done till then.
  package let countsMarks: Bool
  /// What the events of each part add up to; parts that the plan has no longer are in it too.
  package let progress: [ItemKey: ItemProgress]

  package init(
    itemKeys: [ItemKey], sectionKeys: [ItemKey], progress: [ItemKey: ItemProgress] = [:],
    isTracked: Bool = true, countsMarks: Bool = false
  ) {
    self.itemKeys = itemKeys
    self.sectionKeys = sectionKeys
    self.progress = progress
    self.isTracked = isTracked
    self.countsMarks = countsMarks
  }

  package func key(_ place: PlanPlace) -> ItemKey {
    switch place {
    case .section(let index): sectionKeys[index]
    case .item(let index): itemKeys[index]
    }
  }

  /// `nil` where nothing was recorded of the part.
  package subscript(place: PlanPlace) -> ItemProgress? { progress[key(place)] }
}
