/// What the user took up of the options and the optional parts of a plan.
extension StudiedPlan {
  /// What was said of it; `nil` where nothing was.
  private func isChosen(_ place: PlanPlace) -> Bool? {
    study.progress.isEmpty ? nil : study[place]?.isChosen
  }

  /// Whether the user said that an option or something optional is to be done.
  package func isTakenUp(_ place: PlanPlace) -> Bool { isChosen(place) == true }

  /// An option that was taken up in words or in deeds.
  package func isTaken(item index: Int) -> Bool {
    isChosen(.item(index)) ?? (state(ofItem: index) == .done)
  }

  /// Whether an option fills a place of its choice: taken up, and not skipped since.
  package func isChosen(_ option: PlanPlace, of choice: PlanPlace) -> Bool {
    let isTaken =
      switch option {
      case .section: isTakenUp(option)
      case .item(let index): isTaken(item: index)
      }
    return isTaken && !isSkipped(option)
  }

  /// Whether an option is skipped: all of it that counts, and nothing of it is done.
  package func isSkipped(_ option: PlanPlace) -> Bool {
    var isSkipped = false
    for leaf in leaves(of: option) {
      switch state(ofItem: leaf) {
      case .done: return false
      case .skipped: isSkipped = true
      case .open, .started:
        if isWork(leaf: leaf, below: option) { return false }
      }
    }
    return isSkipped
  }

  /// The options of a choice that are not skipped.
  package func openOptions(of choice: PlanPlace) -> [PlanPlace] {
    options(of: choice).filter { !isSkipped($0) }
  }

  private func leaves(of place: PlanPlace) -> [Int] {
    switch place {
    case .item(let index): (index..<Int(items[index].next)).filter(isLeaf)
    case .section(let index):
      sections[index..<Int(sections[index].next)].flatMap { $0.items.map(Int.init) }
        .filter(isLeaf)
    }
  }

  /// Whatever the option itself stands in.
  private func isWork(leaf index: Int, below option: PlanPlace) -> Bool {
    guard items[index].kind != .outcome else { return false }
    return !ancestry(of: .item(index)).prefix { $0 != option }.contains(where: isLeftOut)
  }

  /// Optional by its own words, and not taken up.
  package func isLeftOut(_ place: PlanPlace) -> Bool {
    plan.isOptional(place) && !isTakenUp(place)
  }

  /// Whether a leaf counts as work: no outcome, and in nothing that is optional and was not taken up.
  package func isWork(leaf index: Int) -> Bool {
    guard plan.isLeaf(index), plan.items[index].kind != .outcome else { return false }
    var around: PlanPlace? = .item(index)
    while let place = around {
      if isLeftOut(place) { return false }
      around = plan.parent(of: place)
    }
    return true
  }

  /// Whether any leaf of a part counts as work.
  package func isWork(in place: PlanPlace) -> Bool {
    leaves(of: place).contains { isWork(leaf: $0) }
  }

  /// Whether all that a part holds is outcomes.
  package func holdsOutcomesAlone(_ place: PlanPlace) -> Bool {
    let leaves = leaves(of: place)
    return !leaves.isEmpty && leaves.allSatisfy { items[$0].kind == .outcome }
  }

  /// Whether it is still to be done as well.
  package func isOpenWork(leaf index: Int) -> Bool {
    [.open, .started].contains(state(ofItem: index)) && isWork(leaf: index)
  }

  /// What a leaf that is ticked in the plan's own text takes up with it: all that it would not count
  /// without. An author may tick more options than the text has places for.
  package func takenUp(withTicked leaf: Int) -> [PlanPlace] {
    plan.ancestry(of: .item(leaf)).filter { place in
      guard let choice = plan.choice(over: place) else { return isLeftOut(place) }
      // An option that is done is taken in deeds.
      return place != .item(leaf) && !isChosen(place, of: choice)
    }
  }
}
