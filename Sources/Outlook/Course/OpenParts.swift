package import RoadmapModel

extension StudiedPlan {
  /// The outermost choice in which a leaf, or what it stands in, was not chosen; `nil` where there is none.
  package func unmadeChoice(over leaf: Int) -> PlanPlace? {
    var (found, next): (PlanPlace?, PlanPlace?) = (nil, .item(leaf))
    while let place = next {
      if let choice = choice(over: place), !isChosen(place, of: choice) { found = choice }
      next = parent(of: place)
    }
    return found
  }

  /// Whether the place, or something that it stands in, is optional and was not chosen.
  func isAnyLeftOut(around place: PlanPlace) -> Bool {
    var next: PlanPlace? = place
    while let place = next {
      if isLeftOut(place) { return true }
      next = parent(of: place)
    }
    return false
  }

  /// Whether too few options of a choice are chosen, of those that are not skipped.
  package func lacksOptions(_ place: PlanPlace) -> Bool {
    // An option that is done fills a place, also where it is chosen no longer.
    guard let choice = choice(at: place), !isComplete(place) else { return false }
    let taken = options(of: place).count { isChosen($0, of: place) }
    return taken < min(Int(choice.least), openOptions(of: place).count)
  }

  /// How many leaves a choice still asks to be chosen: those of its smallest options, as all counts have it.
  /// 0 for what is no choice.
  package func leavesToChoose(at place: PlanPlace) -> Int {
    guard let choice = choice(at: place) else { return 0 }
    let taken = options(of: place).count { isChosen($0, of: place) }
    let sizes = openOptions(of: place).filter { !isChosen($0, of: place) }
      .map { counts(of: $0).left }
    return sizes.sorted().prefix(max(Int(choice.least) - taken, 0)).reduce(0, +)
  }
}

extension Course {
  /// What is still to be done, and counts: leaves, and for options that nobody chose their choice. Who
  /// is to pick one of four has not four things to do.
  package var openParts: [PlanPlace] {
    var parts: [PlanPlace] = []
    var choices: Set<PlanPlace> = []
    for index in plan.items.indices where plan.isOpenWork(leaf: index) {
      guard let choice = plan.unmadeChoice(over: index) else {
        parts.append(.item(index))
        continue
      }
      if plan.lacksOptions(choice), choices.insert(choice).inserted { parts.append(choice) }
    }
    return parts
  }
}
