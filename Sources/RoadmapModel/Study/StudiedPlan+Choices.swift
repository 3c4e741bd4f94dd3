/// What the user took up of the options and the optional parts of a plan.
extension StudiedPlan {
  /// What was said of it; `nil` where nothing was.
  private func isChosen(_ place: PlanPlace) -> Bool? {
    study.progress.isEmpty ? nil : study[place]?.isChosen
  }

  /// Whether the user said that an option or something optional is to be done.
  package func isTakenUp(_ place: PlanPlace) -> Bool { isChosen(place) == true }

  /// Whether the user said that it is not to be done after all.
  package func isGivenUp(_ place: PlanPlace) -> Bool { isChosen(place) == false }

  /// An option that was taken up in words or in deeds.
  package func isTaken(item index: Int) -> Bool {
    isChosen(.item(index)) ?? (state(ofItem: index) == .done)
  }

  /// Whether the option that this item is, or is a part of, was taken up.
  package func isTaken(option index: Int) -> Bool {
    var at = index
    while at >= 0 {
      if isTakenUp(.item(at)) { return true }
      at = Int(plan.items[at].parent)
    }
    return false
  }

  package func isChosen(_ option: PlanPlace, of choice: PlanPlace) -> Bool {
    switch option {
    case .section: isTakenUp(option)
    case .item(let index): isTaken(item: index)
    }
  }

  /// Optional by its own words, and not taken up.
  package func isLeftOut(_ place: PlanPlace) -> Bool {
    plan.isOptional(place) && !isTakenUp(place)
  }

  /// Whether a leaf counts as work: no outcome, and in nothing that is optional and was not taken up.
  package func isWork(leaf index: Int) -> Bool {
    plan.isLeaf(index) && plan.items[index].kind != .outcome
      && !plan.ancestry(of: .item(index)).contains(where: isLeftOut)
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
