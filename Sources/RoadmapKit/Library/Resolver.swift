import PlanReading
package import RoadmapModel

/// Finds what a user means by an address, a range, a key or words.
package struct Resolver {
  package enum Resolution: Sendable {
    /// One plan, section or item.
    case place(StudiedPlan, PlanPlace)
    /// The parts of a range such as `year-3.q1.1.1-3` or `w1-2`, in order.
    case range(StudiedPlan, [PlanPlace])
    /// Words that stand in several places: shown, never guessed at.
    case several([Found])
    /// Nothing fits; the nearest addresses or names, best first.
    case nothing(nearest: [String])
  }

  package struct Found: Sendable {
    package let plan: StudiedPlan
    package let place: PlanPlace

    package init(plan: StudiedPlan, place: PlanPlace) {
      self.plan = plan
      self.place = place
    }
  }

  package let library: PlanLibrary

  package init(_ library: PlanLibrary) {
    self.library = library
  }

  package func resolve(_ text: String) throws -> Resolution {
    if let named = try resolve(name: text) { return named }
    return try resolve(words: text)
  }

  /// As `resolve`, but `nil` for what is neither a key nor an address nor a range of them.
  package func resolve(name text: String) throws -> Resolution? {
    if text.hasPrefix("@") { return try resolve(key: text.dropFirst()) }
    if let range = AddressRange(text), library.entries(named: text).isEmpty,
      let resolution = try range.letters.isEmpty ? resolve(range) : resolve(sections: range)
    {
      return resolution
    }
    guard let address = Address(text) else { return nil }
    return try resolve(address)
  }

  // MARK: - Addresses

  private func resolve(_ address: Address) throws -> Resolution? {
    let places = try places(of: address)
    if places.count > 1 { return .several(places) }
    if let found = places.first { return .place(found.plan, found.place) }
    let named = library.entries(named: address.components[0])
    if named.count > 1, address.components.count == 1 {
      return .nothing(nearest: named.map(\.id.description))
    }
    // Below a plan that is there, the address is wrong; elsewhere it may be words.
    guard named.count == 1, address.components.count > 1 else { return nil }
    return .nothing(nearest: AddressGuess.nearest(to: address, in: try named[0].read().plan))
  }

  /// The plan that the address names, or any where the rest of it leads somewhere.
  private func places(of address: Address) throws -> [Found] {
    var found: [Found] = []
    let named = library.entries(named: address.components[0])
    if address.components.count == 1, named.count == 1 {
      return [Found(plan: try named[0].read(), place: .section(0))]
    }
    for entry in named where address.components.count > 1 {
      let plan = try entry.read()
      if let place = plan.place(at: address.components.dropFirst()) {
        found.append(Found(plan: plan, place: place))
      }
    }
    guard found.isEmpty else { return found }
    for entry in library.entries {
      guard let plan = try entry.readAmongAll() else { continue }
      if let place = plan.place(at: address.components) {
        found.append(Found(plan: plan, place: place))
      }
    }
    return found
  }

  private func resolve(_ range: AddressRange) throws -> Resolution? {
    let parents = try places(of: range.parent)
    if parents.count > 1 { return .several(parents) }
    guard let parent = parents.first else { return nil }
    let plan = parent.plan
    var children: [Int]
    var topics: [Int] = []
    switch parent.place {
    case .section(let index):
      children = Array(plan.topItems(of: index))
      // Topics count with the items beside them: `q1.1-2` is all that stands in the two.
      topics = plan.childSections(of: index).filter { plan.sections[$0].ordinal > 0 }
    case .item(let index): children = Array(plan.children(ofItem: index))
    }
    let items = children.filter { range.numbers.contains(Int(plan.items[$0].ordinal)) }
    let named = topics.filter { range.numbers.contains(Int(plan.sections[$0].ordinal)) }
    guard items.count + named.count == range.numbers.count else {
      let all = children.map(PlanPlace.item) + topics.map(PlanPlace.section)
      return .nothing(nearest: all.prefix(5).map { plan.address(of: $0) })
    }
    return .range(plan, plan.inOrder(items.map(PlanPlace.item) + named.map(PlanPlace.section)))
  }

  private func resolve(sections range: AddressRange) throws -> Resolution? {
    var found: [Found] = []
    for address in range.sections {
      let places = try places(of: address)
      if places.count > 1 { return .several(places) }
      guard let place = places.first else { break }
      found.append(place)
    }
    guard let plan = found.first?.plan else { return nil }
    guard found.count == range.numbers.count, found.allSatisfy({ $0.plan.id == plan.id }) else {
      return .nothing(nearest: found.prefix(5).map { $0.plan.address(of: $0.place).description })
    }
    return .range(plan, plan.inOrder(found.map(\.place)))
  }

  // MARK: - Keys and words

  private func resolve(key: some StringProtocol) throws -> Resolution {
    var found: [Found] = []
    for entry in library.entries {
      guard let plan = try entry.readAmongAll() else { continue }
      for (index, candidate) in plan.study.itemKeys.enumerated()
      where candidate.matches(prefix: key) {
        found.append(Found(plan: plan, place: .item(index)))
      }
    }
    return found.count == 1 ? .place(found[0].plan, found[0].place) : of(found)
  }

  private func resolve(words text: String) throws -> Resolution {
    guard let query = SearchQuery(text) else { return .nothing(nearest: []) }
    var found: [Found] = []
    for entry in library.entries {
      guard let plan = try entry.readAmongAll() else { continue }
      found += PlanSearch(query).items(in: plan.plan).map { Found(plan: plan, place: .item($0)) }
    }
    if found.count == 1 { return .place(found[0].plan, found[0].place) }
    if found.isEmpty { return .nothing(nearest: nearestNames(text)) }
    return .several(found)
  }

  private func of(_ found: [Found]) -> Resolution {
    found.isEmpty ? .nothing(nearest: []) : .several(found)
  }

  private func nearestNames(_ text: String) -> [String] {
    guard let address = Address(text) else { return [] }
    let rest = address.components.dropFirst().map { "." + $0 }.joined()
    let names = library.entries.map { entry in
      (
        name: entry.id.description,
        distance: EditDistance.between(address.components[0], entry.id.description)
      )
    }
    let least = names.map(\.distance).min() ?? .max
    // A word of two or three letters is two edits from every other one, and a number from any.
    let typed = address.components[0]
    let reach = typed.contains(where: \.isLetter) ? min(2, typed.utf8.count / 4) : 0
    return least > reach ? [] : names.filter { $0.distance == least }.map { $0.name + rest }
  }
}
