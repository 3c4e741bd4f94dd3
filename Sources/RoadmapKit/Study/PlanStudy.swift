/// What the journal says of one plan: the lasting keys of its parts, and what became of each.
public struct PlanStudy: Sendable {
  /// One an item, in the order of `Plan.items`.
  public let itemKeys: [ItemKey]
  /// One a section, in the order of `Plan.sections`.
  package let sectionKeys: [ItemKey]
  package let progress: [ItemKey: ItemProgress]

  package init(
    itemKeys: [ItemKey], sectionKeys: [ItemKey], progress: [ItemKey: ItemProgress] = [:]
  ) {
    self.itemKeys = itemKeys
    self.sectionKeys = sectionKeys
    self.progress = progress
  }

  package func key(_ place: PlanPlace) -> ItemKey {
    switch place {
    case .section(let index): sectionKeys[index]
    case .item(let index): itemKeys[index]
    }
  }
}

extension Plan {
  /// The plan as the journal knows it: its items' states are those of the study, which has a key for
  /// each. `keepsMarks` where what the text itself ticks counts as long as nothing else was said.
  package func studied(_ study: PlanStudy, keepsMarks: Bool = false) -> Plan {
    var plan = self
    plan.study = study
    for (index, key) in study.itemKeys.enumerated() {
      if let progress = study.progress[key] {
        plan.items[index].mark = progress.state
      } else if !keepsMarks {
        plan.items[index].mark = .open
      }
    }
    return plan
  }

  package func progress(at place: PlanPlace) -> ItemProgress {
    study.map { $0.progress[$0.key(place)] ?? ItemProgress() } ?? ItemProgress()
  }

  /// Whether the user said that an option or something optional is to be done.
  public func isTakenUp(item index: Int) -> Bool { isTakenUp(.item(index)) }

  public func isTakenUp(section index: Int) -> Bool { isTakenUp(.section(index)) }

  func isTakenUp(_ place: PlanPlace) -> Bool {
    study != nil && progress(at: place).isChosen == true
  }

  /// An option that was taken up in words or in deeds.
  package func isTaken(item index: Int) -> Bool {
    if study != nil, let isChosen = progress(at: .item(index)).isChosen { return isChosen }
    return items[index].mark == .done
  }

  /// Whether the option that this item is, or is a part of, was taken up.
  package func isTaken(option index: Int) -> Bool {
    var at = index
    while at >= 0 {
      if isTakenUp(item: at) { return true }
      at = Int(items[at].parent)
    }
    return false
  }

  /// Optional by its own words, and not taken up.
  package func isLeftOut(item index: Int) -> Bool {
    items[index].isOptional && !isTakenUp(item: index)
  }

  package func isLeftOut(section index: Int) -> Bool {
    sections[index].isOptional && !isTakenUp(section: index)
  }
}
