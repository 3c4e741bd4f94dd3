package import RoadmapModel

/// Decides what a command about a plan's places records. The plan has its study.
package struct Decider {
  let plan: StudiedPlan
  var decision = Decision()

  package init(_ plan: StudiedPlan) { self.plan = plan }

  /// `share`: of the remark, where places of other plans were named with these.
  package static func check(
    _ places: [PlanPlace], of plan: StudiedPlan, on day: Day, _ remark: Remark,
    share: RemarkShare? = nil
  ) throws(DecisionRefusal) -> Decision {
    var decider = Decider(plan)
    let share = share ?? RemarkShare([NamedPlaces(plan, places)])
    let whole = share.whole(remark, places: places.count, of: plan)
    let leaves = try decider.leaves(places)
    let isOne = leaves.count == 1
    for index in leaves {
      guard plan.state(ofItem: index) != .done else {
        decider.decision.unchanged.append(.item(index))
        decider.decision.affirmed.append(.item(index))
        continue
      }
      try decider.takeUp(.item(index))
      decider.add(.item(index), .checked(on: day, isOne ? whole : Remark()))
    }
    // What is said of many, or of one that is done, is no part of a single check.
    if !remark.isEmpty, !isOne || decider.decision.changed.isEmpty {
      for (index, place) in places.enumerated() {
        decider.add(remark: share.remark(remark, at: index, of: plan), to: place, on: day)
      }
    }
    return decider.decision
  }

  package static func uncheck(
    _ places: [PlanPlace], of plan: StudiedPlan
  ) throws(DecisionRefusal) -> Decision {
    var decider = Decider(plan)
    for place in places {
      try decider.refuseWholePlan(place)
      let leaves = plan.plan.leaves(in: place)
      let marked = leaves.filter { [.done, .skipped].contains(plan.state(ofItem: $0)) }
      if marked.isEmpty { decider.decision.unchanged.append(place) }
      for index in marked {
        decider.add(.item(index), plan.state(ofItem: index) == .done ? .unchecked : .unskipped)
      }
    }
    decider.decision.givenUp = plan.overtaken(byReopening: decider.decision.changed)
    decider.decision.steps += decider.decision.givenUp.map { .init(place: $0, fact: .unchosen) }
    decider.reopenParents()
    decider.keepTakenUp()
    return decider.decision
  }

  package static func start(
    _ places: [PlanPlace], of plan: StudiedPlan, on day: Day
  ) throws(DecisionRefusal) -> Decision {
    var decider = Decider(plan)
    for place in places {
      try decider.refuseWholePlan(place)
      guard case .item(let index) = place, plan.isLeaf(index) else {
        // A month's deliverable stands after its weeks, whatever the order of addresses.
        let first = NamedLeaves(below: place, in: plan).items.filter {
          plan.state(ofItem: $0) == .open
        }.min { plan.items[$0].line < plan.items[$1].line }
        throw .isParent(place, first: first)
      }
      switch plan.state(ofItem: index) {
      case .done: throw .isDone(index)
      case .started: decider.decision.unchanged.append(place)
      case .open, .skipped:
        try decider.takeUp(place)
        decider.add(place, .started(on: day))
      }
    }
    return decider.decision
  }

  package static func stop(
    _ places: [PlanPlace], of plan: StudiedPlan
  ) throws(DecisionRefusal) -> Decision {
    var decider = Decider(plan)
    for place in places {
      try decider.refuseWholePlan(place)
      let started = plan.plan.leaves(in: place).filter { plan.state(ofItem: $0) == .started }
      if started.isEmpty { decider.decision.unchanged.append(place) }
      for index in started { decider.add(.item(index), .stopped) }
    }
    return decider.decision
  }

  package static func skip(
    _ places: [PlanPlace], of plan: StudiedPlan, on day: Day, why: String?
  ) throws(DecisionRefusal) -> Decision {
    var decider = Decider(plan)
    for index in try decider.leaves(places) {
      switch plan.state(ofItem: index) {
      case .done where places.contains(.item(index)): throw .isDone(index)
      case .done, .skipped: decider.decision.unchanged.append(.item(index))
      case .open, .started: decider.add(.item(index), .skipped(on: day, why: why))
      }
    }
    return decider.decision
  }

  package static func note(
    _ remark: Remark, on places: [PlanPlace], of plan: StudiedPlan, share: RemarkShare? = nil
  ) -> Decision {
    var decider = Decider(plan)
    let share = share ?? RemarkShare([NamedPlaces(plan, places)])
    for (index, place) in places.enumerated() {
      decider.add(remark: share.remark(remark, at: index, of: plan), to: place)
      decider.decision.changed.append(place)
    }
    return decider.decision
  }

  package static func choose(
    _ places: [PlanPlace], of plan: StudiedPlan, isGivenUp: Bool
  ) throws(DecisionRefusal) -> Decision {
    var decider = Decider(plan)
    for place in places {
      let choice = plan.choice(over: place)
      guard choice != nil || plan.isOptional(place) else {
        if plan.choice(at: place) != nil {
          throw .isChoice(place, options: plan.options(of: place))
        }
        throw .notChosen(place)
      }
      let isTaken =
        choice.map { plan.isChosen(place, of: $0) }
        ?? (!plan.isLeftOut(place) && !plan.isSkipped(place))
      if isGivenUp, isTaken || plan.isTakenUp(place) {
        decider.add(place, .unchosen)
      } else if isGivenUp {
        decider.decision.unchanged.append(place)
      } else {
        // What is inside of something left out does not count before that is taken up too.
        let before = decider.decision.takenUp.count
        try decider.takeUp(place)
        decider.bringBack(place)
        if !isTaken {
          decider.decision.changed.append(place)
        } else if decider.decision.takenUp.count == before {
          decider.decision.unchanged.append(place)
        }
      }
    }
    return decider.decision
  }
}

