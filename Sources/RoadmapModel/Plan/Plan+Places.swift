/// What a part of a plan is, and what stands above and below it, whichever kind of part it is.
extension Plan {
  package func isOutcome(_ place: PlanPlace) -> Bool {
    switch place {
    case .section(let index): sections[index].kind == .outcomes
    case .item(let index): items[index].kind == .outcome
    }
  }

  /// What stands directly below: items, then sections.
  package func children(of place: PlanPlace) -> [PlanPlace] {
    switch place {
    case .section(let index):
      topItems(of: index).map { .item($0) } + childSections(of: index).map { .section($0) }
    case .item(let index): children(ofItem: index).map { .item($0) }
    }
  }

  /// The items of a part, and of all that is in it.
  package func items(in place: PlanPlace) -> [Int] {
    switch place {
    case .section(let index):
      (index..<Int(sections[index].next)).flatMap { sections[$0].items.map(Int.init) }
    case .item(let index): Array(index..<Int(items[index].next))
    }
  }

  package func leaves(in place: PlanPlace) -> [Int] { items(in: place).filter { isLeaf($0) } }

  /// The section of the first level that this one is, or is in; of the plan itself, that.
  package func firstLevel(of section: Int) -> Int {
    var section = section
    while section > 0, sections[section].parent > 0 { section = Int(sections[section].parent) }
    return section
  }

  /// What stands directly above; `nil` above the plan.
  package func parent(of place: PlanPlace) -> PlanPlace? {
    switch place {
    case .section(0): nil
    case .section(let index): .section(Int(sections[index].parent))
    case .item(let index):
      items[index].parent >= 0
        ? .item(Int(items[index].parent)) : .section(Int(items[index].section))
    }
  }

  package func choice(at place: PlanPlace) -> Choice? {
    switch place {
    case .section(let index): sections[index].choice
    case .item(let index): items[index].choice
    }
  }

  /// The options of a choice: its items where it has some, else its sections.
  package func options(of place: PlanPlace) -> [PlanPlace] {
    guard case .section(let index) = place, sections[index].items.isEmpty else {
      return children(of: place).filter {
        if case .item = $0 { true } else { false }
      }
    }
    return childSections(of: index).map { .section($0) }.filter { !isOutcome($0) }
  }

  /// The place of the choice that this is an option of.
  package func choice(over place: PlanPlace) -> PlanPlace? {
    guard let parent = parent(of: place), choice(at: parent) != nil,
      options(of: parent).contains(place)
    else { return nil }
    return parent
  }

  /// Whether a section is what there is to choose from in its parent: only where that has no items.
  package func isOption(section index: Int) -> Bool {
    let parent = sections[Int(sections[index].parent)]
    return index > 0 && parent.choice != nil && parent.items.isEmpty
      && sections[index].kind != .outcomes
  }

  package func isOptional(_ place: PlanPlace) -> Bool {
    switch place {
    case .section(let index): sections[index].isOptional
    case .item(let index): items[index].isOptional
    }
  }

  /// As they stand in the document; what stands in one line keeps the order it came in.
  package func inOrder(_ places: [PlanPlace]) -> [PlanPlace] {
    func line(_ place: PlanPlace) -> UInt32 {
      switch place {
      case .section(let index): index == 0 ? 0 : sections[index].line
      case .item(let index): items[index].line
      }
    }
    return places.enumerated()
      .sorted { (line($0.element), $0.offset) < (line($1.element), $1.offset) }
      .map(\.element)
  }

  /// The place and all that it stands in, the innermost first.
  package func ancestry(of place: PlanPlace) -> [PlanPlace] {
    var places = [place]
    while let above = places.last.flatMap({ parent(of: $0) }) { places.append(above) }
    return places
  }
}
