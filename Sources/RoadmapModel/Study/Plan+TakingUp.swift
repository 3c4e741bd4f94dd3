extension Plan {
  package func isOptional(_ place: PlanPlace) -> Bool {
    switch place {
    case .section(let index): sections[index].isOptional
    case .item(let index): items[index].isOptional
    }
  }

  package func isLeftOut(_ place: PlanPlace) -> Bool {
    switch place {
    case .section(let index): isLeftOut(section: index)
    case .item(let index): isLeftOut(item: index)
    }
  }

  /// The place and all that it stands in, the innermost first.
  func ancestry(of place: PlanPlace) -> [PlanPlace] {
    var places = [place]
    while let above = places.last.flatMap({ parent(of: $0) }) { places.append(above) }
    return places
  }

  /// What a leaf that is ticked in the plan's own text takes up with it: all that it would not count
  /// without. An author may tick more options than the text has places for.
  func takenUp(withTicked leaf: Int) -> [PlanPlace] {
    ancestry(of: .item(leaf)).filter { place in
      guard let choice = choice(over: place) else { return isLeftOut(place) }
      // An option that is done is taken in deeds.
      return place != .item(leaf) && !isChosen(place, of: choice)
    }
  }
}