extension Decider {
  mutating func add(_ place: PlanPlace, _ fact: ItemFact) {
    decision.steps.append(Decision.Step(place: place, fact: fact))
    decision.changed.append(place)
  }

  mutating func add(remark: Remark, to place: PlanPlace, on day: Day? = nil) {
    guard !remark.isEmpty else { return }
    decision.steps.append(Decision.Step(place: place, fact: .noted(remark, on: day)))
  }

  func refuseWholePlan(_ place: PlanPlace) throws(DecisionRefusal) {
    if place == .section(0) { throw .wholePlan }
  }

  /// The leaves of the places, each once; what is left out is kept to be told.
  mutating func leaves(_ places: [PlanPlace]) throws(DecisionRefusal) -> [Int] {
    var found: [Int] = []
    var seen: Set<Int> = []
    for place in places {
      try refuseWholePlan(place)
      let below = NamedLeaves(below: place, in: plan)
      if below.items.isEmpty { throw .onlyOptions(place) }
      found += below.items.filter { seen.insert($0).inserted }
      decision.leftOut += below.leftOut
    }
    decision.leftOut.removeAll {
      if case .item(let index) = $0.place { seen.contains(index) } else { false }
    }
    return found
  }

  /// Takes up the options and optional parts that a place is, or is in.
  mutating func takeUp(_ inner: PlanPlace) throws(DecisionRefusal) {
    for place in plan.ancestry(of: inner) where !decision.takenUp.contains(place) {
      if let choice = plan.choice(over: place) {
        guard !plan.isChosen(place, of: choice) else { continue }
        try refuseTooMany(place, choice)
      } else if !plan.isLeftOut(place) {
        continue
      }
      decision.takenUp.append(place)
      decision.steps.append(Decision.Step(place: place, fact: .chosen))
    }
  }

  /// What was skipped is to be done again once it is chosen.
  mutating func bringBack(_ option: PlanPlace) {
    guard plan.isSkipped(option) else { return }
    if !decision.takenUp.contains(option) { decision.takenUp.append(option) }
    for leaf in plan.plan.leaves(in: option) where plan.state(ofItem: leaf) == .skipped {
      decision.steps.append(Decision.Step(place: .item(leaf), fact: .unskipped))
    }
  }

  /// What was taken up stays so when its last tick is taken back: that is for the user to say.
  mutating func keepTakenUp() {
    let opened = Set(decision.changed)
    for place in decision.changed.flatMap({ plan.ancestry(of: $0) })
    where plan.isTakenUp(place) && !decision.keptTakenUp.contains(place)
      && !decision.givenUp.contains(place)
    {
      let isTouched = plan.plan.leaves(in: place).contains {
        !opened.contains(.item($0)) && [.done, .started].contains(plan.state(ofItem: $0))
      }
      if !isTouched { decision.keptTakenUp.append(place) }
    }
  }

  /// A line that was ticked before it had steps is done no longer, whatever becomes of its steps; it is begun
  /// where another of them is.
  fileprivate mutating func reopenParents() {
    let around = decision.changed.flatMap { plan.ancestry(of: $0) }
    var seen = Set(decision.changed)
    for case .item(let index) in around where seen.insert(.item(index)).inserted {
      let undoing: ItemFact? =
        switch plan.progress(at: .item(index)).state {
        case .done: .unchecked
        case .skipped: .unskipped
        case .open, .started: nil
        }
      guard let undoing else { continue }
      decision.steps.append(Decision.Step(place: .item(index), fact: undoing))
      let isBegun = plan.plan.leaves(in: .item(index)).contains {
        !decision.changed.contains(.item($0)) && [.done, .started].contains(plan.state(ofItem: $0))
      }
      if isBegun, let day = plan.doneDay(ofItem: index) {
        decision.steps.append(Decision.Step(place: .item(index), fact: .started(on: day)))
      }
    }
  }

  func refuseTooMany(_ option: PlanPlace, _ choice: PlanPlace) throws(DecisionRefusal) {
    guard let most = plan.choice(at: choice)?.most else { return }
    let taken = plan.options(of: choice).filter {
      plan.isChosen($0, of: choice) || decision.takenUp.contains($0)
    }
    if taken.count >= Int(most) {
      throw .tooMany(option: option, choice: choice, taken: taken)
    }
  }
}

extension StudiedPlan {
  /// Options that were skipped while they were chosen, and are reopened as ones to choose: others have their
  /// places by now.
  func overtaken(byReopening leaves: [PlanPlace]) -> [PlanPlace] {
    var (back, overtaken): ([PlanPlace], [PlanPlace]) = ([], [])
    for place in leaves.flatMap({ ancestry(of: $0) })
    where isTakenUp(place) && isSkipped(place) && !(back + overtaken).contains(place) {
      guard let choice = self.choice(over: place), let most = self.choice(at: choice)?.most else {
        continue
      }
      let taken = options(of: choice).filter { isChosen($0, of: choice) || back.contains($0) }
      if taken.count < Int(most) { back.append(place) } else { overtaken.append(place) }
    }
    return overtaken
  }
}
