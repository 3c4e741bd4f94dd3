/// What the journal says of one plan: the lasting keys of its parts, and what became of each.
public struct PlanStudy: Sendable {
  /// One an item, in the order of `Plan.items`.
  public let itemKeys: [ItemKey]
  /// One a section, in the order of `Plan.sections`.
  package let sectionKeys: [ItemKey]
  private let known: ProgressList
  /// Where the progress of each item, and then of each section, stands in the list; -1 for none.
  private let places: [Int32]

  package init(
    itemKeys: [ItemKey], sectionKeys: [ItemKey], progress: [ItemKey: ItemProgress] = [:]
  ) {
    self.init(itemKeys: itemKeys, sectionKeys: sectionKeys, ProgressList(progress))
  }

  package init(itemKeys: [ItemKey], sectionKeys: [ItemKey], _ known: ProgressList) {
    self.itemKeys = itemKeys
    self.sectionKeys = sectionKeys
    self.known = known
    var places: [Int32] = []
    places.reserveCapacity(itemKeys.count + sectionKeys.count)
    for key in itemKeys { places.append(Int32(known.place(of: key) ?? -1)) }
    for key in sectionKeys { places.append(Int32(known.place(of: key) ?? -1)) }
    self.places = places
  }

  /// What is known of a part, through the closure since most want but a word of it; `nil` where
  /// nothing was recorded.
  func look<Result>(
    _ place: PlanPlace, _ read: (borrowing PartProgress) -> Result
  ) -> Result? {
    let index =
      switch place {
      case .item(let index): index
      case .section(let index): itemKeys.count + index
      }
    let at = Int(places[index])
    return at < 0 ? nil : read(known.values[at])
  }

  /// Of how many parts something was recorded, those that the plan has no longer among them.
  var recordedCount: Int { known.values.count }

  /// Where an item's progress stands among all that was recorded; `nil` where nothing was of it.
  func recordedPlace(ofItem index: Int) -> Int? {
    places[index] < 0 ? nil : Int(places[index])
  }

  var packed: PackedProgress { PackedProgress(known) }

  /// Whether any time was recorded.
  var hasTimes: Bool { known.values.contains { $0.minutes > 0 } }

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
    plan.take(study, keepsMarks: keepsMarks)
    return plan
  }

  mutating func take(_ study: PlanStudy, keepsMarks: Bool) {
    self.study = study
    for index in study.itemKeys.indices {
      if let state = study.look(.item(index), { $0.state }) {
        items[index].mark = state
      } else if !keepsMarks {
        items[index].mark = .open
      }
    }
  }

  package func progress(at place: PlanPlace) -> PartProgress {
    study?.look(place) { copy $0 } ?? PartProgress()
  }

  /// The day that an item was done on, by what was recorded.
  func doneDay(ofItem index: Int) -> Day? {
    study?.look(.item(index)) { $0.done } ?? nil
  }

  /// Whether the user said that an option or something optional is to be done.
  public func isTakenUp(item index: Int) -> Bool { isTakenUp(.item(index)) }

  public func isTakenUp(section index: Int) -> Bool { isTakenUp(.section(index)) }

  func isTakenUp(_ place: PlanPlace) -> Bool {
    isChosen(place) == true
  }

  /// What was said of it; `nil` where nothing was.
  private func isChosen(_ place: PlanPlace) -> Bool? { study?.look(place) { $0.isChosen } ?? nil }

  /// An option that was taken up in words or in deeds.
  package func isTaken(item index: Int) -> Bool {
    isChosen(.item(index)) ?? (items[index].mark == .done)
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
